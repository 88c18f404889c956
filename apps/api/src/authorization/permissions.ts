import { type Role, roles } from "@redress/domain/vocabulary";
import { CodedError } from "../platform/graphql/coded-error.ts";
import {
  partnerScopes,
  subjectOfAct,
  roleGrants,
  scopeGrants,
  type Act,
  type Grant,
  type PartnerScope,
  type Subject,
} from "./permission-table.ts";
import type { FieldName, RecordName } from "./record-fields.ts";
import { servedActsOf, type ServedActName } from "./served-actions.ts";
import type { Viewer } from "../platform/auth/viewer.ts";

/** Everything a viewer may do, ready to be asked: "Complaint.read", "Complaint.read.caseNumber", "Complaint.receiveComplaint". */
type PermissionSet = ReadonlySet<string>;

function namesOf({ read, acts }: Grant): string[] {
  const names = acts.map((act) => `${subjectOfAct[act]}.${act}`);
  for (const [record, fields] of Object.entries(read)) {
    names.push(`${record}.read`, ...fields.map((field) => `${record}.read.${field}`));
  }
  return names;
}

/** persons:read alone opens no complaint: its fields count only where complaints:read opens the record. */
function namesOfScopes(scopes: readonly PartnerScope[]): string[] {
  const effective = scopes.includes("complaints:read")
    ? scopes
    : scopes.filter((scope) => scope !== "persons:read");
  return effective.flatMap((scope) => namesOf(scopeGrants[scope]));
}

const ofRole = new Map<Role, PermissionSet>();
for (const role of roles) ofRole.set(role, new Set(role === "PARTNER" ? [] : namesOf(roleGrants[role])));

const ofScopes = new Map<string, PermissionSet>();
const nothing: PermissionSet = new Set();

function setOfScopes(scopes: readonly string[]): PermissionSet {
  const known = partnerScopes.filter((scope) => scopes.includes(scope));
  const key = known.join(" ");
  let set = ofScopes.get(key);
  if (set === undefined) {
    set = new Set(namesOfScopes(known));
    ofScopes.set(key, set);
  }
  return set;
}

function permissionsOf(viewer: Viewer): PermissionSet {
  return viewer.kind === "PARTNER" ? setOfScopes(viewer.scopes) : (ofRole.get(viewer.role) ?? nothing);
}

/**
 * Whether a viewer may read a record or one of its fields, or do an act. Unknown roles, records, fields and acts are denied.
 *
 * @example can(viewer, "read", "Complaint", "complainant"); can(viewer, "extendResolutionPeriod", "Complaint")
 */
export function can<Name extends RecordName>(
  viewer: Viewer,
  action: "read",
  record: Name,
  field?: FieldName<Name>,
): boolean;
export function can(viewer: Viewer, action: Act, record: Subject): boolean;
export function can(viewer: Viewer, action: string, record: string, field?: string): boolean {
  return permissionsOf(viewer).has(
    field === undefined ? `${record}.${action}` : `${record}.${action}.${field}`,
  );
}

/** What a viewer may do in whole: readable records and acts, such as "Complaint.read" and "Complaint.receiveComplaint"; sorted. */
export function permissionNames(viewer: Viewer): string[] {
  return [...permissionsOf(viewer)].filter((name) => name.split(".").length === 2).sort();
}

/**
 * The viewer of a request.
 * @throws CodedError UNAUTHENTICATED when nobody is signed in.
 */
export function requireViewer(context: { readonly viewer: Viewer | null }): Viewer {
  if (context.viewer === null) throw new CodedError("UNAUTHENTICATED", "Sign in first.");
  return context.viewer;
}

/**
 * Throws unless the viewer may do this.
 * @throws CodedError FORBIDDEN, which says what is missing without saying whether any record exists.
 */
export function requirePermission(viewer: Viewer, action: "read" | Act, record: Subject): void {
  if (permissionsOf(viewer).has(`${record}.${action}`)) return;
  const what = action === "read" ? `read ${record} records` : `use ${action}`;
  const missing =
    viewer.kind === "PARTNER"
      ? `Your token's scopes do not allow it to ${what}.`
      : `Your role may not ${what}.`;
  throw new CodedError("FORBIDDEN", missing);
}

/**
 * Throws unless the viewer may send this action on a record. To those who read such records the machine says by itself,
 * with its reason, why their role may not; but it knows of no scopes.
 * @throws CodedError FORBIDDEN
 */
export function requireAct(viewer: Viewer, act: ServedActName): void {
  const subject = subjectOfAct[act];
  if (can(viewer, act, subject)) return;
  requirePermission(viewer, "read", subject);
  if (viewer.kind === "PARTNER" && servedActsOf("PARTNER").includes(act))
    requirePermission(viewer, act, subject);
}
