import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { parse } from "graphql";
import { of, throwError, type Observable } from "rxjs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { catchUp } from "./catch-up.ts";
import { connection } from "./connection.ts";

const query = parse("query Rows { rows }");

let asked: number;
let caught: ReturnType<typeof catchUp>;
let answer: () => Observable<ApolloLink.Result>;
let client: ApolloClient;

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  connection.set("connecting");
  caught = catchUp(() => client.refetchObservableQueries());
  answer = () => of({ data: { rows: asked } });
  const link = caught.link.concat(
    new ApolloLink(() => {
      asked += 1;
      return answer();
    }),
  );
  client = new ApolloClient({ cache: new InMemoryCache(), link });
});

afterEach(() => {
  caught.stop();
  vi.useRealTimers();
});

/** A list that is on screen. */
async function show(): Promise<void> {
  client.watchQuery({ query }).subscribe({ next: () => undefined, error: () => undefined });
  await vi.advanceTimersByTimeAsync(0);
}

describe("what is on screen", () => {
  it("is not asked for again when the stream first opens", async () => {
    await show();
    connection.set("live");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(1);
  });

  it("is asked for again each time the stream is back", async () => {
    await show();
    connection.set("live");
    for (const times of [2, 3]) {
      connection.set("reconnecting");
      connection.set("live");
      await vi.advanceTimersByTimeAsync(0);
      expect(asked).toBe(times);
    }
  });

  it("is asked for again after a question that the network swallowed, until it is answered", async () => {
    await show();
    answer = () => throwError(() => new TypeError("Failed to fetch"));
    await client.refetchObservableQueries().catch(() => undefined);
    expect(asked).toBe(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toBe(3);
    answer = () => of({ data: { rows: asked } });
    await vi.advanceTimersByTimeAsync(4_000);
    expect(asked).toBe(4);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(asked).toBe(4);
  });
});
