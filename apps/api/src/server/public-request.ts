import type { Language } from "@redress/domain/vocabulary";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { PublicContext } from "../modules/public-information/index.ts";
import type { Viewer } from "../platform/auth/viewer.ts";
import type { GateContext } from "../platform/graphql/operation/gate-plugin.ts";
import { rateLimitHeader, type RateLimitReading } from "../platform/graphql/operation/rate-limit-reading.ts";
import { countingKey } from "../platform/http/client-address.ts";
import { preferredLanguage } from "../platform/language-tags.ts";

/** The context of a public question: who pays, which language, and what is public. */
export class PublicRequest implements PublicContext, GateContext {
  readonly payer: string;
  readonly language: Language;
  readonly traceId: string;
  readonly isSharedAnswer = true;
  readonly stream = { at: null };
  readonly known: PublicContext["known"];
  readonly world: PublicContext["world"];
  /** The partner that showed its token; null for anybody else. */
  readonly partner: Viewer | null;
  rateLimit: RateLimitReading;
  private readonly reply: FastifyReply;

  constructor(
    request: FastifyRequest,
    reply: FastifyReply,
    partner: Viewer | null,
    { known, world }: Pick<PublicContext, "known" | "world">,
    untouched: RateLimitReading,
  ) {
    this.partner = partner;
    this.payer = partner === null ? `ADDRESS:${countingKey(request.ip)}` : `${partner.kind}:${partner.id}`;
    this.language = preferredLanguage(request.headers["accept-language"]);
    this.traceId = request.id;
    this.known = known;
    this.world = world;
    this.rateLimit = untouched;
    this.reply = reply;
  }

  /** Tells what is left of the budget. */
  charge(reading: RateLimitReading): void {
    this.rateLimit = reading;
    void this.reply.header("ratelimit", rateLimitHeader(reading));
  }

  textPoints(): number {
    return 1;
  }
}
