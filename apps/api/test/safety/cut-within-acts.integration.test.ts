import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { entities } from "../../src/entities.ts";
import { createDatabase, createSystemDatabase } from "../../src/platform/database/create-database.ts";
import type { Database, SystemDatabase } from "../../src/platform/database/database.ts";
import { Units } from "../../src/platform/orm/units.ts";
import { contactInput } from "../contacts.ts";
import { receiveInput, type Loose } from "../harness.ts";
import { openWriteFixture, viewerOf, type WriteFixture } from "../write-fixture.ts";
import { expectWhole } from "./invariants.ts";
import { openSafetyServer, type Credentials, type SafetyServer } from "./safety-server.ts";
import { openProxy, type TcpProxy } from "./tcp-proxy.ts";

// The road to the database is cut at any moment within an act of each kind and mended again. Whoever did not hear sends the
// same once more; it is done once and whole.

let fixture: WriteFixture;
let proxy: TcpProxy;
let database: Database;
let system: SystemDatabase;
let units: Units;
let server: SafetyServer;
const who = new Map<string, Credentials>();
beforeAll(async () => {
  fixture = await openWriteFixture();
  proxy = await openProxy(fixture.urls.appUrl);
  database = createDatabase({ url: proxy.url, poolSize: 4 });
  units = new Units({ url: proxy.url, entities });
  const systemUrl = new URL(fixture.urls.systemUrl);
  systemUrl.host = new URL(proxy.url).host;
  system = createSystemDatabase({ url: systemUrl.href, poolSize: 2 });
  server = await openSafetyServer({
    fixture,
    database: () => database,
    system: () => system,
    units: () => units,
  });
  for (const key of ["ombudsperson", "director", "administrator-placer"])
    who.set(key, await server.signIn(key));
});
afterEach(() => proxy.open());
afterAll(async () => {
  await server.close();
  await proxy.close();
  await Promise.all([database.close(), system.close(), units.close()]);
  await fixture.close();
});

async function ask(as: string, query: string, variables: object): Promise<Loose> {
  const { status, body } = await server.ask(who.get(as) ?? {}, { query, variables: { ...variables } });
  return { status, answer: body.data?.answer ?? null, errors: body.errors ?? [] };
}

const title = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;
const mutationOf = (name: string, shown = ""): string =>
  `mutation ($input: ${title(name)}Input!) { answer: ${name}(input: $input) { __typename ${shown} ... on UserError { code message } } }`;

async function make(name: string, input: object, shown: string, as = "ombudsperson"): Promise<Loose> {
  const { answer, errors } = await ask(as, mutationOf(name, shown), { input: { ...input } });
  if (answer?.code !== undefined || answer === null) throw new Error(JSON.stringify([name, answer, errors]));
  return answer;
}

const complaintMade = "... on ActionSuccess { complaint { id version complainant { personId } } }";

async function complaint(): Promise<{ id: string; version: number; personId: string }> {
  const { complaint: made } = await make("receiveComplaint", receiveInput(), complaintMade);
  return { id: made.id, version: made.version, personId: made.complainant.personId };
}

async function contact(): Promise<{ contactId: string; expectedVersion: number }> {
  const shown = "... on ContactActionSuccess { contact { id version } }";
  const { contact: made } = await make("recordContact", contactInput(), shown);
  return { contactId: made.id, expectedVersion: made.version };
}

interface Kind {
  readonly as?: string;
  /** What is sent, made anew for each cut. */
  readonly input: () => Promise<Record<string, unknown>>;
  /** How many effects there are of everything that was sent so far; each sending adds one. */
  readonly effects: string;
}

const flag = {
  kind: "LAWYER",
  status: "ACTIVE",
  detail: "Ada Quill",
  sinceOn: "2026-11-18",
  reason: "She said.",
};
const events = (kind: string): string =>
  `select count(*)::int as count from record_event where kind = '${kind}'`;
const kinds: Readonly<Record<string, Kind>> = {
  receiveComplaint: { input: () => Promise.resolve(receiveInput()), effects: events("ComplaintReceived") },
  acknowledgeComplaint: {
    input: async () => {
      const { id, version } = await complaint();
      return { complaintId: id, expectedVersion: version, noticeMailedOn: "2026-11-18" };
    },
    effects: events("ComplaintAcknowledged"),
  },
  transferComplaint: {
    as: "director",
    input: async () => {
      const { id, version } = await complaint();
      const sent = { sentOn: "2026-11-18", sentBy: "FAX", reason: "x", toAgencyId: "agency_sacramento" };
      return { complaintId: id, expectedVersion: version, ...sent };
    },
    effects: events("ComplaintTransferred"),
  },
  recordContact: { input: () => Promise.resolve(contactInput()), effects: events("ContactRecorded") },
  answerContact: {
    input: async () => ({
      ...(await contact()),
      answeredOn: "2026-11-19",
      manner: "ORAL",
      text: "It is on its way.",
    }),
    effects: events("ContactAnswered"),
  },
  raisePartyFlag: {
    input: async () => ({ personId: (await complaint()).personId, ...flag }),
    effects: "select count(*)::int as count from person_flag where kind = 'LAWYER'",
  },
  joinPersons: {
    input: async () => {
      const [one, other] = [await complaint(), await complaint()];
      return { personId: one.personId, otherId: other.personId, reason: "One birthday." };
    },
    effects: "select count(*)::int as count from person where joined_into is not null",
  },
  addNote: {
    input: async () => ({ recordId: (await complaint()).id, text: "She called." }),
    effects: "select count(*)::int as count from note",
  },
  saveDraft: {
    input: async () => {
      const about = (await complaint()).id;
      const authorId = `staff_${viewerOf("ombudsperson").id}`;
      return {
        authorId,
        form: "withdrawComplaint",
        about,
        writer: "window",
        nth: 1,
        text: '{"note":"typed"}',
      };
    },
    effects: "select count(*)::int as count from draft",
  },
};

/** Milliseconds after which the road is cut: before the act, within it, and about when its answer comes. */
const moments = [0, 2, 4, 7, 11, 16, 24];

/** Whoever asked heard that it was done, or that the database is away and nothing else. */
function expectDoneOrAway({ answer, status, errors }: Loose): boolean {
  const heard = answer === null ? [status, errors[0]?.extensions.code] : "DONE";
  expect(["DONE", [503, "DATABASE_UNAVAILABLE"]]).toContainEqual(heard);
  return heard === "DONE";
}

describe.each(Object.entries(kinds))("%s", (name, { as = "ombudsperson", input, effects }) => {
  test("cut off at any moment is done once and whole, or not at all, and then done when it is sent again", async () => {
    const count = async () => (await fixture.admin<{ count: number }>(effects))[0]?.count ?? 0;
    const before = await count();
    let heard = 0;
    for (const [at, moment] of moments.entries()) {
      const sent = { clientMutationId: randomUUID(), ...(await input()) };
      const asked = ask(as, mutationOf(name), { input: sent });
      await sleep(moment);
      proxy.cut();
      if (expectDoneOrAway(await asked)) heard += 1;
      proxy.open();
      let again: Loose = null;
      await expect
        .poll(async () => (again = await ask(as, mutationOf(name), { input: sent })).answer?.__typename, {
          timeout: 5_000,
          interval: 50,
        })
        .toBe(`${title(name)}Success`);
      expect(again.answer.code).toBeUndefined();
      expect(await count()).toBe(before + at + 1);
    }
    // A road that was never cut in time would prove nothing.
    expect(heard).toBeLessThan(moments.length);
  }, 60_000);
});

test("and nothing of all that is half written", () => expectWhole(fixture));
