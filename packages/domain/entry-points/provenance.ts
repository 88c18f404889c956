// What a recorded day is known by, and how it is corrected.
export {
  type Evidence,
  type EvidenceKind,
  type EvidenceSource,
  type Exactness,
  evidenceFile,
  evidenceKindWords,
  evidenceKinds,
  evidencePartWords,
  evidenceSourceWords,
  evidenceSources,
  exactnessWords,
  sourcesOfKind,
} from "../src/provenance/evidence/evidence.ts";
export {
  type EvidencedFact,
  evidencedFactNames,
  evidencedFactWords,
  evidencedFacts,
} from "../src/provenance/evidenced-facts.ts";
export type { Provenance } from "../src/provenance/provenance.ts";
export type { Correction } from "../src/provenance/correction/correction.ts";
export type { CorrectionEffect } from "../src/provenance/correction/correction.ts";
export type { DueDateRange } from "../src/provenance/correction/due-date-range.ts";
export { tellEvidenceFiles } from "../src/provenance/evidence/tell-files.ts";
