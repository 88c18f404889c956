import { afterAll, beforeAll, expect, test } from "vitest";
import {
  act,
  aComplaintUnderInvestigation,
  aReceivedComplaint,
  openTestApi,
  viewerOf,
  type TestApi,
} from "../harness.ts";
import { behavesAsAnAction } from "./every-action.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const finding = (issueOrdinal: number, explanation = "The payment was held by mistake and is released.") => ({
  issueOrdinal,
  outcome: "FOR_COMPLAINANT",
  explanation,
});
const lawful = {
  datedOn: "2026-11-18",
  mailedOn: "2026-11-19",
  findings: [finding(1), finding(2)],
  actionsToTake: "Release both payments.",
};

const resolve = async (changes: Record<string, unknown> = {}) => {
  const { id, version } = await aComplaintUnderInvestigation(api);
  return act(
    api,
    "issueWrittenResolution",
    { complaintId: id, expectedVersion: version, ...lawful, ...changes },
    { as: "investigator" },
  );
};

test("the written resolution is issued and the complaint resolved", async () => {
  const answer = await resolve();
  expect(answer).toMatchObject({
    __typename: "IssueWrittenResolutionSuccess",
    noticesQueued: ["LCR006"],
    event: { kind: "WrittenResolutionIssued" },
    complaint: { version: 3, status: "RESOLVED" },
  });
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { nextDeadline { ruleId } resolution { datedOn mailedOn receivedOn findings { issueOrdinal outcome explanation } actionsToTake } deadlines { ruleId standing metOn } } }`,
    { id: answer.complaint.id },
  );
  expect(data.complaint.nextDeadline).toBeNull();
  expect(data.complaint.resolution).toEqual({ ...lawful, receivedOn: null });
  expect(data.complaint.deadlines).toContainEqual({
    ruleId: "written-resolution",
    standing: "MET",
    metOn: expect.any(String),
  });
});

test.each([
  ["an issue without a finding", { findings: [finding(1)] }, "FINDING_MISSING", "findings"],
  [
    "an issue with two findings",
    { findings: [finding(1), finding(2), finding(2)] },
    "FINDING_REPEATED",
    "findings",
  ],
  [
    "a finding without an issue",
    { findings: [finding(1), finding(2), finding(3)] },
    "FINDING_WITHOUT_ISSUE",
    "findings",
  ],
  ["no findings", { findings: [] }, "FINDING_MISSING", "findings"],
  ["mailed before it is dated", { mailedOn: "2026-11-17" }, "RESOLUTION_MAILED_BEFORE_DATED", "mailedOn"],
  ["dated before the complaint came", { datedOn: "2026-11-13" }, "RESOLUTION_BEFORE_RECEIPT", "datedOn"],
  ["dated in the future", { datedOn: "2026-11-20", mailedOn: "2026-11-20" }, "FUTURE_DATE", "datedOn"],
])("%s is refused", async (_, changes, code, field) => {
  const answer = await resolve(changes);
  expect(answer).toMatchObject({ __typename: "ActionRefused", code });
  expect(answer.field.slice(0, 2)).toEqual(["input", field]);
});

test.each([
  [
    "an explanation of blanks",
    { findings: [finding(1, " "), finding(2)] },
    ["findings", "0", "explanation"],
    "TEXT_REQUIRED",
  ],
  [
    "an explanation of 100,000 characters",
    { findings: [finding(1), finding(2, "x".repeat(100_000))] },
    ["findings", "1", "explanation"],
    "TEXT_TOO_LONG",
  ],
  ["an impossible day", { datedOn: "0000-00-00" }, ["datedOn"], "INVALID_DATE"],
  [
    "51 findings",
    { findings: Array.from({ length: 51 }, () => finding(1)) },
    ["findings"],
    "TOO_MANY_ISSUES",
  ],
])("%s is invalid", async (_, changes, path, code) => {
  expect(await resolve(changes)).toMatchObject({
    __typename: "InvalidInput",
    issues: [{ path: ["input", ...path], code }],
  });
});

test("an unknown outcome does not fit the schema", async () => {
  const { errors } = await resolve({ findings: [{ ...finding(1), outcome: "MAYBE" }] });
  expect(errors[0]).toMatchObject({
    extensions: { code: "BAD_USER_INPUT" },
    message: expect.stringContaining("MAYBE"),
  });
});

test("before an investigator is named it is refused", async () => {
  const { id, version } = await aReceivedComplaint(api);
  const answer = await act(
    api,
    "issueWrittenResolution",
    { complaintId: id, expectedVersion: version, ...lawful },
    { as: "investigator" },
  );
  expect(answer).toMatchObject({ __typename: "ActionRefused", code: "INVESTIGATOR_NOT_ASSIGNED" });
});

test("not by the caseworker it is about", async () => {
  const { id, version } = await aComplaintUnderInvestigation(api, {
    caseworkerId: `staff_${viewerOf("supervisor").id}`,
  });
  const answer = await act(
    api,
    "issueWrittenResolution",
    { complaintId: id, expectedVersion: version, ...lawful },
    { as: "supervisor" },
  );
  expect(answer).toMatchObject({ __typename: "ActionRefused", code: "ACTOR_IS_CASEWORKER" });
});

test("after it nothing more can be done but to record its receipt", async () => {
  const { complaint } = await resolve();
  const answer = await act(api, "withdrawComplaint", {
    complaintId: complaint.id,
    expectedVersion: 3,
    withdrawnOn: "2026-11-19",
    manner: "ORAL",
    note: "By telephone.",
  });
  expect(answer).toMatchObject({ __typename: "ActionRefused", code: "COMPLAINT_RESOLVED" });
  const allowed = answer.availableActions
    .filter((one: { allowed: boolean }) => one.allowed)
    .map((one: { action: string }) => one.action);
  expect(allowed).toEqual(["recordResolutionReceipt"]);
});

behavesAsAnAction(() => api, {
  action: "issueWrittenResolution",
  as: "investigator",
  prepare: async () => ({ complaint: await aComplaintUnderInvestigation(api), input: lawful }),
  otherInput: { actionsToTake: "Nothing." },
  refusedTo: ["ombudsperson", "hearing-coordinator"],
});
