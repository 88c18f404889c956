import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actOn, aRecordedContact, contactInput, recordContact } from "./contacts.ts";
import { openTestApi, type Asking, type Loose, type TestApi } from "./harness.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const placer: Asking = { as: "administrator-placer" };
const department: Asking = { as: "administrator" };

const failure = `... on UserError { code message } ... on EnforcementHoldActRefused { field } ... on InvalidInput { issues { path code } }`;
const holdFields = `id agency { id } actions fromOn throughOn inForce reason author changes { throughOn reason author }`;

async function hold(
  mutation: "endEnforcementHold" | "enterEnforcementHold",
  input: Record<string, unknown>,
  asking = placer,
): Promise<Loose> {
  const title = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await api.ask(
    `mutation ($input: ${title}Input!) { ${mutation}(input: $input) { __typename
      ... on ${title}Success { clientMutationId hold { ${holdFields} } } ${failure} } }`,
    { input: { clientMutationId: randomUUID(), reason: "The bank file is wrong.", ...input } },
    asking,
  );
  return data?.[mutation] ?? { errors };
}

async function listed(asking: Asking = {}): Promise<Loose[]> {
  const { data } = await api.ask(`{ enforcementHolds(first: 50) { nodes { ${holdFields} } } }`, {}, asking);
  return data.enforcementHolds.nodes;
}

/** Who stands in the queue of contacts, the first first. */
const queue = async (): Promise<Loose[]> =>
  (await api.ask("{ contacts(first: 50, sort: DUE_FIRST) { nodes { id urgent } } }", {}, {})).data.contacts
    .nodes;

// The day is Thursday, November 19, 2026.
const licences = { actions: ["LICENSE_SUSPENSION"], fromOn: "2026-11-02", throughOn: "2026-11-30" };
const notice = { action: "LICENSE_SUSPENSION", receivedOn: "2026-11-18" };

describe("a hold", () => {
  test("is entered by an agency's administrator for that agency, and by the Department for the whole state", async () => {
    const own = await hold("enterEnforcementHold", licences);
    expect(own.hold).toMatchObject({
      ...licences,
      agency: { id: "agency_placer" },
      inForce: true,
      author: "Owen Castellano",
      changes: [],
    });
    const whole = await hold("enterEnforcementHold", { actions: ["LEVY"], fromOn: "2026-12-01" }, department);
    expect(whole.hold).toMatchObject({ agency: null, throughOn: null, inForce: false });
    const seen = (holds: Loose[]) => holds.map(({ id }) => id);
    expect(seen(await listed())).toEqual([whole.hold.id, own.hold.id]);
    expect(seen(await listed({ as: "ombudsperson-sacramento" }))).toEqual([whole.hold.id]);
  });

  test("gets another last day with a reason, and keeps the one before; the same key does nothing twice", async () => {
    const { hold: entered } = await hold("enterEnforcementHold", { actions: ["LEVY"], fromOn: "2026-01-05" });
    const input = { clientMutationId: randomUUID(), holdId: entered.id, throughOn: "2026-02-05" };
    const ended = await hold("endEnforcementHold", input);
    const change = { throughOn: "2026-02-05", reason: "The bank file is wrong.", author: "Owen Castellano" };
    expect(ended.hold).toMatchObject({ throughOn: "2026-02-05", inForce: false, changes: [change] });
    expect(await hold("endEnforcementHold", input)).toEqual(ended);
    expect(await hold("endEnforcementHold", { ...input, throughOn: "2026-02-06" })).toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
    });
    const again = await hold("endEnforcementHold", { holdId: entered.id, throughOn: "2026-03-05" });
    expect(again.hold.changes).toHaveLength(2);
  });

  test.each([
    ["of nothing", { actions: [] }, "HOLD_OF_NOTHING", ["input", "actions"]],
    ["that ends before it begins", { throughOn: "2026-11-01" }, "HOLD_ENDS_FIRST", ["input", "throughOn"]],
  ])("is not entered %s", async (_, changes, code, field) => {
    const before = await listed();
    expect(await hold("enterEnforcementHold", { ...licences, ...changes })).toMatchObject({ code, field });
    expect(await listed()).toEqual(before);
  });

  test("is not entered without a reason or a day, nor ended when there is none", async () => {
    expect(await hold("enterEnforcementHold", { ...licences, reason: " " })).toMatchObject({
      __typename: "InvalidInput",
    });
    expect(await hold("enterEnforcementHold", { ...licences, fromOn: "2026-02-30" })).toMatchObject({
      issues: [{ path: ["input", "fromOn"] }],
    });
    const nowhere = { holdId: `hold_${randomUUID()}`, throughOn: "2026-11-30" };
    expect(await hold("endEnforcementHold", nowhere)).toMatchObject({
      issues: [{ path: ["input", "holdId"], code: "UNKNOWN_ID" }],
    });
  });

  test("of the whole state is not an agency's to end, and no ombudsperson enters one", async () => {
    const [whole] = (await listed()).filter(({ agency }) => agency === null);
    expect(await hold("endEnforcementHold", { holdId: whole.id, throughOn: "2026-12-31" })).toMatchObject({
      code: "HOLD_OF_ANOTHER",
    });
    const refused = await hold("enterEnforcementHold", licences, { as: "ombudsperson" });
    expect(refused.errors[0].extensions.code).toBe("FORBIDDEN");
  });
});

describe("a notice that came under a hold", () => {
  const record = async (enforcementNotice: object, more = {}): Promise<Loose> => {
    const { id } = await aRecordedContact(api, { enforcementNotice, ...more });
    const { data } = await api.ask(
      "query ($id: ID!) { contact(id: $id) { id version urgent enforcementNotice { action receivedOn whyUrgent citations { key } } } }",
      { id },
    );
    return data.contact;
  };

  test("puts the contact in front of the queue with the words why, though nobody ticked that it is urgent", async () => {
    const before = await record({ ...notice, receivedOn: "2026-11-01" });
    expect(before).toMatchObject({ urgent: false, enforcementNotice: { whyUrgent: null, citations: [] } });
    const urgent = await record(notice, { urgent: false });
    expect(urgent).toMatchObject({ urgent: true, enforcementNotice: notice });
    expect(urgent.enforcementNotice.whyUrgent).toContain(
      "a notice came on Wed Nov 18, 2026 (Licence suspension) although this is shut down from Mon Nov 2, 2026 through Mon Nov 30, 2026.",
    );
    expect(urgent.enforcementNotice.citations.map(({ key }: Loose) => key)).toContain("22-ccr-111544-a");
    expect((await queue()).map(({ id }) => id)[0]).toBe(urgent.id);
    const on = { contactId: urgent.id, expectedVersion: urgent.version };
    await actOn(api, "answerContact", {
      ...on,
      answeredOn: "2026-11-19",
      manner: "ORAL",
      text: "It is stopped.",
    });
    expect((await queue()).map(({ id }) => id)).not.toContain(urgent.id);
  });

  test("is not taken down with a day that has not come", async () => {
    const tomorrow = { ...notice, receivedOn: "2026-11-20" };
    expect(await recordContact(api, contactInput({ enforcementNotice: tomorrow }))).toMatchObject({
      issues: [{ path: ["input", "enforcementNotice", "receivedOn"], code: "FUTURE_DATE" }],
    });
  });
});
