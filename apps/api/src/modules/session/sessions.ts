import { randomUUIDv7 } from "node:crypto";
import type { SessionDirectory, SessionSummary } from "../../platform/auth/session-directory.ts";
import { systemScope as system, type Viewer } from "../../platform/auth/viewer.ts";
import type { Clock } from "../../platform/clock.ts";
import { bind, type BoundStatement, type SystemDatabase } from "../../platform/database/database.ts";
import {
  findPreviousSignIn,
  findSession,
  findSessionById,
  findStaffByIdentity,
  insertSession,
  listSessions,
  revokeById,
  revokeByToken,
  touchSession,
  type SessionRecord,
  type StaffRecord,
} from "./session-statements.ts";
import { hashOf, hashToken, newToken } from "./session-token.ts";

/** How long a session read from the database is believed: the longest a revocation elsewhere can go unnoticed. */
const believedForMs = 1_000;
/** How often use of a session is written down. */
const touchEveryMs = 30_000;
const cacheSize = 10_000;

/** How long sessions live. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

/** A session that is alive now. Instants are milliseconds since 1970. */
export interface LiveSession {
  readonly id: string;
  readonly viewer: Viewer;
  readonly idTokenHint: string | null;
  readonly expiresAt: number;
  idleExpiresAt: number;
  lastSeenAt: number;
}

/** Who signs in, and from where. */
export interface SignIn {
  readonly staff: StaffRecord;
  readonly userAgent: string | null;
  readonly ip: string | null;
  readonly idTokenHint: string | null;
}

interface Belief {
  readonly until: number;
  readonly session: Promise<LiveSession | null>;
}

interface SessionsOptions {
  readonly database: SystemDatabase;
  readonly clock: Clock;
  readonly limits: SessionLimits;
  /** Told when noting the use of a session failed; the session goes on. */
  readonly onTouchFailed: (error: unknown) => void;
}

/** Signed-in browsers: begun, recognised, listed and ended. The database is the truth; one second of it is remembered. */
export class Sessions implements SessionDirectory {
  readonly #options: SessionsOptions;
  readonly #beliefs = new Map<string, Belief>();
  readonly #endListeners = new Set<(sessionId: string) => void>();

  constructor(options: SessionsOptions) {
    this.#options = options;
  }

  /**
   * The live session of a token, or null.
   *
   * @param use "ACTIVITY" lengthens the idle time; "LOOK" only looks (a live stream must not keep a session alive).
   */
  async find(token: string, use: "ACTIVITY" | "LOOK" = "ACTIVITY"): Promise<LiveSession | null> {
    const tokenHash = hashToken(token);
    if (tokenHash === null) return null;
    const now = this.#options.clock.now();
    const key = tokenHash.toString("base64");
    const session = await this.#believed(key, bind(findSession, tokenHash), now);
    if (session === null || now >= session.idleExpiresAt || now >= session.expiresAt) return null;
    if (use === "ACTIVITY" && now - session.lastSeenAt >= touchEveryMs) this.#touch(session, tokenHash, now);
    return session;
  }

  /** Whether a session is alive, by its public id: for streams that outlive their request. Does not count as use. */
  async isAlive(sessionId: string): Promise<boolean> {
    const now = this.#options.clock.now();
    const session = await this.#believed(sessionId, bind(findSessionById, sessionId), now);
    return session !== null && now < session.idleExpiresAt && now < session.expiresAt;
  }

  /** Begins a session. Returns its token, which is nowhere else, and its absolute end. */
  async begin({
    staff,
    userAgent,
    ip,
    idTokenHint,
  }: SignIn): Promise<{ token: string; id: string; expiresAt: number }> {
    const { database, clock, limits } = this.#options;
    const token = newToken();
    const tokenHash = hashOf(token);
    const id = randomUUIDv7();
    const now = clock.now();
    const expiresAt = now + limits.absoluteMs;
    const idleExpiresAt = Math.min(now + limits.idleMs, expiresAt);
    const insert = bind(
      insertSession,
      tokenHash,
      id,
      staff.id,
      staff.agency_id,
      new Date(now),
      new Date(idleExpiresAt),
      new Date(expiresAt),
      userAgent,
      ip,
      idTokenHint,
    );
    await database.write(system, (transaction) => transaction.send(insert));
    return { token, id, expiresAt };
  }

  /** Ends the session of a token; false when it was not alive. */
  async end(token: string): Promise<boolean> {
    const tokenHash = hashToken(token);
    if (tokenHash === null) return false;
    const revoke = bind(revokeByToken, tokenHash, new Date(this.#options.clock.now()));
    const [rows] = await this.#options.database.write(system, (transaction) => transaction.send(revoke));
    this.#forget(rows[0]?.id);
    return rows.length > 0;
  }

  async revoke(staffId: string, sessionId: string): Promise<boolean> {
    const revoke = bind(revokeById, sessionId, staffId, new Date(this.#options.clock.now()));
    const [rows] = await this.#options.database.write(system, (transaction) => transaction.send(revoke));
    this.#forget(rows[0]?.id);
    return rows.length > 0;
  }

  async list(staffId: string): Promise<SessionSummary[]> {
    const now = new Date(this.#options.clock.now());
    const [rows] = await this.#options.database.read(system, bind(listSessions, staffId, now));
    return rows.map(summaryOf);
  }

  async previousSignInAt(staffId: string, sessionId: string): Promise<number | null> {
    const [rows] = await this.#options.database.read(system, bind(findPreviousSignIn, staffId, sessionId));
    return rows[0] === undefined ? null : Date.parse(rows[0].created_at);
  }

  /** The staff member that an issuer vouches for under a subject, active or not. */
  async staffOf(issuer: string, subject: string): Promise<StaffRecord | null> {
    const [rows] = await this.#options.database.read(system, bind(findStaffByIdentity, issuer, subject));
    return rows[0] ?? null;
  }

  /** Calls back when a session is ended by this process. Returns the function that stops it. */
  onEnd(listener: (sessionId: string) => void): () => void {
    this.#endListeners.add(listener);
    return () => this.#endListeners.delete(listener);
  }

  #believed(key: string, question: BoundStatement<SessionRecord>, now: number): Promise<LiveSession | null> {
    const belief = this.#beliefs.get(key);
    if (belief !== undefined && now < belief.until) return belief.session;
    const session = this.#read(question);
    if (this.#beliefs.size >= cacheSize) this.#beliefs.clear();
    this.#beliefs.set(key, { until: now + believedForMs, session });
    // An answer that did not come is nothing to believe: the next request asks again.
    session.catch(() => this.#beliefs.delete(key));
    return session;
  }

  async #read(question: BoundStatement<SessionRecord>): Promise<LiveSession | null> {
    const [rows] = await this.#options.database.read(system, question);
    return rows[0] === undefined ? null : liveSessionOf(rows[0]);
  }

  #touch(session: LiveSession, tokenHash: Uint8Array, now: number): void {
    const { database, limits, onTouchFailed } = this.#options;
    session.lastSeenAt = now;
    session.idleExpiresAt = Math.min(now + limits.idleMs, session.expiresAt);
    const touch = bind(touchSession, tokenHash, new Date(now), new Date(session.idleExpiresAt));
    database.write(system, (transaction) => transaction.send(touch)).catch(onTouchFailed);
  }

  #forget(sessionId: string | undefined): void {
    if (sessionId === undefined) return;
    this.#beliefs.clear();
    for (const listener of this.#endListeners) listener(sessionId);
  }
}

function liveSessionOf(row: SessionRecord): LiveSession {
  return {
    id: row.id,
    viewer: {
      kind: "STAFF",
      id: row.staff_id,
      role: row.role,
      name: `${row.given_name} ${row.family_name}`,
      agencyId: row.agency_id,
      scopes: [],
      sessionId: row.id,
    },
    idTokenHint: row.id_token_hint,
    expiresAt: Date.parse(row.expires_at),
    idleExpiresAt: Date.parse(row.idle_expires_at),
    lastSeenAt: Date.parse(row.last_seen_at),
  };
}

function summaryOf(row: SessionRecord): SessionSummary {
  return {
    id: row.id,
    createdAt: Date.parse(row.created_at),
    lastSeenAt: Date.parse(row.last_seen_at),
    idleExpiresAt: Date.parse(row.idle_expires_at),
    expiresAt: Date.parse(row.expires_at),
    userAgent: row.user_agent,
    ip: row.ip,
  };
}
