import { randomUUID } from "node:crypto";
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

const okafor = `staff_${viewerOf("investigator").id}`;
const raman = `staff_${viewerOf("supervisor").id}`;

const assign = async (investigatorId: string, changes: Record<string, unknown> = {}) => {
  const { id, version } = await aReceivedComplaint(api, changes);
  return act(api, "assignInvestigator", { complaintId: id, expectedVersion: version, investigatorId });
};

test("the investigator is named and has the complaint from now on", async () => {
  const answer = await assign(okafor);
  expect(answer).toMatchObject({
    __typename: "AssignInvestigatorSuccess",
    noticesQueued: [],
    event: { kind: "InvestigatorAssigned" },
    complaint: { version: 2, status: "UNDER_INVESTIGATION" },
  });
  const { data } = await api.ask(`query ($id: ID!) { complaint(id: $id) { assignee { name } } }`, {
    id: answer.complaint.id,
  });
  expect(data.complaint.assignee.name).toBe("Daniel Okafor");
});

test("another one can be named, the same one not again", async () => {
  const { id, version } = await aComplaintUnderInvestigation(api);
  const again = await act(api, "assignInvestigator", {
    complaintId: id,
    expectedVersion: version,
    investigatorId: okafor,
  });
  expect(again).toMatchObject({
    __typename: "ActionRefused",
    code: "INVESTIGATOR_ALREADY_ASSIGNED",
    field: ["input", "investigatorId"],
  });
  const other = await act(api, "assignInvestigator", {
    complaintId: id,
    expectedVersion: version,
    investigatorId: raman,
  });
  expect(other).toMatchObject({ complaint: { version: version + 1 } });
});

test("never the caseworker involved, 22 CCR 120103", async () => {
  // A caseworker is no investigator by role; here the person complained of is one.
  const answer = await assign(okafor, { caseworkerId: okafor });
  expect(answer).toMatchObject({
    __typename: "ActionRefused",
    code: "INVESTIGATOR_IS_CASEWORKER",
    field: ["input", "investigatorId"],
    citations: [{ key: "22-ccr-120103" }],
  });
});

test("the people offered for a complaint are those who may be named", async () => {
  const { id } = await aReceivedComplaint(api, { caseworkerId: okafor });
  const { data } = await api.ask(`query ($id: ID!) { staff(investigatorsFor: $id) { id role } }`, { id });
  expect(data.staff.map((person: { id: string }) => person.id)).toContain(raman);
  expect(data.staff.map((person: { id: string }) => person.id)).not.toContain(okafor);
  expect(new Set(data.staff.map((person: { role: string }) => person.role))).toEqual(
    new Set(["INVESTIGATOR", "OMBUDSPERSON", "SUPERVISOR"]),
  );
});

test("not somebody of another role", async () => {
  const answer = await assign(`staff_${viewerOf("hearing-coordinator").id}`);
  expect(answer).toMatchObject({
    __typename: "ActionRefused",
    code: "INVESTIGATOR_ROLE_NOT_ALLOWED",
    field: ["input", "investigatorId"],
  });
});

test.each([
  ["an unknown person", `staff_${randomUUID()}`],
  ["a person of another agency, who looks absent", `staff_${viewerOf("ombudsperson-sacramento").id}`],
  ["an id of another kind", "agency_placer"],
  ["no id at all", "Daniel Okafor"],
])("%s is invalid", async (_, investigatorId) => {
  expect(await assign(investigatorId)).toMatchObject({
    __typename: "InvalidInput",
    issues: [{ path: ["input", "investigatorId"], code: "UNKNOWN_ID" }],
  });
});

test("somebody who no longer works here is refused", async () => {
  const { data } = await api.ask(`{ staff(role: [INVESTIGATOR]) { id name } }`);
  const leaver = data.staff.find((person: { id: string }) => person.id !== okafor);
  await api.fixture.admin(`update staff set active = false where id = $1`, [
    leaver.id.slice("staff_".length),
  ]);
  expect(await assign(leaver.id)).toMatchObject({
    __typename: "ActionRefused",
    code: "INVESTIGATOR_NOT_ACTIVE",
  });
});

behavesAsAnAction(() => api, {
  action: "assignInvestigator",
  as: "supervisor",
  prepare: async () => ({ complaint: await aReceivedComplaint(api), input: { investigatorId: okafor } }),
  otherInput: { investigatorId: raman },
  inSacramento: { investigatorId: `staff_${viewerOf("ombudsperson-sacramento").id}` },
  refusedTo: ["investigator", "hearing-coordinator"],
});
