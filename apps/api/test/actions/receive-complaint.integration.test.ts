import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  act,
  aReceivedComplaint,
  mutationOf,
  openTestApi,
  partnerWith,
  receiveInput,
  type TestApi,
  viewerOf,
} from "../harness.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const receive = (changes: Record<string, unknown> = {}, asking = {}) =>
  act(api, "receiveComplaint", receiveInput(changes), asking);
const complainant = receiveInput()["complainant"] as Record<string, unknown>;

describe("a complaint is taken in", () => {
  test("with its number, its first event and its deadlines", async () => {
    const { data } = await api.ask(
      `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) { ... on ReceiveComplaintSuccess {
        clientMutationId noticesQueued event { sequence kind summary facts { name value } }
        complaint { number version status receivedOn filingTimeliness ombudsperson { name } deadlines { ruleId dueOn } nextDeadline { ruleId dueOn } } } } }`,
      { input: receiveInput({ clientMutationId: "portal-4711" }) },
    );
    expect(data.receiveComplaint).toMatchObject({
      clientMutationId: "portal-4711",
      noticesQueued: [],
      event: { sequence: 1, kind: "ComplaintReceived", summary: "Complaint received" },
      complaint: {
        number: expect.stringMatching(/^CR-2026-31-\d{6}$/),
        version: 1,
        status: "RECEIVED",
        receivedOn: "2026-11-16",
        filingTimeliness: "TIMELY",
        ombudsperson: { name: "Rosa Delgado" },
        nextDeadline: { ruleId: "acknowledgement" },
      },
    });
    expect(data.receiveComplaint.complaint.deadlines).toContainEqual({
      ruleId: "written-resolution",
      dueOn: "2026-12-16",
    });
  });

  test.each([
    ["by post", { channel: "MAIL", postmarkedOn: "2026-11-05", dateStampedOn: "2026-11-09" }, "2026-11-13"],
    ["by post with an illegible postmark", { channel: "MAIL", dateStampedOn: "2026-11-09" }, "2026-11-09"],
    ["by word of mouth", { channel: "ORAL", spokenOn: "2026-11-18" }, "2026-11-18"],
    ["electronically", { channel: "ELECTRONIC", arrivedOn: "2026-11-18" }, "2026-11-18"],
    ["by fax", { channel: "FAX", arrivedOn: "2026-11-17" }, "2026-11-17"],
  ])("%s", async (_, filing, receivedOn) => {
    const { id } = await aReceivedComplaint(api, { filing });
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { receivedOn filing { channel } } }`,
      { id },
    );
    expect(data.complaint).toEqual({ receivedOn, filing: { channel: filing.channel } });
  });

  test("outside the filing window: flagged and still taken", async () => {
    const { id } = await aReceivedComplaint(api, { knewOn: "2026-01-05" });
    const { data } = await api.ask(`query ($id: ID!) { complaint(id: $id) { filingTimeliness } }`, { id });
    expect(data.complaint.filingTimeliness).toBe("OUTSIDE_WINDOW");
  });

  test("with a day that can hardly be true: taken, with a word of caution at its field", async () => {
    const asking = `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) {
      ... on ReceiveComplaintSuccess { complaint { filingTimeliness } cautions { path code message } } } }`;
    const ask = async (changes: Record<string, unknown>) =>
      (await api.ask(asking, { input: receiveInput(changes) })).data.receiveComplaint;
    expect(await ask({ knewOn: "1926-10-01" })).toEqual({
      // The day is recorded, and from before the window was law.
      complaint: { filingTimeliness: "BEFORE_LAW" },
      cautions: [
        { path: ["input", "knewOn"], code: "KNEW_LONG_BEFORE", message: expect.stringContaining("1926") },
      ],
    });
    expect((await ask({ complainant: { ...complainant, phone: "abc" } })).cautions).toMatchObject([
      { path: ["input", "complainant", "phone"], code: "PHONE_TOO_SHORT" },
    ]);
    expect((await ask({})).cautions).toEqual([]);
  });

  test("of a caretaker who needs an interpreter, by a representative with written authority of Friday, November 13, 2026", async () => {
    const given = {
      party: "CARETAKER",
      interpreter: true,
      participantNumber: "0012345",
      representative: { name: "Luis Rivera", phone: null, authorizedOn: "2026-11-13" },
    };
    const { id } = await aReceivedComplaint(api, { complainant: { ...complainant, ...given } });
    const asked = `query ($id: ID!) { complaint(id: $id) { complainant {
      party interpreter participantNumber representative { name phone authorizedOn } } } }`;
    expect((await api.ask(asked, { id })).data.complaint.complainant).toEqual(given);
    const { id: other } = await aReceivedComplaint(api, {
      complainant: { ...complainant, party: "ALLEGED_PARENT", representative: { name: "Luis Rivera" } },
    });
    expect((await api.ask(asked, { id: other })).data.complaint.complainant).toEqual({
      party: "ALLEGED_PARENT",
      interpreter: null,
      participantNumber: null,
      representative: { name: "Luis Rivera", phone: null, authorizedOn: null },
    });
  });

  test("with what its days are known by, each day once", async () => {
    const proof = { fact: "dateStampedOn", kind: "DATE_STAMP", source: "AGENCY", exactness: "EXACT" };
    const receive = async (...evidence: object[]) =>
      (
        await api.ask(mutationOf("receiveComplaint"), {
          input: receiveInput({ evidence }),
        })
      ).data.receiveComplaint;
    expect(await receive(proof)).toMatchObject({ complaint: { status: "RECEIVED" } });
    expect(await receive({ ...proof, fact: "postmarkedOn" })).toMatchObject({
      __typename: "ActionRefused",
      field: ["input", "evidence", "0"],
    });
    expect(await receive(proof, proof)).toMatchObject({
      issues: [{ path: ["input", "evidence", "1", "fact"], code: "GIVEN_TWICE" }],
    });
  });

  test("an authority that is yet to be given, on Friday, November 20, 2026, is refused at its field", async () => {
    const representative = { name: "Luis Rivera", authorizedOn: "2026-11-20" };
    const input = receiveInput({ complainant: { ...complainant, representative } });
    const { data } = await api.ask(mutationOf("receiveComplaint"), { input });
    expect(data.receiveComplaint.issues).toMatchObject([
      { path: ["input", "complainant", "representative", "authorizedOn"], code: "FUTURE_DATE" },
    ]);
  });

  test.each([
    ["Arabic, written from right to left", "محمد عبد الله", "الحسيني"],
    ["Hebrew with its points", "אֲבִיגַיִל", "כהן"],
    ["Persian with a non-joiner", "می\u200Cنا", "خواجه\u200Cوند"],
    ["emoji and a flag", "Ana 👩‍👧‍👦", "🇲🇽 Pérez"],
    ["Armenian", "Նարեկ", "Պետրոսյան"],
    ["Chinese, with no space to split at", "小明", "歐陽"],
    ["a name that looks like SQL", "Robert'); drop table complaint;--", 'O\'Neil "Bob"'],
  ])("a name in %s comes back as it was given", async (_, givenName, familyName) => {
    const { id } = await aReceivedComplaint(api, { complainant: { ...complainant, givenName, familyName } });
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { complainant { givenName familyName } } }`,
      { id },
    );
    expect(data.complaint.complainant).toEqual({ givenName, familyName });
  });

  test.each([
    ["a family name alone", { givenName: "", familyName: "Sukarno" }, "Sukarno"],
    ["a given name alone", { givenName: "Suharto", familyName: null }, "Suharto"],
  ])("of a person with %s, nothing else is asked, and no blank is added", async (_, names, name) => {
    const { id } = await aReceivedComplaint(api, { complainant: { ...complainant, ...names } });
    const { data } = await api.ask(`query ($id: ID!) { complaint(id: $id) { complainant { name } } }`, {
      id,
    });
    expect(data.complaint.complainant).toEqual({ name });
  });

  test("what nobody sees of a name is not kept", async () => {
    const typed = { givenName: "\u200BRo\u00ADsa\u3164", familyName: "\u202BRivera\u202C" };
    const { id } = await aReceivedComplaint(api, { complainant: { ...complainant, ...typed } });
    const { data } = await api.ask(`query ($id: ID!) { complaint(id: $id) { complainant { name } } }`, {
      id,
    });
    expect(data.complaint.complainant).toEqual({ name: "Rosa Rivera" });
  });

  test("by a partner with the scope to write", async () => {
    const answer = await receive({}, { as: partnerWith("complaints:read", "complaints:write") });
    expect(answer).toMatchObject({
      __typename: "ReceiveComplaintSuccess",
      event: { actorName: "Family Portal" },
    });
  });

  test("with the caseworker it is about", async () => {
    const { data } = await api.ask(`{ staff(role: [CASEWORKER]) { id name } }`);
    const [caseworker] = data.staff;
    const { id } = await aReceivedComplaint(api, { caseworkerId: caseworker.id });
    const found = await api.ask(`query ($id: ID!) { complaint(id: $id) { caseworker { name } } }`, { id });
    expect(found.data.complaint.caseworker).toEqual({ name: caseworker.name });
  });
});

describe("sent again", () => {
  test("with the same key and input it gives the same answer and does nothing twice", async () => {
    const input = receiveInput();
    const first = await act(api, "receiveComplaint", input);
    const second = await act(api, "receiveComplaint", input);
    expect(second).toEqual(first);
    const [count] = await api.fixture.admin(`select count(*)::int as n from complaint where id = $1`, [
      first.complaint.id.slice("complaint_".length),
    ]);
    expect(count).toEqual({ n: 1 });
  });

  test("at the same moment, twenty times, it has one effect", async () => {
    const input = receiveInput();
    const answers = await Promise.all(Array.from({ length: 20 }, () => act(api, "receiveComplaint", input)));
    expect(new Set(answers.map((answer) => answer.complaint.id)).size).toBe(1);
  });

  test("with the same key and another input it is refused", async () => {
    const input = receiveInput();
    await act(api, "receiveComplaint", input);
    const answer = await act(api, "receiveComplaint", { ...input, caseNumber: "0200000012345" });
    expect(answer).toMatchObject({
      __typename: "IdempotencyKeyReused",
      code: "IDEMPOTENCY_KEY_REUSED",
      citations: [],
    });
  });

  test("with null where a field was left out it is the same input", async () => {
    const input = receiveInput();
    const first = await act(api, "receiveComplaint", input);
    const second = await act(api, "receiveComplaint", { ...input, caseNumber: null });
    expect(second.complaint).toEqual(first.complaint);
  });
});

describe("an input that cannot be read names every field", () => {
  test.each([
    [
      "an impossible day",
      { filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-02-30" } },
      "filing.dateStampedOn",
      "INVALID_DATE",
    ],
    ["a day that is an instant", { knewOn: "2026-10-01T00:00:00Z" }, "knewOn", "INVALID_DATE"],
    ["a day that is words", { knewOn: "yesterday" }, "knewOn", "INVALID_DATE"],
    [
      "no name at all",
      { complainant: { ...complainant, givenName: "  ", familyName: "\u200B" } },
      "complainant.familyName",
      "NAME_REQUIRED",
    ],
    [
      "a name of 100,000 characters",
      { complainant: { ...complainant, familyName: "x".repeat(100_000) } },
      "complainant.familyName",
      "TEXT_TOO_LONG",
    ],
    [
      "an account of 100,000 characters",
      { issues: [{ subject: "OTHER", description: "é".repeat(100_000) }] },
      "issues.0.description",
      "TEXT_TOO_LONG",
    ],
    [
      "an account of 10,001 emoji",
      { issues: [{ subject: "OTHER", description: "🙂".repeat(10_001) }] },
      "issues.0.description",
      "TEXT_TOO_LONG",
    ],
    [
      "a paragraph within a name",
      { complainant: { ...complainant, familyName: "B\n\nYour right to a state hearing has ended." } },
      "complainant.familyName",
      "ONE_LINE_ONLY",
    ],
    [
      "a line break within a telephone number",
      { complainant: { ...complainant, phone: "916-555-0142\u2028call" } },
      "complainant.phone",
      "ONE_LINE_ONLY",
    ],
    ["a tab within a case number", { caseNumber: "12\t34" }, "caseNumber", "ONE_LINE_ONLY"],
    [
      "an account that nobody sees",
      { issues: [{ subject: "OTHER", description: "\u200B\u3164" }] },
      "issues.0.description",
      "TEXT_REQUIRED",
    ],
    [
      "a name written backwards",
      { complainant: { ...complainant, familyName: "\u202EzeugirdoR" } },
      "complainant.familyName",
      "WRITING_TURNED",
    ],
    ["a NUL within a text", { caseNumber: "12\u000034" }, "caseNumber", "TEXT_NOT_READABLE"],
    [
      "a lone surrogate",
      { issues: [{ subject: "OTHER", description: "a\uD800b" }] },
      "issues.0.description",
      "TEXT_NOT_READABLE",
    ],
    [
      "51 issues",
      { issues: Array.from({ length: 51 }, () => ({ subject: "OTHER", description: "x" })) },
      "issues",
      "TOO_MANY_ISSUES",
    ],
    [
      "no e-mail address",
      { complainant: { ...complainant, email: "maria at example" } },
      "complainant.email",
      "INVALID_EMAIL",
    ],
    [
      "no language tag",
      { complainant: { ...complainant, language: "Spanish" } },
      "complainant.language",
      "INVALID_LANGUAGE",
    ],
    ["an empty key", { clientMutationId: " " }, "clientMutationId", "INVALID_KEY"],
    ["a key of 101 characters", { clientMutationId: "k".repeat(101) }, "clientMutationId", "INVALID_KEY"],
    ["an unknown caseworker", { caseworkerId: `staff_${randomUUID()}` }, "caseworkerId", "UNKNOWN_ID"],
    ["a caseworker's id of the wrong kind", { caseworkerId: "agency_placer" }, "caseworkerId", "UNKNOWN_ID"],
    [
      "a caseworker of another agency",
      { caseworkerId: `staff_${viewerOf("ombudsperson-sacramento").id}` },
      "caseworkerId",
      "UNKNOWN_ID",
    ],
    ["another agency", { agencyId: "agency_sacramento" }, "agencyId", "UNKNOWN_ID"],
    ["an agency that is none", { agencyId: "agency_atlantis" }, "agencyId", "UNKNOWN_ID"],
  ])("%s", async (_, changes, path, code) => {
    const answer = await receive(changes);
    expect(answer).toMatchObject({
      __typename: "InvalidInput",
      code: "INVALID_INPUT",
      message: expect.stringMatching(/./),
    });
    expect(answer.issues).toEqual([
      { path: ["input", ...path.split(".")], code, message: expect.stringMatching(/./) },
    ]);
  });

  test("all faults at once, in the language of the request", async () => {
    const answer = await receive(
      { knewOn: "soon", issues: [{ subject: "OTHER", description: "" }] },
      { language: "es" },
    );
    expect(answer.issues.map((issue: { code: string }) => issue.code)).toEqual([
      "TEXT_REQUIRED",
      "INVALID_DATE",
    ]);
    expect(answer.issues[0].message).toBe("Escriba algo aquí.");
    expect(answer.issues[1].message).toBe("Escriba la fecha como año, mes y día, por ejemplo 2026-03-06.");
  });

  test.each([
    ["an unknown channel", { filing: { channel: "PIGEON", dateStampedOn: "2026-11-16" } }, "PIGEON"],
    ["an unknown subject", { issues: [{ subject: "WEATHER", description: "x" }] }, "WEATHER"],
    ["a day that is a number", { knewOn: 20261001 }, "knewOn"],
    ["a field that does not exist", { shoeSize: 44 }, "shoeSize"],
  ])("%s does not fit the schema and is named", async (_, changes, name) => {
    const { errors } = await receive(changes);
    expect(errors[0]).toMatchObject({
      extensions: { code: "BAD_USER_INPUT" },
      message: expect.stringContaining(name),
    });
  });
});

describe("the law's own demands are refused with their field", () => {
  test.each([
    [
      "a date stamp before its postmark",
      { filing: { channel: "MAIL", postmarkedOn: "2026-11-10", dateStampedOn: "2026-11-09" } },
      "filing.dateStampedOn",
      "DATE_STAMP_BEFORE_POSTMARK",
    ],
    [
      "a day in the future",
      { filing: { channel: "ORAL", spokenOn: "2026-11-20" } },
      "filing.spokenOn",
      "FUTURE_DATE",
    ],
    ["a day of knowing in the future", { knewOn: "2030-01-01" }, "knewOn", "FUTURE_DATE"],
    [
      "no evidence for its channel",
      { filing: { channel: "MAIL" } },
      "filing.dateStampedOn",
      "FILING_EVIDENCE_MISSING",
    ],
    [
      "evidence of another channel",
      { filing: { channel: "ORAL", spokenOn: "2026-11-18", postmarkedOn: "2026-11-17" } },
      "filing.postmarkedOn",
      "FILING_EVIDENCE_NOT_OF_CHANNEL",
    ],
    [
      "a day before the law",
      { filing: { channel: "ORAL", spokenOn: "1999-12-30" } },
      "filing",
      "BEFORE_LAW_IN_FORCE",
    ],
    ["no issue at all", { issues: [] }, "issues", "ISSUE_REQUIRED"],
  ])("%s", async (_, changes, field, code) => {
    const answer = await receive(changes);
    expect(answer).toMatchObject({
      __typename: "ActionRefused",
      code,
      field: ["input", ...field.split(".")],
      availableActions: [],
    });
  });

  test("and nothing is written", async () => {
    const count = async () =>
      (await api.fixture.admin<{ n: number }>(`select count(*)::int as n from complaint`))[0]?.n;
    const before = await count();
    await receive({ issues: [] });
    await receive({ knewOn: "soon" });
    expect(await count()).toBe(before);
  });
});

describe("whoever may not receive complaints is turned away", () => {
  test.each(["state-analyst", "auditor", "administrator"])("%s", async (as) => {
    const { errors } = await receive({}, { as });
    expect(errors[0].extensions.code).toBe("FORBIDDEN");
  });

  test("a partner whose token only reads", async () => {
    const { errors } = await receive({}, { as: partnerWith("complaints:read", "persons:read") });
    expect(errors[0].extensions.code).toBe("FORBIDDEN");
  });

  test("nobody", async () => {
    const { errors } = await receive({}, { as: null });
    expect(errors[0].extensions.code).toBe("UNAUTHENTICATED");
  });
});
