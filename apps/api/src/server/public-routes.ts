import type { HTTPGraphQLResponse } from "@apollo/server";
import cors from "@fastify/cors";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Environment } from "../config/environment.ts";
import { mapAsGeoJson, mapAsSvg, type PublicReader } from "../modules/public-information/index.ts";
import type { Authenticator } from "../platform/auth/authenticator.ts";
import type { Viewer } from "../platform/auth/viewer.ts";
import type { Clock } from "../platform/clock.ts";
import { CodedError } from "../platform/graphql/coded-error.ts";
import { createApollo } from "../platform/graphql/operation/apollo.ts";
import { CompiledQueries } from "../platform/graphql/operation/compiled-queries.ts";
import { gatePlugin } from "../platform/graphql/operation/gate-plugin.ts";
import { askApollo, headersRead, sendAnswer } from "../platform/graphql/operation/graphql-route.ts";
import { OperationCosts } from "../platform/graphql/operation/operation-cost.ts";
import { PointsLimiter } from "../platform/graphql/operation/points-limiter.ts";
import { OperationRunner } from "../platform/graphql/operation/run-operation.ts";
import { TrustedDocuments } from "../platform/graphql/operation/trusted-documents.ts";
import { SharedAnswer } from "../platform/http/shared-answer.ts";
import type { Logger } from "../platform/logger.ts";
import { buildPublicSchema } from "../public-schema.ts";
import type { Worlds } from "../world.ts";
import { PublicAnswers } from "./public-answers.ts";
import { PublicRequest } from "./public-request.ts";

interface PublicOptions {
  readonly environment: Environment;
  readonly publicReader: PublicReader;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly worlds: Worlds;
  readonly authenticator: Authenticator;
}

const timeLimitMs = 5_000;

/** A token that raises the limit of a known partner. It opens nothing that others cannot read. */
const raisingScope = "public:read";

/**
 * Adds what anybody may read under `/public`: GraphQL of a schema of its own, and the county map. No cookie is looked
 * at; an address has a budget, and a partner's token brings its own.
 */
export async function addPublic(http: FastifyInstance, options: PublicOptions): Promise<void> {
  const { environment, worlds, publicReader: reader } = options;
  const answers = new PublicAnswers(reader, worlds);
  const budgets = budgetsOf(options);
  const apollo = createPublicApollo(options, budgets);
  await apollo.start();
  http.addHook("onClose", () => apollo.stop());
  const parts = { known: () => reader.now(), world: worlds.of };
  const enter = async (request: FastifyRequest, reply: FastifyReply): Promise<PublicRequest> => {
    const partner = await partnerOf(request, options.authenticator);
    const budget = budgets({ partner });
    const context = new PublicRequest(request, reply, partner, parts, budget.untouched());
    // A point is taken before anything is done; what turns out dearer is charged when it is known.
    await budget.take(context.payer, 1, (reading) => context.charge(reading));
    return context;
  };
  await http.register(async (scope) => {
    await scope.register(cors, {
      origin: [...environment.publicSites],
      methods: ["GET", "POST"],
      exposedHeaders: ["etag", "ratelimit", "retry-after"],
    });
    addQuestions(scope, { apollo, answers, enter });
    addMap(scope, { reader, answers, enter });
  });
}

type Enter = (request: FastifyRequest, reply: FastifyReply) => Promise<PublicRequest>;

interface QuestionParts {
  readonly apollo: ReturnType<typeof createPublicApollo>;
  readonly answers: PublicAnswers;
  readonly enter: Enter;
}

function addQuestions(scope: FastifyInstance, { apollo, answers, enter }: QuestionParts): void {
  const ask = (request: FastifyRequest, context: PublicRequest): Promise<HTTPGraphQLResponse> =>
    askApollo(apollo, request, context, ["accept", ...headersRead]);
  scope.post("/public/graphql", async (request, reply) =>
    sendAnswer(reply, await ask(request, await enter(request, reply))),
  );
  scope.get("/public/graphql", async (request, reply) => {
    const context = await enter(request, reply);
    const kept = await answers.at(`${context.language} ${request.url}`);
    let shared = kept.answer;
    if (shared === undefined) {
      const own = await ask(request, context);
      const made = sharedAnswerOf(own);
      if (made === null) return sendAnswer(reply, own);
      shared = kept.keep(made);
    }
    return shared.send(request, reply.header("content-language", context.language));
  });
}

/** What Apollo answered, where it went well: an error is told to whoever asked, and kept for nobody. */
function sharedAnswerOf({ status = 200, body }: HTTPGraphQLResponse): SharedAnswer | null {
  const went = status === 200 && body.kind === "complete" && !body.string.includes('"errors":[');
  return went ? new SharedAnswer(body.string, "application/json; charset=utf-8") : null;
}

interface MapParts {
  readonly reader: PublicReader;
  readonly answers: PublicAnswers;
  readonly enter: Enter;
}

function addMap(scope: FastifyInstance, { reader, answers, enter }: MapParts): void {
  const serve = (url: string, type: string, draw: () => Promise<string>): void => {
    scope.get(url, async (request, reply) => {
      await enter(request, reply);
      const { answer, keep } = await answers.at(url);
      return (answer ?? keep(new SharedAnswer(await draw(), type))).send(request, reply);
    });
  };
  serve("/public/counties.geojson", "application/geo+json", async () =>
    mapAsGeoJson((await reader.now()).agencyByFips),
  );
  serve("/public/counties.svg", "image/svg+xml; charset=utf-8", () =>
    Promise.resolve(mapAsSvg(linkToAgency)),
  );
}

/** Whose budget pays: an address has a small one, a known partner the usual one. */
function budgetsOf({
  environment,
  clock,
}: PublicOptions): (context: Pick<PublicRequest, "partner">) => PointsLimiter {
  const address = new PointsLimiter(environment.publicPointsPerMinute, clock);
  const partner = new PointsLimiter(environment.pointsPerMinute, clock);
  return (context) => (context.partner === null ? address : partner);
}

const agencyQuery =
  "query($county:String!){agency(county:$county){name phone email ombudspersonPhone offices}}";

/** Where a county of the map leads: what is known of its agency. */
function linkToAgency({ name }: { readonly name: string }): string {
  const search = new URLSearchParams({ query: agencyQuery, variables: JSON.stringify({ county: name }) });
  return `/public/graphql?${search.toString()}`;
}

/** The partner of the token that was shown; null when none was. @throws CodedError UNAUTHENTICATED or FORBIDDEN */
async function partnerOf({ headers }: FastifyRequest, authenticator: Authenticator): Promise<Viewer | null> {
  const { authorization } = headers;
  if (authorization === undefined) return null;
  const viewer = await authenticator.authenticate({ authorization, sessionToken: undefined });
  if (viewer?.kind === "PARTNER" && !viewer.scopes.includes(raisingScope))
    throw new CodedError(
      "FORBIDDEN",
      `The token lacks the scope ${raisingScope}. Without a token anybody may read this.`,
    );
  return viewer;
}

function createPublicApollo(
  { logger }: PublicOptions,
  points: (context: PublicRequest) => PointsLimiter,
): ReturnType<typeof createApollo<PublicRequest>> {
  const schema = buildPublicSchema();
  const onHiddenError = (error: unknown): void => logger.error({ err: error }, "a public question failed");
  const runner = new OperationRunner<PublicRequest>({
    schema,
    compiled: new CompiledQueries(schema),
    timeLimitMs,
    onHiddenError,
    // Nothing here is denied to anybody.
    onDenied: () => Promise.resolve(),
    onTimeUp: () => undefined,
  });
  return createApollo<PublicRequest>({
    schema,
    trusted: new TrustedDocuments({}),
    readsCookies: false,
    gate: gatePlugin({ costs: new OperationCosts(schema), points, runner }),
    onHiddenError,
  });
}
