import { accessActNames, accessActOf, type AccessActName } from "@redress/domain/access";
import { actionWords } from "@redress/domain/complaint";
import { contactActionWords } from "@redress/domain/contact";
import { holdActNames, holdActs, type HoldActName } from "@redress/domain/enforcement";
import { personActNames, personActOf, type PersonActName } from "@redress/domain/person";
import { taskActNames, taskActOf, type TaskActName } from "@redress/domain/tasks";
import { calendarActs, subjectOfAct, type CalendarAct } from "../../authorization/permission-table.ts";
import { servedActNames, type ServedActName } from "../../authorization/served-actions.ts";
import { wordedEnum, wordsOf } from "../../platform/graphql/worded-enum.ts";

/** A form that a person fills in: the action that it files. */
export type DraftForm =
  | ServedActName
  | AccessActName
  | CalendarAct
  | HoldActName
  | PersonActName
  | TaskActName;

export const DraftFormEnum = wordedEnum<DraftForm>(
  "DraftForm",
  "A form whose text is kept while it is filled in: the name of the mutation that files it.",
  {
    ...wordsOf(servedActNames, (name) => ({ ...actionWords, ...contactActionWords })[name]),
    ...wordsOf(personActNames, (name) => personActOf(name).title),
    ...wordsOf(accessActNames, (name) => accessActOf(name).title),
    ...wordsOf(taskActNames, (name) => taskActOf(name).title),
    ...wordsOf(holdActNames, (name) => holdActs[name].title),
    ...wordsOf(calendarActs, (name) => ({ en: `The calendar of an office: \`${name}\`` })),
  },
);

/** What a form may be about. */
export type DraftSubject = "closure" | "complaint" | "contact" | "hold" | "person" | "task";

/** The kind of public id that a form is about. What is done with a record of any kind: there the id says it. */
export function idKindOf(form: DraftForm, about: string): DraftSubject {
  const subject = subjectOfAct[form];
  if (form === "openTask" || subject === "RecordAccess")
    return about.startsWith("contact_") ? "contact" : "complaint";
  if (subject === "Task") return "task";
  if (subject === "Person") return "person";
  if (subject === "EnforcementHold") return "hold";
  if (subject === "Complaint") return "complaint";
  return subject === "Contact" ? "contact" : "closure";
}

/** Forms whose text the people of an agency work on together; every other draft is its author's alone. */
const workedOnTogether: ReadonlySet<DraftForm> = new Set(["issueWrittenResolution"]);

/** To whom a form's draft belongs: to the person who types, or to the record. */
export function ownerOf(form: DraftForm): "PERSON" | "RECORD" {
  return workedOnTogether.has(form) ? "RECORD" : "PERSON";
}
