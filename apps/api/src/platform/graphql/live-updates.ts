import type { Viewer } from "../auth/viewer.ts";
import type { ServedEventKind } from "../auth/served-actions.ts";

/** Says that a complaint has a new version. Carries no personal data: whoever is told asks again with their own rights. */
export interface ComplaintChange {
  /** The bare uuid. */
  readonly complaintId: string;
  readonly agencyId: string;
  readonly version: number;
  readonly kind: ServedEventKind;
  /** The staff member's or partner system's name, as the history shows it. */
  readonly changedBy: string;
  /** RFC 3339, UTC. */
  readonly changedAt: string;
}

/** The stream of changes, as resolvers see it. */
export interface LiveUpdates {
  /**
   * Every change from now on that this viewer may see. Ends when the signal aborts or the viewer's session ends;
   * the session is looked at again before each change is handed out.
   */
  changes(viewer: Viewer, signal: AbortSignal): AsyncIterableIterator<ComplaintChange>;
}
