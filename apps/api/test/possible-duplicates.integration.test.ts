import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  aReceivedComplaint,
  mutationOf,
  openTestApi,
  partnerWith,
  receiveInput,
  type Asking,
  type TestApi,
} from "./harness.ts";

// Both parents of a case may complain. Whoever takes down one's complaint is told of another of the same person's, and
// of the other parent's that it is there: never whose, of what, or since when. Today is Thursday, November 19, 2026.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly party?: "CUSTODIAL_PARTY" | "NONCUSTODIAL_PARENT";
}

async function complained(
  { party = "CUSTODIAL_PARTY", ...names }: Person,
  changes: Record<string, unknown> = {},
): Promise<{ id: string; number: string; version: number }> {
  const more = changes["complainant"] as object | undefined;
  return aReceivedComplaint(api, { ...changes, complainant: { ...names, ...more, party } });
}

const asking = `query ($complaint: PossibleDuplicatesInput!) { possibleDuplicates(complaint: $complaint) {
  complaintId number samePerson sameCaseNumber sameSubject status madeOn } }`;

async function alike(complaint: object, as: Asking = {}) {
  const { data, errors, roundTrips } = await api.ask(asking, { complaint }, as);
  if (errors) throw new Error(JSON.stringify(errors));
  return { found: data.possibleDuplicates as Record<string, unknown>[], roundTrips };
}

const numbersFor = async (complaint: object): Promise<unknown[]> =>
  (await alike(complaint)).found.map(({ number }) => number);

async function withdraw({ id, version }: { id: string; version: number }): Promise<void> {
  const input = {
    clientMutationId: crypto.randomUUID(),
    complaintId: id,
    expectedVersion: version,
    withdrawnOn: "2026-11-19",
    manner: "ORAL",
    note: "The payment came.",
  };
  const { data } = await api.ask(mutationOf("withdrawComplaint"), { input });
  expect(data.withdrawComplaint.complaint.status).toBe("WITHDRAWN");
}

describe("of the same person", () => {
  test("by name, however it is written, with where it stands; that of the same subject first", async () => {
    const other = await complained(
      { givenName: "María José", familyName: "Zzquintero-Díaz" },
      { issues: [{ subject: "CUSTOMER_SERVICE", description: "Nobody called back." }] },
    );
    const same = await complained({ givenName: "Maria Jose", familyName: "ZZQUINTERO DIAZ" });
    const { found, roundTrips } = await alike({
      givenName: "maria jose",
      familyName: "Zzquintero Diaz",
      subjects: ["PAYMENT"],
    });
    const told = { samePerson: true, sameCaseNumber: false, status: "RECEIVED", madeOn: "2026-11-16" };
    expect(found).toEqual([
      { complaintId: same.id, number: same.number, sameSubject: true, ...told },
      { complaintId: other.id, number: other.number, sameSubject: false, ...told },
    ]);
    expect(roundTrips).toEqual([["possible-duplicates*"]]);
  });

  test("of one name alone", async () => {
    const { number } = await complained({ givenName: "", familyName: "Zzsukarno" });
    expect(await numbersFor({ familyName: "Zzsukarno" })).toEqual([number]);
    expect(await numbersFor({ givenName: "Zzsukarno" })).toEqual([]);
  });

  test("a family name alone is no person", async () => {
    await complained({ givenName: "Ana", familyName: "Zzalone" });
    expect(await numbersFor({ familyName: "Zzalone" })).toEqual([]);
  });

  test("misspelt, where case and party are the same", async () => {
    const { number } = await complained(
      { givenName: "Shanice", familyName: "Gonsales" },
      { caseNumber: "ZZ-20 0001" },
    );
    const misspelt = { givenName: "Shannice", familyName: "Gonzalez", caseNumber: "zz200001" };
    expect((await alike({ ...misspelt, party: "CUSTODIAL_PARTY" })).found).toMatchObject([
      { number, samePerson: true, sameCaseNumber: true, madeOn: "2026-11-16" },
    ]);
    // Juan and Juana may be the two parents: what only sounds alike is somebody else until the party is known.
    expect((await alike(misspelt)).found).toMatchObject([{ number, samePerson: false, madeOn: null }]);
  });

  test("by the number that offices know the person by, whatever the name", async () => {
    const { number } = await complained(
      { givenName: "Ana", familyName: "Zznumber" },
      { complainant: { participantNumber: "0012-345" } },
    );
    const { found } = await alike({ participantNumber: "0012345", familyName: "Somebody" });
    expect(found).toMatchObject([{ number, samePerson: true, status: "RECEIVED" }]);
    expect(await numbersFor({ caseNumber: "0012345" })).toEqual([]);
  });

  test("open, or made in the last 90 days: since Friday, August 21, 2026", async () => {
    const person = { givenName: "Olga", familyName: "Zzlately" };
    const stamped = (dateStampedOn: string) => ({
      filing: { channel: "HAND_DELIVERY", dateStampedOn },
      knewOn: null,
    });
    await withdraw(await complained(person, stamped("2026-08-20")));
    const lately = await complained(person, stamped("2026-08-21"));
    await withdraw(lately);
    const open = await complained(person, stamped("2026-08-20"));
    expect(await numbersFor(person)).toEqual([lately.number, open.number]);
  });
});

describe("of the other parent on the same case", () => {
  const mark = "Zzcanary";
  const caseNumber = "ZZ-77 0042";
  let number: string;
  beforeAll(async () => {
    const details = { address: `1 ${mark} St`, phone: "530-555-0177", email: `${mark}@example.org` };
    const theirs = await complained(
      { givenName: mark, familyName: `${mark}-Rivera`, party: "NONCUSTODIAL_PARENT" },
      {
        caseNumber,
        complainant: { ...details, representative: { name: `${mark} Advocate` } },
        issues: [{ subject: "PAYMENT", description: `${mark} was not paid.` }],
      },
    );
    ({ number } = theirs);
  });

  test.each<[string, object]>([
    ["by another name", { givenName: "Ana", familyName: "Rivera", party: "CUSTODIAL_PARTY" }],
    ["by another name, the party unknown yet", { givenName: "Ana", familyName: "Rivera" }],
    ["before any name is typed", {}],
    [
      "by the same name, as the other party",
      { givenName: mark, familyName: `${mark}-Rivera`, party: "CUSTODIAL_PARTY" },
    ],
  ])("%s: its number, and nothing else of it", async (_, person) => {
    const { found } = await alike({ ...person, caseNumber: "zz 77 0042", subjects: ["PAYMENT"] });
    expect(found).toEqual([
      {
        complaintId: expect.any(String),
        number,
        samePerson: false,
        sameCaseNumber: true,
        sameSubject: null,
        status: null,
        madeOn: null,
      },
    ]);
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${mark}|0177|PAYMENT|NONCUSTODIAL`, "i"));
  });

  test("their telephone number, their representative or a word of their name is no case number", async () => {
    for (const text of ["530-555-0177", "Zzcanary", "Advocate", `${mark}@example.org`])
      expect([text, await numbersFor({ caseNumber: text })]).toEqual([text, []]);
  });
});

test("the answer of a complaint tells the others and not itself; asked again under its key as well", async () => {
  const person = { givenName: "Iva", familyName: "Zztwice", party: "CUSTODIAL_PARTY" };
  const first = await complained({ givenName: "Iva", familyName: "Zztwice" });
  const query = `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) {
    ... on ReceiveComplaintSuccess { complaint { id } possibleDuplicates { number sameSubject } } } }`;
  const input = receiveInput({ complainant: person });
  for (const _ of ["at first", "again"]) {
    const { data } = await api.ask(query, { input });
    expect(data.receiveComplaint.possibleDuplicates).toEqual([{ number: first.number, sameSubject: true }]);
  }
});

describe("who is told", () => {
  const person = { givenName: "Noor", familyName: "Zzwho" };
  beforeAll(() => complained(person));

  test("another agency nothing", async () => {
    expect((await alike(person, { as: "ombudsperson-sacramento" })).found).toEqual([]);
  });

  test("whoever may not see persons nothing, not in the answer of an act either", async () => {
    expect((await alike(person, { as: partnerWith("complaints:read", "complaints:write") })).found).toEqual(
      [],
    );
    const query = `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) {
      ... on ReceiveComplaintSuccess { possibleDuplicates { number } } } }`;
    const input = receiveInput({ complainant: { ...person, party: "CUSTODIAL_PARTY" } });
    const { data, errors } = await api.ask(query, { input }, { as: partnerWith("complaints:write") });
    expect(errors).toBeUndefined();
    expect(data.receiveComplaint.possibleDuplicates).toEqual([]);
  });

  test("nobody who takes no complaints", async () => {
    for (const as of ["state-analyst", "auditor", "administrator"]) {
      const { errors } = await api.ask(asking, { complaint: person }, { as });
      expect([as, errors?.[0]?.extensions?.["code"]]).toEqual([as, "FORBIDDEN"]);
    }
  });

  test("each hint that names a complaint leaves one row in the audit, without what was typed", async () => {
    const rows = () =>
      api.fixture.admin<{ subject_ids: string[]; details: object }>(
        "select subject_ids::text[] as subject_ids, details from audit_entry where act = 'read.possibleDuplicates' order by recorded_at",
      );
    const before = (await rows()).length;
    await alike({ givenName: "Nobody", familyName: "Zzatall" });
    const { found } = await alike(person);
    const written = (await rows()).slice(before);
    const ids = found.map(({ complaintId }) => String(complaintId).replace("complaint_", ""));
    expect(written).toEqual([
      { subject_ids: expect.arrayContaining(ids), details: { shown: ["complainant"] } },
    ]);
  });
});

test.each([
  ["familyName", "a".repeat(201)],
  ["caseNumber", "1".repeat(100_000)],
  ["subjects", Array.from({ length: 51 }, () => "PAYMENT")],
])("%s that is too long is refused by name", async (field, value) => {
  const { errors } = await api.ask(asking, { complaint: { [field]: value } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: ["complaint", field] });
});
