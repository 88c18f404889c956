import { plainDate } from "@redress/domain/calendar";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepDemoApart } from "../src/seed/demo-apart.ts";
import {
  aComplaintUnderInvestigation,
  aReceivedComplaint,
  openTestApi,
  type Loose,
  type TestApi,
} from "./harness.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

test("the demo has a kin, a conflict of the whole office, an opening from outside the list and a request, once", async () => {
  await aReceivedComplaint(api);
  for (const _ of [1, 2]) await aComplaintUnderInvestigation(api);
  const today = plainDate("2026-11-19"); // a Thursday
  for (const _ of [1, 2]) await keepDemoApart({ ...api.fixture, today });
  const [conflict] = await api.fixture.admin<{ id: string }>(
    "select c.id from complaint c join person p on p.id = c.complainant_id where p.particulars ->> 'familyName' = 'Vantongeren'",
  );
  const query = `query ($id: ID!) { recordAccess(recordId: $id) { nobodyLeft keptApart { kind } } }`;
  const variables = { id: `complaint_${conflict?.id}` };
  const { recordAccess }: Loose = (await api.ask(query, variables, { as: "director" })).data;
  expect(recordAccess.nobodyLeft).toBe(true);
  expect(new Set(recordAccess.keptApart.map(({ kind }: Loose) => kind))).toEqual(new Set(["OTHER"]));
  expect(await api.fixture.admin("select act, reason, days from record_access order by act")).toEqual([
    { act: "askForAccess", reason: "COVERING", days: 5 },
    { act: "openRecord", reason: "CALLING", days: null },
  ]);
  const waiting = "{ approvals { nodes { kind status askedBy } } }";
  expect((await api.ask(waiting, {}, { as: "supervisor" })).data.approvals.nodes).toEqual([
    { kind: "RECORD_ACCESS", status: "OPEN", askedBy: "Tomás Ibarra" },
  ]);
  expect(await api.fixture.admin("select kind from recusal where kind = 'KIN'")).toHaveLength(1);
});
