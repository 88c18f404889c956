import type { ComplainantRecord } from "./advance-complaint.types.ts";
import type { ServedEvent } from "../../platform/auth/served-actions.ts";

/** What only the record knows of a new complaint: who complains, and what the agency calls it. */
export interface ReceivedRecord {
  readonly complainant: ComplainantRecord;
  readonly caseNumber: string | null;
  /** "CR-2026-000123", unique within the agency. */
  readonly number: string;
}

/**
 * An event as it lies in complaint_event.data: the domain's event and, for ComplaintReceived, the record beside it,
 * so that folding the history gives back the whole row.
 */
export interface StoredEvent {
  readonly event: ServedEvent;
  readonly record?: ReceivedRecord;
}
