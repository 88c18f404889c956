import type { ReceiveComplaint, Refusal, World } from "@redress/domain";
import type { Viewer } from "../../platform/auth/viewer.ts";
import type { ServedAction, ServedEvent, ServedForm } from "../../platform/auth/served-actions.ts";

/** What every write carries, whatever the action. */
export interface WriteRequest {
  readonly viewer: Viewer;
  readonly world: World;
  /** The caller's idempotency key: the same key and the same input give the same answer, once. */
  readonly clientMutationId: string;
  /** SHA-256 of mutation name and canonical input; the same key with another fingerprint is refused. */
  readonly fingerprint: string;
}

/** Who complains; belongs to the record, not to the law. All text already trimmed and length-checked. */
export interface ComplainantRecord {
  readonly givenName: string;
  readonly familyName: string;
  readonly party: "CUSTODIAL_PARTY" | "NONCUSTODIAL_PARENT";
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly accommodation: string | null;
  readonly representative: {
    readonly name: string;
    readonly address: string | null;
    readonly phone: string | null;
  } | null;
}

/** A new complaint. */
export interface ReceiveRequest extends WriteRequest {
  readonly agencyId: string;
  readonly action: ReceiveComplaint;
  readonly complainant: ComplainantRecord;
  readonly caseNumber: string | null;
}

/** A step of an existing complaint. */
export interface AdvanceRequest extends WriteRequest {
  readonly complaintId: string;
  readonly expectedVersion: number;
  readonly action: Exclude<ServedAction, ReceiveComplaint>;
}

/** What came of a write. Only ADVANCED wrote anything. */
export type WriteOutcome =
  | {
      readonly kind: "ADVANCED";
      readonly complaintId: string;
      readonly version: number;
      readonly eventId: string;
      readonly event: ServedEvent;
      readonly noticesQueued: readonly ServedForm[];
      /** True when this answer repeats an earlier one for the same key. */
      readonly repeated: boolean;
    }
  | { readonly kind: "REFUSED"; readonly refusal: Refusal }
  | { readonly kind: "STALE"; readonly currentVersion: number }
  | { readonly kind: "KEY_REUSED" }
  | { readonly kind: "NOT_FOUND" };
