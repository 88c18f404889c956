import { hidesContact, madeOf, substituteAddress, type Of, type StandingFlag } from "@redress/domain/person";
import type { Particulars } from "./particulars.ts";
import type { PersonFlag } from "./person-flag.entity.ts";

/** A flag as a statement brings it. */
export type FlagRow = Pick<
  PersonFlag,
  | "author"
  | "authorId"
  | "detail"
  | "flagId"
  | "kind"
  | "ordinal"
  | "reason"
  | "reviewOn"
  | "sinceOn"
  | "status"
>;

/** What is said of a person, with what must be kept in mind about them. */
export interface SaidOfPerson extends Particulars {
  readonly flags: readonly FlagRow[];
}

/** In SQL: what is said of the person `p`, or of `j` who `p` was found to be, with the flags of `p`. */
export const saidOfPerson = `coalesce(j.particulars, p.particulars) || jsonb_build_object('flags', coalesce((
    select jsonb_agg(jsonb_build_object('ordinal', f.ordinal, 'flagId', f.flag_id, 'kind', f.kind, 'status', f.status, 'detail', f.detail,
      'sinceOn', f.since_on, 'reviewOn', f.review_on, 'reason', f.reason, 'author', f.author, 'authorId', f.author_id) order by f.ordinal)
    from person_flag f where f.person_id = p.id), '[]'::jsonb))`;

/** How a person may be reached, as far as it may be shown to whoever has not asked for it with a reason. */
export interface Reachable extends Pick<Particulars, "address" | "email" | "phone"> {
  /** Whether something is kept back. */
  readonly isHidden: boolean;
  /** The address in place of the hidden one. */
  readonly substitute: string | null;
}

/** Address, telephone and e-mail of a person, none of them where a flag of theirs hides them. The one way to any screen or letter. */
export function reachableOf<Who>(
  said: Of<Who, Pick<Particulars, "address" | "email" | "phone">>,
  flags: Of<Who, readonly StandingFlag[]>,
): Of<Who, Reachable> {
  const { address, phone, email } = said;
  const reach: Reachable = hidesContact(flags)
    ? { address: null, phone: null, email: null, isHidden: true, substitute: substituteAddress(flags) }
    : { address, phone, email, isHidden: false, substitute: null };
  return madeOf(said, reach);
}
