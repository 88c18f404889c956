// What a recorded day is known by, and how it is corrected.
export {
  type Evidence,
  type EvidenceKind,
  type EvidenceSource,
  type Exactness,
  evidenceKindWords,
  evidenceKinds,
  evidencePartWords,
  evidenceSourceWords,
  evidenceSources,
  exactnessWords,
  sourcesOfKind,
} from "../provenance/evidence.ts";
export {
  type EvidencedFact,
  evidencedFactNames,
  evidencedFactWords,
  evidencedFacts,
} from "../provenance/evidenced-facts.ts";
export type { Provenance } from "../provenance/provenance.ts";
export type { Correction } from "../provenance/correction.ts";
export type { CorrectionEffect } from "../provenance/correction.ts";
export type { DueDateRange } from "../provenance/due-date-range.ts";
