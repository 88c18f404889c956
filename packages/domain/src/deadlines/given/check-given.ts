import type { Filing } from "../../complaint/complaint-facts.ts";
import { evidenceOfChannel } from "../../complaint/filing-evidence.ts";
import type { GivenFacts } from "../given-facts.ts";
import { checkTransfers } from "./check-transfers.ts";
import { givenOrders, madeOn } from "./given-orders.ts";
import { givenRefusal, type GivenRefusal } from "./given-refusal.ts";

/** A way of filing without any day of it. Days of other kinds of evidence may stand beside: the earliest trace counts. */
function checkEvidence(filing: Filing): GivenRefusal | undefined {
  const belongs = evidenceOfChannel[filing.channel];
  return belongs.some((name) => filing[name] !== undefined)
    ? undefined
    : givenRefusal("FILING_EVIDENCE_MISSING", ["complaint", "filing"], { known: belongs.join(", ") });
}

/** Refuses two days of which the second cannot come before the first. */
function checkOrders(facts: GivenFacts): GivenRefusal | undefined {
  for (const { code, first, second, path, fact } of givenOrders) {
    const earlier = first(facts);
    const later = second(facts);
    if (earlier !== undefined && later !== undefined && later < earlier)
      return givenRefusal(code, path, { earlier, later, ...(fact && { fact }) });
  }
  return undefined;
}

/** Refuses facts that cannot have happened; undefined when they can. */
export function checkGiven(facts: GivenFacts): GivenRefusal | undefined {
  const { complaint } = facts;
  const evidence = complaint?.filing && checkEvidence(complaint.filing);
  return evidence ?? (complaint && checkTransfers(complaint, madeOn(facts))) ?? checkOrders(facts);
}
