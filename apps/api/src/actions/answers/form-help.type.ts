import { contactInputs, missingOnForms, type FormContents, type FormGaps } from "@redress/domain/contact";
import { hidesContact } from "@redress/domain/person";
import { say, type Language } from "@redress/domain/vocabulary";
import type { SaidOfPerson } from "../../record/people/said-of-person.ts";
import { printedName } from "../../record/people/particulars.ts";
import { said, told, toldType } from "../../platform/graphql/told/told-type.ts";
import { enumOf } from "../input-class.ts";
import { factType } from "../fact-type.ts";

const { form } = contactInputs.recordContactHelp;

/** That somebody was helped with a form, on whatever kind of record. */
export const FormHelpType = factType(
  "FormHelp",
  "That somebody was helped to fill in a form. Who helped stands on the timeline.",
  contactInputs.recordContactHelp,
);

/** What a form still lacks. */
export const FormGapsType = toldType<FormGaps>()(
  "FormGaps",
  "What a form still lacks, told from what the record knows.",
  {
    form: told(enumOf(form), "Which form."),
    title: said("What it is called, in the language of the request."),
    missing: told(
      [String],
      "The name of each field that the record knows nothing for, in the language of the request; at most 10.",
      ({ missing }, language) => missing.map((words) => say(words, language)),
    ),
  },
);

/** Who is named on a form. What is hidden is known: only its name is asked for here. */
interface OnForm extends Pick<FormContents, "caseNumber" | "complainedOn" | "grounds" | "matter" | "party"> {
  readonly person: SaidOfPerson;
  readonly representative: SaidOfPerson | null;
}

/** What each form of a record still lacks, as the graph has it. */
export function formGapsOf(
  { person, representative, ...known }: OnForm,
  language: Language,
): readonly object[] {
  const isHidden = hidesContact(person.flags);
  const gaps = missingOnForms({
    ...known,
    name: printedName(person),
    address: isHidden ? "hidden" : person.address,
    phone: isHidden ? "hidden" : person.phone,
    representative,
  });
  return gaps.map((one) => new FormGapsType(one, language));
}

/** What the field of what is missing says of itself. */
export const missingFields = {
  complexity: 5,
  description: "What forms LCR001 and SH001 still lack, by what the record knows; one of each, at most 2.",
};
