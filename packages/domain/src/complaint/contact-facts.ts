import type { PlainDate } from "../calendar/plain-date.ts";
import type { ContactClockFacts } from "../deadlines/facts/given-facts.ts";
import type { ContactParty } from "../vocabulary/contact-party.ts";
import type { Provenance } from "../provenance/provenance.ts";
import type { ContactStatus } from "./complaint-status.ts";
import { filingChannels } from "../vocabulary/filing.ts";
import { withdrawalManners } from "../vocabulary/manner.ts";
import { type IssueSubject } from "../vocabulary/issue-subject.ts";

/** How a contact came: the ways of filing, and a visit to the office, which 22 CCR 111544(a) asks to answer at once. */
export const contactChannels = [...filingChannels, "VISIT"] as const;

/** One way. */
export type ContactChannel = (typeof contactChannels)[number];

/** What a contact is, 22 CCR 111544. Only a dispute may be acknowledged first and answered later. */
export const contactKinds = ["QUESTION", "INQUIRY", "DISPUTE", "HELP"] as const;

/** One kind. */
export type ContactKind = (typeof contactKinds)[number];

/** How an answer was given: any way will do, 22 CCR 111544(a). The same three ways in which a complaint is withdrawn. */
export const answerManners = withdrawalManners;

/** One manner. */
export type AnswerManner = (typeof answerManners)[number];

/** What is known of one contact. Its dates are those that the clocks of 22 CCR 111544 read. */
export interface Contact extends ContactClockFacts {
  readonly from: ContactParty;
  readonly channel: ContactChannel;
  readonly contactKind: ContactKind;
  readonly subject: IssueSubject;
  readonly summary: string;
  /** Why staff found that it does not repeat the earlier contact after all. */
  readonly notTheSameSubject?: { readonly reason: string } | undefined;
  /** What was said to be done, and the day on which an answer was promised; not before the acknowledgement. */
  readonly promise?: { readonly whatIsDone: string; readonly answerExpectedOn: PlainDate } | undefined;
  readonly answer?: { readonly manner: AnswerManner; readonly text: string } | undefined;
  /** The right to file was explained, and the person said whether they want to, 22 CCR 111544(c). */
  readonly offer?: { readonly offeredOn: PlainDate; readonly wishesToFile: boolean } | undefined;
  readonly closedOn?: PlainDate | undefined;
}

/** Everything the machine reasons about while there is a contact and no complaint. */
export interface ContactFacts {
  readonly status: ContactStatus;
  readonly contact: Contact;
  /** The evidence of its days, as far as it was recorded. */
  readonly provenance?: Provenance | undefined;
}
