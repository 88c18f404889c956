import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerAsyncHookHandler } from "fastify";
import type { Authenticator } from "../../auth/authenticator.ts";
import type { Viewer } from "../../auth/viewer.ts";
import type { AttemptLimiter } from "../../http/attempt-limiter.ts";
import { countingKey } from "../../http/client-address.ts";
import { sayWhenToComeBack } from "../../http/coded-reply.ts";
import { crossSiteRefusal } from "../../http/cross-site.ts";
import { originOf } from "../../http/request-origin.ts";
import { cookieRules, readCookie } from "../../http/session-cookie.ts";
import { CodedError } from "../coded-error.ts";
import type { GateContext } from "./gate-plugin.ts";
import { admitDocument, bodyOfSearch, type DocumentPolicy } from "./request-body.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; set before any GraphQL is looked at. */
    viewer: Viewer | null;
  }
}

/** What both GraphQL routes ask of a request before they look at it. */
export interface DoorOptions {
  readonly authenticator: Authenticator;
  readonly publicOrigin: string;
  readonly documents: DocumentPolicy;
  /** How many refused tokens from one address are answered and written down one by one. */
  readonly refusedTokens: Pick<AttemptLimiter, "attempt">;
  /** Told of everybody who is turned away although they showed something. */
  readonly onDenied: (request: FastifyRequest, error: CodedError) => void;
}

/**
 * The door of the GraphQL routes: who asks, from where, and for a document that may come in. Nothing is parsed for
 * those who are not signed in.
 */
export function createDoor({
  authenticator,
  publicOrigin,
  documents,
  refusedTokens,
  onDenied,
}: DoorOptions): preHandlerAsyncHookHandler {
  const cookies = cookieRules(publicOrigin);
  const enter = async (request: FastifyRequest): Promise<void> => {
    const { authorization, cookie } = request.headers;
    const sessionToken = authorization === undefined ? readCookie(cookie, cookies.session) : undefined;
    if (sessionToken !== undefined) {
      const refusal = crossSiteRefusal(originOf(request), publicOrigin);
      if (refusal !== null) throw new CodedError("CROSS_SITE_REFUSED", refusal);
    }
    const viewer = await authenticator.authenticate({ authorization, sessionToken });
    if (viewer === null) throw new CodedError("UNAUTHENTICATED", "Sign in first.");
    request.viewer = viewer;
    // A console session has no use for GET, and a link must never be able to run anything.
    if (viewer.kind === "STAFF" && request.method !== "POST")
      throw new CodedError("METHOD_NOT_ALLOWED", "Use POST.");
    const asked = request.method === "GET" ? bodyOfSearch(request.query) : request.body;
    admitDocument(asked, viewer, documents);
  };
  return async (request) => {
    try {
      await enter(request);
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      if (error.code === "UNAUTHENTICATED" && request.headers.authorization !== undefined)
        await refusedTokens.attempt(countingKey(request.ip)).catch(throwCoded);
      onDenied(request, error);
      throw error;
    }
  };
}

/** That attempts cannot be counted at the moment is no answer to who sent a bad token. */
function throwCoded(error: unknown): void {
  if (error instanceof CodedError) throw error;
}

interface RouteOptions<Context extends GateContext> {
  readonly apollo: ApolloServer<Context>;
  readonly door: preHandlerAsyncHookHandler;
  readonly createContext: (request: FastifyRequest, reply: FastifyReply) => Context;
  /** Takes the price of a text that was refused before it could be counted. @throws CodedError RATE_LIMITED */
  readonly chargeText: (context: Context) => Promise<void>;
}

/** `/graphql`: queries and mutations, answered by Apollo Server. */
export function addGraphqlRoute<Context extends GateContext>(
  server: FastifyInstance,
  { apollo, door, createContext, chargeText }: RouteOptions<Context>,
): void {
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: door,
    handler: async (request, reply) => {
      const context = createContext(request, reply);
      const answer = await askApollo(apollo, request, context, ["accept", ...headersRead]);
      await chargeText(context);
      return sendAnswer(reply, answer);
    },
  });
}

/** What Apollo looks at of a request's headers: the form of its body, and that a foreign page could not have sent it. */
export const headersRead = ["content-type", "apollo-require-preflight", "x-apollo-operation-name"] as const;

/**
 * Asks Apollo Server. It is shown the named headers only: to copy them all costs more than everything it does with them.
 */
export function askApollo<Context extends GateContext>(
  apollo: ApolloServer<Context>,
  { method, url, headers, body }: FastifyRequest,
  context: Context,
  names: readonly ("accept" | (typeof headersRead)[number])[],
): Promise<HTTPGraphQLResponse> {
  const shown = new HeaderMap();
  for (const name of names) {
    const value = headers[name];
    if (typeof value === "string") shown.set(name, value);
  }
  const search = method === "GET" ? new URL(url, "http://api").search : "";
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: shown, search, body },
    context: () => Promise.resolve(context),
  });
}

/** What the first error of an answer says besides its code. */
function factsIn(text: string): Readonly<Record<string, unknown>> | undefined {
  const { errors } = JSON.parse(text) as {
    readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
  };
  return errors?.[0]?.extensions;
}

/** Sends what Apollo answered. It formats some refusals where the request is not known; their trace id is filled in here. */
export function sendAnswer(
  reply: FastifyReply,
  { status = 200, headers, body }: HTTPGraphQLResponse,
): FastifyReply {
  if (body.kind !== "complete") throw new Error("No operation is answered in parts.");
  for (const [name, value] of headers) void reply.header(name, value);
  if (status === 429 || status === 503) sayWhenToComeBack(reply, status, factsIn(body.string));
  const { string: text } = body;
  return reply
    .code(status)
    .header("cache-control", "no-store")
    .send(
      text.startsWith('{"data"') ? text : text.replaceAll('"traceId":""', `"traceId":"${reply.request.id}"`),
    );
}
