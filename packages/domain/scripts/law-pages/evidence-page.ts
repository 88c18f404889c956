import {
  evidencedFactNames,
  evidencedFacts,
  evidencedFactWords,
  evidenceKinds,
  evidenceKindWords,
  evidenceSourceWords,
  sourcesOfKind,
} from "../../src/index.ts";
import { citedAll, generated, page, table } from "./markdown.ts";

/** What may prove which day, and who can speak for it. */
export function evidencePage(): string {
  return page([
    "# Evidence",
    generated,
    "Every day that a person records may carry its evidence: what it is known by, who says so and how exact it is. An approximate or disputed day gives a range of dates: whoever owes an act works to the earliest, the complainant’s door closes at the latest. Correcting a day needs a reason and shows its effect first.",
    "## Which evidence fits which day",
    table([
      ["day", "English", "Spanish", "evidence", "law"],
      ...evidencedFactNames.map((fact) => {
        const { kinds, planned, citations } = evidencedFacts[fact];
        const words = evidencedFactWords(fact);
        const proof = kinds.map((kind) => evidenceKindWords[kind].en.toLowerCase()).join(", ");
        return [
          `\`${fact}\``,
          words.en,
          words.es,
          proof + (planned ? " (may lie ahead)" : ""),
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
