import { actionWords } from "../../src/complaint/complaint-words.ts";
import { statusWords, complaintStatuses } from "../../src/complaint/facts/complaint-status.ts";
import { complaintTransitions } from "../../src/complaint/complaint-transitions.ts";
import { contactActionWords } from "../../src/contact/contact-words.ts";
import { contactStatusWords, contactStatuses } from "../../src/contact/facts/contact-status.ts";
import { contactTransitions } from "../../src/contact/contact-transitions.ts";
import { hearingActionWords, hearingStatusWords } from "../../src/state-hearing/hearing-words.ts";
import { hearingStatuses } from "../../src/state-hearing/facts/hearing-status.ts";
import { hearingTransitions } from "../../src/state-hearing/hearing-transitions.ts";
import { contactMachine } from "../../src/contact/contact-machine.ts";
import { contactReasons } from "../../src/contact/refusal.ts";
import { complaintMachine } from "../../src/complaint/complaint-machine.ts";
import type { CodedReason } from "../../src/refusal/coded-refusal.ts";
import { complaintReasons } from "../../src/complaint/refusals/refusal-reasons.ts";
import { givenReasons } from "../../src/deadlines/given/given-reasons.ts";
import type { NamedAction } from "../../src/machine/machine.ts";
import { answerOfStatus, type TableOf } from "../../src/machine/why-not.ts";
import { hearingMachine } from "../../src/state-hearing/hearing-machine.ts";
import { hearingReasons } from "../../src/state-hearing/refusals/index.ts";
import { diagram, type PrintedMachine } from "./machine-diagram.ts";
import { answersTable, doubtsTable, rowsTable, type Answer } from "./machine-tables.ts";
import { citedAll, generated, page, table } from "./markdown.ts";

const contact: PrintedMachine = {
  rows: contactTransitions,
  statuses: contactStatuses,
  statusWords: contactStatusWords,
  actionWords: contactActionWords,
};

const complaint: PrintedMachine = {
  rows: complaintTransitions,
  statuses: complaintStatuses,
  statusWords,
  actionWords,
};

const hearing: PrintedMachine = {
  rows: hearingTransitions,
  statuses: hearingStatuses,
  statusWords: hearingStatusWords,
  actionWords: hearingActionWords,
};

/** How a machine answers before it looks at guards and input. */
function answering<Action extends NamedAction, Code extends string>(machine: TableOf<Action, Code>): Answer {
  return (action, status, role) =>
    answerOfStatus(machine, action as Action["action"], status === "NONE" ? null : { status }, role)?.code ??
    "YES";
}

function chapter(title: string, words: string, machine: PrintedMachine, answer: Answer): readonly string[] {
  return [
    `## ${title}`,
    words,
    diagram(machine),
    "### Every row",
    "What is marked as practice is how the office works; no text of the law commands it.",
    rowsTable(machine),
    "### Who may do what, and when",
    "Before guards and input. A role that is not named is refused with `ROLE_NOT_ALLOWED`, which says who may; somebody of another body than the one named, with `BODY_NOT_ALLOWED`, once the status would allow it.",
    answersTable(machine, answer),
    "### Doubts",
    doubtsTable(machine),
  ];
}

/** Codes with their words in both languages and their law. */
function reasonsTable(reasons: readonly (readonly [string, CodedReason])[]): string {
  return table([
    ["code", "English", "Spanish", "law"],
    ...reasons.map(([code, { en, es, citations, practice }]) => [
      `\`${code}\``,
      en,
      es,
      citedAll(citations) || (practice ? "the office’s practice" : "a matter of form"),
    ]),
  ]);
}

/** Whether a reason is about days, and not about how they are written down: it names the one that comes too late, or all are missing. */
function isOfDays([code, { en }]: readonly [string, CodedReason]): boolean {
  return en.includes("{earlier}") || code === "FILING_EVIDENCE_MISSING";
}

/** The machines as diagrams and tables, and every refusal in both languages. */
export function stateMachinesPage(): string {
  return page([
    "# State machines",
    generated,
    ...chapter(
      "Contact",
      "What anybody asks or disputes, before any complaint. A complaint is filed beside it and never in its place: the contact is still owed its answer. One that repeats an earlier contact within 90 days opens a complaint by force of law, which a person then confirms or finds to be about another subject.",
      contact,
      answering(contactMachine),
    ),
    ...chapter(
      "Complaint",
      "Few statuses, many facts: acknowledged, extended and hearing requested are facts, and overdue is a reading. A late complaint is flagged and still taken.",
      complaint,
      answering(complaintMachine),
    ),
    ...chapter(
      "State hearing",
      "The State Hearing Office, the judge and the Director are outside bodies: staff record their acts. Rehearing, stay and court review are facts beside the status, since compliance goes on meanwhile. A rehearing that was granted is another round: until it has a decision of its own the decision before it is in force and is complied with, unless a stay was granted, and one that ends without a decision gives way to it.",
      hearing,
      answering(hearingMachine),
    ),
    "## Refusals",
    "A refusal is a value with a code, words that say what can be done, and its law where there is one.",
    reasonsTable(Object.entries({ ...contactReasons, ...complaintReasons, ...hearingReasons })),
    "### Of days that cannot have happened",
    "With these, in these words, a correction is refused besides: after it a day would come before what it follows, or a filing would have no day at all. Facts that are on no record are refused with them too.",
    reasonsTable(Object.entries(givenReasons).filter(isOfDays)),
  ]);
}
