import type { ContactKind } from "@redress/domain/contact";
import type { IssueSubject } from "@redress/domain/vocabulary";

/** What was said, with what it is and what it is about. */
export type Saying = readonly [kind: ContactKind, subject: IssueSubject, summary: string];

/** What participants ask, the commonest first. */
export const questions: readonly Saying[] = [
  ["QUESTION", "PAYMENT", "Asks when the payment of this month will reach her card."],
  ["INQUIRY", "TIMELINESS", "Wants to know where the review of the order stands."],
  ["QUESTION", "ARREARS", "Asks how the interest on the balance is worked out."],
  ["HELP", "APPLICATION", "Does not understand which papers the application needs."],
  ["INQUIRY", "CASE_CLOSURE", "Received a letter that the case may be closed and asks why."],
  ["HELP", "ORDER_SERVICES", "Changed jobs and asks how the withholding follows to the new employer."],
  ["QUESTION", "COURT_ORDER_AMOUNT", "Asks whether the monthly amount can be lowered after a layoff."],
  ["QUESTION", "PARENTAGE", "Asks what happens after the test."],
];

/** What participants dispute. */
export const disputes: readonly Saying[] = [
  ["DISPUTE", "PAYMENT", "Two payments taken from his wages do not show on the statement."],
  ["DISPUTE", "ARREARS", "Says the balance counts months in which the children lived with him."],
  ["DISPUTE", "CUSTOMER_SERVICE", "Left three messages in ten days; nobody called back."],
  ["DISPUTE", "TIMELINESS", "Asked for enforcement in the spring and has heard nothing."],
  ["DISPUTE", "ORDER_SERVICES", "The withholding order went to an employer she left last year."],
];

/** What somebody says who got a notice although such actions are shut down. */
export const noticed: Saying = [
  "DISPUTE",
  "ARREARS",
  "A letter says that the bank account is levied, although he paid what was due.",
];

/** What employers and others ask, with who they are. */
export const others: readonly (readonly [name: string, ...Saying])[] = [
  ["Foothill Lumber, Inc.", "QUESTION", "ORDER_SERVICES", "Asks to which address withheld wages are sent."],
  ["Quarry Road Dental", "INQUIRY", "ORDER_SERVICES", "An employee left; asks how to report it."],
  ["Meadow Bend Library", "QUESTION", "OTHER", "Asks for leaflets about opening a case."],
  ["Payroll of Heron Trucking", "HELP", "PAYMENT", "Cannot upload the list of withheld amounts."],
];

/** What is being done about a dispute. */
export const beingDone = [
  "The payment history was asked for from the State Disbursement Unit.",
  "The caseworker checks the account month by month.",
  "The earlier calls are looked up, and the caseworker's supervisor was told.",
] as const;

/** What was answered. */
export const answers = [
  "The payment was posted yesterday and shows on the card within two business days.",
  "Explained how the amount is worked out, and mailed a copy of the statement.",
  "The review is with the caseworker; a letter with the result follows.",
  "Explained which papers are needed and where the form is found.",
] as const;

/** Why a contact turned out to be about something else. */
export const notTheSame =
  "The first call was about a card that was lost; this one is about the amount that was sent.";

/** What somebody who never acted on a contact is to look at. */
export const reviewQuestion = "Whether both payments were looked for, and not only the first.";

/** What they found. */
export const reviewAnswer =
  "Only the first was looked for. The second was posted to another case and is being moved.";
