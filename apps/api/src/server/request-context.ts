import type { Language } from "@redress/domain/vocabulary";
import type { World } from "@redress/domain/world";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { SealedText } from "../actions/drafts/sealed-text.ts";
import type { PublicKnowledge, PublicReader } from "../modules/public-information/index.ts";
import { preferredLanguage } from "../platform/language-tags.ts";
import type { RequestContext } from "../context.ts";
import type { AuditLog } from "../platform/auth/audit-log.ts";
import type { SessionDirectory } from "../platform/auth/session-directory.ts";
import { requireViewer } from "../authorization/permissions.ts";
import { rowScopeOf, type Viewer } from "../platform/auth/viewer.ts";
import type { Disclosures } from "../platform/audit/disclosures.ts";
import type { Database } from "../platform/database/database.ts";
import { bodyLimitBytes } from "../platform/http/coded-reply.ts";
import type { LiveUpdates } from "../platform/graphql/live-updates.ts";
import type { GateContext } from "../platform/graphql/operation/gate-plugin.ts";
import { rateLimitHeader, type RateLimitReading } from "../platform/graphql/operation/rate-limit-reading.ts";
import type { JobOutbox } from "../platform/jobs/job-outbox.ts";
import type { Unit, Units } from "../platform/orm/units.ts";
import type { Worlds } from "../world.ts";

/** What all requests share. */
export interface SharedContext {
  readonly database: Database;
  readonly units: Pick<Units, "of">;
  readonly jobs: JobOutbox;
  readonly drafts: SealedText;
  readonly worlds: Worlds;
  readonly publicReader: PublicReader;
  readonly sessions: SessionDirectory;
  readonly audit: AuditLog;
  readonly disclosures: Disclosures;
  readonly liveUpdates: LiveUpdates;
}

/** So many bytes of a request's text cost a point when it is refused. */
const bytesAPoint = 1_000;

/** How long a request's text is; what came in pieces counts as the largest there may be. */
function sizeOf({ method, url, headers }: FastifyRequest): number {
  return method === "GET" ? url.length : Number(headers["content-length"] ?? bodyLimitBytes);
}

/** The context of one request. Made for every hot read, so what few need is made only when asked for. */
export class HttpRequestContext implements RequestContext, GateContext {
  readonly viewer: Viewer | null;
  readonly language: Language;
  readonly traceId: string;
  readonly stream: { readonly after: string | null; at: string | null };
  readonly openStream: GateContext["openStream"];
  rateLimit: RateLimitReading;
  // Not #private: Apollo hands resolvers a copy of this object, and copies lose those.
  private readonly textBytes: number;
  private readonly shared: SharedContext;
  private readonly reply: FastifyReply;
  private controller: AbortController | null = null;
  private readonly worlds = new Map<string | null, Promise<World>>();

  constructor(
    request: FastifyRequest,
    reply: FastifyReply,
    shared: SharedContext,
    rateLimit: RateLimitReading,
    openStream?: GateContext["openStream"],
  ) {
    this.viewer = request.viewer;
    this.language = preferredLanguage(request.headers["accept-language"]);
    this.traceId = request.id;
    const after = request.headers["last-event-id"];
    this.stream = { after: typeof after === "string" ? after : null, at: null };
    this.rateLimit = rateLimit;
    this.openStream = openStream;
    this.textBytes = sizeOf(request);
    this.shared = shared;
    this.reply = reply;
  }

  /** Notes what the operation cost, and tells the caller. */
  charge(reading: RateLimitReading): void {
    this.rateLimit = reading;
    void this.reply.header("ratelimit", rateLimitHeader(reading));
  }

  /** Told by the answer, which all copies of this object share. */
  get isCharged(): boolean {
    return this.reply.hasHeader("ratelimit");
  }

  textPoints(): number {
    return 1 + Math.floor(this.textBytes / bytesAPoint);
  }

  /** Each viewer has a budget of their own. */
  get payer(): string | null {
    return this.viewer && `${this.viewer.kind}:${this.viewer.id}`;
  }

  get known(): () => Promise<PublicKnowledge> {
    return () => this.shared.publicReader.now();
  }

  get database(): Database {
    return this.shared.database;
  }

  get unit(): Unit {
    return this.shared.units.of(rowScopeOf(requireViewer(this)));
  }

  get jobs(): JobOutbox {
    return this.shared.jobs;
  }

  get drafts(): SealedText {
    return this.shared.drafts;
  }

  get sessions(): SessionDirectory {
    return this.shared.sessions;
  }

  get audit(): AuditLog {
    return this.shared.audit;
  }

  get disclosures(): Disclosures {
    return this.shared.disclosures;
  }

  get liveUpdates(): LiveUpdates {
    return this.shared.liveUpdates;
  }

  get signal(): AbortSignal {
    return this.abort().signal;
  }

  /** One world for each agency and request: a day that changes in the middle changes nothing. */
  readonly world = (agencyId: string | null): Promise<World> => {
    let world = this.worlds.get(agencyId);
    if (world === undefined) {
      world = this.shared.worlds.of(agencyId);
      this.worlds.set(agencyId, world);
    }
    return world;
  };

  readonly forgetCalendars = (agencyId: string | null): void => {
    this.worlds.clear();
    this.shared.worlds.forget(agencyId);
  };

  /** Tells work under way to stop. */
  stop(): void {
    this.controller?.abort();
  }

  private abort(): AbortController {
    if (this.controller === null) {
      const controller = new AbortController();
      this.controller = controller;
      const { raw } = this.reply;
      if (raw.destroyed) controller.abort();
      else raw.once("close", () => controller.abort());
    }
    return this.controller;
  }
}
