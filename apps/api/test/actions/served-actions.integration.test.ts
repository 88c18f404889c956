import { randomUUID } from "node:crypto";
import { eventWords, transitionOf, type ComplaintEvent } from "@redress/domain/complaint";
import { keptName, tellInput, type ActionField, type ActionFields } from "@redress/domain/input";
import { say, type Language, type Role } from "@redress/domain/vocabulary";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../../src/platform/auth/viewer.ts";
import { officeOf } from "../../src/seed/people.ts";
import { aRecordedContact } from "../contacts.ts";
import { act, openTestApi, partnerWith, viewerOf, type Loose, type TestApi } from "../harness.ts";
import { examples, type ActionName } from "./examples.ts";
import { askingOf, inputOf, ready } from "./lived.ts";

// What holds of every action that is served, asked of each by its row in the domain and its example.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const served = Object.keys(examples) as ActionName[];
const fieldsOf = (action: ActionName): ActionFields => transitionOf(action).input ?? {};
const titleCase = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** The people of the seed by whom a role is tried. */
const people = [
  "ombudsperson",
  "investigator",
  "supervisor",
  "director",
  "hearing-coordinator",
  "state-analyst",
  "auditor",
];

interface Sent {
  readonly complaint: { readonly id: string; readonly version: number };
  readonly input: Record<string, unknown>;
}

/** The action's example on a complaint on which it is lawful, ready to be sent. */
async function sent(action: ActionName): Promise<Sent> {
  const complaint = await ready(api, action);
  const input = await inputOf(api, action, complaint);
  return { complaint, input: { clientMutationId: randomUUID(), ...input } };
}

const send = (action: ActionName, input: Record<string, unknown>, as?: string | Viewer | null) =>
  act(api, action, input, { ...askingOf(action), ...(as !== undefined && { as }) });

/** How many rows any act has left so far; that somebody was refused or shown a record is written down apart. */
async function rowsWritten(): Promise<unknown> {
  const acts = "audit_entry where outcome = 'DONE' and act like 'complaint.%'";
  const tables = ["record_event", "idempotency_key", "notice"];
  const counts = [...tables, acts].map((table, at) => `(select count(*) from ${table}) as count_${at}`);
  return api.fixture.admin(`select ${counts.join(", ")}`);
}

/** `{ resolution: { receivedOn: … } }` → `resolution { receivedOn }`. */
function selectionOf(shown: object): string {
  return Object.entries(shown)
    .map(([name, value]) => {
      const inner = [value].flat()[0] as unknown;
      if (name === "nextDeadline") return "nextDeadline { ruleId }";
      return typeof inner === "object" && inner !== null ? `${name} { ${selectionOf(inner)} }` : name;
    })
    .join(" ");
}

describe.each(served)("%s", (action) => {
  const row = transitionOf(action);

  test("is done, with its event, its notices and what the complaint then shows", async () => {
    const { complaint, input } = await sent(action);
    const answer = await send(action, input);
    expect(answer).toMatchObject({
      __typename: `${titleCase(action)}Success`,
      clientMutationId: input["clientMutationId"],
      noticesQueued: row.notices,
      event: {
        kind: row.event,
        sequence: complaint.version + 1,
        actorName: viewerOf(examples[action].as).name,
      },
      complaint: { version: complaint.version + 1, ...(row.to !== "SAME" && { status: row.to }) },
    });
    const { shows } = examples[action];
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { ${selectionOf(shows)} } }`,
      { id: complaint.id },
      askingOf(action),
    );
    expect(data.complaint).toEqual(shows);
  });

  test.each(["en", "es"] as const)("is told on the timeline in %s", async (language) => {
    const { complaint, input } = await sent(action);
    await send(action, input);
    const { data } = await api.ask(
      `query ($id: ID!) { complaint(id: $id) { timeline(first: 100) { nodes { summary facts { name value } } } } }`,
      { id: complaint.id },
      { ...askingOf(action), language },
    );
    const told = data.complaint.timeline.nodes.at(-1);
    expect(told.summary).toBe(say(eventWords[row.event], language));
    expect(told.facts).toEqual(await toldBy(action, complaint, language));
    // No enum's value and no field's name reaches a person.
    expect(JSON.stringify(told)).not.toMatch(/[A-Z]+_[A-Z]+|"[^" ]*[a-z][A-Z][^" ]*"/);
  });

  test("happens once, however often it is sent", async () => {
    const { complaint, input } = await sent(action);
    const first = await send(action, input);
    expect(first).toMatchObject({ complaint: { version: complaint.version + 1 } });
    const before = await rowsWritten();
    expect(await send(action, input)).toEqual(first);
    expect(await send(action, { ...input, ...another(action) })).toMatchObject({
      __typename: "IdempotencyKeyReused",
    });
    expect(await rowsWritten()).toEqual(before);
  });

  test("minds the version that was read", async () => {
    const { complaint, input } = await sent(action);
    const before = await rowsWritten();
    const stale = await send(action, { ...input, expectedVersion: complaint.version - 1 });
    expect(stale).toMatchObject({
      __typename: "StaleVersion",
      code: "STALE_VERSION",
      expectedVersion: complaint.version - 1,
      current: { version: complaint.version },
      changes: [{ sequence: complaint.version }],
    });
    expect(stale.changedBy).toBe(stale.changes.at(-1).actorName);
    expect(await send(action, { ...input, expectedVersion: complaint.version + 5 })).toMatchObject({
      __typename: "StaleVersion",
      current: { version: complaint.version },
      changes: [],
    });
    expect(await rowsWritten()).toEqual(before);
  });

  test("is for the roles of its row and for nobody else", async () => {
    const { complaint, input } = await sent(action);
    const before = await rowsWritten();
    const holder = await holderOf(complaint.id);
    for (const who of people.map((key) => colleague(viewerOf(key), holder))) {
      const { data } = await api.ask(
        `query ($id: ID!) { complaint(id: $id) { availableActions { action allowed refusal { code } } } }`,
        { id: complaint.id },
        { as: who },
      );
      const line = data.complaint.availableActions.find((one: Loose) => one.action === action);
      const { role } = who;
      const may = row.roles.includes(role as Role);
      expect({ role, refused: line.refusal?.code === "ROLE_NOT_ALLOWED" }).toEqual({ role, refused: !may });
      if (may) continue;
      const answer = await send(action, input, who);
      expect(answer).toMatchObject({ __typename: "ActionRefused", code: "ROLE_NOT_ALLOWED" });
      expect(answer.availableActions).toContainEqual(expect.objectContaining({ action, allowed: false }));
    }
    const partner = colleague(partnerWith("complaints:read", "complaints:write"), holder);
    expect(await send(action, input, partner)).toMatchObject({ code: "ROLE_NOT_ALLOWED" });
    for (const [who, code] of [
      ["administrator", "FORBIDDEN"],
      [partnerWith("complaints:write"), "FORBIDDEN"],
      [null, "UNAUTHENTICATED"],
    ] as const) {
      const { errors } = await send(action, input, who);
      expect(errors?.[0]?.extensions?.["code"]).toBe(code);
    }
    expect(await rowsWritten()).toEqual(before);
  });

  test("knows no complaint by an unknown id, a malformed one or another agency's", async () => {
    const { input } = await sent(action);
    const ids = [`complaint_${randomUUID()}`, "complaint_🙂", `staff_${randomUUID()}`];
    const asked = [
      ...ids.map((complaintId) => send(action, { ...input, complaintId })),
      send(action, { ...input, ...(await byYuba(action)) }, elsewhere(examples[action].as)),
    ];
    for (const { errors } of await Promise.all(asked))
      expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_FOUND", field: ["input", "complaintId"] });
  });

  test("names everything in its input that cannot be read, and writes nothing", async () => {
    const { input } = await sent(action);
    const before = await rowsWritten();
    const wrong = unreadable(fieldsOf(action), input);
    expect(await send(action, { ...input, ...wrong.input, clientMutationId: "" })).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: ["input", "clientMutationId"], code: "INVALID_KEY" }, ...wrong.issues],
    });
    expect(await rowsWritten()).toEqual(before);
  });

  test.each(daysOf(action))("refuses a future day as %s, and writes nothing", async (name) => {
    const { input } = await sent(action);
    const before = await rowsWritten();
    expect(await send(action, { ...input, [name]: "2027-01-04" })).toMatchObject({
      __typename: "ActionRefused",
      code: "FUTURE_DATE",
      field: ["input", name],
    });
    expect(await rowsWritten()).toEqual(before);
  });
});

/** What the domain tells of the event as it is stored. */
async function toldBy(action: ActionName, { id }: Sent["complaint"], language: Language) {
  const [{ event, takenFrom }] = (await api.fixture.admin(
    `select data -> 'event' as event, data ->> 'takenFrom' as "takenFrom" from record_event where record_id = $1 order by sequence desc limit 1`,
    [id.slice("complaint_".length)],
  )) as [{ event: ComplaintEvent; takenFrom: string | null }];
  const names = await api.fixture.admin<{ id: string; name: string }>(
    `select id::text, given_name || ' ' || family_name as name from staff union all select id, name from agency`,
  );
  const nameOf = (one: string) => names.find((named) => named.id === one)?.name;
  const told = tellInput(fieldsOf(action), event, { language, nameOf });
  expect(told).not.toEqual([]);
  if (takenFrom === null) return told;
  const taken = { en: "Taken over from", es: "Asumida de" };
  return [{ name: say(taken, language), value: nameOf(takenFrom) }, ...told];
}

/** The names of those fields that record a day that has been. */
function daysOf(action: ActionName): string[] {
  return Object.entries(fieldsOf(action)).flatMap(([name, { kind }]) => (kind === "PAST_DAY" ? [name] : []));
}

type Change = (name: string, field: ActionField) => Record<string, unknown>;

function changed(action: ActionName, change: Change): Record<string, unknown> {
  return Object.assign({}, ...Object.entries(fieldsOf(action)).map(([name, field]) => change(name, field)));
}

/** Something else in place of what the example sends. */
function another(action: ActionName): Record<string, unknown> {
  return changed(action, (name, { kind }) => {
    if (kind === "PAST_DAY" || kind === "DAY") return { [name]: "2026-11-17" };
    if (kind === "STAFF") return { [`${name}Id`]: `staff_${viewerOf("director").id}` };
    const list = examples[action].input[name];
    return Array.isArray(list) ? { [name]: [...list, ...list] } : {};
  });
}

/** The agency that has a complaint in hand. */
async function holderOf(id: string): Promise<string> {
  const [row] = await api.fixture.admin<{ holder_id: string }>(`select holder_id from record where id = $1`, [
    id.slice("complaint_".length),
  ]);
  return row!.holder_id;
}

/** The same person in an agency; the Department's people stay where they are. */
function colleague(viewer: Viewer, agencyId: string): Viewer {
  return { ...viewer, agencyId: viewer.agencyId && agencyId };
}

/** The same input as somebody of Yuba could send it, where people have other ids. */
async function byYuba(action: ActionName): Promise<Record<string, unknown>> {
  const contact = await aRecordedContact(
    api,
    {},
    { as: { ...partnerWith("complaints:write"), agencyId: "yuba" } },
  );
  return changed(action, (name, field) => {
    if (field.kind === "STAFF") return { [`${name}Id`]: `staff_${officeOf("yuba")[0]!.id}` };
    return "names" in field && field.names ? { [name]: contact.number } : {};
  });
}

/** The same role in an agency that has no part in any example. */
function elsewhere(key: string): Viewer {
  return { ...viewerOf(key), id: randomUUID(), name: "Somebody Else", agencyId: "yuba" };
}

interface Wrong {
  readonly input: Record<string, unknown>;
  readonly issues: readonly { readonly path: readonly string[]; readonly code: string }[];
}

/** What is unreadable in one field, and what is to be said of it. */
function unreadableValue(field: ActionField): readonly [value: unknown, code: string] | undefined {
  switch (field.kind) {
    case "DAY":
    case "PAST_DAY":
      return ["2026-02-30", "INVALID_DATE"];
    case "TEXT":
    case "LONG_TEXT":
      return field.optional
        ? ["x".repeat(10_001), "TEXT_TOO_LONG"]
        : [" \n\t ", field.whenEmpty ?? "TEXT_REQUIRED"];
    case "STAFF":
      return [`staff_${randomUUID()}`, "UNKNOWN_ID"];
    case "AGENCY":
      return ["agency_nowhere", "UNKNOWN_ID"];
    default:
      return undefined;
  }
}

type Input = Record<string, unknown>;

/** Every field that can be unreadable made so, in the order of the form; of a list its first item. */
function unreadable(fields: ActionFields, input: Input, path: readonly string[] = []): Wrong {
  const parts = Object.entries(fields).map(([name, field]): Wrong => {
    const kept = keptName(name, field);
    const at = [...path, kept];
    if (field.kind === "GROUP") {
      const inner = unreadable(field.fields, input[name] as Input, at);
      return { input: { [name]: { ...(input[name] as Input), ...inner.input } }, issues: inner.issues };
    }
    if (field.kind === "LIST") {
      const [first, ...rest] = input[name] as Input[];
      const inner = unreadable(field.each, first ?? {}, [...at, "0"]);
      return { input: { [name]: [{ ...first, ...inner.input }, ...rest] }, issues: inner.issues };
    }
    const [value, code] = unreadableValue(field) ?? [];
    if (code === undefined) return { input: {}, issues: [] };
    return { input: { [kept]: value }, issues: [{ path: ["input", ...at], code }] };
  });
  return {
    input: Object.assign({}, ...parts.map((part) => part.input)) as Input,
    issues: parts.flatMap((part) => part.issues),
  };
}
