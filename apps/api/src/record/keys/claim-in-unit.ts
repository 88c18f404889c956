import type { EntityManager } from "@mikro-orm/postgresql";
import type { Viewer } from "../../platform/auth/viewer.ts";

/** An act that is not an event of a record, with the key that its caller gave it. */
export interface KeyedAct {
  readonly viewer: Viewer;
  readonly clientMutationId: string;
  /** SHA-256 of the mutation's name and its input. */
  readonly fingerprint: string;
  /** The mutation's name. */
  readonly mutation: string;
}

/** What an act with the same key wrote before: its id; "KEY_REUSED" when it came with another input; null when the key is new. */
export async function writtenBefore(
  em: EntityManager,
  { viewer, clientMutationId, fingerprint }: KeyedAct,
): Promise<{ readonly id: string } | "KEY_REUSED" | null> {
  const [earlier] = await em.execute<{ fingerprint: string; event_id: string }[]>(
    "select fingerprint, event_id from idempotency_key where actor_id = ? and key = ?",
    [viewer.id, clientMutationId],
  );
  if (earlier === undefined) return null;
  return earlier.fingerprint === fingerprint ? { id: earlier.event_id } : "KEY_REUSED";
}

/**
 * Claims the key for what is about to be written in the same transaction. Waits for another transaction with the same
 * key; false when that one wrote, so that nothing may be written here.
 *
 * @param written which record it is about, and the id of what is written.
 */
export async function claimInUnit(
  em: EntityManager,
  { viewer, clientMutationId, fingerprint, mutation }: KeyedAct,
  written: { readonly recordKind: string; readonly recordId: string; readonly id: string },
): Promise<boolean> {
  const claimed = await em.execute<object[]>(
    `insert into idempotency_key (actor_id, key, agency_id, fingerprint, mutation, record_kind, record_id, event_id)
     values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (actor_id, key) do nothing returning 1 as claimed`,
    [
      viewer.id,
      clientMutationId,
      viewer.agencyId,
      fingerprint,
      mutation,
      written.recordKind,
      written.recordId,
      written.id,
    ],
  );
  return claimed.length > 0;
}
