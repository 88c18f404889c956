import type { ActingBody } from "./acting-body.ts";

/** Whose hands a record is in: the keys of agencies. */
export interface Hands {
  /** Who has it in hand and owes what is due. At no moment does nobody hold it. */
  readonly holder: string;
  /** Who sent it on last; an act about that may still be its own to record. */
  readonly sender?: string | undefined;
  /** Whether the sender has recorded all that is its own: it need reach the record no more. */
  readonly senderDone?: boolean | undefined;
  /** To whom it was sent last, as long as it is not settled whose it is. */
  readonly receiver?: string | undefined;
}

/**
 * For whom an agency stands on a record in these hands; for nobody when it is none of the three.
 *
 * @param agencyId null for the Department.
 */
export function bodiesOf(hands: Hands, agencyId: string | null): readonly ActingBody[] {
  if (agencyId === null) return ["DEPARTMENT"];
  const parts = { HOLDER: hands.holder, SENDER: hands.sender, RECEIVER: hands.receiver } as const;
  return (["HOLDER", "SENDER", "RECEIVER"] as const).filter((body) => parts[body] === agencyId);
}
