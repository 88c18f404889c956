import { computeDueDates } from "../../deadlines/compute/compute-deadlines.ts";
import type { World } from "../../world/world.ts";
import { type Filing } from "../../deadlines/facts/given-facts.ts";
import { filingChannels, evidenceDates, evidenceOfChannel } from "../../vocabulary/filing.ts";
import { earliestEvidence } from "../../deadlines/facts/filing-evidence.ts";
import { refuse, type Refusal } from "../refusals/refusal.ts";
import { checkPastDate } from "../../input/check-day.ts";
import { first } from "../../input/check-choice.ts";

/** Checks the evidence of filing: it fits its channel, suffices for a receipt date, and no stamp precedes its postmark. */
export function checkFiling(filing: Filing, world: World): Refusal | undefined {
  if (!filingChannels.includes(filing.channel)) return refuse("UNKNOWN_CHANNEL", ["filing", "channel"]);
  return first([checkEvidence(filing, world), checkOrder(filing), checkInForce(filing, world)]);
}

function checkEvidence(filing: Filing, world: World): Refusal | undefined {
  const belongs = evidenceOfChannel[filing.channel];
  for (const name of evidenceDates) {
    const date = filing[name];
    if (date === undefined) continue;
    const field = ["filing", name];
    const wrong = belongs.includes(name)
      ? checkPastDate(date, field, world.today)
      : refuse("FILING_EVIDENCE_NOT_OF_CHANNEL", field);
    if (wrong) return wrong;
  }
  const [one, last = one] = belongs;
  return belongs.some((name) => filing[name] !== undefined)
    ? undefined
    : refuse("FILING_EVIDENCE_MISSING", ["filing", last]);
}

function checkOrder(filing: Filing): Refusal | undefined {
  const { dateStampedOn, postmarkedOn } = filing;
  if (dateStampedOn === undefined || postmarkedOn === undefined || dateStampedOn >= postmarkedOn)
    return undefined;
  return refuse("DATE_STAMP_BEFORE_POSTMARK", ["filing", "dateStampedOn"], { dateStampedOn, postmarkedOn });
}

/** Outside any version of the rules there is no receipt date, and never a default one. */
function checkInForce(filing: Filing, world: World): Refusal | undefined {
  const date = earliestEvidence(filing);
  if (date === undefined || computeDueDates({ filing }, world)["written-resolution"] !== undefined)
    return undefined;
  return refuse("BEFORE_LAW_IN_FORCE", ["filing"], { date });
}
