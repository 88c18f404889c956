import { afterAll, beforeAll, expect, test } from "vitest";
import { act, aComplaintUnderInvestigation, openTestApi, type TestApi } from "../harness.ts";
import { behavesAsAnAction } from "./every-action.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

/** Dated and mailed on Wednesday, November 18. */
const aResolvedComplaint = async () => {
  const { id, version } = await aComplaintUnderInvestigation(api);
  const explanation = "The payment was held by mistake and is released.";
  const findings = [1, 2].map((issueOrdinal) => ({ issueOrdinal, outcome: "FOR_COMPLAINANT", explanation }));
  const input = {
    complaintId: id,
    expectedVersion: version,
    datedOn: "2026-11-18",
    mailedOn: "2026-11-18",
    findings,
  };
  return (await act(api, "issueWrittenResolution", input, { as: "investigator" })).complaint as {
    id: string;
    version: number;
  };
};

const record = async (receivedOn: string) => {
  const { id, version } = await aResolvedComplaint();
  return act(api, "recordResolutionReceipt", { complaintId: id, expectedVersion: version, receivedOn });
};

test("the receipt is recorded and starts the 90 days for a state hearing", async () => {
  const answer = await record("2026-11-19");
  expect(answer).toMatchObject({
    __typename: "RecordResolutionReceiptSuccess",
    noticesQueued: [],
    complaint: { version: 4, status: "RESOLVED" },
  });
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { resolution { receivedOn } deadlines { ruleId startedOn dueOn } } }`,
    { id: answer.complaint.id },
  );
  expect(data.complaint.resolution.receivedOn).toBe("2026-11-19");
  // 90 days after Thursday, November 19: Wednesday, February 17.
  expect(data.complaint.deadlines).toContainEqual({
    ruleId: "state-hearing-request-after-resolution",
    startedOn: "2026-11-19",
    dueOn: "2027-02-17",
  });
});

test.each([
  ["before the resolution is dated", "2026-11-17", "RECEIPT_BEFORE_RESOLUTION"],
  ["in the future", "2026-11-20", "FUTURE_DATE"],
])("a day %s is refused", async (_, receivedOn, code) => {
  expect(await record(receivedOn)).toMatchObject({
    __typename: "ActionRefused",
    code,
    field: ["input", "receivedOn"],
  });
});

test("a day that does not exist is invalid", async () => {
  expect(await record("2026-11-99")).toMatchObject({
    __typename: "InvalidInput",
    issues: [{ path: ["input", "receivedOn"], code: "INVALID_DATE" }],
  });
});

test("twice is refused", async () => {
  const { complaint } = await record("2026-11-19");
  const again = await act(api, "recordResolutionReceipt", {
    complaintId: complaint.id,
    expectedVersion: 4,
    receivedOn: "2026-11-18",
  });
  expect(again).toMatchObject({ __typename: "ActionRefused", code: "RECEIPT_ALREADY_RECORDED" });
});

test("before there is a resolution it is refused", async () => {
  const { id, version } = await aComplaintUnderInvestigation(api);
  const answer = await act(api, "recordResolutionReceipt", {
    complaintId: id,
    expectedVersion: version,
    receivedOn: "2026-11-19",
  });
  expect(answer).toMatchObject({ __typename: "ActionRefused", code: "NOT_RESOLVED" });
});

behavesAsAnAction(() => api, {
  action: "recordResolutionReceipt",
  as: "ombudsperson",
  prepare: async () => ({ complaint: await aResolvedComplaint(), input: { receivedOn: "2026-11-19" } }),
  otherInput: { receivedOn: "2026-11-18" },
  refusedTo: ["hearing-coordinator"],
});
