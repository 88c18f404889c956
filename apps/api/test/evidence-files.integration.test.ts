import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actOn, aRecordedContact } from "./contacts.ts";
import { act, aReceivedComplaint, openTestApi, type Loose, type TestApi } from "./harness.ts";

// How a day is known may be shown by a file that lies with the record. Today is Thursday, November 19, 2026.

let api: TestApi;
let complaint: { readonly id: string; readonly version: number };
beforeAll(async () => {
  api = await openTestApi();
  complaint = await aReceivedComplaint(api);
});
afterAll(() => api.close());

/** Lays a file with a record. */
async function file(recordId: string, state = "CLEAN", removedBy: string | null = null): Promise<string> {
  const [row] = await api.fixture.admin<{ id: string }>(
    `insert into attachment (id, record_id, birth_agency_id, holder_id, name, media_type, size, checksum, state, refusal, author_id, author_name, removed_at, removed_by, removal_reason)
     select gen_random_uuid(), id, birth_agency_id, holder_id, 'letter.pdf', 'application/pdf', 1, 'x', $2, case $2 when 'REFUSED' then 'MALWARE' end,
       gen_random_uuid(), 'Rosa Delgado', case when $3::text is null then null else now() end, $3, $3 from record where id = $1 returning id`,
    [recordId.slice(recordId.indexOf("_") + 1), state, removedBy],
  );
  return `attachment_${row!.id}`;
}

const evidenceOf = (attachmentId: string) => ({
  fact: "acknowledgementMailedOn",
  kind: "MAILING_RECORD",
  source: "AGENCY",
  attachmentId,
});
const acknowledge = (on: typeof complaint, attachmentId: string, asking = {}): Promise<Loose> =>
  act(
    api,
    "acknowledgeComplaint",
    {
      complaintId: on.id,
      expectedVersion: on.version,
      noticeMailedOn: "2026-11-18",
      evidence: [evidenceOf(attachmentId)],
    },
    asking,
  );
const events = () => api.fixture.admin("select count(*) from record_event");

describe("evidence of a day", () => {
  test("names a file of the record, which the timeline tells with its id in both languages", async () => {
    const on = await aReceivedComplaint(api);
    const attachmentId = await file(on.id);
    expect(await acknowledge(on, attachmentId)).toMatchObject({ complaint: { version: 2 } });
    for (const [language, told] of [
      ["en", { name: expect.stringMatching(/^Evidence: /), value: "Record of mailing" }],
      ["es", { name: expect.stringMatching(/^Prueba: /), value: "Constancia de envío" }],
    ] as const) {
      const query = `query ($id: ID!) { complaint(id: $id) { timeline(first: 9) { nodes { facts { name value attachmentId } } } } }`;
      const { data } = await api.ask(query, { id: on.id }, { language });
      const [first, second] = data.complaint.timeline.nodes;
      expect(first.facts.every((fact: Loose) => fact.attachmentId === null)).toBe(true);
      expect(second.facts.at(-1)).toEqual({ ...told, attachmentId });
    }
  });

  test("names one in the right day of a correction, of a contact as well", async () => {
    const contact = await aRecordedContact(api);
    const attachmentId = await file(contact.id);
    const correction = {
      fact: "contactReceivedOn",
      to: "2026-11-17",
      reason: "Misread.",
      evidence: { kind: "PHONE_LOG", source: "AGENCY", attachmentId },
    };
    const { data } = await api.ask(
      `query ($input: PreviewContactCorrectionInput!) { previewContactCorrection(input: $input) { ... on PreviewCorrectionSuccess { token } ... on UserError { code message } } }`,
      { input: { contactId: contact.id, ...correction } },
      { as: "supervisor" },
    );
    const input = {
      contactId: contact.id,
      expectedVersion: 1,
      ...correction,
      shown: data.previewContactCorrection.token,
    };
    expect(await actOn(api, "correctContact", input, { as: "supervisor" })).toMatchObject({
      contact: { version: 2 },
    });
    const query = `query ($id: ID!) { contact(id: $id) { timeline(first: 9) { nodes { facts { attachmentId } } } } }`;
    const told = (await api.ask(query, { id: contact.id })).data.contact.timeline.nodes.at(-1).facts;
    expect(told.map((fact: Loose) => fact.attachmentId)).toContain(attachmentId);
  });

  test.each([
    ["of another record", async () => file((await aReceivedComplaint(api)).id), "FILE_OF_ANOTHER_RECORD"],
    ["that waits for the scanner", () => file(complaint.id, "SCANNING"), "FILE_NOT_CLEAN"],
    ["that was refused", () => file(complaint.id, "REFUSED"), "FILE_NOT_CLEAN"],
    ["that was taken off", () => file(complaint.id, "CLEAN", "Rosa Delgado"), "FILE_TAKEN_OFF"],
    ["that nobody knows", async () => `attachment_${randomUUID()}`, "UNKNOWN_ID"],
    ["whose id is none", async () => complaint.id, "UNKNOWN_ID"],
  ])("is refused by name for a file %s, and nothing is written", async (_what, which, code) => {
    const attachmentId = await which();
    const before = await events();
    expect(await acknowledge(complaint, attachmentId)).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: ["input", "evidence", "0", "attachmentId"], code }],
    });
    expect(await events()).toEqual(before);
  });

  test("is refused in Spanish too, and where there is no record yet", async () => {
    const attachmentId = await file(complaint.id, "CLEAN", "Rosa Delgado");
    const refused = await acknowledge(complaint, attachmentId, { language: "es" });
    expect(refused.issues[0].message).toContain("se retiró");
    const evidence = [{ ...evidenceOf(attachmentId), fact: "dateStampedOn", kind: "DATE_STAMP" }];
    const intake = await act(api, "receiveComplaint", { ...intakeInput, evidence });
    expect(intake).toMatchObject({
      issues: [{ path: ["input", "evidence", "0", "attachmentId"], code: "FILE_OF_ANOTHER_RECORD" }],
    });
  });
});

const intakeInput = {
  filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-11-16" },
  complainant: { givenName: "Odile", familyName: "Zzfile", party: "CUSTODIAL_PARTY", language: "en" },
  issues: [{ subject: "PAYMENT", description: "Nothing came." }],
};
