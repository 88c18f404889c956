import { apartFromAgencies, type Role } from "@redress/domain/vocabulary";

/**
 * Who is asking: a staff member with a session, or a partner system with a token.
 * Built once for each request; everything that authorizes reads it and nothing else.
 */
export interface Viewer {
  readonly kind: "STAFF" | "PARTNER";
  /** The staff member's uuid, or the partner's client id. */
  readonly id: string;
  readonly role: Role;
  /** What the history shows: a person's name or a partner system's. */
  readonly name: string;
  /** The local agency; null for the Department's own staff, who see every agency unless their role keeps them apart. */
  readonly agencyId: string | null;
  /** OAuth scopes of a partner's token; empty for staff. */
  readonly scopes: readonly string[];
  /** The session's public id (never its token); null for partners. */
  readonly sessionId: string | null;
}

/** What row level security lets a unit of work see that serves a request. APART: what belongs to no agency, and no more. */
export interface RowScope {
  readonly kind: "AGENCY" | "STATE" | "APART";
  /** Set when kind is AGENCY. */
  readonly agencyId: string | null;
  /** The uuid of the one record that is acted on, which need not be held: row level security then reaches its rows. */
  readonly actingOn?: string;
  /** The staff member's uuid: row level security then reaches what is this person's alone, and hides whom they are kept apart from. */
  readonly staffId?: string;
}

/** The scope of sign-in, which knows no agency yet, and of jobs. Only the system role sees anything in it. */
export interface SystemScope {
  readonly kind: "SYSTEM";
  readonly agencyId: null;
}

/** Every row, for the system role. */
export const systemScope: SystemScope = { kind: "SYSTEM", agencyId: null };

/** The rows a viewer may see: one agency's, or all for the Department's staff, or none for those whom their role keeps apart. */
export function rowScopeOf(viewer: Viewer): RowScope {
  const own = viewer.kind === "STAFF" ? { staffId: viewer.id } : {};
  if (viewer.agencyId !== null) return { kind: "AGENCY", agencyId: viewer.agencyId, ...own };
  return { kind: apartFromAgencies.includes(viewer.role) ? "APART" : "STATE", agencyId: null, ...own };
}

/**
 * Whether a viewer may see rows of an agency (null: of the Department): the application's own wall, asked of every row
 * that is read by its id. Row level security answers the same question apart from this, so that neither is trusted alone.
 */
export function reaches(viewer: Viewer, agencyId: string | null): boolean {
  return viewer.agencyId === agencyId || rowScopeOf(viewer).kind === "STATE";
}
