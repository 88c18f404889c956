import {
  correctionsOf,
  isCorrectable,
  placeInPart,
  type CorrectableRecord,
} from "../../provenance/correction-of-record.ts";
import { evidencedFactNames, type EvidencedFact } from "../../provenance/evidenced-facts.ts";
import type { ContactFacts } from "./contact-facts.ts";
import { contactGivenFacts } from "./contact-readings.ts";

/** A contact as a record whose days are corrected: it keeps them as the given facts do, without the name of their part. */
export const correctableContact: CorrectableRecord<ContactFacts> = {
  given: contactGivenFacts,
  placeOf: placeInPart("contact"),
};

/** A contact corrected, what that would do, and the dates that stay uncertain in it. */
export const {
  corrected: correctedContact,
  preview: previewContactCorrection,
  uncertain: uncertainDatesOfContact,
} = correctionsOf(correctableContact);

/** The days of a contact that can be corrected. */
export function correctableContactDays(facts: ContactFacts): readonly EvidencedFact[] {
  return evidencedFactNames.filter((fact) => isCorrectable(correctableContact, facts, fact));
}
