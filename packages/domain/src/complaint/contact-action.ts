import type { PlainDate } from "../calendar/plain-date.ts";
import type { ContactParty } from "../vocabulary/contact-party.ts";
import type { Evidenced } from "../provenance/provenance.ts";
import type { ComplaintIssue } from "./complaint-facts.ts";
import type { IssueSubject } from "../vocabulary/issue-subject.ts";
import type { AnswerManner, ContactChannel, ContactKind } from "./contact-facts.ts";

/** Takes down a question, inquiry, dispute or request for help, 22 CCR 111544. */
export interface RecordContact extends Evidenced<"contactReceivedOn" | "earlierContactOn"> {
  readonly action: "recordContact";
  readonly receivedOn: PlainDate;
  readonly channel: ContactChannel;
  readonly from: ContactParty;
  readonly contactKind: ContactKind;
  readonly subject: IssueSubject;
  readonly summary: string;
  /** An earlier contact by the same participant on what looks like the same subject. */
  readonly earlierOnSameSubjectOn?: PlainDate | undefined;
}

/** Says that the contact was received, what is being done and when to expect an answer. */
export interface AcknowledgeContact extends Evidenced<"contactAcknowledgedOn"> {
  readonly action: "acknowledgeContact";
  readonly acknowledgedOn: PlainDate;
  readonly whatIsDone: string;
  /** May lie in the future; never before the acknowledgement. */
  readonly answerExpectedOn: PlainDate;
}

/** Answers the contact, orally, electronically or in writing. */
export interface AnswerContact extends Evidenced<"contactAnsweredOn"> {
  readonly action: "answerContact";
  readonly answeredOn: PlainDate;
  readonly manner: AnswerManner;
  readonly text: string;
}

/** The person is not satisfied: the right to file was explained, and they said whether they want to. */
export interface OfferComplaint {
  readonly action: "offerComplaint";
  readonly offeredOn: PlainDate;
  readonly wishesToFile: boolean;
}

/** Confirms that a contact repeats an earlier one, which makes it a complaint by force of 22 CCR 111544(d). */
export interface ConvertRepeatedContact {
  readonly action: "convertRepeatedContact";
  /** The person who looked says that both contacts are about the same subject. */
  readonly sameSubject: boolean;
  readonly issues: readonly ComplaintIssue[];
}

/** Finds that a contact which looked like a repetition is about something else. */
export interface RejectRepeatedContact {
  readonly action: "rejectRepeatedContact";
  readonly reason: string;
}

/** Closes a contact that was answered and that nobody wants to carry further. */
export interface CloseContact {
  readonly action: "closeContact";
  readonly closedOn: PlainDate;
}

/** An action after which there is still no complaint. */
export type ContactAction =
  | RecordContact
  | AcknowledgeContact
  | AnswerContact
  | OfferComplaint
  | RejectRepeatedContact
  | CloseContact;
