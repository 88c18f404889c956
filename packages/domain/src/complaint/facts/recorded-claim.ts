import {
  computeDeadlines,
  computeDeadlinesOf,
  type Deadline,
} from "../../deadlines/compute/compute-deadlines.ts";
import type { ClaimClockFacts, ClaimKind } from "../../deadlines/facts/given-facts.ts";
import type { PlainDate } from "../../calendar/plain-date.ts";
import type { CountingContext } from "../../world/world.ts";
import type { ClaimOutcome } from "../inputs/claim-inputs.ts";
import type { ComplaintFacts } from "./complaint-facts.ts";
import { complaintClockFacts } from "./complaint-readings.ts";

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

/** The dates of a claim as the deadline rules read them. */
export function claimClockFacts({ claimKind, receivedOn, ...claim }: RecordedClaim): ClaimClockFacts {
  return {
    kind: claimKind,
    receivedOn,
    acknowledgedOn: claim.acknowledgedOn,
    extensionDays: claim.extension?.days,
    answeredOn: claim.answer?.answeredOn,
  };
}

/** Every date that is stored with a complaint: its own and, where a claim was made beside it, the claim's. */
export function complaintDeadlines(facts: ComplaintFacts, context: CountingContext): readonly Deadline[] {
  const own = computeDeadlines(complaintClockFacts(facts), context);
  return facts.claim
    ? [...own, ...computeDeadlinesOf({ claim: claimClockFacts(facts.claim) }, context)]
    : own;
}
