/** One signed-in browser, as its owner may see it. Instants are milliseconds since 1970. */
export interface SessionSummary {
  readonly id: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly idleExpiresAt: number;
  readonly expiresAt: number;
  readonly userAgent: string | null;
  readonly ip: string | null;
}

/** What the API offers a person about their own sessions. */
export interface SessionDirectory {
  /** The live sessions of one staff member, the newest first. */
  list(staffId: string): Promise<SessionSummary[]>;
  /** Ends one session of this staff member within a second, everywhere; false when there is no such live session. */
  revoke(staffId: string, sessionId: string): Promise<boolean>;
  /** The instant of the sign-in before the present one; null at the first. */
  previousSignInAt(staffId: string, sessionId: string): Promise<number | null>;
}
