import { afterAll, beforeAll, expect, test } from "vitest";
import { recountByRules } from "../src/modules/calendar/index.ts";
import { parseId } from "../src/platform/graphql/global-id.ts";
import { checkDatabase } from "../src/upkeep/migrate-database.ts";
import { upgradeRecords } from "../src/upkeep/upgrade-records.ts";
import { Worlds } from "../src/world.ts";
import { act, aReceivedComplaint, openTestApi, type Loose, type TestApi } from "./harness.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const recount = (rules: string) => {
  const { system: database, units, jobs } = api.fixture;
  const { ofNow: context } = new Worlds(units, { now: () => Date.parse("2026-11-19T18:00:00Z") });
  return recountByRules({ database, units, jobs, context }, rules);
};

async function record(id: string): Promise<Loose> {
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { version deadlines { ruleId dueOn }
      timeline(first: 100) { nodes { kind actorName summary facts { name value } } } } }`,
    { id },
  );
  return data.complaint;
}

test("newer rules move a date that older ones counted: once, told in the history, and a promised date stands", async () => {
  // Handed over on Monday, November 16: due Wednesday, December 16. Older rules had counted Monday, December 21.
  const { id, version } = await aReceivedComplaint(api);
  await act(api, "acknowledgeComplaint", {
    complaintId: id,
    expectedVersion: version,
    noticeMailedOn: "2026-11-18",
  });
  const { id: untouched } = await aReceivedComplaint(api);
  const key = parseId(id)?.key;
  await api.fixture.admin(
    "update deadline set due_on = '2026-12-21' where record_id = $1 and rule_id = 'written-resolution'",
    [key],
  );
  await api.fixture.admin(
    `update notice set status = 'PREPARED', body = 'x', prepared_at = now(), printed_dates = '{"written-resolution": "2026-12-21"}' where record_id = $1`,
    [key],
  );
  const before = await record(id);
  expect(await recount("seal-1")).toEqual({ examined: 2, rewritten: 1, moved: 1, held: 1 });
  const after = await record(id);
  expect(after.version).toBe(before.version + 1);
  expect(after.deadlines).toContainEqual({ ruleId: "written-resolution", dueOn: "2026-12-16" });
  expect(after.timeline.nodes).toContainEqual({
    kind: "DatesRecounted",
    actorName: "Redress",
    summary: "Dates recounted",
    facts: [
      { name: "Rules", value: "A newer version of the rules counts these dates." },
      {
        name: "Written resolution",
        value:
          "Mon Dec 21, 2026 → Wed Dec 16, 2026. A letter promised Mon Dec 21, 2026, and the person may rely on it.",
      },
    ],
  });
  expect((await record(untouched)).version).toBe(1);
  expect(await recount("seal-1")).toEqual({ examined: 2, rewritten: 0, moved: 0, held: 0 });
  expect(await record(id)).toEqual(after);
});

test("an upgrade says how many records it moved, and looks again only when rules or schema are others", async () => {
  const { id } = await aReceivedComplaint(api);
  const older =
    "update deadline set due_on = '2026-12-21' where record_id = $1 and rule_id = 'written-resolution'";
  await api.fixture.admin(older, [parseId(id)?.key]);
  const { ownerUrl } = api.fixture.urls;
  const sentence = "Brought 1 of 3 records to this version: dates of 1 moved, and their histories say so.";
  expect(await upgradeRecords(ownerUrl, false)).toBe(sentence);
  expect(await checkDatabase(ownerUrl)).toEqual([]);
  expect(await upgradeRecords(ownerUrl, false)).toBeNull();
});
