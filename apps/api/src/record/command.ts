import type { Refusal } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import type { Viewer } from "../platform/auth/viewer.ts";
import type { BoundStatement, Database, Transaction } from "../platform/database/database.ts";
import type { JobOutbox } from "../platform/jobs/job-outbox.ts";
import type { NamedPerson } from "./people/write-persons.ts";
import type { KindTypes } from "./kind-declaration.ts";

/** What a write needs besides the request. */
export interface WriteDependencies {
  readonly database: Database;
  readonly jobs: JobOutbox;
  /** The instant to write down instead of the database's own, in RFC 3339; only invented histories give it. */
  readonly recordedAt?: string;
}

/** What every write carries, whatever the action. */
export interface CommandRequest {
  readonly viewer: Viewer;
  /** Today and the calendars of an agency; of the state's own offices when null. */
  readonly worldOf: (agencyId: string | null) => Promise<World>;
  /** The caller's idempotency key: the same key and the same input give the same answer, once. */
  readonly clientMutationId: string;
  /** SHA-256 of mutation name and canonical input; the same key with another fingerprint is refused. */
  readonly fingerprint: string;
  /** What else is written with it, or not at all. */
  readonly also?: readonly BoundStatement<unknown>[];
}

/** A new record. */
export interface OpenRequest<Types extends KindTypes> extends CommandRequest {
  readonly agencyId: string;
  readonly action: Types["action"];
  readonly registration: Types["registration"];
  /** Those whom the registration names for the first time. */
  readonly persons: readonly NamedPerson[];
}

/** What a new record is seen to be once something was looked up, and what is written of other records with it. */
export interface Seen<Types extends KindTypes> {
  readonly action: Types["action"];
  readonly registration: Types["registration"];
  /** What other records get in the same transaction, once the new one's first event is decided. */
  readonly others: (facts: Types["facts"]) => Promise<readonly BoundStatement<unknown>[]>;
}

/** A new record that is not decided before something was looked up. */
export interface LookingRequest<Types extends KindTypes> extends OpenRequest<Types> {
  /** Looks in the transaction of the write, once the key is claimed. */
  readonly look: (transaction: Transaction, recordId: string, world: World) => Promise<Seen<Types>>;
}

/** A step of an existing record. */
export interface AdvanceRequest<Types extends KindTypes> extends CommandRequest {
  readonly recordId: string;
  readonly expectedVersion: number;
  readonly action: Types["action"];
  /** What other records get in the same transaction, once the step is decided. */
  readonly others?: (transaction: Transaction, world: World) => Promise<readonly BoundStatement<unknown>[]>;
}

/** What came of a write. Only ADVANCED wrote anything. */
export type WriteOutcome<Types extends KindTypes> =
  | {
      readonly kind: "ADVANCED";
      readonly recordId: string;
      readonly version: number;
      readonly eventId: string;
      readonly event: Types["event"];
      readonly noticesQueued: readonly Types["form"][];
      /** True when this answer repeats an earlier one for the same key. */
      readonly repeated: boolean;
    }
  | { readonly kind: "REFUSED"; readonly refusal: Refusal }
  | { readonly kind: "STALE"; readonly currentVersion: number }
  | { readonly kind: "KEY_REUSED" }
  | { readonly kind: "NOT_FOUND" };
