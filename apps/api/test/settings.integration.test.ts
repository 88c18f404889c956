import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recountDates } from "../src/modules/calendar/index.ts";
import { parseId } from "../src/platform/graphql/global-id.ts";
import { Worlds } from "../src/world.ts";
import {
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { changeSetting, previewSetting } from "./settings.ts";
import { actOnTask } from "./tasks.ts";

// What an agency may set. Today is Thursday, November 19, 2026.

let api: TestApi;
let worlds: Worlds;
beforeAll(async () => {
  api = await openTestApi();
  worlds = new Worlds(api.fixture.units, { now: () => Date.parse("2026-11-19T18:00:00Z") });
});
afterAll(() => api.close());

const state = { as: "administrator" } as const;
const sacramento: Asking = { as: "ombudsperson-sacramento" };

async function settings(asking: Asking = { as: "director" }): Promise<Loose> {
  const { data } = await api.ask(
    `{ agencySettings { name title value said setBy standard least most countsDates choices { value title }
      doubts { title doubt confidence citations { label } } history { was becomes reason author statewide } } }`,
    {},
    asking,
  );
  return Object.fromEntries(data.agencySettings.map((one: Loose) => [one.name, one]));
}
const inForce = async (asking: Asking): Promise<Loose> =>
  (
    await api.ask(
      `{ viewer { settings { acknowledgementBusinessDays } office { alertDays secondPairOfEyes } } }`,
      {},
      asking,
    )
  ).data.viewer;

const dueOn = async (id: string, ruleId: string): Promise<string> => {
  const query = `query ($id: ID!) { complaint(id: $id) { deadlines { ruleId dueOn } } }`;
  const { data } = await api.ask(query, { id });
  return data.complaint.deadlines.find((one: Loose) => one.ruleId === ruleId).dueOn;
};
const timeline = async (id: string): Promise<Loose[]> => {
  const query = `query ($id: ID!) { complaint(id: $id) { timeline(first: 20) { nodes { kind actorName facts { name value } } } } }`;
  return (await api.ask(query, { id })).data.complaint.timeline.nodes;
};
const recount = async (answer: Loose): Promise<void> => {
  const { system: database, units, jobs } = api.fixture;
  const changeId = parseId(answer.setting.history[0].recount.id)?.key ?? "";
  expect(await recountDates({ database, units, jobs, context: worlds.ofNow }, { changeId })).toBe("DONE");
};
const rows = async (): Promise<unknown> =>
  api.fixture.admin(
    `select (select count(*)::int from calendar_change) as changes, (select count(*)::int from audit_entry where act = 'calendar.changeSetting') as acts,
     (select count(*)::int from pgboss.job) as jobs`,
  );

describe("the settings of an agency", () => {
  test("say what stands, who said so, and why the law leaves it open", async () => {
    const {
      acknowledgementBusinessDays: days,
      hearingWhileExtended: choice,
      secondPairOfEyes: eyes,
    } = await settings();
    expect(days).toMatchObject({
      value: "5",
      setBy: "DEFAULT",
      standard: "5",
      least: 1,
      most: 30,
      history: [],
    });
    expect(days.doubts[0].confidence).toBe(0.55);
    expect(days.doubts[0].citations[0]).toEqual({ label: "22 CCR 120102" });
    expect(days.doubts[0].doubt).toContain("not read");
    expect(choice).toMatchObject({
      value: "OPEN",
      least: null,
      choices: [{ value: "OPEN" }, { value: "WAIT" }],
    });
    expect(eyes).toMatchObject({ said: "Not needed", doubts: [], countsDates: false });
  });

  test("stand at the Department's where the agency has none of its own, and follow it again when it lets go", async () => {
    expect(await changeSetting(api, { name: "alertDays", value: "9" }, state)).toMatchObject({
      setting: { value: "9", setBy: "DEPARTMENT", history: [{ was: "7", becomes: "9", statewide: true }] },
    });
    expect(await inForce({ as: "director" })).toMatchObject({ office: { alertDays: 9 } });
    await changeSetting(api, { name: "alertDays", value: "3", reason: "We are few." });
    expect((await settings())["alertDays"]).toMatchObject({
      value: "3",
      setBy: "AGENCY",
      history: [
        { was: "9", becomes: "3", reason: "We are few.", author: "Helen Marsh", statewide: false },
        { was: "7", becomes: "9", author: "Mei-Lin Chau", statewide: true },
      ],
    });
    expect(await inForce(sacramento)).toMatchObject({ office: { alertDays: 9 } });
    expect(await changeSetting(api, { name: "alertDays", value: null })).toMatchObject({
      setting: { value: "9", setBy: "DEPARTMENT" },
    });
  });

  test("make a deadline near from the day on that the office says", async () => {
    const { id } = await aReceivedComplaint(api);
    const query = `query ($id: ID!) { complaint(id: $id) { nextDeadline { ruleId dueOn standing } deadlines { ruleId standing } } }`;
    const standing = async (): Promise<Loose> => {
      const { nextDeadline, deadlines } = (await api.ask(query, { id })).data.complaint;
      // The list and the record say the same.
      expect(deadlines).toContainEqual({ ruleId: nextDeadline.ruleId, standing: nextDeadline.standing });
      return nextDeadline;
    };
    const counted = `{ caseloadCounts { dueSoon dueIn7Days } caseload(first: 100, filter: { due: SOON }) { nodes { id } }
      tasks(first: 100, filter: { due: SOON }) { nodes { title } } }`;
    const near = async () => {
      const { data } = await api.ask(counted);
      const found = data.caseload.nodes;
      expect(data.caseloadCounts.dueSoon).toBe(found.length);
      return {
        complaint: found.some((one: Loose) => one.id === id),
        task: data.tasks.nodes.some((one: Loose) => one.title === "Call the bank"),
        inSevenDays: data.caseloadCounts.dueIn7Days,
      };
    };
    await actOnTask(api, "openTask", { aboutId: id, title: "Call the bank", dueOn: "2026-11-23" });
    // On Thursday, November 19, four days are left until Monday, November 23.
    expect(await standing()).toMatchObject({ dueOn: "2026-11-23", standing: "DUE_SOON" });
    const { inSevenDays, ...found } = await near();
    expect(found).toEqual({ complaint: true, task: true });
    await changeSetting(api, { name: "alertDays", value: "3" });
    expect(await standing()).toMatchObject({ standing: "RUNNING" });
    expect(await near()).toEqual({ complaint: false, task: false, inSevenDays });
    await changeSetting(api, { name: "alertDays", value: "4" });
    expect(await near()).toEqual({ complaint: true, task: true, inSevenDays });
    await changeSetting(api, { name: "alertDays", value: null });
  });

  test("are in force in every process within a second", async () => {
    const other = new Worlds(api.fixture.units, { now: () => Date.now() });
    other.hear("deaf");
    expect((await other.of("placer")).office.secondPairOfEyes).toBe("NOT_NEEDED");
    await changeSetting(api, { name: "secondPairOfEyes", value: "NEEDED" });
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await other.of("placer")).office.secondPairOfEyes).toBe("NEEDED");
    expect((await other.of("sacramento")).office.secondPairOfEyes).toBe("NOT_NEEDED");
    await changeSetting(api, { name: "secondPairOfEyes", value: null });
  });

  test.each([
    ["acknowledgementBusinessDays", "0", "DAYS_OUT_OF_BOUNDS"],
    ["acknowledgementBusinessDays", "31", "DAYS_OUT_OF_BOUNDS"],
    ["acknowledgementBusinessDays", "5.5", "DAYS_OUT_OF_BOUNDS"],
    ["acknowledgementBusinessDays", "", "DAYS_OUT_OF_BOUNDS"],
    ["hearingWhileExtended", "MAYBE", "UNKNOWN_VALUE"],
    ["acknowledgementBusinessDays", null, "SETTING_STANDS_SO"],
  ])("%s cannot become %o, and nothing is written", async (name, value, code) => {
    const before = await rows();
    const issues = [{ path: ["input", "value"], code }];
    expect(await previewSetting(api, { name, value })).toMatchObject({ issues });
    expect(await changeSetting(api, { name, value })).toMatchObject({ issues });
    expect(await rows()).toEqual(before);
  });

  test("are not changed without a reason, or with another effect than was shown", async () => {
    const before = await rows();
    const name = "acknowledgementBusinessDays";
    expect(await changeSetting(api, { name, value: "6", reason: " " })).toMatchObject({
      issues: [{ path: ["input", "reason"], code: "REASON_REQUIRED" }],
    });
    expect(await changeSetting(api, { name, value: "6", shown: "another" })).toMatchObject({
      code: "EFFECT_CHANGED",
    });
    expect(await rows()).toEqual(before);
  });

  test("are changed by directors and administrators, read by supervisors, and nobody else's", async () => {
    const { shown } = (await previewSetting(api, { name: "alertDays", value: "8" })).effect;
    for (const as of ["supervisor", "investigator", "ombudsperson", "state-analyst", "communications"])
      expect(await changeSetting(api, { name: "alertDays", value: "8", shown }, { as })).toMatchObject({
        code: "FORBIDDEN",
      });
    expect((await settings({ as: "supervisor" }))["alertDays"]).toMatchObject({ value: "9" });
    for (const as of ["ombudsperson", "auditor", "webmaster", partnerWith("complaints:read")])
      expect(
        (await api.ask("{ agencySettings { name } }", {}, { as })).errors?.[0]?.extensions?.["code"],
      ).toBe("FORBIDDEN");
  });

  test("changed by two at once change one after the other, and both stand in the history", async () => {
    const both = await Promise.all(
      ["10", "11"].map((value) => changeSetting(api, { name: "alertDays", value }, { as: "director" })),
    );
    expect(
      both.map(({ __typename }) => __typename).filter((name) => name === "ChangeSettingSuccess").length,
    ).toBeGreaterThan(0);
    const { history, value } = (await settings())["alertDays"];
    expect(history[0].becomes).toBe(value);
    for (const [at, { was }] of history.slice(0, -1).entries()) expect(history[at + 1].becomes).toBe(was);
  });

  test("sent twice with one key are changed once", async () => {
    const { shown } = (await previewSetting(api, { name: "alertDays", value: "14" })).effect;
    const sent = { name: "alertDays", value: "14", shown, clientMutationId: randomUUID() };
    const once = await changeSetting(api, sent);
    const before = await rows();
    expect(await changeSetting(api, sent)).toEqual(once);
    expect(await changeSetting(api, { ...sent, reason: "Another." })).toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
    });
    expect(await rows()).toEqual(before);
  });
});

describe("a setting by which dates are counted", () => {
  test("moves what was shown, tells it on the timeline, and another agency's dates stand", async () => {
    // Handed over on Monday, November 16, 2026: five business days end on Monday, November 23, eight on Monday, November 30
    // (November 26 and 27 are holidays).
    const { id } = await aReceivedComplaint(api);
    const theirs = (
      await api.ask(
        `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { ... on ActionSuccess { complaint { id deadlines { ruleId dueOn } } } } }`,
        {
          input: {
            clientMutationId: randomUUID(),
            filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-11-16" },
            complainant: { givenName: "Ana", party: "CUSTODIAL_PARTY" },
            issues: [{ subject: "PAYMENT", description: "Late." }],
          },
        },
        sacramento,
      )
    ).data.receiveComplaint.complaint;
    expect(await dueOn(id, "acknowledgement")).toBe("2026-11-23");
    const name = "acknowledgementBusinessDays";
    const { effect } = await previewSetting(api, { name, value: "8" });
    expect(effect.sample[0].dates).toMatchObject([
      { ruleId: "acknowledgement", from: "2026-11-23", to: "2026-11-30" },
    ]);
    const changed = await changeSetting(api, { name, value: "8", reason: "Counsel reads 120102 so." });
    await recount(changed);
    expect(await dueOn(id, "acknowledgement")).toBe("2026-11-30");
    const told = (await timeline(id)).at(-1);
    expect(told).toMatchObject({ kind: "DatesRecounted", actorName: "Helen Marsh" });
    expect(told.facts).toEqual(
      expect.arrayContaining([
        { name: "Business days to mail the acknowledgement", value: "5 → 8" },
        { name: "Reason", value: "Counsel reads 120102 so." },
      ]),
    );
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { deadlines { ruleId dueOn } } }`,
      { id: theirs.id },
      sacramento,
    );
    expect(data.complaint.deadlines).toEqual(theirs.deadlines);
  });

  test("of the Department moves the agencies that have none of their own, and not the one that has", async () => {
    const { id } = await aReceivedComplaint(api);
    const changed = await changeSetting(api, { name: "acknowledgementBusinessDays", value: "10" }, state);
    await recount(changed);
    expect(await dueOn(id, "acknowledgement")).toBe("2026-11-30");
    expect(await inForce(sacramento)).toMatchObject({ settings: { acknowledgementBusinessDays: 10 } });
    const [{ moved }] = (await api.fixture.admin<{ moved: number }>(
      "select moved from calendar_change where agency_id is null and setting = 'acknowledgementBusinessDays'",
    )) as [{ moved: number }];
    expect(moved).toBeGreaterThan(0);
  });
});
