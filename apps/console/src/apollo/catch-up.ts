import { ApolloLink } from "@apollo/client";
import { OperationTypeNode } from "graphql";
import { tap } from "rxjs";
import { connection } from "./connection.ts";
import { failureOf } from "./failure.ts";

/** How long after a question without an answer it is asked again, in milliseconds; twice as long after each failure. */
const firstWait = 2_000;
const longestWait = 60_000;

interface CatchUp {
  /** Watches for questions that got no answer; stands before the link that asks. */
  readonly link: ApolloLink;
  /** Stops listening. */
  readonly stop: () => void;
}

/**
 * Asks again for everything on screen when something may have been missed: after the live stream was away, and after a
 * question that the network swallowed.
 * @param askAgain Asks for what every open screen shows.
 */
export function catchUp(askAgain: () => Promise<unknown>): CatchUp {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    timer = undefined;
    // What fails again is noticed by the link, as every failure is.
    void askAgain().catch(() => undefined);
  };
  const later = (): void => {
    if (timer) return;
    timer = setTimeout(now, wait);
    wait = Math.min(longestWait, wait * 2);
  };
  let before = connection.get();
  const unsubscribe = connection.subscribe(() => {
    const state = connection.get();
    if (before === "reconnecting" && state === "live") now();
    before = state;
  });
  const link = new ApolloLink((operation, forward) => {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation);
    return forward(operation).pipe(
      tap({
        next: () => {
          wait = firstWait;
        },
        error: (error: unknown) => {
          if (failureOf(error).code === "NETWORK") later();
        },
      }),
    );
  });
  const stop = (): void => {
    unsubscribe();
    clearTimeout(timer);
  };
  return { link, stop };
}
