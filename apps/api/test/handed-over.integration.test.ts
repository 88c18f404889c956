import { plainDate } from "@redress/domain/calendar";
import type { ComplaintAction } from "@redress/domain/complaint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { advanceComplaint, type AdvanceRequest } from "../src/modules/complaint/commands.ts";
import { aReceivedComplaint, openTestApi, type Loose, type TestApi } from "./harness.ts";
import { viewerOf, world } from "./write-fixture.ts";

let api: TestApi;
/** Placer's complaint that Sacramento took over on Thursday, November 19, 2026. */
let gone: { id: string; number: string };
/** Placer's complaint that is on its way to Sacramento. */
let onItsWay: { id: string; number: string };

async function act(key: string, id: string, expectedVersion: number, action: ComplaintAction): Promise<void> {
  const outcome = await advanceComplaint(api.fixture, {
    viewer: viewerOf(key),
    worldOf: () => Promise.resolve(world),
    clientMutationId: `${id} ${action.action}`,
    fingerprint: "h".repeat(64),
    recordId: id.slice("complaint_".length),
    expectedVersion,
    action: action as AdvanceRequest["action"],
  });
  if (outcome.kind !== "ADVANCED") throw new Error(JSON.stringify(outcome));
}

const sent: ComplaintAction = {
  action: "transferComplaint",
  toAgencyId: "sacramento",
  sentOn: plainDate("2026-11-17"), // Tuesday
  sentBy: "EMAIL",
  reason: "The case is there.",
};
const came: ComplaintAction = { action: "receiveTransfer", receivedOn: plainDate("2026-11-18") };
const acknowledged: ComplaintAction = {
  action: "acknowledgeComplaint",
  noticeMailedOn: plainDate("2026-11-19"),
};

beforeAll(async () => {
  api = await openTestApi();
  gone = await aReceivedComplaint(api, { caseNumber: "200000012345" });
  await act("ombudsperson", gone.id, 1, sent);
  await act("ombudsperson-sacramento", gone.id, 2, came);
  await act("ombudsperson-sacramento", gone.id, 3, acknowledged);
  onItsWay = await aReceivedComplaint(api);
  await act("ombudsperson", onItsWay.id, 1, sent);
});
afterAll(() => api.close());

const record = `query ($id: ID!) { complaint(id: $id) {
  number version status caseNumber agency { name } handedOver { takenOn toAgency { name } }
  complainant { name email language } nextDeadline { ruleId }
  ombudsperson { name } deadlines { ruleId } notices { form }
  timeline { edges { node { sequence kind actorName } } }
  availableActions { action allowed refusal { code message } } } }`;

async function read(id: string, as: string): Promise<Loose> {
  return (await api.ask(record, { id }, { as })).data.complaint;
}

const kindsOf = (complaint: Loose): string[] =>
  complaint.timeline.edges.map((edge: { node: { kind: string } }) => edge.node.kind);

describe("a complaint that was handed over", () => {
  test("is read by its former holder as it stood, with the day and the agency", async () => {
    const complaint = await read(gone.id, "supervisor");
    expect(complaint).toMatchObject({
      number: gone.number,
      version: 2,
      status: "TRANSFER_SENT",
      caseNumber: "200000012345",
      handedOver: { takenOn: "2026-11-19", toAgency: { name: expect.stringMatching(/Sacramento/) } },
      complainant: { name: "María José Núñez-O’Brien", email: "maria@example.org", language: "es" },
      ombudsperson: { name: "Rosa Delgado" },
      notices: [{ form: "LCR004" }],
    });
    expect(complaint.agency.name).toMatch(/Placer/);
    expect(kindsOf(complaint)).toEqual(["ComplaintReceived", "ComplaintTransferred"]);
    expect(complaint.deadlines.length).toBeGreaterThan(3);
  });

  test("says which act of a former holder may be left, and that all others are another's", async () => {
    const { availableActions } = await read(gone.id, "supervisor");
    const left = availableActions.filter(({ allowed }: Loose) => allowed);
    expect(left).toEqual([{ action: "mailTransferCopy", allowed: true, refusal: null }]);
    expect(availableActions).toContainEqual({
      action: "withdrawComplaint",
      allowed: false,
      refusal: { code: "BODY_NOT_ALLOWED", message: "This is for the agency that has it in hand to do." },
    });
  });

  test("is read by its holder as it stands, with the whole history", async () => {
    const complaint = await read(gone.id, "ombudsperson-sacramento");
    expect(complaint).toMatchObject({
      number: gone.number,
      version: 4,
      status: "RECEIVED",
      handedOver: null,
      complainant: { name: "María José Núñez-O’Brien", email: "maria@example.org", language: "es" },
    });
    expect(complaint.agency.name).toMatch(/Sacramento/);
    expect(kindsOf(complaint)).toEqual([
      "ComplaintReceived",
      "ComplaintTransferred",
      "TransferReceived",
      "ComplaintAcknowledged",
    ]);
  });

  test("is found by its number: by the former holder as it stood, by the holder as it stands", async () => {
    const find = async (as: string): Promise<Loose> =>
      (
        await api.ask(
          `query ($text: String!) { searchComplaints(text: $text) { nodes { id version status nextDeadline { explanation } } } }`,
          { text: gone.number },
          { as },
        )
      ).data.searchComplaints.nodes;
    expect(await find("ombudsperson")).toMatchObject([{ id: gone.id, version: 2, status: "TRANSFER_SENT" }]);
    expect(await find("ombudsperson-sacramento")).toMatchObject([{ id: gone.id, version: 4 }]);
  });

  test("is in its holder's caseload and no longer in the former holder's", async () => {
    const caseload = async (as: string): Promise<string[]> =>
      (await api.ask(`{ caseload(first: 100) { nodes { id } } }`, {}, { as })).data.caseload.nodes.map(
        (node: { id: string }) => node.id,
      );
    expect(await caseload("ombudsperson-sacramento")).toContain(gone.id);
    expect(await caseload("ombudsperson")).not.toContain(gone.id);
  });
});

describe("a complaint on its way", () => {
  const arriving = async (as: string): Promise<string[]> =>
    (
      await api.ask(`{ caseload(filter: { arriving: true }) { nodes { id } totalCount } }`, {}, { as })
    ).data.caseload.nodes.map((node: { id: string }) => node.id);

  test("is in the caseload of the agency to which it was sent, and of the Department", async () => {
    expect(await arriving("ombudsperson-sacramento")).toEqual([onItsWay.id]);
    expect(await arriving("state-analyst")).toEqual([onItsWay.id]);
    expect(await arriving("ombudsperson")).toEqual([]);
  });

  test("is read by that agency whole, with the person, and may be received by it", async () => {
    const complaint = await read(onItsWay.id, "ombudsperson-sacramento");
    expect(complaint).toMatchObject({
      status: "TRANSFER_SENT",
      handedOver: null,
      complainant: { email: "maria@example.org" },
    });
    expect(complaint.availableActions).not.toContainEqual(
      expect.objectContaining({ action: "withdrawComplaint", allowed: true }),
    );
    const { nodes } = (
      await api.ask(
        `query ($text: String!) { searchComplaints(text: $text) { nodes { id } } }`,
        { text: onItsWay.number },
        { as: "ombudsperson-sacramento" },
      )
    ).data.searchComplaints;
    expect(nodes).toEqual([{ id: onItsWay.id }]);
  });

  test("is nobody else's", async () => {
    const yuba = { ...viewerOf("ombudsperson"), agencyId: "yuba" };
    const { data } = await api.ask(record, { id: onItsWay.id }, { as: yuba });
    expect(data.complaint).toBeNull();
  });
});
