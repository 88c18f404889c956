import type { Evidence, EvidenceKind, EvidenceSource } from "@redress/domain";

/** Evidence of a day that leaves no doubt about it: of what kind it is and who says so. */
export function exactEvidence(kind: EvidenceKind, source: EvidenceSource): Evidence {
  return { kind, source, exactness: { as: "EXACT" } };
}
