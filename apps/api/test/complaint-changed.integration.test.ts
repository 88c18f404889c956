import { parse, subscribe, type ExecutionResult } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AnnouncedChange } from "../src/platform/graphql/live-updates.ts";
import { contextOf, openTestApi, schema, type TestApi } from "./harness.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const mine = "0195a000-0000-7000-8000-000000000001";
const other = "0195a000-0000-7000-8000-000000000002";

function change(recordId: string, version: number, recordKind = "COMPLAINT"): AnnouncedChange {
  return {
    recordKind,
    recordId,
    agencies: ["placer"],
    version,
    kind: "ComplaintAcknowledged",
    changedBy: "Priya Raman",
    changedAt: "2026-11-19T18:00:00.000Z",
    keptApart: [],
    endedBelow: "1",
  };
}

async function* changes(): AsyncGenerator<AnnouncedChange> {
  yield change(mine, 2);
  yield change(other, 5);
  // A record of another kind is nobody's complaint.
  yield change(mine, 9, "CONTACT");
  yield change(mine, 3);
}

async function listen(id: string | null, as: string | null = "ombudsperson"): Promise<ExecutionResult[]> {
  const contextValue = { ...contextOf(api.fixture, { as }), liveUpdates: { changes } };
  const document = parse(
    `subscription ($id: ID) { complaintChanged(id: $id) { complaintId version kind changedBy changedAt } }`,
  );
  const answer = await subscribe({ schema, document, contextValue, variableValues: { id } });
  if (!(Symbol.asyncIterator in answer)) return [answer];
  const told: ExecutionResult[] = [];
  for await (const one of answer) told.push(one);
  return told;
}

test("every change the viewer may hear of is told, without a word about persons", async () => {
  const told = await listen(null);
  expect(told.map(({ data }) => data?.["complaintChanged"])).toEqual([
    {
      complaintId: `complaint_${mine}`,
      version: 2,
      kind: "ComplaintAcknowledged",
      changedBy: "Priya Raman",
      changedAt: "2026-11-19T18:00:00.000Z",
    },
    expect.objectContaining({ complaintId: `complaint_${other}`, version: 5 }),
    expect.objectContaining({ complaintId: `complaint_${mine}`, version: 3 }),
  ]);
});

test("one complaint's changes alone, when asked for one", async () => {
  const told = await listen(`complaint_${mine}`);
  expect(told).toMatchObject([
    { data: { complaintChanged: { version: 2 } } },
    { data: { complaintChanged: { version: 3 } } },
  ]);
});

test.each([
  ["nobody signed in", null, null, "UNAUTHENTICATED"],
  ["somebody without business with complaints", null, "administrator", "FORBIDDEN"],
  ["a malformed id", "complaint_1", "ombudsperson", "NOT_FOUND"],
])("%s is told nothing", async (_, id, as, code) => {
  const [{ errors } = {}] = await listen(id, as);
  expect(errors?.[0]?.extensions["code"]).toBe(code);
});
