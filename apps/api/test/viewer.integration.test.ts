import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ruleIds } from "@redress/domain/deadlines";
import { settingNames } from "@redress/domain/world";
import {
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  viewerOf,
  type Loose,
  type TestApi,
} from "./harness.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const viewer = `{ viewer { role permissions today staff { id name } partner { clientId name scopes } agency { id } lastSignInAt session { id }
  calendar { agencyClosures agencyOpenDays stateClosures courtClosures } settings { ${settingNames.join(" ")} } } }`;

describe("the viewer", () => {
  test("is the person, with what is needed to count the agency's days", async () => {
    await api.fixture
      .admin(`insert into office_closure (id, body, agency_id, kind, from_on, through_on, reason, author) values
        (gen_random_uuid(), 'AGENCY', 'placer', 'WHOLE_AGENCY_WHOLE_DAY', '2026-12-24', '2026-12-24', 'Christmas Eve', 'Ann Lee'),
        (gen_random_uuid(), 'AGENCY', 'placer', 'STRUCK_DAY', '2026-03-31', null, 'Open on the holiday of March 31', 'Ann Lee'),
        (gen_random_uuid(), 'AGENCY', 'sacramento', 'WHOLE_AGENCY_WHOLE_DAY', '2026-12-31', '2026-12-31', 'Year end', 'Bo Ray')`);
    const { data } = await api.ask(viewer);
    expect(data.viewer).toMatchObject({
      role: "OMBUDSPERSON",
      today: "2026-11-19",
      staff: { id: `staff_${viewerOf("ombudsperson").id}`, name: "Rosa Delgado" },
      partner: null,
      agency: { id: "agency_placer" },
      calendar: {
        agencyClosures: ["2026-12-24"],
        agencyOpenDays: ["2026-03-31"],
        stateClosures: [],
        courtClosures: [],
      },
      settings: {
        acknowledgementBusinessDays: 5,
        electronicReceiptBusinessDays: 0,
        repeatedContactReceiptBusinessDays: 0,
        positionStatementDays: 10,
        proposedDecisionDays: 75,
        rehearingDays: 30,
        rehearingDecisionDays: 35,
        extensionNoticeAfterDay30: "REFUSE",
        hearingWhileExtended: "OPEN",
        amendedComplaintClock: "KEEP",
        dismissalAnswerHolidays: "STATE_AND_COURT",
      },
    });
    expect(data.viewer.permissions).toContain("Complaint.acknowledgeComplaint");
    expect(data.viewer.permissions).not.toContain("Complaint.extendResolutionPeriod");
  });

  test("is the Department's, without an agency", async () => {
    const { data } = await api.ask(viewer, {}, { as: "state-analyst" });
    expect(data.viewer).toMatchObject({
      role: "STATE_ANALYST",
      agency: null,
      staff: { name: "Grace Lindqvist" },
      calendar: { agencyClosures: [] },
    });
  });

  test("is a partner system", async () => {
    const { data } = await api.ask(viewer, {}, { as: partnerWith("complaints:read") });
    expect(data.viewer).toMatchObject({
      role: "PARTNER",
      staff: null,
      partner: { clientId: "family-portal", scopes: ["complaints:read"] },
      session: null,
    });
  });
});

describe("the directory", () => {
  test("holds the 47 agencies, for everybody who is signed in", async () => {
    const { data } = await api.ask(
      `{ agencies { id name counties phone } agency(id: "agency_placer") { counties } none: agency(id: "staff_1") { id } }`,
      {},
      { as: partnerWith() },
    );
    expect(data.agencies).toHaveLength(47);
    expect(data.agency).toEqual({ counties: ["Placer"] });
    expect(data.none).toBeNull();
  });

  test("is not for strangers", async () => {
    const { errors } = await api.ask(`{ agencies { id } }`, {}, { as: null });
    expect(errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
  });
});

describe("staff", () => {
  test("of the own agency, by name, in the roles asked for", async () => {
    const { data } = await api.ask(
      `{ staff { name role } directors: staff(role: [DIRECTOR]) { name } nobody: staff(role: []) { name } }`,
    );
    expect(data.staff.length).toBeGreaterThan(10);
    expect(data.directors).toEqual([{ name: "Helen Marsh" }]);
    expect(data.nobody).toEqual([]);
    expect(JSON.stringify(data)).not.toContain("Marcus Bell");
  });

  test("for another agency's complaint is not found", async () => {
    const { id } = await aReceivedComplaint(api);
    const { errors } = await api.ask(
      `query ($id: ID!) { staff(investigatorsFor: $id) { id } }`,
      { id },
      { as: "ombudsperson-sacramento" },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND", field: ["investigatorsFor"] });
  });

  test("a person of another agency is no node", async () => {
    const { data } = await api.ask(`query ($id: ID!) { node(id: $id) { id } }`, {
      id: `staff_${viewerOf("ombudsperson-sacramento").id}`,
    });
    expect(data.node).toBeNull();
  });
});

test("the rulebook says every rule with its law and its doubt", async () => {
  const rules = `{ deadlineRules { id title duty obligor nature period confidence setting doubt citations { label url } } }`;
  const { data } = await api.ask(rules);
  expect(data.deadlineRules.map((rule: { id: string }) => rule.id)).toEqual(ruleIds);
  expect(data.deadlineRules.filter((rule: Loose) => rule.citations.length === 0)).toEqual([]);
  expect(data.deadlineRules.filter((rule: Loose) => rule.confidence < 0.9 && !rule.doubt)).toEqual([]);
  const spanish = await api.ask(rules, {}, { language: "es" });
  expect(
    spanish.data.deadlineRules.find((rule: { id: string }) => rule.id === "written-resolution").title,
  ).toBe("Resolución escrita");
});

test("the rate limit is told", async () => {
  const { data } = await api.ask(`{ rateLimit { limit remaining cost resetAt } }`);
  expect(data.rateLimit).toEqual({
    limit: 20_000,
    remaining: 19_999,
    cost: 1,
    resetAt: "2026-11-19T20:00:00.000Z",
  });
});

describe("sessions", () => {
  test("a partner has none", async () => {
    const { data } = await api.ask(`{ mySessions { id } }`, {}, { as: partnerWith("complaints:read") });
    expect(data.mySessions).toEqual([]);
  });

  test("an id that names no session is invalid", async () => {
    const { data } = await api.ask(
      `mutation { revokeSession(input: { clientMutationId: "k", sessionId: "complaint_1" }) { ... on InvalidInput { issues { path code } } } }`,
    );
    expect(data.revokeSession.issues).toEqual([{ path: ["input", "sessionId"], code: "UNKNOWN_ID" }]);
  });
});
