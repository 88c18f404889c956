import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isObjectType,
  isUnionType,
  type GraphQLObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servedActsOf, servedActsOn } from "../../src/authorization/served-actions.ts";
import { partnerScopes } from "../../src/authorization/permission-table.ts";
import type { Viewer } from "../../src/platform/auth/viewer.ts";
import {
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  receiveInput,
  schema,
  type Asking,
  type Loose,
  type TestApi,
} from "../harness.ts";
import { contactActInput } from "../contacts.ts";
import { examples, type ActionName } from "./examples.ts";
import { askingOf, inputOf, ready } from "./lived.ts";

// A refusal with a code wrote nothing: asked of every mutation of the schema, for every set of scopes.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const onContact = (name: string) => servedActsOn.Contact.some((one) => one === name);
const isAction = (name: string): name is ActionName => Object.hasOwn(examples, name);
const closed = { kind: "WHOLE_AGENCY_WHOLE_DAY", fromOn: "2026-12-28", throughOn: "2026-12-28" };

/** What is sent with a mutation that is none of the actions on an existing complaint. */
const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  receiveComplaint: receiveInput(),
  enterOfficeClosure: { entry: closed, reason: "Storm damage.", shown: "unseen" },
  strikeOfficeClosure: { closureId: `closure_${randomUUID()}`, reason: "It passed.", shown: "unseen" },
  enterEnforcementHold: { actions: ["LEVY"], fromOn: "2026-11-18", reason: "The bank file is wrong." },
  endEnforcementHold: { holdId: `hold_${randomUUID()}`, throughOn: "2026-11-20", reason: "Mended." },
  notePrinting: { complaintIds: [`complaint_${randomUUID()}`] },
  askResolutionApproval: {
    complaintId: `complaint_${randomUUID()}`,
    findings: [{ issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: "Held by mistake." }],
  },
  decideApproval: { approvalId: `approval_${randomUUID()}`, decision: "APPROVED" },
  changeSetting: { name: "alertDays", value: "9", reason: "Practice.", shown: "unseen" },
  addNote: { recordId: `complaint_${randomUUID()}`, text: "Called twice." },
  openTask: {
    aboutId: `complaint_${randomUUID()}`,
    title: "Ask the bank.",
    dueOn: "2026-12-01",
  },
  reassignTask: {
    aboutId: `task_${randomUUID()}`,
    expectedVersion: 1,
    assigneeId: `staff_${randomUUID()}`,
    reason: "On leave.",
  },
  completeTask: { aboutId: `task_${randomUUID()}`, expectedVersion: 1, completedOn: "2026-11-19" },
  cancelTask: { aboutId: `task_${randomUUID()}`, expectedVersion: 1, reason: "Not needed." },
  correctNote: { noteId: `note_${randomUUID()}`, expectedVersion: 1, text: "Called once." },
  removeAttachment: { attachmentId: `attachment_${randomUUID()}`, reason: "Of another family." },
  saveDraft: { authorId: "staff_x", form: "receiveComplaint", writer: "window", nth: 1, text: "{}" },
  discardDraft: { form: "receiveComplaint", revision: randomUUID() },
  raisePartyFlag: {
    personId: `person_${randomUUID()}`,
    kind: "DECEASED",
    status: "ACTIVE",
    sinceOn: "2026-11-18",
    reason: "Told.",
  },
  changePartyFlag: {
    personId: `person_${randomUUID()}`,
    ordinal: 1,
    status: "INACTIVE",
    sinceOn: "2026-11-18",
    reason: "Told.",
  },
  joinPersons: { personId: `person_${randomUUID()}`, otherId: "person_x", reason: "The same." },
  partPersons: { personId: `person_${randomUUID()}`, reason: "Not the same." },
  declareRecusal: {
    personId: `person_${randomUUID()}`,
    kind: "KIN",
    sinceOn: "2026-11-18",
    reason: "My cousin.",
  },
  openRecord: { recordId: `complaint_${randomUUID()}`, reason: "CALLING" },
  askForAccess: { recordId: `complaint_${randomUUID()}`, reason: "COVERING", days: 5 },
  endRecusal: { personId: `person_${randomUUID()}`, ordinal: 1, reason: "No longer." },
  revealContact: { personId: `person_${randomUUID()}`, purpose: "CALL" },
  revokeSession: { sessionId: `session_${randomUUID()}` },
};

async function inputFor(name: string): Promise<Record<string, unknown>> {
  if (onContact(name)) return { ...(await contactActInput(api, name)), clientMutationId: randomUUID() };
  const own = isAction(name) ? await inputOf(api, name, await ready(api, name)) : inputs[name];
  if (own === undefined) throw new Error(`Nothing is known to be sent with ${name}.`);
  return { ...own, clientMutationId: randomUUID() };
}

const askingOfMutation = (name: string): Asking =>
  isAction(name) ? askingOf(name) : name === "correctContact" ? { as: "supervisor" } : {};

const everySetOfScopes = partnerScopes.reduce<readonly (readonly string[])[]>(
  (sets, scope) => [...sets, ...sets.map((set) => [...set, scope])],
  [[]],
);

const wholeContact = `contact { id number status summary person { name address representative { name } }
  deadlines { title dueOn } availableActions { action allowed } notices { form body } complaint { number } timeline(first: 10) { nodes { summary } } }`;
const wholeComplaint = `complaint { id number status issues { description } complainant { name address representative { name } }
  deadlines { title dueOn } availableActions { action allowed } notices { form body } timeline(first: 10) { nodes { summary } } }`;

/** Whether what is wrong with a field's arguments is an answer of its own, such as that of `whatIf`, and no refusal. */
const answersFaults = (type: unknown): boolean =>
  isUnionType(type) &&
  type.getTypes().some((one) => one.getInterfaces().some(({ name }) => name === "UserError"));

/** Every field with arguments that can be refused, and that the answer of a mutation can hold, as "Type.field". */
function argumentsIn(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<GraphQLObjectType>();
  const look = (type: unknown): void => {
    if (isUnionType(type)) type.getTypes().forEach(look);
    if (!isObjectType(type) || seen.has(type)) return;
    seen.add(type);
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      // A word of a closed list is checked before anything is done.
      const refusable = field.args.some(({ type: given }) => !isEnumType(getNamedType(given)));
      if (refusable && !answersFaults(named)) found.add(`${type.name}.${field.name}`);
      if (isCompositeType(named)) look(named);
    }
  };
  look(getNamedType(mutations.find((one) => one.name === name)?.type));
  return found;
}

const takesArguments = (name: string): boolean => argumentsIn(name).size > 0;

function documentOf(name: string, answer = onContact(name) ? wholeContact : wholeComplaint): string {
  const mutation = mutations.find((one) => one.name === name);
  return `mutation ($input: ${String(mutation?.args[0]?.type)}) { ${name}(input: $input) { __typename
    ${takesArguments(name) ? `... on ${onContact(name) ? "ContactActionSuccess" : "ActionSuccess"} { ${answer} }` : ""} ... on UserError { code } } }`;
}

/** Every row that an act can leave, denials apart: that somebody was refused is written down. */
async function rowsWritten(): Promise<unknown> {
  const tables = [
    "complaint",
    "contact",
    "record_event",
    "idempotency_key",
    "notice",
    "note",
    "task",
    "approval",
    "office_closure",
    "enforcement_hold",
    "calendar_change",
    "draft",
  ];
  const counts = [
    ...tables.map((table) => `select count(*) from ${table}`),
    "select count(*) from session where revoked_at is not null",
    "select count(*) from audit_entry where outcome = 'DONE' and act not like 'read.%'",
  ];
  return api.fixture.admin(`select ${counts.map((text, at) => `(${text}) as count_${at}`).join(", ")}`);
}

/** What a partner's act leaves. */
const partnerLeaves: Readonly<Record<string, { readonly status: string; readonly history: number }>> = {
  receiveComplaint: { status: "RECEIVED", history: 1 },
  recordContact: { status: "CONTACT_RECEIVED", history: 1 },
  recordComplaintFiled: { status: "CONTACT_RECEIVED", history: 2 },
};

/** What is to come of a mutation that a partner with these scopes sends. */
function expectedOf(name: string, scopes: readonly string[]) {
  const [reads, writes] = [scopes.includes("complaints:read"), scopes.includes("complaints:write")];
  if (writes && (servedActsOf("PARTNER") as readonly string[]).includes(name))
    return {
      code: undefined,
      ...partnerLeaves[name],
      seesPersons: reads && scopes.includes("persons:read"),
      wroteNothing: false,
    };
  // Of a partner's own acts its scopes are asked; of all others the machine says why its role may not. Of a record that
  // the agency handed over, what it may read is an earlier version.
  const asked = isAction(name) || (onContact(name) && !Object.hasOwn(partnerLeaves, name));
  const refusals = reads && asked ? /^(ROLE_NOT_ALLOWED|STALE_VERSION)$/ : /^FORBIDDEN$/;
  return { code: expect.stringMatching(refusals) as string, wroteNothing: true };
}

/** Of an answer what tells whether the act was done, and for whom. */
function told({ code, complaint, contact }: Loose) {
  const record = complaint ?? contact;
  return record === undefined
    ? { code }
    : {
        code,
        status: record.status,
        history: record.timeline.nodes.length,
        seesPersons: (record.complainant ?? record.person ?? null) !== null,
      };
}

describe.each(mutations.map(({ name }) => name))("%s", (name) => {
  test.each(everySetOfScopes.map((set) => set.join(" ")))(
    "to a partner with (%s) is refused before it is done, or answered whole",
    async (scope) => {
      const scopes = scope.split(" ");
      const input = await inputFor(name);
      const before = await rowsWritten();
      const partner: Viewer = partnerWith(...scopes);
      const { data, errors } = await api.ask(
        documentOf(name),
        { input },
        { ...askingOfMutation(name), as: partner },
      );
      const wroteNothing = isDeepStrictEqual(await rowsWritten(), before);
      expect({ ...told(data?.[name] ?? errors?.[0]?.extensions), wroteNothing }).toEqual(
        expectedOf(name, scopes),
      );
    },
  );
});

test.each(mutations.map(({ name }) => name).filter(takesArguments))(
  "%s is not done when its answer is asked for with arguments that cannot be used",
  async (name) => {
    const input = await inputFor(name);
    const before = await rowsWritten();
    const bad = [
      "timeline(first: 1000) { totalCount }",
      `good: timeline(first: 1) { totalCount } bad: timeline(after: "x") { totalCount }`,
    ];
    for (const field of bad) {
      const { errors } = await api.ask(
        documentOf(name, `${onContact(name) ? "contact" : "complaint"} { ${field} }`),
        { input },
        askingOfMutation(name),
      );
      expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    }
    expect(await rowsWritten()).toEqual(before);
  },
);

test("no other field of a mutation's answer takes arguments that could be refused after the act", () => {
  const all = mutations.flatMap(({ name }) => [...argumentsIn(name)]);
  expect([...new Set(all)]).toEqual(["Complaint.timeline", "Contact.timeline"]);
});

test("a partner that may file and not read files all the same, and does not learn who complains", async () => {
  const answer = await api.ask(
    documentOf("receiveComplaint"),
    { input: receiveInput() },
    { as: partnerWith("complaints:write") },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.receiveComplaint.complaint).toMatchObject({ complainant: null, status: "RECEIVED" });
  const { id } = await aReceivedComplaint(api);
  const read = await api.ask(
    "query ($id: ID!) { complaint(id: $id) { id } }",
    { id },
    { as: partnerWith("complaints:write") },
  );
  expect(read.errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN");
});
