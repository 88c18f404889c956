import type { Viewer } from "../../platform/auth/viewer.ts";
import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";

/** Besides row level security, so that neither is trusted alone. */
const forget: Statement<never> = {
  name: "draft.filed",
  text: `delete from draft where form = $1 and about = $2
    and (owner = 'PERSON' and author_id = $3 or owner = 'RECORD' and agency_id = $4)`,
};

/**
 * What an act writes besides its own: the draft of what was filed is gone, with the act or not at all. A partner system
 * has no drafts.
 *
 * @param about The public id of what the act is on; empty for what it brings into being.
 */
export function filedDraft(viewer: Viewer, form: string, about: string): readonly BoundStatement<unknown>[] {
  return viewer.kind === "STAFF" ? [bind(forget, form, about, viewer.id, viewer.agencyId)] : [];
}
