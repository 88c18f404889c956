// How a machine corrects the days of its record: the same questions and the same effect for every machine.
import type { PlainDate } from "../calendar/plain-date.ts";
import type { PathStep } from "../refusal/coded-refusal.ts";
import type { Refusal } from "../refusal/refusal.ts";
import type { GivenFacts } from "../deadlines/facts/given-facts.ts";
import { checkShown } from "./correction/correct-fact.ts";
import type { Correction, CorrectionEffect, ShownCorrection } from "./correction/correction.ts";
import { refuseCorrection, type CorrectionRefusal } from "./correction-refusal.ts";
import { evidencedFacts, type EvidencedFact } from "./evidenced-facts.ts";
import { factAt, withDayAt, type DayPath } from "./fact-at.ts";
import type { Addition } from "../machine/machine.ts";
import { previewCorrection } from "./correction/preview-correction.ts";
import {
  checkEvidenceOfDays,
  uncertainDates,
  type Provenance,
  type RecordedDays,
  type UncertainDates,
} from "./provenance.ts";
import { ok, refused, type Result } from "../vocabulary/result.ts";
import type { CountingContext, World } from "../world/world.ts";

/** The codes with which a correction or the evidence of a day is refused, whatever machine keeps the record. */
export type CorrectionCode = CorrectionRefusal["code"];

/** A record whose days its machine corrects; `Code` is that of what the record asks of itself. */
export interface CorrectableRecord<Facts extends object, Code extends string = never> {
  /** The days of the record as the deadline rules read them. */
  readonly given: (facts: Facts) => GivenFacts;
  /** Where the record keeps a day; undefined for one that is not its own. */
  readonly placeOf: (fact: EvidencedFact, facts: Facts) => DayPath | undefined;
  /** What the record alone asks of itself once it is corrected. */
  readonly check?: (facts: Facts, world: World) => Refusal<Code> | undefined;
}

const ownFields: readonly PathStep[] = ["fact", "to", "reason", "evidence", "shown"];

/** A refusal of a correction or of evidence as a machine gives it, by its own code, its place among the action's own fields. */
function asRefusal({ code, message, words, path, citations }: CorrectionRefusal): Refusal<CorrectionCode> {
  return { code, message, words, field: path.map(String), citations };
}

/** The same for a correction: days that cannot have happened are told at the day that it would put. */
function refusalOf(refusal: CorrectionRefusal): Refusal<CorrectionCode> {
  const [field] = refusal.path;
  return asRefusal(field !== undefined && ownFields.includes(field) ? refusal : { ...refusal, path: ["to"] });
}

/** What stands against the evidence that an action carries, of the days that it records. */
export function refuseEvidence(
  days: RecordedDays,
  provenance: Provenance | undefined,
): Refusal<CorrectionCode> | undefined {
  const wrong = provenance && checkEvidenceOfDays((fact) => days[fact], provenance, ["provenance"]);
  return wrong && asRefusal(wrong);
}

/** Whether a record has this day or, of a day of its beginning, has a place for it. */
export function isCorrectable<Facts extends object>(
  record: CorrectableRecord<Facts, string>,
  facts: Facts,
  fact: EvidencedFact,
): boolean {
  const recorded = evidencedFacts[fact].learntLate || factAt(record.given(facts), fact) !== undefined;
  return recorded && record.placeOf(fact, facts) !== undefined;
}

/** A record that was moved by a day cannot be without it, and only a day of its beginning is added to it by a correction. */
function checkOnRecord<Facts extends object>(
  record: CorrectableRecord<Facts, string>,
  facts: Facts,
  { fact, to }: Correction,
): CorrectionRefusal | undefined {
  if (!Object.hasOwn(evidencedFacts, fact)) return refuseCorrection("UNKNOWN_FACT", ["fact"]);
  if (!isCorrectable(record, facts, fact)) return refuseCorrection("FACT_NOT_RECORDED", ["fact"]);
  return to === null && evidencedFacts[fact].needed !== undefined
    ? refuseCorrection("FACT_NEEDED", ["to"])
    : undefined;
}

/** A record with another day for one of its facts, or without it; unchanged when the record has no place for it. */
export function withCorrection<Facts extends object>(
  record: CorrectableRecord<Facts, string>,
  facts: Facts,
  fact: EvidencedFact,
  to: PlainDate | null,
): Facts {
  const place = record.placeOf(fact, facts);
  return place ? withDayAt(facts, place, to) : facts;
}

/** What the event of a correction says besides the action's own input. */
export function addedToCorrection<Facts extends object>(record: CorrectableRecord<Facts, string>) {
  type From = Parameters<Addition<Facts>>[0];
  return {
    from: ({ facts, action }: From) =>
      factAt(record.given(facts), (action as unknown as Correction).fact) ?? null,
    correctedById: ({ actor }: From) => actor.id,
  };
}

/** What correcting a day of a record would do; refused as the machine itself would refuse it. */
export function previewOfRecord<Facts extends object, Code extends string>(
  record: CorrectableRecord<Facts, Code>,
  facts: Facts,
  correction: Correction,
  world: World,
): Result<CorrectionEffect, Refusal<Code | CorrectionCode>> {
  const wrong = checkOnRecord(record, facts, correction);
  if (wrong) return refused(refusalOf(wrong));
  const preview = previewCorrection(record.given(facts), correction, world);
  if (!preview.ok) return refused(refusalOf(preview.refusal));
  const after = withCorrection(record, facts, correction.fact, correction.to);
  const impossible = record.check?.(after, world);
  return impossible ? refused({ ...impossible, field: ["to"] }) : ok(preview.value);
}

/** What a concept offers of its record, whose days are corrected. */
export function correctionsOf<
  Facts extends object & { readonly provenance?: Provenance | undefined },
  Code extends string = never,
>(record: CorrectableRecord<Facts, Code>) {
  return {
    /** The record with another day for one of its facts, or without it. */
    corrected: (facts: Facts, { fact, to }: Pick<Correction, "fact" | "to">): Facts =>
      withCorrection(record, facts, fact, to),
    /**
     * What correcting a day would do: what a screen asks first, and what it then hands over as `shown` with
     * `correctFact`. Refused as the machine would refuse it, but for the evidence, which may still be missing.
     */
    preview: (facts: Facts, correction: Correction, world: World) =>
      previewOfRecord(record, facts, correction, world),
    /** The dates that stay uncertain, by the recorded fact that leaves them open. */
    uncertain: (facts: Facts, context: CountingContext): readonly UncertainDates[] =>
      uncertainDates(record.given(facts), facts.provenance ?? {}, context),
  };
}

/** Where a record keeps its days that keeps them as the given facts do, without the name of their part. */
export function placeInPart(name: string) {
  return (fact: EvidencedFact): DayPath | undefined => {
    const [part, ...own] = evidencedFacts[fact].path;
    return part === name ? (own as unknown as DayPath) : undefined;
  };
}

/** What stands against a correction of a record: it cannot be, its right day has no evidence, its effect was not shown. */
export function checkCorrectionOf<Facts extends object, Code extends string>(
  record: CorrectableRecord<Facts, Code>,
  facts: Facts,
  correction: ShownCorrection,
  world: World,
): Refusal<Code | CorrectionCode> | undefined {
  const preview = previewOfRecord(record, facts, correction, world);
  if (!preview.ok) return preview.refusal;
  const wrong = checkShown(correction, preview.value);
  return wrong && refusalOf(wrong);
}
