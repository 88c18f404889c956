import { requireOpened } from "../../actions/read/outside-list.ts";
import type { RequestContext } from "../../context.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { subjectOfAct } from "../../authorization/permission-table.ts";
import { reaches, type Viewer } from "../../platform/auth/viewer.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { keyOf } from "../../platform/graphql/global-id.ts";
import { PersonEntity } from "../../record/people/person.entity.ts";
import { TaskEntity } from "../../record/tasks/task.entity.ts";
import { servedComplaint } from "../complaint/index.ts";
import { servedContact } from "../contact/index.ts";
import { idKindOf, ownerOf, type DraftForm, type DraftSubject } from "./draft-form.enum.ts";
import type { DraftPlaceInput } from "./draft.payloads.ts";

/** Where a draft lies, for this viewer. */
export interface DraftPlace {
  readonly viewer: Viewer;
  readonly form: DraftForm;
  /** A public id; empty for what does not exist yet. */
  readonly about: string;
  readonly owner: "PERSON" | "RECORD";
}

type IsSeen = (context: RequestContext, viewer: Viewer, key: string) => Promise<boolean>;

/** Whether a viewer sees what a form is about. */
const isSeen: Readonly<Record<DraftSubject, IsSeen>> = {
  // The entries of calendars, and holds, are everybody's to see.
  closure: () => Promise.resolve(true),
  hold: () => Promise.resolve(true),
  complaint: async (context, _viewer, key) => (await servedComplaint.loaderOf(context).find(key)) !== null,
  contact: async (context, _viewer, key) => (await servedContact.loaderOf(context).find(key)) !== null,
  person: async ({ unit }, viewer, key) => {
    const row = await unit.read((em) => em.findOne(PersonEntity, { id: key }, { fields: ["agencyId"] }));
    return row !== null && reaches(viewer, row.agencyId);
  },
  task: async ({ unit }, viewer, key) => {
    const row = await unit.read((em) => em.findOne(TaskEntity, { id: key }));
    const isAsked = viewer.role !== "CASEWORKER" || row?.assignee?.id === viewer.id;
    return row !== null && isAsked && reaches(viewer, row.holderId);
  },
};

/**
 * Reads where a draft lies. Who may not fill in the form has no draft of it, and there is none about a record that the
 * viewer does not see.
 *
 * @throws CodedError UNAUTHENTICATED, FORBIDDEN, OUTSIDE_OWN_LIST; NOT_FOUND for an unknown record and for another agency's alike.
 */
export async function placeOf(
  context: RequestContext,
  { form, about }: DraftPlaceInput,
): Promise<DraftPlace> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "read", "Draft");
  requirePermission(viewer, form, subjectOfAct[form]);
  if (about === null || about === undefined) return { viewer, form, about: "", owner: "PERSON" };
  const kind = idKindOf(form, about);
  // What asks for a record is typed before it is open.
  if (subjectOfAct[form] !== "RecordAccess") await requireOpened(context, "read.draft", about);
  const key = keyOf(kind, about);
  const isThere = key !== null && (await isSeen[kind](context, viewer, key));
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
