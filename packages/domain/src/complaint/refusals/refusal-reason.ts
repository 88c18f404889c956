import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../words.ts";

/** One reason: what is wrong and what can be done. Without citations it is a matter of form. */
export interface RefusalReason extends Words {
  readonly citations: readonly AuthorityKey[];
}

/** A matter of form. */
export const none: readonly AuthorityKey[] = [];
