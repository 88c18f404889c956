import type { ContactAction, ContactEvent, ContactFacts } from "@redress/domain/contact";
import type { NoticeOnRecord } from "../enforcement/index.ts";
import type { Party } from "@redress/domain/vocabulary";

/** What the record says of a contact beside the facts that the law reasons about. Others stand here by their ids. */
export interface ContactRegistration {
  readonly personId: string;
  /** Which party to the case the person is; null for another customer. */
  readonly party: Party | null;
  readonly representativeId: string | null;
  /** The number of the child support case. */
  readonly caseNumber: string | null;
  /** Who took it down; null for a partner system. */
  readonly assigneeId: string | null;
  /** The contact that it repeats, where that is on record. */
  readonly earlierContactId: string | null;
  /** The complaint that it became or joined when it was recorded. What somebody joined it to later stands in the facts. */
  readonly complaintId: string | null;
  /** The notice of an automatic action that the person received; absent where none was told of. */
  readonly enforcementNotice?: NoticeOnRecord | null;
}

/** A contact, as a kind of record. */
export interface ContactTypes {
  readonly facts: ContactFacts;
  readonly action: ContactAction;
  readonly event: ContactEvent;
  readonly form: "CONTACT_ACKNOWLEDGEMENT";
  readonly registration: ContactRegistration;
}
