import { actionWords } from "@redress/domain/complaint";
import { contactActionWords } from "@redress/domain/contact";
import { personActNames, personActOf, type PersonActName } from "@redress/domain/person";
import { calendarActs, subjectOfAct, type CalendarAct } from "../../authorization/permission-table.ts";
import { servedActNames, type ServedActName } from "../../authorization/served-actions.ts";
import { wordedEnum, wordsOf } from "../../platform/graphql/worded-enum.ts";

/** A form that a person fills in: the action that it files. */
export type DraftForm = ServedActName | CalendarAct | PersonActName;

export const DraftFormEnum = wordedEnum<DraftForm>(
  "DraftForm",
  "A form whose text is kept while it is filled in: the name of the mutation that files it.",
  {
    ...wordsOf(servedActNames, (name) => ({ ...actionWords, ...contactActionWords })[name]),
    ...wordsOf(personActNames, (name) => personActOf(name).title),
    ...wordsOf(calendarActs, (name) => ({ en: `The calendar of an office: \`${name}\`` })),
  },
);

/** The kind of public id that a form is about. */
export function idKindOf(form: DraftForm): "closure" | "complaint" | "contact" | "person" {
  const subject = subjectOfAct[form];
  if (subject === "Person") return "person";
  if (subject === "Complaint") return "complaint";
  return subject === "Contact" ? "contact" : "closure";
}

/** Forms whose text the people of an agency work on together; every other draft is its author's alone. */
const workedOnTogether: ReadonlySet<DraftForm> = new Set(["issueWrittenResolution"]);

/** To whom a form's draft belongs: to the person who types, or to the record. */
export function ownerOf(form: DraftForm): "PERSON" | "RECORD" {
  return workedOnTogether.has(form) ? "RECORD" : "PERSON";
}
