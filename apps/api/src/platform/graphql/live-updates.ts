import { z } from "zod";
import type { Viewer } from "../auth/viewer.ts";

/** The channel on which one API process tells all others. */
export const changeChannel = "redress_record_changed";

/** The channel on which it tells them whose calendar changed; nothing for one that counts for every agency. */
export const calendarChannel = "redress_calendar_changed";

/** What the write path announces; anything else on the channel is dropped. */
export const announcedChange = z.object({
  /** What kind of record: "COMPLAINT". */
  recordKind: z.string(),
  /** The bare uuid. */
  recordId: z.uuid(),
  /** Whose people may hear of it, besides the Department's. */
  agencies: z.array(z.string()),
  /** Who is kept apart from the record: the uuids of staff. */
  keptApart: z.array(z.uuid()).default([]),
  version: z.int(),
  /** The kind of event; of what was added beside the events, what it is. */
  kind: z.string(),
  /** What was added beside the record's events, which gives it no new version; none for an event. */
  beside: z.enum(["NOTE", "ATTACHMENT", "TASK"]).nullish(),
  /** The staff member's or partner system's name, as the history shows it. */
  changedBy: z.string(),
  /** RFC 3339, UTC. */
  changedAt: z.string(),
  /** Every transaction with a lower number had ended before this change was committed. */
  endedBelow: z.string(),
});

/** Says that a record has a new version. Carries no personal data: whoever is told asks again with their own rights. */
export type AnnouncedChange = Readonly<z.infer<typeof announcedChange>>;

/** The stream of changes, as resolvers see it. */
export interface LiveUpdates {
  /**
   * Every change from now on that this viewer may see. Ends when the signal aborts or the viewer's session ends;
   * the session is looked at again before each change is handed out.
   */
  changes(viewer: Viewer, signal: AbortSignal): AsyncIterableIterator<AnnouncedChange>;
}
