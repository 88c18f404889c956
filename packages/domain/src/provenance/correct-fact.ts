import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";
import { computeDueDatesOf } from "../deadlines/compute-deadlines.ts";
import { dueDateEffect, type DueDateEffect } from "../deadlines/due-date-effect.ts";
import type { GivenFacts } from "../deadlines/given-facts.ts";
import { textTrouble } from "../form-reasons.ts";
import { ok, refused, type Result } from "../result.ts";
import type { World } from "../world.ts";
import { checkEvidence } from "./check-evidence.ts";
import { refuseCorrection, type CorrectionRefusal } from "./correction-refusal.ts";
import { dueDateRanges, type DueDateRange } from "./due-date-range.ts";
import { evidencedFacts, type EvidencedFact } from "./evidenced-facts.ts";
import type { Evidence } from "./evidence.ts";
import { factAt, hasRecordFor, withFact } from "./fact-at.ts";
import { checkStillPossible } from "./fact-order.ts";

/** A correction that is asked for. */
export interface Correction {
  readonly fact: EvidencedFact;
  /** The right day; null when there was none, as of a postmark that cannot be read. */
  readonly to: PlainDate | null;
  readonly reason: string;
  /** Whoever corrects it. */
  readonly by: string;
  /** What the right day is known by. */
  readonly evidence?: Evidence | undefined;
}

declare const seen: unique symbol;

/**
 * What a correction would do. Only `previewCorrection` makes one, and `correctFact` takes nothing else: nobody can
 * correct a day without having been shown the effect.
 */
export interface CorrectionPreview {
  readonly [seen]: true;
  readonly correction: Correction;
  /** The day that is recorded; null when there is none yet. */
  readonly from: PlainDate | null;
  readonly effect: DueDateEffect;
  /** Dates that stay uncertain because the right day is not exactly known. */
  readonly ranges: readonly DueDateRange[];
}

/** What the history keeps of a correction. */
export interface CorrectionRecord {
  readonly fact: EvidencedFact;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly reason: string;
  readonly by: string;
  readonly evidence: Evidence | null;
  readonly correctedOn: PlainDate;
}

/** A correction that was made. */
export interface CorrectedFacts {
  readonly given: GivenFacts;
  readonly effect: DueDateEffect;
  readonly record: CorrectionRecord;
}

/** Days without which their record says nothing. */
const needed: readonly EvidencedFact[] = [
  "contactReceivedOn",
  "acknowledgementMailedOn",
  "transferSentOn",
  "extensionNoticeMailedOn",
  "resolutionDatedOn",
  "withdrawnOn",
  "reviewRequestReceivedOn",
  "claimReceivedOn",
  "closurePlannedFor",
];

function checkDay({ fact, to }: Correction, today: PlainDate): CorrectionRefusal | undefined {
  if (to === null) return needed.includes(fact) ? refuseCorrection("FACT_NEEDED", ["to"]) : undefined;
  if (!isPlainDate(to)) return refuseCorrection("INVALID_DATE", ["to"]);
  return to > today && evidencedFacts[fact].planned !== true
    ? refuseCorrection("FUTURE_DATE", ["to"])
    : undefined;
}

function checkTexts({ reason, by }: Correction): CorrectionRefusal | undefined {
  const why = textTrouble(reason, "REASON_REQUIRED");
  if (why) return refuseCorrection(why.code, ["reason"], why.details);
  const who = textTrouble(by, "TEXT_REQUIRED");
  return who && refuseCorrection(who.code, ["by"], who.details);
}

function checkCorrection(
  given: GivenFacts,
  correction: Correction,
  world: World,
): CorrectionRefusal | undefined {
  const { fact, to, evidence } = correction;
  if (!Object.hasOwn(evidencedFacts, fact)) return refuseCorrection("UNKNOWN_FACT", ["fact"]);
  if (!hasRecordFor(given, fact)) return refuseCorrection("FACT_NOT_RECORDED", ["fact"]);
  const wrong = checkDay(correction, world.today) ?? checkTexts(correction);
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
): Result<CorrectionPreview, CorrectionRefusal> {
  const wrong = checkCorrection(given, correction, world);
  if (wrong) return refused(wrong);
  const { fact, to, evidence } = correction;
  const after = withFact(given, fact, to);
  const preview: Omit<CorrectionPreview, typeof seen> = {
    correction,
    from: factAt(given, fact) ?? null,
    effect: dueDateEffect(computeDueDatesOf(given, world), computeDueDatesOf(after, world)),
    ranges: evidence && to !== null ? dueDateRanges(after, fact, evidence.exactness, world) : [],
  };
  return ok(preview as CorrectionPreview);
}

/** Whether two effects are the same to whoever read them. */
function sameEffect(shown: CorrectionPreview, now: CorrectionPreview): boolean {
  const told = ({ from, effect, ranges }: CorrectionPreview) => JSON.stringify([from, effect, ranges]);
  return told(shown) === told(now);
}

/**
 * Makes a correction whose effect was shown. When facts, calendars or settings have changed since, so that the effect
 * is another, it is refused with EFFECT_CHANGED and has to be shown again. The facts given stay as they are.
 */
export function correctFact(
  given: GivenFacts,
  preview: CorrectionPreview,
  world: World,
): Result<CorrectedFacts, CorrectionRefusal> {
  const again = previewCorrection(given, preview.correction, world);
  if (!again.ok) return again;
  if (!sameEffect(preview, again.value)) return refused(refuseCorrection("EFFECT_CHANGED", []));
  const { fact, to, reason, by, evidence } = preview.correction;
  return ok({
    given: withFact(given, fact, to),
    effect: again.value.effect,
    record: {
      fact,
      from: preview.from,
      to,
      reason,
      by,
      evidence: evidence ?? null,
      correctedOn: world.today,
    },
  });
}
