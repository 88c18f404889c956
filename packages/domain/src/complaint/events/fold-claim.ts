import type { ComplaintFacts } from "../facts/complaint-facts.ts";
import type { RecordedClaim } from "../facts/recorded-claim.ts";
import type { ComplaintEvent } from "./complaint-event.ts";

type EventOf<Kind extends ComplaintEvent["kind"]> = Extract<ComplaintEvent, { kind: Kind }>;

function changed(facts: ComplaintFacts, change: Partial<RecordedClaim>): ComplaintFacts {
  // A claim is recorded before anything else is done about it: the guards see to that.
  return { ...facts, claim: { ...(facts.claim as RecordedClaim), ...change } };
}

/** Folds what happens to a claim; one made after another was answered takes its place, and the first stays on the timeline. */
export const foldClaim = {
  ClaimRecorded: (facts: ComplaintFacts, event: EventOf<"ClaimRecorded">): ComplaintFacts => {
    const { kind: _, ...claim } = event;
    return { ...facts, claim };
  },
  ClaimAcknowledged: (facts: ComplaintFacts, { acknowledgedOn }: EventOf<"ClaimAcknowledged">) =>
    changed(facts, { acknowledgedOn }),
  ClaimExtended: (facts: ComplaintFacts, event: EventOf<"ClaimExtended">) => {
    const { kind: _, ...extension } = event;
    return changed(facts, { extension });
  },
  ClaimAnswered: (facts: ComplaintFacts, event: EventOf<"ClaimAnswered">) => {
    const { kind: _, ...answer } = event;
    return changed(facts, { answer });
  },
} as const;
