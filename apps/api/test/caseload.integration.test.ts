import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openTestApi,
  partnerWith,
  viewerOf,
  type Answer,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { fillWithComplaints } from "./many-complaints.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  await fillWithComplaints(api, 300);
});
afterAll(() => api.close());

const page = `query Caseload($first: Int, $after: String, $filter: CaseloadFilter, $sort: CaseloadSort) {
  caseload(first: $first, after: $after, filter: $filter, sort: $sort) {
    edges { cursor node { id number status receivedOn complainant { name } assignee { name } agency { id } filing { channel }
      nextDeadline { title dueOn standing daysLeft explanation } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

interface Item {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly receivedOn: string;
  readonly assignee: { readonly name: string } | null;
  readonly agency: { readonly id: string };
  readonly filing: { readonly channel: string };
  readonly nextDeadline: {
    readonly dueOn: string;
    readonly standing: string;
    readonly daysLeft: number;
    readonly title: string;
    readonly explanation: string;
  } | null;
}

async function readAll(variables: Record<string, unknown> = {}, asking: Asking = {}): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const { data, errors }: Answer<Loose> = await api.ask(page, { first: 37, ...variables, after }, asking);
    if (errors) throw new Error(JSON.stringify(errors));
    items.push(...data.caseload.edges.map((edge: { node: Item }) => edge.node));
    after = data.caseload.pageInfo.hasNextPage ? data.caseload.pageInfo.endCursor : null;
  } while (after !== null);
  return items;
}

const sorted = (texts: readonly string[]): string[] => texts.toSorted((one, other) => (one < other ? -1 : 1));

const key = (item: Item, sort: string): string =>
  `${sort === "DUE_FIRST" ? item.nextDeadline?.dueOn : item.receivedOn} ${item.id}`;

describe("the worklist", () => {
  test("shows the open complaints, what is due first at the top, each with its reasons", async () => {
    const { data } = await api.ask(page, { first: 3 });
    const [first] = data.caseload.edges;
    expect(first.node).toMatchObject({
      status: "RECEIVED",
      complainant: { name: expect.stringMatching(/./) },
      nextDeadline: { title: "Written resolution", dueOn: "2026-11-06", standing: "OVERDUE", daysLeft: -13 },
    });
    expect(first.node.nextDeadline.explanation).toBe(
      "Complaint received: Wed Oct 7, 2026. 30 days after Wed Oct 7, 2026: Fri Nov 6, 2026 (Fam. Code 17800).",
    );
    expect(data.caseload.pageInfo).toMatchObject({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.cursor,
    });
  });

  test.each(["DUE_FIRST", "RECEIVED_FIRST", "RECEIVED_LAST"])(
    "sorted %s, page after page shows each once, though many fall on one day",
    async (sort) => {
      const items = await readAll({ sort });
      expect(new Set(items.map((item) => item.id)).size).toBe(200);
      expect(items).toHaveLength(200);
      const keys = items.map((item) => key(item, sort));
      expect(keys).toEqual(sort === "RECEIVED_LAST" ? sorted(keys).toReversed() : sorted(keys));
    },
  );

  test("a complaint that goes away between two pages moves no other", async () => {
    const first = (await api.ask(page, { first: 10 })).data.caseload;
    const before = await readAll();
    const gone = before[12]!;
    await api.fixture.admin(
      `update complaint set status = 'WITHDRAWN', next_rule_id = null, next_due_on = null where id = $1`,
      [gone.id.slice(10)],
    );
    const second = (
      await api.ask(page, { first: 10, after: first.pageInfo.endCursor })
    ).data.caseload.edges.map((edge: { node: Item }) => edge.node.id);
    expect(second).toEqual(
      before
        .slice(10, 21)
        .filter((item) => item.id !== gone.id)
        .map((item) => item.id),
    );
    await api.fixture.admin(
      `update complaint set status = 'RECEIVED', next_rule_id = 'written-resolution', next_due_on = received_on + 30 where id = $1`,
      [gone.id.slice(10)],
    );
  });

  test("shows closed ones when asked, sorted by receipt", async () => {
    const items = await readAll({ sort: "RECEIVED_LAST", filter: { openOnly: false } });
    expect(items).toHaveLength(300);
    expect(items.filter((item) => item.status === "RESOLVED")).toHaveLength(100);
    expect(items.find((item) => item.status === "RESOLVED")?.nextDeadline).toBeNull();
  });
});

describe("filters", () => {
  const rosa = { id: `staff_${viewerOf("ombudsperson").id}`, name: "Rosa Delgado" };

  test.each([
    ["my own", { assignedTo: "ME" }, (item: Item) => item.assignee?.name === rosa.name],
    [
      "what no investigator has",
      { assignedTo: "NOBODY" },
      (item: Item) => item.assignee?.name !== "Daniel Okafor",
    ],
    ["one person's", { assignee: [rosa.id] }, (item: Item) => item.assignee?.name === rosa.name],
    ["due today", { due: "TODAY" }, (item: Item) => item.nextDeadline?.standing === "DUE_TODAY"],
    ["overdue", { due: "OVERDUE" }, (item: Item) => item.nextDeadline?.standing === "OVERDUE"],
    [
      "due in seven days",
      { due: "IN_7_DAYS" },
      (item: Item) => (item.nextDeadline?.daysLeft ?? -1) >= 0 && (item.nextDeadline?.daysLeft ?? 8) <= 7,
    ],
    ["by word of mouth", { channel: ["ORAL"] }, (item: Item) => item.filing.channel === "ORAL"],
    ["of a status", { status: ["RECEIVED"] }, (item: Item) => item.status === "RECEIVED"],
    [
      "several together",
      { assignedTo: "ME", due: "OVERDUE", channel: ["HAND_DELIVERY", "MAIL"] },
      (item: Item) =>
        item.assignee?.name === rosa.name &&
        item.nextDeadline?.standing === "OVERDUE" &&
        item.filing.channel === "HAND_DELIVERY",
    ],
  ])("%s", async (_, filter, fits) => {
    const [all, some] = [await readAll(), await readAll({ filter })];
    expect(some.length).toBeGreaterThan(0);
    expect(some.map((item) => item.id)).toEqual(all.filter(fits).map((item) => item.id));
  });

  test.each([
    ["a person's id of nobody", { assignee: ["staff_00000000-0000-7000-8000-000000000000"] }],
    ["no id at all", { assignee: ["everyone"] }],
    ["an empty list", { status: [] }],
    ["another agency", { agency: ["agency_sacramento"] }],
  ])("%s finds nothing", async (_, filter) => {
    expect(await readAll({ filter })).toEqual([]);
  });

  test("more than 50 ids are refused", async () => {
    const { errors } = await api.ask(page, {
      filter: { assignee: Array.from({ length: 51 }, () => rosa.id) },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["filter", "assignee"] });
  });
});

describe("who sees what", () => {
  test("a local viewer sees the own agency alone", async () => {
    expect(new Set((await readAll()).map((item) => item.agency.id))).toEqual(new Set(["agency_placer"]));
  });

  test("the Department sees all agencies, or those it asks for", async () => {
    const all = await readAll({ first: 100 }, { as: "state-analyst" });
    expect(all).toHaveLength(2_000);
    expect(new Set(all.map((item) => item.agency.id)).size).toBe(10);
    const keys = all.map((item) => key(item, "DUE_FIRST"));
    expect(keys).toEqual(sorted(keys));
    const one = await readAll({ first: 100, filter: { agency: ["agency_placer"] } }, { as: "state-analyst" });
    expect(one).toHaveLength(200);
  });

  test("a partner without the scope is turned away", async () => {
    const { errors } = await api.ask(page, {}, { as: partnerWith("complaints:write") });
    expect(errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
  });
});

describe("unusable pages are refused by name", () => {
  const cursorOf = async (sort: string): Promise<string> =>
    (await api.ask(page, { first: 1, sort })).data.caseload.edges[0].cursor;

  test.each([[0], [-1], [101], [2_147_483_647]])("first: %s", async (first) => {
    const { errors } = await api.ask(page, { first });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["first"], allowed: 100 });
  });

  test.each([
    ["nonsense", async () => "nonsense"],
    ["empty", async () => ""],
    ["with emoji", async () => "🙂".repeat(10)],
    ["of 100,000 characters", async () => "A".repeat(100_000)],
    ["changed in one place", async () => flip(await cursorOf("DUE_FIRST"))],
    ["of another sort", async () => cursorOf("RECEIVED_LAST")],
    [
      "somebody's own",
      async () =>
        Buffer.from(JSON.stringify(["caseload DUE_FIRST", "2026-01-01", "x"])).toString("base64url"),
    ],
  ])("a cursor %s", async (_, cursor) => {
    const { errors } = await api.ask(page, { after: await cursor() });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["after"] });
  });

  function flip(cursor: string): string {
    return `${cursor.slice(0, 30)}${cursor[30] === "A" ? "B" : "A"}${cursor.slice(31)}`;
  }
});

describe("counts", () => {
  const counts = `query ($filter: CaseloadFilter) { caseloadCounts(filter: $filter) { open dueToday dueSoon dueIn7Days overdue asOf } }`;

  test.each([[{}], [{ assignedTo: "ME" }], [{ assignedTo: "NOBODY", channel: ["ORAL"] }]])(
    "agree with the lists: %o",
    async (filter) => {
      const { data, roundTrips } = await api.ask(counts, { filter });
      const sizes = await Promise.all(
        [undefined, "TODAY", "SOON", "IN_7_DAYS", "OVERDUE"].map(
          async (due) => (await readAll({ filter: { ...filter, due } })).length,
        ),
      );
      expect(data.caseloadCounts).toEqual({
        open: sizes[0],
        dueToday: sizes[1],
        dueSoon: sizes[2],
        dueIn7Days: sizes[3],
        overdue: sizes[4],
        asOf: "2026-11-19",
      });
      expect(roundTrips).toHaveLength(1);
    },
  );

  test("are of the own agency", async () => {
    const { data } = await api.ask(counts, {}, { as: "ombudsperson-sacramento" });
    expect(data.caseloadCounts.open).toBe(0);
  });
});

describe("statements", () => {
  const lean = `query ($first: Int) { caseload(first: $first) { nodes { number status complainant { name } assignee { name } nextDeadline { dueOn explanation } } } }`;

  test("one statement in one round trip, for one row as for fifty", async () => {
    for (const first of [1, 50]) {
      const { data, roundTrips } = await api.ask(lean, { first });
      expect(data.caseload.nodes).toHaveLength(first);
      expect(roundTrips).toEqual([[expect.stringMatching(/^caseload\.page/)]]);
    }
  });

  test("the total is counted only when asked for, in the same round trip", async () => {
    const { data, roundTrips } = await api.ask(`{ caseload(first: 5) { totalCount nodes { id } } }`);
    expect(data.caseload.totalCount).toBe(200);
    expect(roundTrips).toEqual([
      [expect.stringMatching(/^caseload\.page/), expect.stringMatching(/^caseload\.total/)],
    ]);
  });

  test("what needs the whole record is loaded for all rows at once", async () => {
    const heavy = `query ($first: Int) { caseload(first: $first) { nodes { issues { ordinal } caseNumber investigator { name } caseworker { name }
      deadlines { ruleId } availableActions { action } timeline(first: 3) { nodes { kind } } notices { form } resolutionClock { day of } complainant { email } } } }`;
    // One complaint and some have statements of their own.
    const ask = async (first: number) =>
      (await api.ask(heavy, { first })).roundTrips.map((names) =>
        names.map((name) => name.replace(/\.some$/, "")),
      );
    const expected = [[expect.stringMatching(/^caseload/)], ["complaint.records+deadlines+events+notices"]];
    for (const first of [1, 25, 1, 25]) {
      const roundTrips = await ask(first);
      expect(roundTrips.map((sent) => sorted(sent))).toEqual(expected);
    }
  });
});
