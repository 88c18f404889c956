import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../words.ts";

/** One reason: what is wrong and what can be done. Without citations it is a matter of form, or of practice. */
export interface RefusalReason extends Words {
  readonly citations: readonly AuthorityKey[];
  /** True when the office's practice asks for it and no text of the law does. */
  readonly practice?: true;
}

/** A matter of form. */
export const none: readonly AuthorityKey[] = [];
