import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ClaimKind } from "../../deadlines/facts/given-facts.ts";
import type { ClaimOutcome } from "../../vocabulary/claim-outcome.ts";

/**
 * A claim beside a complaint that is answered in the manner and the time frames of one: that enforcement meets the wrong
 * person, Fam. Code 17530(b), or a request to review a statement of arrears, Fam. Code 17526(a).
 */
export interface RecordedClaim {
  readonly claimKind: ClaimKind;
  readonly receivedOn: PlainDate;
  /** What the person says, in their words. */
  readonly statement: string;
  readonly acknowledgedOn?: PlainDate | undefined;
  readonly extension?:
    | { readonly days: number; readonly reason: string; readonly noticeMailedOn: PlainDate }
    | undefined;
  readonly answer?:
    | { readonly answeredOn: PlainDate; readonly outcome: ClaimOutcome; readonly explanation: string }
    | undefined;
}
