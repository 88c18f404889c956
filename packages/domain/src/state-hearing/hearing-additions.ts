import { daysBetween } from "../calendar/plain-date.ts";
import type { Addition, Caution } from "../machine/machine.ts";
import { addedToCorrection } from "../provenance/correction-of-record.ts";
import { correctableHearing } from "./facts/correctable-hearing-facts.ts";
import type { HearingActionOf } from "./acts/hearing-action.ts";
import type { HearingFacts } from "./facts/hearing-facts.ts";
import { pendingRehearings, pendingStays } from "./facts/hearing-reviews.ts";
import { asDecided } from "./facts/hearing-rounds.ts";
import type { HearingRefusalCode } from "./refusal.ts";
import { checkReportOverdue } from "./input-checks/compliance.ts";

/** What an event of a hearing says besides its action's input, by the name that the table uses. */
export const hearingAdditions = {
  /** A proposal that is adopted as it is brings its outcomes along. */
  outcomes: ({ facts }) => facts.proposal?.outcomes ?? [],
  byDays: ({ facts, action }) => {
    const { scheduledFor } = action as HearingActionOf<"postponeHearing">;
    return facts.hearing ? daysBetween(facts.hearing.scheduledFor, scheduledFor) : 0;
  },
  /** Whose request is decided: the one named, or the only one that waits. */
  askedBy: ({ facts, action }) => {
    const decision = action as HearingActionOf<"decideStay" | "denyRehearing">;
    const [only] = (decision.action === "decideStay" ? pendingStays : pendingRehearings)(facts);
    return decision.askedBy ?? only?.by;
  },
  /** What was shown is not kept. */
  shown: () => undefined,
  ...addedToCorrection(correctableHearing),
} as const satisfies Readonly<Record<string, Addition<HearingFacts>>>;

/** The name of one addition. */
export type HearingAddition = keyof typeof hearingAdditions;

function untilReportIsOverdue(field: string): Caution<HearingFacts, HearingRefusalCode> {
  return (facts, world) => checkReportOverdue(asDecided(facts), world.today, field, world);
}

/** Until the report is overdue nothing can be directed or disputed, as long as nothing was reported. */
export const hearingCautions = {
  directionTooEarly: untilReportIsOverdue("determinedOn"),
  disputeTooEarly: untilReportIsOverdue("disputedOn"),
} as const;

/** The name of one caution. */
export type HearingCaution = keyof typeof hearingCautions;
