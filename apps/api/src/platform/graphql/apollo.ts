import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { DocumentStore } from "./document-store.ts";
import { stringifyResult, type GateContext } from "./gate-plugin.ts";
import { maskError } from "./mask-errors.ts";
import { limitRules, operationLimits } from "./operation-limits.ts";
import type { TrustedDocuments } from "./trusted-documents.ts";

interface ApolloOptions<Context extends GateContext> {
  readonly schema: GraphQLSchema;
  readonly trusted: TrustedDocuments;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  /** Told of errors that were thrown outside resolvers and are hidden from the caller. */
  readonly onHiddenError: (error: unknown) => void;
}

const keptDocuments = 500;

/** Registered texts only: nobody can add one by sending it along with its hash. */
function readOnlyManifest(trusted: TrustedDocuments) {
  return {
    get: (key: string) => Promise.resolve(trusted.textOf(key.replace(/^apq:/, ""))),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(false),
  };
}

/**
 * Apollo Server with the limits of operation-limits.ts, no cache control (it would wrap every field), no landing page,
 * no batching and the read-only manifest of trusted documents. Introspection stays on: who is not a partner gets no
 * document through that was not registered.
 */
export function createApollo<Context extends GateContext>(
  options: ApolloOptions<Context>,
): ApolloServer<Context> {
  const documents = new DocumentStore(keptDocuments);
  return new ApolloServer<Context>({
    schema: options.schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    maxRecursiveSelections: true,
    status400ForVariableCoercionErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    validationRules: [...limitRules],
    documentStore: {
      get: (key) => documents.get(key),
      set: (key, document: DocumentNode) => documents.set(key, document),
      delete: (key) => documents.delete(key),
    },
    persistedQueries: { cache: readOnlyManifest(options.trusted), ttl: null },
    plugins: [ApolloServerPluginCacheControlDisabled(), ...options.plugins],
    stringifyResult,
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
