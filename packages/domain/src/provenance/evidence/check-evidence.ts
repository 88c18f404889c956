import { daysBetween, isPlainDate, type PlainDate } from "../../calendar/plain-date.ts";
import type { CodedRefusal, PathStep } from "../../refusal/coded-refusal.ts";
import { textTrouble } from "../../input/typed-text.ts";
import { refuseCorrection, type CorrectionRefusalCode } from "../correction-refusal.ts";
import { evidencedFacts, type EvidencedFact } from "../evidenced-facts.ts";
import {
  evidenceKinds,
  evidenceSources,
  exactnessWords,
  sourcesOfKind,
  type Evidence,
  type Exactness,
} from "./evidence.ts";

/** Days that an approximate date may span: a year. */
export const rangeDaysLimit = 366;

type Path = readonly PathStep[];
type Trouble = CodedRefusal<CorrectionRefusalCode> | undefined;

function checkKind(fact: EvidencedFact, kind: Evidence["kind"], path: Path): Trouble {
  if (!evidenceKinds.includes(kind))
    return refuseCorrection("UNKNOWN_VALUE", [...path, "kind"], { known: evidenceKinds.join(", ") });
  const { kinds, citations } = evidencedFacts[fact];
  if (kinds.includes(kind)) return undefined;
  const refusal = refuseCorrection("EVIDENCE_DOES_NOT_FIT", [...path, "kind"], { known: kinds.join(", ") });
  return { ...refusal, citations };
}

function checkSource({ kind, source, sourceName }: Evidence, path: Path): Trouble {
  if (!evidenceSources.includes(source))
    return refuseCorrection("UNKNOWN_VALUE", [...path, "source"], { known: evidenceSources.join(", ") });
  const known = sourcesOfKind[kind];
  if (!known.includes(source))
    return refuseCorrection("SOURCE_DOES_NOT_FIT", [...path, "source"], { known: known.join(", ") });
  if (sourceName === undefined && source !== "OTHER") return undefined;
  const trouble = textTrouble(sourceName, { lines: "ONE_LINE" });
  return trouble && refuseCorrection(trouble.code, [...path, "sourceName"], trouble.details);
}

function checkRange(earliest: PlainDate, latest: PlainDate, day: PlainDate | undefined, path: Path): Trouble {
  if (!isPlainDate(earliest)) return refuseCorrection("INVALID_DATE", [...path, "earliest"]);
  if (!isPlainDate(latest)) return refuseCorrection("INVALID_DATE", [...path, "latest"]);
  if (latest < earliest) return refuseCorrection("RANGE_REVERSED", [...path, "latest"]);
  if (daysBetween(earliest, latest) + 1 > rangeDaysLimit)
    return refuseCorrection("RANGE_TOO_WIDE", [...path, "latest"], { most: rangeDaysLimit });
  const outside = day !== undefined && (day < earliest || day > latest);
  return outside ? refuseCorrection("DAY_OUTSIDE_RANGE", path) : undefined;
}

function checkDispute(
  exactness: Extract<Exactness, { as: "DISPUTED" }>,
  day: PlainDate | undefined,
  path: Path,
): Trouble {
  const { disputedBy, otherDay } = exactness;
  if (!evidenceSources.includes(disputedBy))
    return refuseCorrection("UNKNOWN_VALUE", [...path, "disputedBy"], { known: evidenceSources.join(", ") });
  if (otherDay === undefined) return undefined;
  if (!isPlainDate(otherDay)) return refuseCorrection("INVALID_DATE", [...path, "otherDay"]);
  const apart = day === undefined ? 0 : Math.abs(daysBetween(day, otherDay)) + 1;
  return apart > rangeDaysLimit
    ? refuseCorrection("RANGE_TOO_WIDE", [...path, "otherDay"], { most: rangeDaysLimit })
    : undefined;
}

function checkExactness(
  fact: EvidencedFact,
  day: PlainDate | undefined,
  exactness: Exactness,
  path: Path,
): Trouble {
  switch (exactness.as) {
    case "EXACT":
      return undefined;
    case "APPROXIMATE":
      return fact === "postmarkedOn"
        ? refuseCorrection("UNCLEAR_POSTMARK", [...path, "as"])
        : checkRange(exactness.earliest, exactness.latest, day, path);
    case "DISPUTED":
      return checkDispute(exactness, day, path);
    default:
      return refuseCorrection("UNKNOWN_VALUE", [...path, "as"], {
        known: Object.keys(exactnessWords).join(", "),
      });
  }
}

/**
 * Checks the evidence of a fact that has, or is to have, a day: its kind fits the fact, its source can speak for the
 * kind, and its range holds the day. Undefined when it can be taken.
 */
export function checkEvidence(
  fact: EvidencedFact,
  day: PlainDate | undefined,
  evidence: Evidence,
  path: Path = [],
): Trouble {
  return (
    checkKind(fact, evidence.kind, path) ??
    checkSource(evidence, path) ??
    checkExactness(fact, day, evidence.exactness, [...path, "exactness"])
  );
}
