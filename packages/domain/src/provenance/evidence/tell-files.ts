import { say, type Language } from "../../vocabulary/words.ts";
import { evidencedFactWords, type EvidencedFact } from "../evidenced-facts.ts";
import type { Provenance } from "../provenance.ts";
import { evidenceKindWords, type Evidence } from "./evidence.ts";

/** A file that an event names as evidence of a day, as a person reads it. */
export interface ToldFile {
  readonly name: string;
  readonly value: string;
  readonly attachmentId: string;
}

const evidenceOf = { en: "Evidence", es: "Prueba" };

/** The files that an event names as evidence, each under the day that it shows, with what kind of evidence it is. */
export function tellEvidenceFiles(event: object, language: Language): readonly ToldFile[] {
  const { fact, evidence, provenance } = event as {
    readonly fact?: EvidencedFact;
    readonly evidence?: Evidence | null;
    readonly provenance?: Provenance;
  };
  const all = { ...provenance, ...(fact && evidence && { [fact]: evidence }) } as Provenance;
  return (Object.entries(all) as [EvidencedFact, Evidence][]).flatMap(([day, { kind, attachmentId }]) =>
    attachmentId === undefined
      ? []
      : [
          {
            name: `${say(evidenceOf, language)}: ${say(evidencedFactWords(day), language)}`,
            value: say(evidenceKindWords[kind], language),
            attachmentId,
          },
        ],
  );
}
