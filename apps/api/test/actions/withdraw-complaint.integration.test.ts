import { afterAll, beforeAll, expect, test } from "vitest";
import { act, aReceivedComplaint, openTestApi, type TestApi } from "../harness.ts";
import { behavesAsAnAction } from "./every-action.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const lawful = { withdrawnOn: "2026-11-18", manner: "ORAL", note: "By telephone: the payment has come." };

const withdraw = async (changes: Record<string, unknown> = {}) => {
  const { id, version } = await aReceivedComplaint(api);
  return act(api, "withdrawComplaint", { complaintId: id, expectedVersion: version, ...lawful, ...changes });
};

test("the complaint is withdrawn, and its duties end without fault", async () => {
  const answer = await withdraw();
  expect(answer).toMatchObject({
    __typename: "WithdrawComplaintSuccess",
    noticesQueued: ["WITHDRAWAL_CONFIRMATION"],
    complaint: { version: 2, status: "WITHDRAWN" },
  });
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { withdrawal { withdrawnOn manner note } nextDeadline { ruleId } deadlines { ruleId standing daysLeft } } }`,
    { id: answer.complaint.id },
  );
  expect(data.complaint).toMatchObject({ withdrawal: lawful, nextDeadline: null });
  expect(data.complaint.deadlines).toContainEqual({
    ruleId: "written-resolution",
    standing: "EXCUSED",
    daysLeft: null,
  });
});

test.each([
  ["in the future", "2026-11-20", "FUTURE_DATE"],
  ["before the complaint was made", "2026-11-15", "WITHDRAWAL_BEFORE_COMPLAINT"],
])("a day %s is refused", async (_, withdrawnOn, code) => {
  expect(await withdraw({ withdrawnOn })).toMatchObject({
    __typename: "ActionRefused",
    code,
    field: ["input", "withdrawnOn"],
  });
});

test.each([
  ["an empty note", { note: "" }, "note", "TEXT_REQUIRED"],
  ["a note of 100,000 characters", { note: "n".repeat(100_000) }, "note", "TEXT_TOO_LONG"],
  ["a day that does not exist", { withdrawnOn: "2026-06-31" }, "withdrawnOn", "INVALID_DATE"],
])("%s is invalid", async (_, changes, field, code) => {
  expect(await withdraw(changes)).toMatchObject({
    __typename: "InvalidInput",
    issues: [{ path: ["input", field], code }],
  });
});

test("a note in Arabic with emoji is kept as it is", async () => {
  const note = "سحبت الشكوى ✅ 👍🏽";
  const { complaint } = await withdraw({ note });
  const { data } = await api.ask(`query ($id: ID!) { complaint(id: $id) { withdrawal { note } } }`, {
    id: complaint.id,
  });
  expect(data.complaint.withdrawal.note).toBe(note);
});

test("twice is refused", async () => {
  const { complaint } = await withdraw();
  const again = await act(api, "withdrawComplaint", {
    complaintId: complaint.id,
    expectedVersion: 2,
    ...lawful,
  });
  expect(again).toMatchObject({
    __typename: "ActionRefused",
    code: "COMPLAINT_WITHDRAWN",
    citations: [{ key: "22-ccr-120100-a-2" }],
  });
});

behavesAsAnAction(() => api, {
  action: "withdrawComplaint",
  as: "ombudsperson",
  prepare: async () => ({ complaint: await aReceivedComplaint(api), input: lawful }),
  otherInput: { manner: "WRITTEN" },
  refusedTo: ["hearing-coordinator", "state-analyst"],
});
