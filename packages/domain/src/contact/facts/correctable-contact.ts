import type { Result } from "../../vocabulary/result.ts";
import {
  previewOfRecord,
  withCorrection,
  type CorrectableRecord,
} from "../../provenance/correction-of-record.ts";
import type { Correction, CorrectionEffect } from "../../provenance/correction/correction.ts";
import { evidencedFacts } from "../../provenance/evidenced-facts.ts";
import type { DayPath } from "../../provenance/fact-at.ts";
import { uncertainDates, type UncertainDates } from "../../provenance/provenance.ts";
import type { CountingContext, World } from "../../world/world.ts";
import type { ContactFacts } from "./contact-facts.ts";
import { contactGivenFacts } from "./contact-readings.ts";
import type { Refusal } from "../refusal.ts";

/** A contact as a record whose days are corrected: it keeps them as the given facts do, without the name of their part. */
export const correctableContact: CorrectableRecord<ContactFacts> = {
  given: contactGivenFacts,
  placeOf: (fact) => {
    const [part, ...own] = evidencedFacts[fact].path;
    return part === "contact" ? (own as unknown as DayPath) : undefined;
  },
};

/** A contact with another day for one of its facts, or without it. */
export function correctedContact(
  facts: ContactFacts,
  { fact, to }: Pick<Correction, "fact" | "to">,
): ContactFacts {
  return withCorrection(correctableContact, facts, fact, to);
}

/** What correcting a day of a contact would do, as `previewComplaintCorrection` tells it of a complaint. */
export function previewContactCorrection(
  facts: ContactFacts,
  correction: Correction,
  world: World,
): Result<CorrectionEffect, Refusal> {
  return previewOfRecord(correctableContact, facts, correction, world);
}

/** The dates that stay uncertain in a contact, by the recorded fact that leaves them open. */
export function uncertainDatesOfContact(
  facts: ContactFacts,
  context: CountingContext,
): readonly UncertainDates[] {
  return uncertainDates(contactGivenFacts(facts), facts.provenance ?? {}, context);
}
