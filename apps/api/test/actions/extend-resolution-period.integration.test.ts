import { afterAll, beforeAll, expect, test } from "vitest";
import { act, aReceivedComplaint, openTestApi, type TestApi } from "../harness.ts";
import { behavesAsAnAction } from "./every-action.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const lawful = { days: 30, reason: "The records are held by another county.", noticeMailedOn: "2026-11-18" };

const extend = async (changes: Record<string, unknown> = {}, asking: Record<string, unknown> = {}) => {
  const { id, version } = await aReceivedComplaint(api);
  return act(
    api,
    "extendResolutionPeriod",
    { complaintId: id, expectedVersion: version, ...lawful, ...changes },
    { as: "director", ...asking },
  );
};

test("the time to resolve is extended, counted from receipt", async () => {
  const answer = await extend();
  expect(answer).toMatchObject({
    __typename: "ExtendResolutionPeriodSuccess",
    noticesQueued: ["LCR005"],
    event: { kind: "ResolutionPeriodExtended", actorName: "Helen Marsh" },
    complaint: { version: 2, status: "RECEIVED" },
  });
  const { data } = await api.ask(
    `query ($id: ID!) { complaint(id: $id) { resolutionClock { of dueOn originalDueOn extended } extension { days reason approvedBy { name } } } }`,
    { id: answer.complaint.id },
  );
  // 60 days after Monday, November 16: Friday, January 15.
  expect(data.complaint).toEqual({
    resolutionClock: { of: 60, dueOn: "2027-01-15", originalDueOn: "2026-12-16", extended: true },
    extension: { days: 30, reason: lawful.reason, approvedBy: { name: "Helen Marsh" } },
  });
});

test("only once, Fam. Code 17800", async () => {
  const { complaint } = await extend({ days: 5 });
  const again = await act(
    api,
    "extendResolutionPeriod",
    { complaintId: complaint.id, expectedVersion: 2, ...lawful },
    { as: "director" },
  );
  expect(again).toMatchObject({
    __typename: "ActionRefused",
    code: "EXTENSION_ALREADY_USED",
    citations: [{ key: "fam-code-17800" }],
  });
});

test.each([0, -1, 31, 2_000_000_000])("%s days are refused", async (days) => {
  expect(await extend({ days })).toMatchObject({
    __typename: "ActionRefused",
    code: "EXTENSION_DAYS_OUT_OF_RANGE",
    field: ["input", "days"],
  });
});

test.each([1.5, "ten", 3_000_000_000])("%s days do not fit the schema", async (days) => {
  const { errors } = await extend({ days });
  expect(errors[0]).toMatchObject({
    extensions: { code: "BAD_USER_INPUT" },
    message: expect.stringContaining("days"),
  });
});

test.each([
  ["an empty reason", { reason: "" }, "reason", "REASON_REQUIRED"],
  ["a reason of blanks", { reason: " \n\t " }, "reason", "REASON_REQUIRED"],
  ["a reason of 100,000 characters", { reason: "r".repeat(100_000) }, "reason", "TEXT_TOO_LONG"],
  ["an impossible mailing day", { noticeMailedOn: "2026-13-01" }, "noticeMailedOn", "INVALID_DATE"],
])("%s is invalid", async (_, changes, field, code) => {
  expect(await extend(changes)).toMatchObject({
    __typename: "InvalidInput",
    issues: [{ path: ["input", field], code }],
  });
});

test("a notice mailed after day 30 is refused", async () => {
  const answer = await extend({ noticeMailedOn: "2026-12-17" }, { today: "2026-12-18" });
  expect(answer).toMatchObject({
    __typename: "ActionRefused",
    code: "EXTENSION_NOTICE_TOO_LATE",
    field: ["input", "noticeMailedOn"],
  });
});

test("a notice mailed on day 30 is in time, even if recorded later", async () => {
  expect(await extend({ noticeMailedOn: "2026-12-16" }, { today: "2026-12-18" })).toMatchObject({
    __typename: "ExtendResolutionPeriodSuccess",
  });
});

behavesAsAnAction(() => api, {
  action: "extendResolutionPeriod",
  as: "director",
  prepare: async () => ({ complaint: await aReceivedComplaint(api), input: lawful }),
  otherInput: { days: 29 },
  refusedTo: ["ombudsperson", "investigator", "supervisor"],
});
