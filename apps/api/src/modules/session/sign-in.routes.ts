import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AuditEntry, AuditLog } from "../../platform/auth/audit-log.ts";
import type { SummarisedDenials } from "../../platform/audit/summarised-denials.ts";
import type { Clock } from "../../platform/clock.ts";
import type { SystemDatabase } from "../../platform/database/database.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { AttemptLimiter } from "../../platform/http/attempt-limiter.ts";
import { countingKey } from "../../platform/http/client-address.ts";
import { crossSiteRefusal } from "../../platform/http/cross-site.ts";
import { originOf } from "../../platform/http/request-origin.ts";
import {
  clearCookie,
  cookieRules,
  readCookie,
  setCookie,
  type CookieRules,
} from "../../platform/http/session-cookie.ts";
import { SignInRefused, type Handshake, type Identity, type OpenIdConnect } from "./open-id.ts";
import { safeReturnTo } from "./return-to.ts";
import { Sealer } from "./sealed.ts";
import type { StaffRecord } from "./session-statements.ts";
import type { Sessions } from "./sessions.ts";

/** What the sign-in routes work with. */
export interface SignInOptions {
  readonly sessions: Sessions;
  /** Where attempts are counted. */
  readonly database: SystemDatabase;
  readonly provider: Pick<OpenIdConnect, "begin" | "complete" | "endOfSession">;
  readonly audit: AuditLog;
  /** Where callbacks are noted that nobody began. */
  readonly denials: SummarisedDenials;
  readonly clock: Clock;
  readonly publicOrigin: string;
  readonly sessionSecret: string;
  /** Told why a sign-in was refused; for the log. */
  readonly onRefused: (reason: string, request: FastifyRequest, error?: unknown) => void;
}

/** What the browser carries, sealed, between the two halves of a sign-in. */
interface Pending extends Handshake {
  readonly returnTo: string;
}

/** A sign-in that takes longer begins again. */
const pendingMs = 10 * 60_000;
/** A whole office comes to work behind one address. */
const perAddress = { name: "sign-in of address", attempts: 1_200, withinSeconds: 300 };
/** Counted apart: whoever only begins cannot keep others from ending what they began. */
const endedPerAddress = { ...perAddress, name: "sign-in ended of address" };
const perAccount = { name: "sign-in of account", attempts: 60, withinSeconds: 300 };
const longestUserAgent = 300;
/** Why a callback fails that was not begun here, or is no more: anybody can send one, any number of times. */
const anybodysReasons: ReadonlySet<string> = new Set(["NOT_BEGUN_HERE", "TOOK_TOO_LONG"]);

/** `/auth/sign-in`, `/auth/callback` and `/auth/sign-out`. */
export function addSignInRoutes(server: FastifyInstance, options: SignInOptions): void {
  const routes = new SignInRoutes(options);
  server.get("/auth/sign-in", (request, reply) => routes.begin(request, reply));
  server.get("/auth/callback", (request, reply) => routes.complete(request, reply));
  server.post("/auth/sign-out", (request, reply) => routes.signOut(request, reply));
}

class SignInRoutes {
  readonly #options: SignInOptions;
  readonly #cookies: CookieRules;
  readonly #sealer: Sealer;
  readonly #byAddress: AttemptLimiter;
  readonly #endedByAddress: AttemptLimiter;
  readonly #byAccount: AttemptLimiter;

  constructor(options: SignInOptions) {
    this.#options = options;
    this.#cookies = cookieRules(options.publicOrigin);
    this.#sealer = new Sealer(options.sessionSecret, "redress sign-in");
    this.#byAddress = new AttemptLimiter(options.database, perAddress);
    this.#endedByAddress = new AttemptLimiter(options.database, endedPerAddress);
    this.#byAccount = new AttemptLimiter(options.database, perAccount);
  }

  async begin(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    await this.#byAddress.attempt(countingKey(request.ip));
    const { returnTo } = request.query as { returnTo?: unknown };
    const { address, handshake } = await this.#options.provider.begin();
    const pending: Pending = {
      ...handshake,
      returnTo: safeReturnTo(typeof returnTo === "string" ? returnTo : undefined, this.#options.publicOrigin),
    };
    const sealed = await this.#sealer.seal(pending, this.#options.clock.now() + pendingMs);
    return reply
      .header("set-cookie", setCookie(this.#cookies, this.#cookies.signIn, sealed, pendingMs / 1_000))
      .header("cache-control", "no-store")
      .redirect(address.href);
  }

  async complete(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    void reply.header("cache-control", "no-store");
    try {
      const pending = await this.#pendingOf(request);
      // Only what was begun here counts: a callback that anybody can make up costs nobody their sign-in.
      await this.#endedByAddress.attempt(countingKey(request.ip));
      const identity = await this.#options.provider.complete(
        new URL(request.url, this.#options.publicOrigin).search,
        pending,
      );
      await this.#byAccount.attempt(`${identity.issuer} ${identity.subject}`);
      const staff = await this.#knownStaff(identity);
      const cookie = await this.#beginSession(staff, identity.idToken, request);
      return reply
        .header("set-cookie", [cookie, clearCookie(this.#cookies, this.#cookies.signIn)])
        .redirect(pending.returnTo);
    } catch (error) {
      const code = await this.#refuse(error, request);
      return reply
        .header("set-cookie", clearCookie(this.#cookies, this.#cookies.signIn))
        .redirect(`/sign-in?error=${code}&trace=${request.id}`);
    }
  }

  async signOut(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const refusal = crossSiteRefusal(originOf(request), this.#options.publicOrigin);
    if (refusal !== null) throw new CodedError("CROSS_SITE_REFUSED", refusal);
    const token = readCookie(request.headers.cookie, this.#cookies.session);
    const session = token === undefined ? null : await this.#options.sessions.find(token, "LOOK");
    if (token !== undefined && session !== null) {
      await this.#options.sessions.end(token);
      const { viewer } = session;
      await this.#audit(request, {
        act: "session.signOut",
        outcome: "DONE",
        actorId: viewer.id,
        actorRole: viewer.role,
        agencyId: viewer.agencyId,
        sessionId: session.id,
      });
    }
    // To the provider the browser must go itself: the console follows.
    const hint = session?.idTokenHint ?? null;
    const end = hint === null ? null : await this.#options.provider.endOfSession(hint);
    if (end !== null) void reply.header("location", end.href);
    // The browser drops what it kept for this origin, so that the next person at this desk finds nothing.
    return reply
      .header("set-cookie", clearCookie(this.#cookies, this.#cookies.session))
      .header("clear-site-data", '"cache"')
      .header("cache-control", "no-store")
      .code(204)
      .send();
  }

  async #pendingOf(request: FastifyRequest): Promise<Pending> {
    const sealed = readCookie(request.headers.cookie, this.#cookies.signIn);
    if (sealed === undefined) throw new SignInRefused("NOT_BEGUN_HERE");
    return this.#sealer.open<Pending>(sealed, this.#options.clock.now());
  }

  async #knownStaff({ issuer, subject }: Identity): Promise<StaffRecord> {
    const staff = await this.#options.sessions.staffOf(issuer, subject);
    if (staff === null) throw new SignInRefused("NOT_KNOWN_HERE");
    if (!staff.active) throw new SignInRefused("DISABLED", { cause: staff });
    return staff;
  }

  /** Always a new session under a new token; the one this browser had before ends. */
  async #beginSession(
    staff: StaffRecord,
    idTokenHint: string | null,
    request: FastifyRequest,
  ): Promise<string> {
    const { sessions, clock } = this.#options;
    const former = readCookie(request.headers.cookie, this.#cookies.session);
    if (former !== undefined) await sessions.end(former);
    const userAgent = request.headers["user-agent"]?.slice(0, longestUserAgent) ?? null;
    const { token, id, expiresAt } = await sessions.begin({
      staff,
      userAgent,
      ip: request.ip,
      idTokenHint,
    });
    await this.#audit(request, {
      act: "session.signIn",
      outcome: "DONE",
      actorId: staff.id,
      actorRole: staff.role,
      agencyId: staff.agency_id,
      sessionId: id,
    });
    return setCookie(
      this.#cookies,
      this.#cookies.session,
      token,
      Math.floor((expiresAt - clock.now()) / 1_000),
    );
  }

  /** Writes a refused sign-in down and returns the code that the console shows. */
  async #refuse(error: unknown, request: FastifyRequest): Promise<string> {
    const reason =
      error instanceof SignInRefused ? error.reason : error instanceof CodedError ? error.code : "INTERNAL";
    this.#options.onRefused(reason, request, error);
    const entry = { act: "session.signIn", outcome: "FAILED", traceId: request.id, ip: request.ip } as const;
    if (anybodysReasons.has(reason)) this.#options.denials.note(countingKey(request.ip), reason, entry);
    // Whoever is told to wait is written down no more.
    else if (reason !== "RATE_LIMITED") await this.#options.audit.note({ ...entry, details: { reason } });
    return reason;
  }

  #audit(request: FastifyRequest, entry: AuditEntry): Promise<void> {
    return this.#options.audit.record({ ...entry, traceId: request.id, ip: request.ip });
  }
}
