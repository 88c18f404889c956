import { afterAll, beforeAll, expect, test } from "vitest";
import { act, aReceivedComplaint, openTestApi, type TestApi } from "../harness.ts";
import { behavesAsAnAction } from "./every-action.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const acknowledge = async (changes: Record<string, unknown> = {}, asking = {}) => {
  const { id, version } = await aReceivedComplaint(api);
  return act(
    api,
    "acknowledgeComplaint",
    { complaintId: id, expectedVersion: version, noticeMailedOn: "2026-11-18", ...changes },
    asking,
  );
};

test("the acknowledgement is recorded and its form queued", async () => {
  const answer = await acknowledge();
  expect(answer).toMatchObject({
    __typename: "AcknowledgeComplaintSuccess",
    noticesQueued: ["LCR002"],
    event: { sequence: 2, kind: "ComplaintAcknowledged", actorName: "Rosa Delgado" },
    complaint: { version: 2, status: "RECEIVED" },
  });
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { acknowledgedOn nextDeadline { ruleId } deadlines { ruleId metOn standing } } }`,
    {
      id: answer.complaint.id,
    },
  );
  expect(data.complaint).toMatchObject({
    acknowledgedOn: "2026-11-18",
    nextDeadline: { ruleId: "written-resolution" },
  });
  expect(data.complaint.deadlines).toContainEqual({
    ruleId: "acknowledgement",
    metOn: "2026-11-18",
    standing: "MET",
  });
});

test.each([
  ["in the future", "2026-11-20", "FUTURE_DATE"],
  ["before the complaint itself", "2026-11-13", "NOTICE_BEFORE_COMPLAINT"],
])("a mailing day %s is refused", async (_, noticeMailedOn, code) => {
  expect(await acknowledge({ noticeMailedOn })).toMatchObject({
    __typename: "ActionRefused",
    code,
    field: ["input", "noticeMailedOn"],
  });
});

test("a mailing day that does not exist is invalid", async () => {
  expect(await acknowledge({ noticeMailedOn: "2026-11-31" })).toMatchObject({
    __typename: "InvalidInput",
    issues: [{ path: ["input", "noticeMailedOn"], code: "INVALID_DATE" }],
  });
});

test("twice is refused, with the law and what may be done instead", async () => {
  const { complaint } = await acknowledge();
  const answer = await act(api, "acknowledgeComplaint", {
    complaintId: complaint.id,
    expectedVersion: 2,
    noticeMailedOn: "2026-11-19",
  });
  expect(answer).toMatchObject({
    __typename: "ActionRefused",
    code: "ALREADY_ACKNOWLEDGED",
    field: null,
    citations: [{ key: "22-ccr-120102" }, {}],
  });
  expect(answer.availableActions).toContainEqual({
    action: "assignInvestigator",
    allowed: true,
    refusal: null,
  });
  expect(answer.availableActions).toContainEqual({
    action: "acknowledgeComplaint",
    allowed: false,
    refusal: { code: "ALREADY_ACKNOWLEDGED" },
  });
});

behavesAsAnAction(() => api, {
  action: "acknowledgeComplaint",
  as: "ombudsperson",
  prepare: async () => ({
    complaint: await aReceivedComplaint(api),
    input: { noticeMailedOn: "2026-11-18" },
  }),
  otherInput: { noticeMailedOn: "2026-11-19" },
  refusedTo: ["hearing-coordinator", "state-analyst", "auditor"],
});
