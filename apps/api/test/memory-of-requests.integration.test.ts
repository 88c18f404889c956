import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openServer, type ServerFixture } from "./server-fixture.ts";

// Nothing that a client sends is kept: no document's cost is remembered by a text, nor any text by a refusal.

let api: ServerFixture;
beforeAll(async () => {
  api = await openServer({ variables: { RATE_LIMIT_POINTS_PER_MINUTE: "1000000000" } });
});
afterAll(() => api.close());

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

async function heapMb(): Promise<number> {
  await new Promise((resolve) => void setTimeout(resolve, 50));
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Kept, their texts would be twice what the heap may grow by. */
const requests = 400;
const text = "x".repeat(250_000);
const token = (): Promise<string> => api.token("complaints:read complaints:write");

test.each([
  [
    "a variable that does not fit, each under a new name",
    (n: number) => ({
      query: `query Q${n}($n: Int) { caseload(first: $n) { totalCount } }`,
      variables: { n: `${n}${text}` },
    }),
  ],
  [
    "the same with a fitting size, each another one",
    (n: number) => ({
      query: "query ($n: Int, $x: String) { caseload(first: $n, after: $x) { totalCount } }",
      variables: { n, x: `${n}${text}` },
    }),
  ],
  ["a document that is refused", (n: number) => ({ query: `{ nothing${n} } # ${text}` })],
])(
  `${requests} requests of 250 kB with %s leave the heap as it was`,
  async (_what, bodyOf) => {
    const partner = await token();
    const send = async (n: number) => (await api.graphql(bodyOf(n), { token: partner })).statusCode;
    for (let n = 0; n < 20; n += 1) await send(n);
    api.log.length = 0;
    const before = await heapMb();
    for (let n = 20; n < requests; n += 1) {
      expect(await send(n)).toBe(400);
      api.log.length = 0;
    }
    expect((await heapMb()) - before).toBeLessThan(50);
  },
  120_000,
);

test("a size that was once sent as a text is counted anew when it comes as a number", async () => {
  const partner = await token();
  const ask = async (n: unknown) =>
    api.graphql(
      {
        query: "query ($n: Int) { caseload(first: $n) { nodes { deadlines { ruleId } } } }",
        variables: { n },
      },
      { token: partner },
    );
  expect((await ask("100")).statusCode).toBe(400);
  const answer = await ask(100);
  expect(answer.json().extensions.cost.requested).toBeGreaterThan(1_000);
});
