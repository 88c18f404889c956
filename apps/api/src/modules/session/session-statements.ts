import type { Statement } from "../../platform/database/database.ts";
import type { RowOf } from "../../platform/orm/row-of.ts";
import type { Session, Staff } from "../staff/index.ts";

/** A live session with the person it belongs to. Instants are RFC 3339 text. */
export type SessionRecord = RowOf<
  Session,
  | "id"
  | "staffId"
  | "createdAt"
  | "lastSeenAt"
  | "idleExpiresAt"
  | "expiresAt"
  | "userAgent"
  | "ip"
  | "idTokenHint"
> &
  RowOf<Staff, "agencyId" | "role" | "givenName" | "familyName">;

/** The person behind an identity. */
export type StaffRecord = RowOf<Staff, "id" | "agencyId" | "role" | "active">;

const columns = `s.id, s.staff_id, p.agency_id, p.role, p.given_name, p.family_name, s.created_at, s.last_seen_at,
  s.idle_expires_at, s.expires_at, s.user_agent, s.ip, s.id_token_hint`;

/** Sessions of disabled people are not found: disabling somebody ends all of them at once, and for good. */
export const findSession: Statement<SessionRecord, readonly [tokenHash: Uint8Array]> = {
  name: "session.find",
  text: `select ${columns} from session s join staff p on p.id = s.staff_id
    where s.token_hash = $1 and s.revoked_at is null and p.active and s.staff_epoch = p.session_epoch`,
};

export const findSessionById: Statement<SessionRecord, readonly [id: string]> = {
  name: "session.findById",
  text: `select ${columns} from session s join staff p on p.id = s.staff_id
    where s.id = $1 and s.revoked_at is null and p.active and s.staff_epoch = p.session_epoch`,
};

export const listSessions: Statement<SessionRecord, readonly [staffId: string, now: Date]> = {
  name: "session.list",
  text: `select ${columns} from session s join staff p on p.id = s.staff_id
    where s.staff_id = $1 and s.revoked_at is null and p.active and s.staff_epoch = p.session_epoch and s.idle_expires_at > $2 and s.expires_at > $2
    order by s.created_at desc limit 100`,
};

export const findPreviousSignIn: Statement<
  { readonly created_at: string },
  readonly [staffId: string, sessionId: string]
> = {
  name: "session.previousSignIn",
  text: `select created_at from session
    where staff_id = $1 and created_at < (select created_at from session where id = $2)
    order by created_at desc limit 1`,
};

export const insertSession: Statement<
  Record<string, never>,
  readonly [
    tokenHash: Uint8Array,
    id: string,
    staffId: string,
    agencyId: string | null,
    now: Date,
    idleExpiresAt: Date,
    expiresAt: Date,
    userAgent: string | null,
    ip: string | null,
    idTokenHint: string | null,
  ]
> = {
  name: "session.insert",
  text: `insert into session (token_hash, id, staff_id, agency_id, created_at, last_seen_at, idle_expires_at, expires_at, user_agent, ip, id_token_hint, staff_epoch)
    select $1, $2, p.id, $4, $5, $5, $6, $7, $8, $9, $10, p.session_epoch from staff p where p.id = $3`,
};

/** Never lengthens a session that is over, so a late touch cannot bring one back. */
export const touchSession: Statement<
  { readonly id: string },
  readonly [tokenHash: Uint8Array, now: Date, idleExpiresAt: Date]
> = {
  name: "session.touch",
  text: `update session set last_seen_at = $2, idle_expires_at = $3
    where token_hash = $1 and revoked_at is null and idle_expires_at > $2 and last_seen_at < $2 returning id`,
};

export const revokeByToken: Statement<{ readonly id: string }, readonly [tokenHash: Uint8Array, now: Date]> =
  {
    name: "session.revokeByToken",
    text: `update session set revoked_at = $2 where token_hash = $1 and revoked_at is null returning id`,
  };

export const revokeById: Statement<
  { readonly id: string },
  readonly [id: string, staffId: string, now: Date]
> = {
  name: "session.revokeById",
  text: `update session set revoked_at = $3 where id = $1 and staff_id = $2 and revoked_at is null and expires_at > $3 returning id`,
};

/** By issuer and subject together, never by name or e-mail: those can be taken over by somebody else. */
export const findStaffByIdentity: Statement<StaffRecord, readonly [issuer: string, subject: string]> = {
  name: "session.staffByIdentity",
  text: `select id, agency_id, role, active from staff where issuer = $1 and subject = $2`,
};
