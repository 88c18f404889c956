import { afterAll, beforeAll, expect, test } from "vitest";
import {
  act,
  aComplaintUnderInvestigation,
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

const record = `query ComplaintRecord($id: ID!) {
  complaint(id: $id) {
    id number version status madeOn receivedOn filingTimeliness caseNumber knewOn acknowledgedOn recordedAt
    agency { id name counties phone }
    complainant { name givenName familyName party address phone email language accommodation representative { name address phone } }
    issues { ordinal subject description }
    filing { channel postmarkedOn dateStampedOn spokenOn arrivedOn }
    ombudsperson { id name role active } investigator { name } caseworker { name } assignee { name }
    extension { days reason noticeMailedOn approvedBy { name } }
    resolution { datedOn mailedOn receivedOn findings { issueOrdinal outcome explanation } actionsToTake }
    withdrawal { withdrawnOn manner note }
    nextDeadline { ruleId title dueOn startedOn metOn daysLeft standing explanation steps { kind fact from days to closedOn sentence citation { label } } citations { key label title url } rule { id obligor nature period confidence setting doubt duty } }
    resolutionClock { day of dueOn extended originalDueOn }
    deadlines { ruleId dueOn standing explanation }
    availableActions { action allowed refusal { code message citations { key } } caution { code } }
    timeline { nodes { id sequence kind recordedAt actorName actorRole summary facts { name value } } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    notices { id form status preparedAt body }
  }
}`;

test("the whole record is read in one round trip, whichever way it is executed", async () => {
  const { id, version } = await aComplaintUnderInvestigation(api);
  await act(
    api,
    "extendResolutionPeriod",
    {
      complaintId: id,
      expectedVersion: version,
      days: 10,
      reason: "Records are held elsewhere.",
      noticeMailedOn: "2026-11-18",
    },
    { as: "director" },
  );
  const answers = [];
  // The third time the operation is compiled; the answer must not change by it.
  for (let time = 1; time <= 4; time += 1) answers.push(await api.ask(record, { id }));
  for (const answer of answers) {
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual(answers[0]?.data);
    // The directory of agencies is public and kept for a minute, so it is not counted.
    expect(answer.roundTrips.filter((sent) => !sent.includes("agency.all"))).toEqual([
      ["complaint.records+deadlines+events+notices*"],
    ]);
  }
  const complaint = answers[0]?.data.complaint;
  expect(complaint).toMatchObject({
    version: 3,
    status: "UNDER_INVESTIGATION",
    madeOn: "2026-11-16",
    receivedOn: "2026-11-16",
    filingTimeliness: "TIMELY",
    agency: { id: "agency_placer" },
    complainant: {
      name: "María José Núñez-O’Brien",
      email: "maria@example.org",
      language: "es",
      representative: null,
    },
    ombudsperson: { name: "Rosa Delgado", role: "OMBUDSPERSON" },
    investigator: { name: "Daniel Okafor" },
    assignee: { name: "Daniel Okafor" },
    caseworker: null,
    extension: { days: 10, approvedBy: { name: "Helen Marsh" } },
    resolution: null,
    withdrawal: null,
    resolutionClock: { day: 3, of: 40, extended: true, originalDueOn: "2026-12-16", dueOn: "2026-12-28" },
    nextDeadline: { ruleId: "acknowledgement", metOn: null },
    notices: [{ form: "LCR005", status: "QUEUED", body: null }],
  });
  expect(complaint.timeline.nodes.map((event: Loose) => event.kind)).toEqual([
    "ComplaintReceived",
    "InvestigatorAssigned",
    "ResolutionPeriodExtended",
  ]);
  expect(complaint.timeline.nodes[1].facts).toEqual([{ name: "Investigator", value: "Daniel Okafor" }]);
  expect(complaint.timeline.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
});

test("titles and explanations come in Spanish when asked for in Spanish", async () => {
  const { id } = await aReceivedComplaint(api);
  const { data } = await api.ask(record, { id }, { language: "es" });
  expect(data.complaint.timeline.nodes[0].summary).toBe("Queja recibida");
  expect(data.complaint.nextDeadline.explanation).toContain("días hábiles");
});

test("a query that asks for little reads little", async () => {
  const { id } = await aReceivedComplaint(api);
  const { roundTrips } = await api.ask(`query ($id: ID!) { complaint(id: $id) { number status } }`, { id });
  expect(roundTrips).toEqual([["complaint.records"]]);
});

test("however many pages of one history are asked for, two statements bring them", async () => {
  const { id } = await aComplaintUnderInvestigation(api);
  const pages = [1, 2, 3, 4, 5, 6].map(
    (size) => `of${size}: timeline(first: ${size}) { nodes { sequence } }`,
  );
  const { data, roundTrips } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { ${pages.join(" ")} } }`,
    {
      id,
    },
  );
  expect(data.complaint.of1.nodes).toEqual([{ sequence: 1 }]);
  expect(data.complaint.of6.nodes).toEqual([{ sequence: 1 }, { sequence: 2 }]);
  expect(roundTrips).toEqual([["complaint.records+events"], ["complaint.records+events5"]]);
});

test.each([
  ["an unknown id", "complaint_00000000-0000-7000-8000-000000000000"],
  ["a malformed id", "complaint_1"],
  ["no id of ours", "🙂"],
  ["an empty id", ""],
])("%s finds nothing", async (_, id) => {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { id } node(id: $id) { id } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ complaint: null, node: null });
});

test("another agency's complaint looks absent, by every way to it", async () => {
  const { id } = await aReceivedComplaint(api);
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { id } node(id: $id) { id } }`,
    { id },
    { as: "ombudsperson-sacramento" },
  );
  expect(data).toEqual({ complaint: null, node: null });
});

test("a node is what the lists show", async () => {
  const { id } = await aReceivedComplaint(api);
  const person = `staff_${viewerOf("director").id}`;
  const { data } = await api.ask(
    `query ($id: ID!, $person: ID!) {
      complaint: node(id: $id) { __typename id ... on Complaint { status } }
      person: node(id: $person) { __typename ... on StaffMember { name } }
      agency: node(id: "agency_placer") { __typename ... on Agency { name } }
      none: node(id: "agency_atlantis") { id } }`,
    { id, person },
  );
  expect(data).toEqual({
    complaint: { __typename: "Complaint", id, status: "RECEIVED" },
    person: { __typename: "StaffMember", name: "Helen Marsh" },
    agency: { __typename: "Agency", name: expect.stringContaining("Placer") },
    none: null,
  });
});

test("the Department's analyst sees who complains but not where they live", async () => {
  const { id } = await aReceivedComplaint(api);
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { complainant { name email phone address } } }`,
    { id },
    { as: "state-analyst" },
  );
  expect(data.complaint.complainant).toEqual({
    name: "María José Núñez-O’Brien",
    email: null,
    phone: null,
    address: null,
  });
});

test("a partner without the scope for persons sees the complaint without the person", async () => {
  const { id } = await aReceivedComplaint(api);
  const ask = (...scopes: string[]) =>
    api.ask(
      `query ($id: ID!) { complaint(id: $id) { number complainant { name } } }`,
      { id },
      { as: partnerWith(...scopes) },
    );
  expect((await ask("complaints:read")).data.complaint).toMatchObject({ complainant: null });
  expect((await ask("complaints:read", "persons:read")).data.complaint).toMatchObject({
    complainant: { name: "María José Núñez-O’Brien" },
  });
  expect((await ask("complaints:write")).errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
});

test("nobody signed in is told to sign in", async () => {
  const { errors } = await api.ask(`{ viewer { role } }`, {}, { as: null });
  expect(errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED");
});

test("the history comes in pages", async () => {
  const { id, version } = await aComplaintUnderInvestigation(api);
  await act(api, "acknowledgeComplaint", {
    complaintId: id,
    expectedVersion: version,
    noticeMailedOn: "2026-11-18",
  });
  const page = `query ($id: ID!, $first: Int, $after: String) { complaint(id: $id) { timeline(first: $first, after: $after) {
    nodes { sequence } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
  const first = (await api.ask(page, { id, first: 2 })).data.complaint.timeline;
  expect(first).toMatchObject({
    nodes: [{ sequence: 1 }, { sequence: 2 }],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
  });
  const second = (await api.ask(page, { id, first: 2, after: first.pageInfo.endCursor })).data.complaint
    .timeline;
  expect(second).toMatchObject({
    nodes: [{ sequence: 3 }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
  for (const bad of [{ first: 0 }, { first: 101 }, { after: "nonsense" }]) {
    const { errors } = await api.ask(page, { id, ...bad });
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: [Object.keys(bad)[0]] });
  }
});
