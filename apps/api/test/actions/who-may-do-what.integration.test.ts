import { randomUUID } from "node:crypto";
import { mayLieOutside } from "@redress/domain/access";
import { complaintStatuses, handsOf, transitionOf, type ComplaintFacts } from "@redress/domain/complaint";
import { contactStatuses, contactTransitions } from "@redress/domain/contact";
import { partyFlagKinds } from "@redress/domain/person";
import { bodiesOf, type ActingBody, type Hands, type Role } from "@redress/domain/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../../src/platform/auth/viewer.ts";
import { developers, seedId } from "../../src/seed/people.ts";
import { contactExamples, type ContactStep } from "../contact-examples.ts";
import { actOn, aRecordedContact, contactInput, readyContact, sentOn } from "../contacts.ts";
import {
  act,
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  viewerOf,
  type Loose,
  type TestApi,
} from "../harness.ts";
import { changeSetting } from "../settings.ts";
import { examples, type ActionName } from "./examples.ts";
import { inputOf, lived, ready } from "./lived.ts";

// The whole table through the graph: every act × every status × every role × who is kept apart × every flag of the person.
// What is expected follows from the rows alone: from which statuses, on whose side, by which roles. Whether an act that
// nothing stands against is then done, is told of each act by its example.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const caseworker: Viewer = {
  ...viewerOf("ombudsperson"),
  id: seedId("staff/placer/caseworker-1"),
  role: "CASEWORKER",
};
/** One of each role, of Placer or of the Department, and a partner system. */
const people: readonly Viewer[] = [
  ...developers.filter(({ agencyId }) => agencyId !== "sacramento").map(({ key }) => viewerOf(key)),
  caseworker,
  partnerWith("complaints:read", "complaints:write"),
];

interface Row {
  readonly from: readonly string[];
  readonly by: readonly ActingBody[];
  readonly roles: readonly Role[];
  readonly guards: readonly string[];
}

/** A record in one of its statuses. */
interface Lived {
  readonly id: string;
  readonly version: number;
}

/** A kind of record as the table is tried on it. */
interface Tried {
  readonly word: "complaint" | "contact";
  readonly statuses: readonly string[];
  readonly actions: readonly string[];
  readonly rowOf: (action: string) => Row;
  /** A record that has come as far as a status, by acts that their examples show. */
  readonly inStatus: (status: string) => Promise<Lived>;
  /** A readable input of each act, whatever the record. */
  readonly inputs: () => Promise<Readonly<Record<string, object>>>;
  readonly send: (
    action: string,
    input: Record<string, unknown>,
    as: Viewer,
    today?: string,
  ) => Promise<Loose>;
  /** An act on a record on which it is lawful: who does it, on which day, and what they send. */
  readonly lawful: (action: string) => Promise<Lawful>;
}

interface Lawful {
  readonly record: Lived;
  readonly as: string;
  readonly today?: string | undefined;
  readonly input: Record<string, unknown>;
}

const complaints: Tried = {
  word: "complaint",
  statuses: complaintStatuses,
  actions: Object.keys(examples),
  rowOf: (action) => transitionOf(action as ActionName),
  inStatus: async (status) => {
    if (status === "RECEIVED") return aReceivedComplaint(api);
    const names = Object.keys(examples) as ActionName[];
    const last = names.find((name) => transitionOf(name).to === status);
    if (last === undefined) throw new Error(`No act leads to ${status}.`);
    return lived(api, last, await ready(api, last));
  },
  inputs: async () => {
    const some = await aReceivedComplaint(api);
    const names = Object.keys(examples) as ActionName[];
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await inputOf(api, name, some)] as const)),
    );
  },
  send: (action, input, as, today) => act(api, action, input, { as, ...(today && { today }) }),
  lawful: async (action) => {
    const record = await ready(api, action as ActionName);
    const { as, today } = examples[action as ActionName];
    return { record, as, today, input: await inputOf(api, action as ActionName, record) };
  },
};

const contacts: Tried = {
  word: "contact",
  statuses: contactStatuses,
  actions: Object.keys(contactExamples),
  rowOf: (action) => contactTransitions[action as ContactStep],
  inStatus: async (status) => {
    let contact: Lived = await aRecordedContact(api);
    if (status === "CONTACT_RECEIVED") return contact;
    const steps = Object.keys(contactExamples) as ContactStep[];
    const last = steps.find((name) => contactTransitions[name].to === status);
    if (last === undefined) throw new Error(`No act leads to ${status}.`);
    for (const step of [...contactExamples[last].after, last])
      ({ contact } = await actOn(api, step, await sentOn(api, step, contact)));
    return contact;
  },
  inputs: async () => {
    const some = await aRecordedContact(api, contactInput());
    const steps = Object.keys(contactExamples) as ContactStep[];
    return Object.fromEntries(
      await Promise.all(steps.map(async (step) => [step, await sentOn(api, step, some)] as const)),
    );
  },
  send: (action, input, as) => actOn(api, action, input, { as }),
  lawful: async (action) => {
    const record = await readyContact(api, action as ContactStep);
    const { as = "ombudsperson" } = contactExamples[action as ContactStep];
    return { record, as, input: await sentOn(api, action as ContactStep, record) };
  },
};

/** One line of a menu. */
interface Line {
  readonly allowed: boolean;
  readonly refusal: { readonly code: string } | null;
}

/** What the menu says of each act; null where somebody may not look at the record at all. */
async function menuOf(word: string, id: string, as: Viewer): Promise<Readonly<Record<string, Line>> | null> {
  const text = `query ($id: ID!) { record: ${word}(id: $id) { availableActions { action allowed refusal { code } } } }`;
  const { data, errors } = await api.ask(text, { id }, { as });
  if (errors?.[0]?.extensions?.["code"] === "FORBIDDEN") return null;
  return Object.fromEntries(data.record.availableActions.map(({ action, ...line }: Loose) => [action, line]));
}

/** Whose hands a record is in. */
async function handsOn(word: Tried["word"], id: string): Promise<Hands> {
  const [row] = await api.fixture.admin<{ facts: ComplaintFacts; birth_agency_id: string }>(
    `select facts, birth_agency_id from ${word} where id = $1`,
    [id.slice(id.indexOf("_") + 1)],
  );
  return word === "complaint" ? handsOf(row!.facts, row!.birth_agency_id) : { holder: row!.birth_agency_id };
}

/** The same person at work for whoever holds a record; the Department's people stay where they are. */
function colleague(viewer: Viewer, { holder }: Hands): Viewer {
  return { ...viewer, agencyId: viewer.agencyId && holder };
}

/** The acts whose example names a colleague or a record of Placer. */
const namesAnother: ReadonlySet<string> = new Set(["assignInvestigator", "assignReviewer", "joinContact"]);

type Verdict = "BODY" | "FORBIDDEN" | "OPEN" | "ROLE" | "STATUS";

/** What a row says of a role, a status and a side, in the order in which a person is told. */
function verdictOf(row: Row, role: Role, status: string, bodies: readonly ActingBody[]): Verdict {
  if (!row.roles.includes(role)) return "ROLE";
  if (!row.from.includes(status)) return "STATUS";
  return row.by.some((body) => bodies.includes(body)) ? "OPEN" : "BODY";
}

const verdicts: Readonly<Record<string, Verdict>> = {
  FORBIDDEN: "FORBIDDEN",
  ROLE_NOT_ALLOWED: "ROLE",
  BODY_NOT_ALLOWED: "BODY",
};

/** What the menu says; of an act that passes the table only what stands in the record may be against it. */
function saidInMenu({ allowed, refusal }: Line, { guards }: Row, verdict: Verdict): string {
  if (allowed) return "OPEN";
  const code = refusal?.code ?? "";
  return verdicts[code] ?? (verdict === "OPEN" && guards.length > 0 ? "OPEN" : "STATUS");
}

/** What came of an act that the menu does not allow: the same, or what came instead. */
function saidToAct(answer: Loose, line: Line | undefined): string {
  const code: string = answer.errors?.[0]?.extensions?.code ?? answer.code;
  if (line !== undefined && code !== line.refusal?.code) return code;
  return verdicts[code] ?? "STATUS";
}

/** Everything that an act leaves behind. */
const written = (): Promise<unknown> =>
  api.fixture.admin(
    `select (select count(*) from record_event) as events, (select count(*) from idempotency_key) as keys, (select count(*) from notice) as letters,
      (select count(*) from task) as tasks, (select count(*) from audit_entry where outcome = 'DONE' and act not like 'read.%') as acts`,
  );

/** Keeps people apart from a record, as a recusal does; in which ways that comes about is told elsewhere. */
async function keepApart(recordId: string, staff: readonly Viewer[]): Promise<void> {
  await api.fixture.admin(
    `insert into kept_apart (staff_id, subject_id, kind, agency_id)
     select id, $3, 'KIN', coalesce(agency_id, 'placer') from unnest($1::uuid[], $2::text[]) s(id, agency_id)`,
    [
      staff.map(({ id }) => id),
      staff.map(({ agencyId }) => agencyId),
      recordId.slice(recordId.indexOf("_") + 1),
    ],
  );
}

/** Somebody else of the same role and office. */
const another = (viewer: Viewer): Viewer => ({ ...viewer, id: randomUUID(), name: "A Colleague" });

/** Raises every flag that there is on the person of a record. */
async function flagged(word: string, id: string): Promise<void> {
  const person = word === "complaint" ? "complainant" : "person";
  const { data } = await api.ask(`query ($id: ID!) { record: ${word}(id: $id) { ${person} { personId } } }`, {
    id,
  });
  const { personId } = data.record[person];
  for (const [kind, row] of Object.entries(partyFlagKinds)) {
    const detail = "detail" in row ? { detail: "As asked for." } : {};
    const review = "reviewed" in row ? { reviewOn: "2027-05-03" } : {};
    const input = {
      personId,
      kind,
      status: "ACTIVE",
      sinceOn: "2026-11-18",
      reason: "Tried.",
      ...detail,
      ...review,
    };
    const answer = await api.ask(
      `mutation ($input: RaisePartyFlagInput!) { raisePartyFlag(input: $input) { __typename ... on UserError { code message } } }`,
      { input: { clientMutationId: randomUUID(), ...input } },
    );
    expect(answer.data.raisePartyFlag).toEqual({ __typename: "RaisePartyFlagSuccess" });
  }
}

for (const kind of [complaints, contacts]) {
  describe(`every act on a ${kind.word}`, () => {
    let inputs: Readonly<Record<string, object>>;
    beforeAll(async () => {
      inputs = await kind.inputs();
    });

    test.each(kind.statuses)(
      "while it is %s: to each role as its row says, and nothing is written by whoever may not",
      async (status) => {
        const record = await kind.inStatus(status);
        const hands = await handsOn(kind.word, record.id);
        const before = await written();
        const byRows: Record<string, string> = {};
        const byMenu: Record<string, string> = {};
        const byActs: Record<string, string> = {};
        for (const person of people.map((one) => colleague(one, hands))) {
          const menu = await menuOf(kind.word, record.id, person);
          const tried = kind.actions.map(async (action) => {
            // Whom and what Placer's example names nobody of another agency sees.
            if (hands.holder !== "placer" && namesAnother.has(action)) return;
            const cell = `${action}: ${person.role}`;
            const row = kind.rowOf(action);
            const verdict = verdictOf(row, person.role, status, bodiesOf(hands, person.agencyId));
            const line = menu?.[action];
            byRows[cell] = menu === null && verdict === "ROLE" ? "FORBIDDEN" : verdict;
            byMenu[cell] = line === undefined ? "FORBIDDEN" : saidInMenu(line, row, verdict);
            if (byMenu[cell] === "OPEN") return;
            const sent = {
              ...inputs[action],
              [`${kind.word}Id`]: record.id,
              expectedVersion: record.version,
              clientMutationId: randomUUID(),
            };
            byActs[cell] = saidToAct(await kind.send(action, sent, person), line);
          });
          await Promise.all(tried);
        }
        expect(byMenu).toEqual(byRows);
        const closed = Object.entries(byRows).filter(([, verdict]) => verdict !== "OPEN");
        expect(byActs).toEqual(Object.fromEntries(closed));
        expect(await written()).toEqual(before);
      },
      60_000,
    );

    test.each(kind.statuses)(
      "while it is %s: whoever is kept apart is refused each act of their role, and their colleagues may what they might",
      async (status) => {
        const record = await kind.inStatus(status);
        const hands = await handsOn(kind.word, record.id);
        const staff = people.filter(({ kind: is }) => is === "STAFF").map((one) => colleague(one, hands));
        const menus = () => Promise.all(staff.map((one) => menuOf(kind.word, record.id, another(one))));
        const might = await menus();
        await keepApart(record.id, staff);
        const before = await written();
        const answers: Record<string, string> = {};
        for (const person of staff) {
          const acts = kind.actions.filter((action) => kind.rowOf(action).roles.includes(person.role));
          const tried = acts.map(async (action) => {
            if (hands.holder !== "placer" && namesAnother.has(action)) return;
            const sent = {
              ...inputs[action],
              [`${kind.word}Id`]: record.id,
              expectedVersion: record.version,
              clientMutationId: randomUUID(),
            };
            const { code, errors } = await kind.send(action, sent, person);
            answers[`${action}: ${person.role}`] = errors?.[0]?.extensions?.code ?? code;
          });
          await Promise.all(tried);
        }
        expect(Object.keys(answers).length).toBeGreaterThan(kind.actions.length);
        expect(answers).toEqual(Object.fromEntries(Object.keys(answers).map((cell) => [cell, "RECUSED"])));
        expect(await written()).toEqual(before);
        expect(await menus()).toEqual(might);
      },
      60_000,
    );

    test("each is refused to whoever is kept apart or has not opened the record, and then done by a colleague", async () => {
      const acts: (Lawful & { readonly action: string; readonly does: Viewer; readonly stranger: Viewer })[] =
        [];
      for (const action of kind.actions) {
        const lawful = await kind.lawful(action);
        const does = viewerOf(lawful.as);
        acts.push({ action, does, stranger: another(does), ...lawful });
      }
      const refusedTo = async (these: typeof acts, code: string): Promise<void> => {
        const before = await written();
        for (const { action, input, stranger, today } of these) {
          const refused = await kind.send(action, input, stranger, today);
          expect({ action, code: refused.code }).toEqual({ action, code });
        }
        expect(await written()).toEqual(before);
      };
      await changeSetting(api, { name: "reasonOutsideList", value: "NEEDED" });
      const mayLie = ({ does }: { readonly does: Viewer }) =>
        does.agencyId === "placer" && mayLieOutside({ actor: does, office: { reasonOutsideList: "NEEDED" } });
      await refusedTo(acts.filter(mayLie), "OUTSIDE_OWN_LIST");
      await changeSetting(api, { name: "reasonOutsideList", value: "NOT_NEEDED" });
      for (const { record, stranger } of acts) await keepApart(record.id, [stranger]);
      await refusedTo(acts, "RECUSED");
      for (const { action, does, input, record, today } of acts) {
        const done = await kind.send(action, input, does, today);
        expect({ action, code: done.code, version: done[kind.word]?.version }).toEqual({
          action,
          code: undefined,
          version: record.version + 1,
        });
      }
    }, 60_000);

    test.each(kind.statuses)("while it is %s: no flag of the person gives or takes one", async (status) => {
      const plain = await kind.inStatus(status);
      const under = await kind.inStatus(status);
      await flagged(kind.word, under.id);
      const hands = await handsOn(kind.word, plain.id);
      for (const person of people.map((one) => colleague(one, hands)))
        expect(await menuOf(kind.word, under.id, person), person.role).toEqual(
          await menuOf(kind.word, plain.id, person),
        );
    });
  });
}
