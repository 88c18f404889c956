import { isPlainDate, type PlainDate } from "../../calendar/plain-date.ts";
import { computeDueDatesOf } from "../../deadlines/compute/compute-deadlines.ts";
import { dueDateEffect } from "../../deadlines/compute/due-date-effect.ts";
import type { GivenFacts } from "../../deadlines/facts/given-facts.ts";
import { textTrouble } from "../../input/typed-text.ts";
import { ok, refused, type Result } from "../../vocabulary/result.ts";
import type { World } from "../../world/world.ts";
import { checkEvidence } from "../evidence/check-evidence.ts";
import type { Correction, CorrectionEffect } from "./correction.ts";
import { refuseCorrection, type CorrectionRefusal } from "../correction-refusal.ts";
import { dueDateRanges } from "./due-date-range.ts";
import { evidencedFacts } from "../evidenced-facts.ts";
import { factAt, hasRecordFor, withFact } from "../fact-at.ts";
import { checkStillPossible } from "../fact-order.ts";

function checkDay({ fact, to }: Correction, today: PlainDate): CorrectionRefusal | undefined {
  const { needed, planned } = evidencedFacts[fact];
  if (to === null) return needed === "ALWAYS" ? refuseCorrection("FACT_NEEDED", ["to"]) : undefined;
  if (!isPlainDate(to)) return refuseCorrection("INVALID_DATE", ["to"]);
  return to > today && planned !== true ? refuseCorrection("FUTURE_DATE", ["to"]) : undefined;
}

function checkReason({ reason }: Correction): CorrectionRefusal | undefined {
  const trouble = textTrouble(reason, { lines: "MANY_LINES", whenEmpty: "REASON_REQUIRED" });
  return trouble && refuseCorrection(trouble.code, ["reason"], trouble.details);
}

function checkCorrection(
  given: GivenFacts,
  correction: Correction,
  world: World,
): CorrectionRefusal | undefined {
  const { fact, to, evidence } = correction;
  if (!Object.hasOwn(evidencedFacts, fact)) return refuseCorrection("UNKNOWN_FACT", ["fact"]);
  if (!hasRecordFor(given, fact)) return refuseCorrection("FACT_NOT_RECORDED", ["fact"]);
  const wrong = checkDay(correction, world.today) ?? checkReason(correction);
  if (wrong) return wrong;
  if (to === (factAt(given, fact) ?? null)) return refuseCorrection("NOTHING_CHANGES", ["to"]);
  return (
    (evidence && checkEvidence(fact, to ?? undefined, evidence, ["evidence"])) ??
    checkStillPossible(given, withFact(given, fact, to), fact)
  );
}

/**
 * What a correction would do, before it is made: which dates move from when to when, appear or vanish, and which stay
 * uncertain. Refuses a correction without a reason, and one that cannot be: with its code and its path.
 */
export function previewCorrection(
  given: GivenFacts,
  correction: Correction,
  world: World,
): Result<CorrectionEffect, CorrectionRefusal> {
  const wrong = checkCorrection(given, correction, world);
  if (wrong) return refused(wrong);
  const { fact, to, evidence } = correction;
  const after = withFact(given, fact, to);
  return ok({
    from: factAt(given, fact) ?? null,
    ...dueDateEffect(computeDueDatesOf(given, world), computeDueDatesOf(after, world)),
    ranges: evidence && to !== null ? dueDateRanges(after, fact, evidence.exactness, world) : [],
  });
}
