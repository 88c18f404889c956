import { randomUUID } from "node:crypto";
import { noticeFormWords, say } from "@redress/domain/vocabulary";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { recordKinds } from "../src/record-kinds.ts";
import { startWorker } from "../src/start-worker.ts";
import { rebuildRecords } from "../src/record/rebuild/rebuild-records.ts";
import {
  act as actOnComplaint,
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { world } from "./write-fixture.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const address = "1 Hidden Lane\nAuburn, CA 95603";
const complainant = (changes: object = {}) => ({
  givenName: "Ana",
  familyName: "Rivera",
  party: "CUSTODIAL_PARTY",
  language: "en",
  address,
  phone: "916-555-0100",
  email: "ana@example.org",
  ...changes,
});

const personFields = `id name address phone email contactHidden substituteAddress getsNoLetters
  flags { ordinal kind status detail sinceOn reviewOn reason author mattersToHearing }
  joinedInto { id } joined { id } records { id } history { summary author reason }`;

/** Does an act on a person, and gives the person after it or what stood against it. */
async function act(name: string, input: Record<string, unknown>, asking: Asking = {}): Promise<Loose> {
  const title = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await api.ask(
    `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { __typename
      ... on ${title}Success { clientMutationId person { ${personFields} } }
      ... on UserError { code message citations { key } } ... on PersonActRefused { field } ... on InvalidInput { issues { path code } } } }`,
    { input: { clientMutationId: randomUUID(), ...input } },
    asking,
  );
  if (errors) return errors[0]?.extensions;
  return data.answer.person ?? data.answer;
}

async function person(id: string, asking: Asking = {}): Promise<Loose> {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { person(id: $id) { ${personFields} } }`,
    { id },
    asking,
  );
  return errors ? errors[0]?.extensions : data.person;
}

const complaintQuery = `query ($id: ID!) { complaint(id: $id) { number
  complainant { personId name address phone email contactHidden flags { kind status detail reason author }
    representative { name address phone } }
  notices { body } } }`;

async function complaint(id: string, asking: Asking = {}): Promise<Loose> {
  return (await api.ask(complaintQuery, { id }, asking)).data.complaint;
}

/** A complaint of somebody, with the ids of both. */
async function received(changes: object = {}, caseNumber: string | null = null): Promise<Loose> {
  const made = await aReceivedComplaint(api, { complainant: complainant(changes), caseNumber });
  const { complainant: named } = await complaint(made.id);
  return { ...made, personId: named.personId };
}

async function actOn(name: string, input: Record<string, unknown>, asking: Asking = {}): Promise<Loose> {
  const answer = await actOnComplaint(api, name, input, asking);
  if (answer.complaint === undefined) throw new Error(JSON.stringify(answer));
  return answer.complaint;
}

const confidential = {
  kind: "ADDRESS_CONFIDENTIAL",
  status: "REQUESTED",
  sinceOn: "2026-11-19",
  reason: "She asked.",
};

let audited = 0;
beforeEach(async () => {
  audited = Number((await api.fixture.admin("select count(*) from audit_entry"))[0]?.["count"]);
});
const audit = () =>
  api.fixture.admin<{ act: string; subject_id: string; details: Loose }>(
    "select act, subject_id, details from (select * from audit_entry order by recorded_at, id offset $1) a order by recorded_at, id",
    [audited],
  );

/** What the streams, the persons and the law of today make of the rows: nothing when all agree. */
async function differences(): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const kind of recordKinds)
    await rebuildRecords(kind, {
      database: api.fixture.system,
      context: () => Promise.resolve(world),
      openOnly: false,
      write: false,
      onDifference: (difference) => void found.push(difference),
    });
  return found;
}

describe("a flag", () => {
  test("is entered with status, day, author and reason, stands on the person and all their records, and is in history and audit", async () => {
    const { id, personId } = await received();
    const flagged = await act("raisePartyFlag", {
      personId,
      kind: "INTERPRETER",
      status: "ACTIVE",
      detail: "Spanish",
      sinceOn: "2026-11-18",
      reason: "He said so.",
    });
    expect(flagged.flags).toEqual([
      {
        ordinal: 1,
        kind: "INTERPRETER",
        status: "ACTIVE",
        detail: "Spanish",
        sinceOn: "2026-11-18",
        reviewOn: null,
        reason: "He said so.",
        author: "Rosa Delgado",
        mattersToHearing: true,
      },
    ]);
    expect(flagged.history[0]).toEqual({
      summary: "Flag entered: Interpreter needed, Active",
      author: "Rosa Delgado",
      reason: "He said so.",
    });
    expect((await complaint(id)).complainant.flags).toMatchObject([
      { kind: "INTERPRETER", detail: "Spanish" },
    ]);
    expect(await audit()).toContainEqual({
      act: "person.raisePartyFlag",
      subject_id: personId.slice(7),
      details: { flag: { kind: "INTERPRETER", status: "ACTIVE" } },
    });
  });

  test("is told in Spanish to whoever reads Spanish", async () => {
    const { personId } = await received();
    const told = await act("raisePartyFlag", { personId, ...confidential }, { language: "es" });
    expect(told.history[0].summary).toBe("Indicador registrado: Domicilio confidencial, Solicitado");
  });

  test("is changed, and both what it was and what it is stay readable", async () => {
    const { personId } = await received();
    await act("raisePartyFlag", { personId, ...confidential });
    const granted = { personId, ordinal: 1, status: "ACTIVE", sinceOn: "2026-11-19", reason: "Granted." };
    const now = await act("changePartyFlag", granted, { as: "supervisor" });
    expect(now.flags).toMatchObject([{ status: "ACTIVE", reason: "Granted.", author: "Priya Raman" }]);
    expect(now.history.map(({ reason }: Loose) => reason)).toEqual(["Granted.", "She asked.", null]);
    expect(await act("changePartyFlag", granted)).toMatchObject({
      __typename: "PersonActRefused",
      code: "FLAG_CANNOT_BECOME",
      field: ["input", "status"],
    });
  });

  test.each([
    [{ reason: " " }, ["input", "reason"]],
    [{ sinceOn: "2026-13-01" }, ["input", "sinceOn"]],
    [{ sinceOn: "2026-11-20" }, ["input", "sinceOn"]],
    [{ kind: "LAWYER" }, ["input", "detail"]],
    [{ kind: "SINGLE_POINT_OF_CONTACT", detail: "Rosa" }, ["input", "reviewOn"]],
  ])("with bad input %j is refused at its field and writes nothing", async (changes, path) => {
    const { personId } = await received();
    const answer = await act("raisePartyFlag", { personId, ...confidential, ...changes });
    expect(answer.field ?? answer.issues?.[0]?.path).toEqual(path);
    expect((await person(personId)).flags).toEqual([]);
    expect((await person(personId)).history).toHaveLength(1);
  });

  test("sent twice under one key is entered once; the same key with another input is refused", async () => {
    const { personId } = await received();
    const input = { clientMutationId: randomUUID(), personId, ...confidential };
    await act("raisePartyFlag", input);
    expect((await act("raisePartyFlag", input)).flags).toHaveLength(1);
    expect(await act("raisePartyFlag", { ...input, reason: "Else." })).toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
    });
  });

  test.each(["auditor", "administrator", "state-analyst"])("is not for %s", async (as) => {
    const { personId } = await received();
    expect(await act("raisePartyFlag", { personId, ...confidential }, { as })).toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("of another agency's person is answered as of nobody's", async () => {
    const { personId } = await received();
    const theirs = { as: "ombudsperson-sacramento" };
    const none = `person_${randomUUID()}`;
    for (const id of [personId, none])
      expect(await act("raisePartyFlag", { personId: id, ...confidential }, theirs)).toMatchObject({
        code: "NOT_FOUND",
        field: ["input", "personId"],
      });
    expect((await person(personId)).flags).toEqual([]);
  });

  test("shows partners only what outsiders see, once it is active, and never why", async () => {
    const { id, personId } = await received();
    const as = partnerWith("complaints:read", "persons:read");
    await act("raisePartyFlag", { personId, ...confidential });
    const braille = { kind: "LETTER_FORMAT", detail: "Braille", sinceOn: "2026-11-19", reason: "Blind." };
    await act("raisePartyFlag", { personId, ...braille, status: "REQUESTED" });
    expect((await complaint(id, { as })).complainant.flags).toEqual([]);
    await act("changePartyFlag", {
      personId,
      ordinal: 2,
      status: "ACTIVE",
      sinceOn: "2026-11-19",
      reason: "Yes.",
    });
    expect((await complaint(id, { as })).complainant.flags).toEqual([
      { kind: "LETTER_FORMAT", status: "ACTIVE", detail: "Braille", reason: null, author: null },
    ]);
  });

  test("says that no letter may go to a person who has died", async () => {
    const { personId } = await received();
    const died = { kind: "DECEASED", status: "ACTIVE", sinceOn: "2026-11-01", reason: "His sister called." };
    expect((await act("raisePartyFlag", { personId, ...died })).getsNoLetters).toBe(true);
  });
});

describe("a person who has died", () => {
  const died = { kind: "DECEASED", status: "ACTIVE", sinceOn: "2026-11-01", reason: "His sister called." };

  async function expectAfterWork(complaintId: string, letter: object): Promise<void> {
    const worker = await startWorker({
      queueUrl: api.fixture.urls.systemUrl,
      database: api.fixture.system,
      context: () => Promise.resolve(world),
      freshContext: () => Promise.resolve(world),
      units: api.fixture.units,
      onError: (error) => {
        throw error;
      },
      onRecheck: () => undefined,
      pollingIntervalSeconds: 0.5,
    });
    const letters = "select status, body is not null as written from notice where record_id = $1";
    try {
      await expect
        .poll(() => api.fixture.admin(letters, [complaintId.slice(10)]), { timeout: 10_000 })
        .toEqual([letter]);
    } finally {
      await worker.stop();
    }
  }

  test("gets no letter, and it is said of each that it was withheld; when it was a mistake they are written after all", async () => {
    const { id, version, personId } = await received();
    await act("raisePartyFlag", { personId, ...died });
    await actOn("acknowledgeComplaint", {
      complaintId: id,
      expectedVersion: version,
      noticeMailedOn: "2026-11-19",
    });
    await expectAfterWork(id, { status: "WITHHELD", written: false });
    const asked = await api.ask("query ($id: ID!) { complaint(id: $id) { notices { status body } } }", {
      id,
    });
    expect(asked.data.complaint.notices).toEqual([{ status: "WITHHELD", body: null }]);
    const mistaken = { ordinal: 1, status: "INACTIVE", sinceOn: "2026-11-19", reason: "Another man." };
    await act("changePartyFlag", { personId, ...mistaken });
    await expectAfterWork(id, { status: "PREPARED", written: true });
  });

  test("does not keep the letters to another agency back", async () => {
    const { id, version, personId } = await received();
    await act("raisePartyFlag", { personId, ...died });
    await actOn("transferComplaint", {
      complaintId: id,
      expectedVersion: version,
      toAgencyId: "agency_sacramento",
      sentOn: "2026-11-18",
      sentBy: "FAX",
      reason: "x",
    });
    await expectAfterWork(id, { status: "PREPARED", written: true });
  });
});

describe("confidentiality", () => {
  const hidden = { address: null, phone: null, email: null, contactHidden: true };
  const shown = { address, phone: "916-555-0100", email: "ana@example.org", contactHidden: false };
  const title = `LCR003: ${say(noticeFormWords.LCR003, "en")}`;
  const letter = `Placer County\n\nAna Rivera\n${address}\n\n${title}\nComplaint number: CR\n\nDear Ana Rivera:\n`;

  test("hides address, telephone and e-mail on every screen and letter from the request on, to partners too", async () => {
    const { id, personId } = await received();
    await api.fixture.admin(
      `insert into notice (id, birth_agency_id, record_id, holder_id, event_sequence, form, status, prepared_at, language, body)
       select gen_random_uuid(), birth_agency_id, id, holder_id, 1, 'LCR003', 'PREPARED', now(), 'en', $2 from record where id = $1`,
      [id.slice(10), letter],
    );
    const before = await complaint(id);
    expect(before.complainant).toMatchObject(shown);
    expect(JSON.stringify(before.notices)).toContain("Hidden Lane");
    await act("raisePartyFlag", { personId, ...confidential });
    const after = await complaint(id);
    expect(after.complainant).toMatchObject(hidden);
    expect(JSON.stringify(after.notices)).toContain("Dear Ana Rivera");
    expect(await person(personId)).toMatchObject(hidden);
    const partner = await complaint(id, { as: partnerWith("complaints:read", "persons:read") });
    for (const seen of [after, partner, await person(personId)])
      expect(JSON.stringify(seen)).not.toMatch(/Hidden Lane|555-0100|ana@example/);
  });

  test("asked for a representative hides theirs", async () => {
    const { id } = await received({
      representative: { name: "Luis Rivera", phone: "530-555-0101", address: "2 Elm" },
    });
    const [luis] = await api.fixture.admin<{ id: string }>(
      "select representative_id as id from complaint where id = $1",
      [id.slice(10)],
    );
    await act("raisePartyFlag", { personId: `person_${luis?.id}`, ...confidential });
    expect((await complaint(id)).complainant).toMatchObject({
      ...shown,
      representative: { name: "Luis Rivera", address: null, phone: null },
    });
  });

  test("is lifted for one look by whoever says what for, and each look is in the audit", async () => {
    const { personId } = await received();
    await act("raisePartyFlag", { personId, ...confidential });
    const input = { clientMutationId: randomUUID(), personId, purpose: "MAIL" };
    expect(await act("revealContact", input)).toMatchObject(shown);
    expect(await act("revealContact", input)).toMatchObject(shown);
    expect((await audit()).filter(({ act: done }) => done === "person.revealContact")).toEqual([
      { act: "person.revealContact", subject_id: personId.slice(7), details: { purpose: "MAIL" } },
      { act: "person.revealContact", subject_id: personId.slice(7), details: { purpose: "MAIL" } },
    ]);
    expect(await person(personId)).toMatchObject(hidden);
    const partner = { as: partnerWith("complaints:read", "complaints:write", "persons:read") };
    expect(await act("revealContact", input, partner)).toMatchObject({ code: "FORBIDDEN" });
    expect(await act("revealContact", { personId, purpose: "CURIOUS" })).toMatchObject({
      code: "BAD_USER_INPUT",
    });
  });

  test("of Safe at Home shows the substitute address in place of the hidden one", async () => {
    const { personId } = await received();
    const safe = { kind: "SAFE_AT_HOME", detail: "PO Box 846, Sacramento, CA 95812" };
    expect(await act("raisePartyFlag", { personId, ...confidential, ...safe })).toMatchObject({
      ...hidden,
      substituteAddress: "PO Box 846, Sacramento, CA 95812",
    });
  });

  test("goes with the complaint to another agency, which cannot lift it by taking over, and comes back with it", async () => {
    const { id, version, personId } = await received();
    await act("raisePartyFlag", { personId, ...confidential });
    const send = {
      complaintId: id,
      toAgencyId: "agency_sacramento",
      sentOn: "2026-11-18",
      sentBy: "FAX",
      reason: "x",
    };
    const sent = await actOn("transferComplaint", { ...send, expectedVersion: version });
    const theirs = { as: "ombudsperson-sacramento" };
    expect((await complaint(id, theirs)).complainant).toMatchObject(hidden);
    await actOn(
      "receiveTransfer",
      { complaintId: id, expectedVersion: sent.version, receivedOn: "2026-11-19" },
      theirs,
    );
    const taken = (await complaint(id, theirs)).complainant;
    expect(taken).toMatchObject({
      ...hidden,
      flags: [{ kind: "ADDRESS_CONFIDENTIAL", reason: "She asked." }],
    });
    expect(taken.personId).not.toBe(personId);
    // The former holder reads the complaint as it stood, and its person as flagged.
    expect((await complaint(id)).complainant).toMatchObject(hidden);
  });

  test("that was refused hides nothing any more", async () => {
    const { id, personId } = await received();
    await act("raisePartyFlag", { personId, ...confidential });
    await act("changePartyFlag", {
      personId,
      ordinal: 1,
      status: "REFUSED",
      sinceOn: "2026-11-19",
      reason: "No.",
    });
    expect((await complaint(id)).complainant).toMatchObject(shown);
  });
});

describe("two records of one person", () => {
  test("are joined and parted again: names, search, records and flags follow, no event is written, and each has its history", async () => {
    const [kept, away] = [await received(), await received({ givenName: "Anita", familyName: "Zzrivera" })];
    await act("raisePartyFlag", { personId: away.personId, ...confidential });
    const events = () =>
      api.fixture.admin("select md5(string_agg(e::text, '|' order by e.id)) from record_event e");
    const before = [await events(), await person(away.personId)];
    const join = { personId: kept.personId, otherId: away.personId, reason: "One birthday." };

    const one = await act("joinPersons", join);
    expect(one).toMatchObject({ contactHidden: true, joined: [{ id: away.personId }] });
    expect(new Set(one.records.map(({ id }: Loose) => id))).toEqual(new Set([kept.id, away.id]));
    expect(one.history[0]).toMatchObject({ summary: "Records joined", reason: "One birthday." });
    expect((await complaint(away.id)).complainant).toMatchObject({ name: "Ana Rivera", contactHidden: true });
    expect((await complaint(kept.id)).complainant.contactHidden).toBe(true);
    expect(await person(away.personId)).toMatchObject({ joinedInto: { id: kept.personId } });
    const find = async (text: string) =>
      (await api.ask("query ($text: String!) { searchComplaints(text: $text) { nodes { id } } }", { text }))
        .data.searchComplaints.nodes;
    expect(await find("Zzrivera")).toEqual([]);
    const list = async (name: string) =>
      (await api.ask("query ($name: String) { people(filter: { name: $name }) { nodes { id } } }", { name }))
        .data.people.nodes;
    expect(await list("zzrivera")).toEqual([]);
    expect(await differences()).toEqual([]);
    expect(await act("joinPersons", join)).toMatchObject({
      code: "JOINED_AWAY",
      field: ["input", "otherId"],
    });
    expect(await act("raisePartyFlag", { personId: away.personId, ...confidential })).toMatchObject({
      code: "JOINED_AWAY",
    });
    // Entered while they are one, it is true of both.
    await act("raisePartyFlag", {
      ...confidential,
      personId: kept.personId,
      kind: "URGENT",
      status: "ACTIVE",
    });

    const parted = await act("partPersons", { personId: away.personId, reason: "Two birthdays." });
    expect(parted).toMatchObject({ name: "Anita Zzrivera", joinedInto: null, records: [{ id: away.id }] });
    expect(parted.flags.map(({ kind }: Loose) => kind)).toEqual(["ADDRESS_CONFIDENTIAL", "URGENT"]);
    const again = await person(kept.personId);
    expect(again).toMatchObject({ joined: [], contactHidden: false, records: [{ id: kept.id }] });
    expect(again.flags.map(({ kind }: Loose) => kind)).toEqual(["URGENT"]);
    expect((await complaint(away.id)).complainant.name).toBe("Anita Zzrivera");
    expect(await find("Zzrivera")).toEqual([{ id: away.id }]);
    expect(await list("zzrivera")).toEqual([{ id: away.personId }]);
    expect(await differences()).toEqual([]);
    expect(await events()).toEqual(before[0]);
    expect(parted.history.map(({ summary }: Loose) => summary)).toEqual([
      "Records parted",
      "Records joined",
      "Flag entered: Address confidential, Requested",
      "Taken down with a record",
    ]);
    expect(await act("partPersons", { personId: away.personId, reason: "Again." })).toMatchObject({
      code: "NOT_JOINED",
    });
  });

  test("of another agency, of nobody, and itself cannot be joined", async () => {
    const { personId } = await received();
    for (const otherId of [`person_${randomUUID()}`, "nonsense"])
      expect(await act("joinPersons", { personId, otherId, reason: "x" })).toMatchObject({
        code: "UNKNOWN_PERSON",
      });
    expect(await act("joinPersons", { personId, otherId: personId, reason: "x" })).toMatchObject({
      code: "SAME_PERSON",
    });
  });

  test("that are the two parents of a case are not joined without a clear word", async () => {
    const mother = await received({}, "FL-77-1");
    const father = await received({ givenName: "Omar", party: "NONCUSTODIAL_PARENT" }, "fl 77 1");
    const join = { personId: mother.personId, otherId: father.personId, reason: "By mistake." };
    const refused = await act("joinPersons", join);
    expect(refused).toMatchObject({
      code: "PARENTS_OF_ONE_CASE",
      field: ["input", "onePerson"],
      citations: [{ key: "fam-code-17212" }],
    });
    expect(refused.message).toContain("FL-77-1");
    expect((await person(mother.personId)).joined).toEqual([]);
    expect((await act("joinPersons", { ...join, onePerson: true })).joined).toEqual([
      { id: father.personId },
    ]);
  });

  test("a hearing coordinator enters flags and joins nobody", async () => {
    const [one, other] = [await received(), await received()];
    const as = "hearing-coordinator";
    expect(
      (await act("raisePartyFlag", { personId: one.personId, ...confidential }, { as })).flags,
    ).toHaveLength(1);
    const join = { personId: one.personId, otherId: other.personId, reason: "x" };
    expect(await act("joinPersons", join, { as })).toMatchObject({ code: "FORBIDDEN" });
  });
});
