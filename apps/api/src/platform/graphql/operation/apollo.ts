import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { GateContext } from "./gate-plugin.ts";
import { maskError } from "./mask-errors.ts";
import { limitRules, operationLimits } from "./operation-limits.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

interface ApolloOptions<Context extends GateContext> {
  readonly schema: GraphQLSchema;
  readonly trusted: TrustedDocuments;
  readonly gate: ApolloServerPlugin<Context>;
  /** Whether a request shows who sends it by itself, as a cookie does, so that a foreign page must not send it. */
  readonly readsCookies: boolean;
  /** Told of errors that were thrown outside resolvers and are hidden from the caller. */
  readonly onHiddenError: (error: unknown) => void;
}

/** Registered texts only: nobody can add one by sending it along with its hash. */
function readOnlyManifest(trusted: TrustedDocuments) {
  return {
    get: (key: string) => Promise.resolve(trusted.textOf(key.replace(/^apq:/, ""))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/**
 * Apollo Server with the limits of operation-limits.ts, no batching and the read-only manifest of trusted documents.
 * Parsed and validated documents stand in Apollo's own store, bounded by size; everything known of a document (its
 * cost, its compiled form) hangs on it by weak references. What every field or every request would pay for without
 * being asked for is off: cache control, tracing, the landing page. Introspection stays on: who is not a partner gets
 * no document through that was not registered.
 */
export function createApollo<Context extends GateContext>(
  options: ApolloOptions<Context>,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: options.schema,
    introspection: true,
    csrfPrevention: options.readsCookies,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    validationRules: [...limitRules],
    persistedQueries: { cache: readOnlyManifest(options.trusted), ttl: null },
    plugins: [
      options.gate,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (_formatted, error) => {
      const { formatted, hidden } = maskError(error, "");
      if (hidden !== null) options.onHiddenError(hidden);
      return formatted;
    },
    logger: silentLogger,
  });
}

/** Apollo's own messages can quote requests; what matters is logged by us. */
const silentLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
