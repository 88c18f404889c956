import { ApolloLink } from "@apollo/client";
import type { Client } from "graphql-sse";
import { Observable } from "rxjs";
import { trustedHash } from "./trusted-document-link.ts";
import { connection } from "./connection.ts";
import { sessionState } from "./session-state.ts";

/** Settles when somebody is signed in; at once when somebody is. */
function signedIn(): Promise<void> {
  return new Promise((resolve) => {
    if (!sessionState.hasEnded()) return resolve();
    const stop = sessionState.subscribe(() => {
      if (sessionState.hasEnded()) return;
      stop();
      resolve();
    });
  });
}

/**
 * Waits longer after each failed attempt, at most half a minute, with some chance so that tabs do not return at once;
 * while the session is over, until the next sign-in.
 */
async function patience(retries: number): Promise<void> {
  if (sessionState.hasEnded()) return signedIn();
  const wait = Math.min(30_000, 1_000 * 2 ** Math.min(retries, 5));
  await new Promise((resolve) => setTimeout(resolve, wait * (0.7 + Math.random() * 0.6)));
}

/** A stream that is refused for want of a session tells the whole console, before anybody presses a button. */
async function fetchStream(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request);
  if (response.status === 401) sessionState.end();
  return response;
}

/** Carries subscriptions as server-sent events over one plain HTTP response with the session's cookie. */
export function createLiveLink(url: string): ApolloLink {
  let client: Promise<Client> | undefined;
  const connect = async (): Promise<Client> => {
    // The first screen is drawn before the stream's own code is fetched.
    const { createClient } = await import("graphql-sse");
    return createClient({
      url,
      credentials: "same-origin",
      fetchFn: fetchStream,
      retryAttempts: Number.MAX_SAFE_INTEGER,
      retry: patience,
      on: {
        connecting: (again) => connection.set(again ? "reconnecting" : "connecting"),
        connected: () => connection.set("live"),
      },
    });
  };
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const request = {
          query: "",
          operationName: operation.operationName,
          variables: operation.variables,
          extensions: { persistedQuery: { version: 1, sha256Hash: trustedHash(operation.query) } },
        };
        let closed = false;
        let close = (): void => undefined;
        let refusals = 0;
        // The library gives up when the server refuses a stream (too many, or it is restarting); we ask again later.
        const again = async (): Promise<void> => {
          connection.set("reconnecting");
          await patience(refusals);
          refusals += 1;
          if (!closed) follow();
        };
        const follow = (): void => {
          client ??= connect();
          client
            .then((stream) => {
              if (closed) return;
              close = stream.subscribe<Record<string, unknown>>(request, {
                next: (result) => {
                  refusals = 0;
                  observer.next(result as ApolloLink.Result);
                },
                error: () => void again(),
                complete: () => void again(),
              });
            })
            .catch(() => void again());
        };
        follow();
        return () => {
          closed = true;
          close();
        };
      }),
  );
}
