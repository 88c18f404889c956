import { randomUUIDv7 } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Viewer } from "../auth/viewer.ts";
import { bind, type Statement } from "../database/database.ts";
import { sendBound } from "../orm/send-bound.ts";
import type { Disclosures } from "./disclosures.ts";

const note: Statement<never> = {
  name: "note-shown",
  text: `insert into audit_entry (id, birth_agency_id, agency_id, act, outcome, actor_id, actor_role, session_id, trace_id, details, subject_kind, subject_id, subject_ids)
    values ($1, coalesce($2, 'statewide'), $2, $3, 'DONE', $4, $5, $6, $7, $8, $9, $10, $11)`,
};

/** What was shown of persons the ordinary way. */
export interface ShownRows {
  /** What was done, in the words of the code: "read.people". */
  readonly act: string;
  /** What kind of thing: "person". */
  readonly kind: string;
  /** Names of fields, never their values. */
  readonly fields: readonly string[];
  /** Whose: a page's, or the one that was opened. */
  readonly ids: readonly string[];
  /** The one that was opened; its row names it alone. */
  readonly opened?: string;
}

/**
 * Writes down, in the transaction of a unit that reads them, that persons were shown: one row for a page or for whoever
 * was opened. Nobody shown leaves none, and what is on the viewer's screen already and asked for again leaves none.
 */
export async function noteShown(
  em: EntityManager,
  context: { readonly viewer: Viewer | null; readonly traceId: string; readonly disclosures: Disclosures },
  { act, kind, fields, ids, opened }: ShownRows,
): Promise<void> {
  const { viewer, traceId, disclosures } = context;
  if (viewer === null || ids.length === 0) return;
  const onScreen = disclosures.onScreen(viewer);
  if (onScreen !== null && ids.every((id) => onScreen.has(id))) return;
  const { agencyId, id, role, sessionId } = viewer;
  const by = [id, role, sessionId, traceId, { shown: fields }] as const;
  const what = [kind, opened ?? null, opened === undefined ? ids : null] as const;
  await sendBound(em, bind(note, randomUUIDv7(), agencyId, act, ...by, ...what));
  disclosures.shown(viewer, ids);
}
