import {
  evidencedFactNames,
  evidencedFacts,
  evidencedFactWords,
} from "../../src/provenance/evidenced-facts.ts";
import {
  evidenceKinds,
  evidenceKindWords,
  evidenceSourceWords,
  sourcesOfKind,
} from "../../src/provenance/evidence/evidence.ts";
import { type EvidencedFactRow } from "../../src/provenance/evidence/fact-row.ts";
import { citedAll, generated, page, table } from "./markdown.ts";

/** What a correction may do to a day of a record. */
function correctionOf({ needed, learntLate }: EvidencedFactRow): string {
  if (needed) return "another day";
  return learntLate ? "another day, none, or a first one" : "another day, or none";
}

/** What may prove which day, and who can speak for it. */
export function evidencePage(): string {
  return page([
    "# Evidence",
    generated,
    "Every day that a person records may carry its evidence: what it is known by, who says so and how exact it is. An approximate or disputed day gives a range of dates: whoever owes an act works to the earliest, the complainant’s door closes at the latest. The days of a complaint and of a hearing keep their evidence, and are corrected by `correctFact`: it needs a reason and the evidence of the right day, and takes only the effect that was shown before and is still the effect. That a correction shows its effect first is the office’s practice; no text of the law commands it.",
    "## Which evidence fits which day",
    table([
      ["day", "English", "Spanish", "evidence", "correction", "law"],
      ...evidencedFactNames.map((fact) => {
        const row = evidencedFacts[fact];
        const { kinds, planned, citations } = row;
        const words = evidencedFactWords(fact);
        const proof = kinds.map((kind) => evidenceKindWords[kind].en.toLowerCase()).join(", ");
        return [
          `\`${fact}\``,
          words.en,
          words.es,
          proof + (planned ? " (may lie ahead)" : ""),
          correctionOf(row),
          citedAll(citations),
        ];
      }),
    ]),
    "## Who can speak for it",
    "What a person says of a postmark is a statement and no postmark.",
    table([
      ["evidence", "English", "Spanish", "who"],
      ...evidenceKinds.map((kind) => [
        `\`${kind}\``,
        evidenceKindWords[kind].en,
        evidenceKindWords[kind].es,
        sourcesOfKind[kind].map((source) => evidenceSourceWords[source].en.toLowerCase()).join(", "),
      ]),
    ]),
  ]);
}
