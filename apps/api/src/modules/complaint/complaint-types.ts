import type { ComplaintFacts, OpenComplaintFromRepeatedContact } from "@redress/domain/complaint";
import type { Party } from "@redress/domain/vocabulary";
import type { ServedAction, ServedEvent, ServedForm } from "../../authorization/served-actions.ts";

/** What the record says of a complaint beside the facts that the law reasons about. Persons stand here by their ids. */
export interface ComplaintRegistration {
  readonly complainantId: string;
  readonly party: Party;
  readonly representativeId: string | null;
  /** The number of the child support case. */
  readonly caseNumber: string | null;
}

/** A complaint, as a kind of record. */
export interface ComplaintTypes {
  readonly facts: ComplaintFacts;
  readonly action: OpenComplaintFromRepeatedContact | ServedAction;
  readonly event: ServedEvent;
  readonly form: ServedForm;
  readonly registration: ComplaintRegistration;
}
