import type { Filing, GivenFacts } from "../facts/given-facts.ts";
import { evidenceOfChannel } from "../../vocabulary/filing.ts";
import { transferTroubles } from "./check-transfers.ts";
import { givenOrders, madeOn } from "./given-orders.ts";
import { givenRefusal, type GivenRefusal } from "./given-refusal.ts";

/** A way of filing without any day of it. Days of other kinds of evidence may stand beside: the earliest trace counts. */
function filingTroubles(filing: Filing): readonly GivenRefusal[] {
  const belongs = evidenceOfChannel[filing.channel];
  return belongs.some((name) => filing[name] !== undefined)
    ? []
    : [givenRefusal("FILING_EVIDENCE_MISSING", ["complaint", "filing"], { known: belongs.join(", ") })];
}

/** Days of which the second cannot come before the first. */
function orderTroubles(facts: GivenFacts): readonly GivenRefusal[] {
  const troubles: GivenRefusal[] = [];
  for (const { code, first, second, path, fact } of givenOrders) {
    const earlier = first(facts);
    const later = second(facts);
    if (earlier !== undefined && later !== undefined && later < earlier)
      troubles.push(givenRefusal(code, path, { earlier, later, ...(fact && { fact }) }));
  }
  return troubles;
}

/** Everything for which facts cannot have happened. */
function givenTroubles(facts: GivenFacts): readonly GivenRefusal[] {
  const { complaint } = facts;
  return [
    ...(complaint?.filing ? filingTroubles(complaint.filing) : []),
    ...(complaint ? transferTroubles(complaint, madeOn(facts)) : []),
    ...orderTroubles(facts),
  ];
}

/** Refuses facts that cannot have happened; undefined when they can. */
export function checkGiven(facts: GivenFacts): GivenRefusal | undefined {
  return givenTroubles(facts)[0];
}

/**
 * Refuses a change of facts after which they cannot have happened: by a trouble that was not there before, or by one that
 * was and is about a day that changed. Troubles about other days do not stand against it; undefined when only those are left.
 */
export function checkChanged(before: GivenFacts, after: GivenFacts): GivenRefusal | undefined {
  const troubles = givenTroubles(after);
  if (troubles.length === 0) return undefined;
  // A trouble says both of its days, so that in other words it is about another day.
  const saidOf = ({ code, path, message }: GivenRefusal) => [code, ...path, message].join();
  const old = new Set(givenTroubles(before).map(saidOf));
  return troubles.find((trouble) => !old.has(saidOf(trouble)));
}
