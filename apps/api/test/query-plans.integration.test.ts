import "reflect-metadata";
import { plainDate } from "@redress/domain/calendar";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { conditionsOf, type Filter } from "../src/list/declaration.ts";
import { pageStatement } from "../src/list/hot-list.ts";
import { caseloadCounts } from "../src/modules/complaint/caseload/caseload-counts.resolver.ts";
import { caseload, caseloadTable } from "../src/modules/complaint/caseload/caseload.list.ts";
import {
  complaintsByName,
  complaintsByNumber,
} from "../src/modules/complaint/search/complaint-search.read.sql.ts";
import { complaintsAlike } from "../src/modules/complaint/search/possible-duplicates.read.sql.ts";
import { namedInEvents } from "../src/modules/complaint/read/complaint-history.ts";
import { complaintRecords } from "../src/modules/complaint/read/complaint-record.read.sql.ts";
import { deadlinesPart, eventsPart, noticesPart } from "../src/actions/read/record-parts.read.sql.ts";
import { matchContact } from "../src/modules/contact/repeat/match.read.sql.ts";
import { type BoundStatement } from "../src/platform/database/database.ts";
import { openTestApi, viewerOf, type TestApi } from "./harness.ts";
import { fillWithComplaints } from "./many-complaints.ts";
import { seedManyContacts } from "../src/seed/contacts/many-contacts.ts";

// The plans that a full database lives by, asked of the application role under row level security, as the program
// asks: prepared, and planned both for the values at hand and for any values. A few thousand rows are soon sorted, so
// whether an order is worth its index is for the benchmark to measure; here sorting and bitmaps are made expensive,
// and what remains is whether each question has an index that answers it in order, reached through the policies.

let api: TestApi;
let client: Client;
let ids: readonly string[];
beforeAll(async () => {
  api = await openTestApi();
  await fillWithComplaints(api, 2_000);
  await seedManyContacts(api.fixture.urls.ownerUrl, 20_000, today, () => undefined);
  // Somebody who is kept apart from a hundred records of two thousand.
  await api.fixture.admin(
    `insert into kept_apart (staff_id, subject_id, kind, agency_id)
     select $1, id, 'CASEWORKER', 'placer' from (select id from complaint where holder_id = 'placer' limit 100) hundred`,
    [viewerOf("investigator").id],
  );
  await api.fixture.admin("analyze kept_apart");
  client = new Client({ connectionString: api.fixture.urls.appUrl });
  await client.connect();
  ids = (
    await api.fixture.admin<{ id: string }>(`select id from complaint where holder_id = 'placer' limit 50`)
  ).map((row) => row.id);
});
afterAll(async () => {
  await client.end();
  await api.close();
});

interface Node {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Index Cond"?: string;
  readonly Plans?: readonly Node[];
}

type PlanMode = "force_custom_plan" | "force_generic_plan";
type Scope = { readonly kind: "AGENCY" | "STATE"; readonly agencyId: string };

const placer: Scope = { kind: "AGENCY", agencyId: "placer" };
const department: Scope = { kind: "STATE", agencyId: "" };

/** Every node of the plan of a statement, as the application role gets it in a scope. */
async function planOf(
  { statement, values }: BoundStatement<unknown>,
  scope: Scope,
  mode: PlanMode,
): Promise<Node[]> {
  await client.query(
    `begin; set local app.scope = '${scope.kind}'; set local app.agency_id = '${scope.agencyId}'; set local app.staff_id = '${viewerOf("investigator").id}'; set local plan_cache_mode = '${mode}';
     set local enable_sort = off; set local enable_incremental_sort = off; set local enable_bitmapscan = off; set local enable_seqscan = off`,
  );
  try {
    await client.query(`prepare asked as ${statement.text}`);
    const literals = values.map((value) =>
      client.escapeLiteral(Array.isArray(value) ? `{${value.join(",")}}` : String(value)),
    );
    const { rows } = await client.query(
      `explain (format json) execute asked${literals.length === 0 ? "" : `(${literals.join(", ")})`}`,
    );
    return nodesOf(rows[0]["QUERY PLAN"][0].Plan);
  } finally {
    await client.query("rollback; deallocate all");
  }
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

const large = ["complaint", "contact", "deadline", "record_event"];

function expectNoWaste(plan: readonly Node[]): void {
  const scans = plan.filter(
    (node) => node["Node Type"] === "Seq Scan" && large.includes(node["Relation Name"] ?? ""),
  );
  expect(scans).toEqual([]);
  expect(plan.filter((node) => node["Node Type"].includes("Sort"))).toEqual([]);
}

function indexesOf(plan: readonly Node[], relation = "complaint"): string[] {
  return plan
    .filter((node) => node["Relation Name"] === relation || node["Index Name"]?.startsWith(relation))
    .flatMap((node) => node["Index Name"] ?? []);
}

const today = plainDate("2026-11-19");

/** A page of the caseload as the resolver asks for it. */
function caseloadPage(
  filter: Filter,
  sort: keyof typeof caseload.sorts,
  after: readonly [string, string] | null,
  size: number,
  as = "ombudsperson",
): BoundStatement<unknown> {
  const order = caseload.sorts[sort];
  const where = conditionsOf<object>(caseload, filter, { viewer: viewerOf(as), today, alertDays: 7 });
  const only = "only" in order ? [order.only] : [];
  return pageStatement<object, unknown>(
    caseloadTable,
    { where: [...where, ...only], order: order as never, size },
    after,
  );
}

const after = ["2026-11-20", "00000000-0000-7000-8000-000000000000"] as const;
const modes: PlanMode[] = ["force_custom_plan", "force_generic_plan"];

const shown = { size: 20, steps: false };
const numbers = { whole: ["CR-2025-31-000107"], begins: "CR-2025-31-0001" };

describe.each(modes)("with %s", (mode) => {
  test.each<[string, Filter, keyof typeof caseload.sorts, string, string]>([
    ["everybody's, due first", {}, "DUE_FIRST", "ombudsperson", "complaint_caseload"],
    ["mine, due first", { assignedTo: "ME" }, "DUE_FIRST", "ombudsperson", "complaint_caseload_of_assignee"],
    [
      "nobody's, due first",
      { assignedTo: "NOBODY" },
      "DUE_FIRST",
      "ombudsperson",
      "complaint_caseload_unassigned",
    ],
    ["on its way to us, due first", { arriving: true }, "DUE_FIRST", "ombudsperson", "complaint_arriving"],
    ["overdue", { due: "OVERDUE" }, "DUE_FIRST", "ombudsperson", "complaint_caseload"],
    ["open, received first", {}, "RECEIVED_FIRST", "ombudsperson", "complaint_received_open"],
    ["all, received last", { openOnly: false }, "RECEIVED_LAST", "ombudsperson", "complaint_received"],
    ["the Department's, due first", {}, "DUE_FIRST", "state-analyst", "complaint_caseload_of_state"],
    [
      "the Department's, received last",
      { openOnly: false },
      "RECEIVED_LAST",
      "state-analyst",
      "complaint_received_of_state",
    ],
  ])("a page of the caseload walks its index: %s", async (_, filter, sort, as, index) => {
    const scope = as === "ombudsperson" ? placer : department;
    for (const place of [null, after]) {
      for (const size of [25, 50, 100]) {
        const plan = await planOf(caseloadPage(filter, sort, place, size, as), scope, mode);
        expectNoWaste(plan);
        expect(indexesOf(plan)).toEqual([index]);
      }
    }
  });

  test("a page after a cursor begins there and does not walk to it", async () => {
    const plan = await planOf(caseloadPage({}, "DUE_FIRST", after, 50), placer, mode);
    const [scan] = plan.filter((node) => node["Index Name"] === "complaint_caseload");
    expect(scan?.["Index Cond"]).toMatch(/holder_id = .*ROW\(c?\.?next_due_on, c?\.?id\) > ROW/);
  });

  test.each([
    ["a name", complaintsByName("placer", ["rivera"], shown), placer, ["family", "given"]],
    ["a name and another", complaintsByName("placer", ["rivera", "ana"], shown), placer, ["family", "given"]],
    [
      "a name, everywhere",
      complaintsByName(null, ["rivera", "ana"], shown),
      department,
      ["family_of_state", "given_of_state"],
    ],
  ] as const)("each way to find %s walks its index", async (_, bound, scope, names) => {
    const plan = await planOf(bound, scope, mode);
    const scans = plan.filter(
      (node) =>
        node["Node Type"] === "Seq Scan" && [...large, "search_key"].includes(node["Relation Name"] ?? ""),
    );
    expect(scans).toEqual([]);
    for (const name of names) {
      // Two indexes serve the Department's question as well as an agency's.
      const walked = plan.find((node) =>
        node["Index Name"]?.startsWith(`complaint_search_${name.slice(0, 5)}`),
      );
      expect(walked?.["Index Cond"]).toMatch(/search_(family|given) >= .* AND .*search_(family|given) < /);
    }
    const keyed = plan.filter((node) => /^search_key_of_(agency|state)$/.test(node["Index Name"] ?? ""));
    expect(keyed.map((node) => node["Index Cond"]?.match(/key (>=|=)/)?.[1])).toEqual([">=", "="]);
  });

  test.each([
    ["here", complaintsByNumber("placer", numbers, shown), placer],
    ["everywhere", complaintsByNumber(null, numbers, shown), department],
  ] as const)("a number is found by its index: %s", async (_, bound, scope) => {
    const plan = await planOf(bound, scope, mode);
    expect(
      plan.filter((node) => node["Node Type"] === "Seq Scan" && node["Relation Name"] === "complaint"),
    ).toEqual([]);
    expect(indexesOf(plan)).toEqual(["complaint_number", "complaint_number"]);
  });

  test("a complaint like a new one is found by its whole name and by its case number, each by its index", async () => {
    const sought = {
      family: "rivera",
      given: "ana",
      numbers: ["fl200001", "0012345"],
      since: plainDate("2026-08-21"),
    };
    const plan = await planOf(complaintsAlike("placer", sought), placer, mode);
    const scans = plan.filter((node) => node["Node Type"] === "Seq Scan");
    expect(scans).toEqual([]);
    const found = (name: RegExp) =>
      plan.find((node) => name.test(node["Index Name"] ?? ""))?.["Index Cond"] ?? "";
    const named = found(/^complaint_search_(family|given)$/);
    expect(named).toMatch(/holder_id = .*search_(family|given) = .*search_(family|given) = /);
    expect(found(/^search_key_of_agency$/)).toMatch(/holder_id = .* AND .*key = /);
  });

  test("the parts of a record are found by key, for one as for fifty", async () => {
    for (const some of [ids.slice(0, 1), ids]) {
      const bound = complaintRecords.standing(some, [
        deadlinesPart,
        eventsPart(namedInEvents, 0, 51),
        noticesPart,
      ]);
      const plan = await planOf(bound, placer, mode);
      const scans = plan.filter(
        (node) => node["Node Type"] === "Seq Scan" && large.includes(node["Relation Name"] ?? ""),
      );
      expect(scans).toEqual([]);
    }
  });

  test("a contact of the same person on the same subject is found by an index, and so is a complaint in hand", async () => {
    const bound = matchContact({
      agencyId: "placer",
      searchFamily: "family7",
      searchGiven: "given7",
      subject: "PAYMENT",
      // Recorded late: 90 days before and after Friday, August 21, 2026.
      from: plainDate("2026-05-23"),
      through: plainDate("2026-08-21"),
      until: plainDate("2026-11-19"),
      caseNumber: "31-7",
      party: "CUSTODIAL_PARTY",
    });
    const plan = await planOf(bound, placer, mode);
    expectNoWaste(plan);
    expect(indexesOf(plan, "contact")).toEqual(["contact_repeated", "contact_repeated"]);
    const [scan] = plan.filter((node) => node["Index Name"] === "contact_repeated");
    expect(scan?.["Index Cond"]).toMatch(
      /holder_id.*search_family.*search_given.*subject.*received_on >=.*received_on <=/,
    );
    expect(indexesOf(plan)).toEqual([expect.stringMatching(/^complaint_search_(?:family|given)$/)]);
  });

  test("the counts read one agency's open complaints and no others", async () => {
    const plan = await planOf(
      caseloadCounts([{ holderId: "placer" }, { isOpen: true }], { today, alertDays: 7 }),
      placer,
      mode,
    );
    expectNoWaste(plan);
    expect(indexesOf(plan)).toEqual(["complaint_caseload"]);
  });
});
