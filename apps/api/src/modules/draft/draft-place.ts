import type { RequestContext } from "../../context.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { subjectOfAct } from "../../authorization/permission-table.ts";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { servedComplaint } from "../complaint/index.ts";
import { servedContact } from "../contact/index.ts";
import { idKindOf, ownerOf, type DraftForm } from "./draft-form.enum.ts";
import type { DraftPlaceInput } from "./draft.payloads.ts";

const loaders = { complaint: servedComplaint.loaderOf, contact: servedContact.loaderOf };

/** Where a draft lies, for this viewer. */
export interface DraftPlace {
  readonly viewer: Viewer;
  readonly form: DraftForm;
  /** A public id; empty for what does not exist yet. */
  readonly about: string;
  readonly owner: "PERSON" | "RECORD";
}

/**
 * Reads where a draft lies. Who may not fill in the form has no draft of it, and there is none about a record that the
 * viewer does not see.
 *
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN; NOT_FOUND for an unknown record and for another agency's alike.
 */
export async function placeOf(
  context: RequestContext,
  { form, about }: DraftPlaceInput,
): Promise<DraftPlace> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Draft");
  requirePermission(viewer, form, subjectOfAct[form]);
  if (about === null || about === undefined) return { viewer, form, about: "", owner: "PERSON" };
  const kind = idKindOf(form);
  const key = keyOf(kind, about);
  // The entries of calendars are everybody's to see.
  const isThere = key !== null && (kind === "closure" || (await loaders[kind](context).find(key)) !== null);
  if (!isThere) throw new CodedError("NOT_FOUND", "There is nothing with this id.", { field: ["about"] });
  return { viewer, form, about, owner: ownerOf(form) };
}

/** The rows that a place names, by the application's own wall beside that of the database. */
export function rowsOf({ viewer, form, about, owner }: DraftPlace) {
  const whose = owner === "PERSON" ? { authorId: viewer.id } : {};
  return { form, about, owner, agencyId: viewer.agencyId, ...whose };
}

/** What a text is sealed for. */
export function sealOf({ viewer, form, about, owner }: DraftPlace): string {
  return [owner, owner === "PERSON" ? viewer.id : viewer.agencyId, form, about].join(" ");
}
