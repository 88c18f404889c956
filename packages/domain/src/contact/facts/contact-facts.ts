import type { PlainDate } from "../../calendar/plain-date.ts";
import type { ContactClockFacts } from "../../deadlines/facts/given-facts.ts";
import type { ExplainedFacts } from "../../ombudsperson/explanation.ts";
import type { ReviewedFacts } from "../../ombudsperson/independent-review.ts";
import type { HelpedFacts } from "../../ombudsperson/form-help.ts";
import type { MadeCorrection } from "../../provenance/correction/correction.ts";
import type { Provenance } from "../../provenance/provenance.ts";
import type { ContactParty } from "../../vocabulary/contact-party.ts";
import type { IssueSubject } from "../../vocabulary/issue-subject.ts";
import type { WithdrawalManner } from "../../vocabulary/manner.ts";
import type { ContactCaller, ContactChannel, ContactKind } from "../contact-kind.ts";
import type { ContactStatus } from "./contact-status.ts";

/** How an answer was given: any way will do, 22 CCR 111544(a). The same three ways in which a complaint is withdrawn. */
export type AnswerManner = WithdrawalManner;

/**
 * Everything the contact machine reasons about. Read-only; built by folding the history. Its dates are those that the
 * clocks of 22 CCR 111544 read.
 */
export interface ContactFacts extends ContactClockFacts, ExplainedFacts, HelpedFacts, ReviewedFacts {
  readonly status: ContactStatus;
  readonly from: ContactParty;
  /** Who spoke, where that was taken down. */
  readonly caller?: ContactCaller | undefined;
  readonly channel: ContactChannel;
  readonly contactKind: ContactKind;
  readonly subject: IssueSubject;
  readonly summary: string;
  /** Whether it stands in front of the queue. */
  readonly urgent?: boolean | undefined;
  /** The contact that it was later found to repeat, and the complaint that this made. */
  readonly repeats?: { readonly contactId: string; readonly complaintId: string } | undefined;
  /** Why a person found that it does not repeat the earlier contact after all. */
  readonly notTheSameSubject?: { readonly reason: string } | undefined;
  /** What was said to be done; the day on which an answer was promised is among the dates. */
  readonly whatIsDone?: string | undefined;
  readonly answer?: { readonly manner: AnswerManner; readonly text: string } | undefined;
  /** The right to file was explained, and the person said whether they want to, 22 CCR 111544(c). */
  readonly offer?: { readonly offeredOn: PlainDate; readonly wishesToFile: boolean } | undefined;
  /** The complaint in hand that somebody joined it to. */
  readonly joined?: { readonly complaintId: string } | undefined;
  /** The complaint that was filed after it. */
  readonly complaint?: { readonly complaintId: string; readonly filedOn: PlainDate } | undefined;
  readonly closedOn?: PlainDate | undefined;
  readonly corrections?: readonly MadeCorrection[] | undefined;
  /** The evidence of its days, as far as it was recorded. */
  readonly provenance?: Provenance | undefined;
}
