import { ApolloClient, ApolloLink, HttpLink, type InMemoryCache } from "@apollo/client";
import { SetContextLink } from "@apollo/client/link/context";
import { ErrorLink } from "@apollo/client/link/error";
import { OperationTypeNode } from "graphql";
import { map } from "rxjs";
import { createCache } from "./cache.ts";
import { catchUp } from "./catch-up.ts";
import { failureOf } from "./failure.ts";
import { createLiveLink } from "./live-link.ts";
import { sessionState } from "./session-state.ts";
import { createTrustedDocumentLink } from "./trusted-document-link.ts";

/** Asks for words in the language of the screen, which `<html lang>` holds. */
const languageLink = new SetContextLink(({ headers }) => ({
  headers: { ...headers, "accept-language": document.documentElement.lang || "en" },
}));

/** Notes each answer's time, for the warning before an idle session ends. */
const answerLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      sessionState.answered(Date.now());
      return result;
    }),
  ),
);

const sessionLink = new ErrorLink(({ error }) => {
  if (failureOf(error).code === "UNAUTHENTICATED") sessionState.end();
});

/** The console's connection to the API at its own origin: trusted documents by POST, live updates by SSE. */
export function createApolloClient(cache: InMemoryCache = createCache()): ApolloClient {
  const caughtUp = catchUp(() => client.refetchObservableQueries());
  const http = ApolloLink.from([
    caughtUp.link,
    languageLink,
    answerLink,
    createTrustedDocumentLink(),
    new HttpLink({
      uri: "/graphql",
      credentials: "same-origin",
      headers: { "content-type": "application/json" },
    }),
  ]);
  const client = new ApolloClient({
    cache,
    link: sessionLink.concat(
      ApolloLink.split(
        ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
        createLiveLink("/graphql/stream"),
        http,
      ),
    ),
    clientAwareness: { name: "redress-console", version: "0.1.0" },
    devtools: { enabled: import.meta.env.DEV },
  });
  return client;
}
