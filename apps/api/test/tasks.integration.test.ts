import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../src/platform/auth/viewer.ts";
import { recordKinds } from "../src/record-kinds.ts";
import { rebuildRecords } from "../src/record/rebuild/rebuild-records.ts";
import { seedId } from "../src/seed/people.ts";
import {
  act,
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";
import { reviewAsked } from "./contact-examples.ts";
import { aComplaintByRepetition, actOn, aRecordedContact } from "./contacts.ts";
import { actOnTask, readTasks } from "./tasks.ts";
import { viewerOf, world } from "./write-fixture.ts";

// Tasks on records of whatever kind. Today is Thursday, November 19, 2026; complaints are handed in on Monday, November 16.

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const tasks = (filter: Record<string, unknown>, asking?: Asking) => readTasks(api, filter, asking);
const task = (name: string, input: Record<string, unknown>, asking?: Asking) =>
  actOnTask(api, name, input, asking);

const later = "2026-12-17"; // a Thursday, day 31
const titles = (found: Loose[]): string[] => found.map(({ title }: Loose) => title);
const tellParent = "Tell the parent that a hearing may be asked for";

describe("a task that follows the facts", () => {
  test("stands from day 31 on, and says until when a hearing may be asked for, in the language that is asked for", async () => {
    const { id, number } = await aReceivedComplaint(api);
    const wednesday = { today: "2026-12-16" };
    expect(titles(await tasks({ record: id }, wednesday))).not.toContain(tellParent);
    const found = (await tasks({ record: id }, { today: later })).find(({ title }) => title === tellParent);
    expect(found).toMatchObject({
      recordNumber: number,
      origin: "FACTS",
      // Day 90 is Sunday, February 14, 2027; Monday is a holiday.
      text: expect.stringContaining("until Tue Feb 16, 2027"),
      wording: expect.stringContaining("The last day to ask is Tue Feb 16, 2027."),
      action: "adviseNoResolution",
      byHand: false,
      practice: false,
      citations: [{ key: "fam-code-17801-b" }, { key: "fam-code-17801-c" }],
      role: "OMBUDSPERSON",
      assignee: { name: "Rosa Delgado" },
      opensOn: later,
      dueOn: "2026-12-18",
      status: "OPEN",
      openedBy: null,
    });
    const spanish = await tasks({ record: id }, { today: later, language: "es" });
    expect(spanish.map(({ text }: Loose) => text).join()).toContain("hasta el martes 16 feb 2027");
  });

  test("ends by itself with the act that it asks for, and leaves nothing where it had not begun", async () => {
    const { id } = await aReceivedComplaint(api, {
      filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-10-19" },
    });
    expect(titles(await tasks({ record: id }))).toContain(tellParent);
    await act(api, "adviseNoResolution", {
      complaintId: id,
      expectedVersion: 1,
      noticeMailedOn: "2026-11-19",
    });
    expect(titles(await tasks({ record: id }))).not.toContain(tellParent);
    const ended = (await tasks({ record: id, openOnly: false })).find(({ title }) => title === tellParent);
    expect(ended).toMatchObject({ status: "ENDED", endedOn: "2026-11-19" });
    // Nobody had been waiting for the letter that the withdrawal made needless.
    const other = await aReceivedComplaint(api);
    const withdrawn = { withdrawnOn: "2026-11-19", manner: "ORAL", note: "Settled." };
    await act(api, "withdrawComplaint", { complaintId: other.id, expectedVersion: 1, ...withdrawn });
    expect(await tasks({ record: other.id, openOnly: false }, { today: later })).toEqual([]);
  });

  test("cannot be done or cancelled by hand while only the record can say so", async () => {
    const { id } = await aReceivedComplaint(api);
    const [first] = (await tasks({ record: id }, { today: later })).filter(
      ({ title }) => title === tellParent,
    );
    const on = { aboutId: first.id, expectedVersion: first.version };
    const refused = { __typename: "TaskActRefused", code: "ENDS_BY_ITSELF" };
    expect(await task("completeTask", { ...on, completedOn: "2026-11-19" })).toMatchObject(refused);
    expect(await task("cancelTask", { ...on, reason: "No." })).toMatchObject(refused);
  });

  test("of a person who died stands on every record that names them, and ends with the flag", async () => {
    const { id } = await aReceivedComplaint(api);
    const { data } = await api.ask("query ($id: ID!) { complaint(id: $id) { complainant { personId } } }", {
      id,
    });
    const { personId } = data.complaint.complainant;
    const flag = async (name: string, input: object): Promise<void> => {
      const title = `${name[0]!.toUpperCase()}${name.slice(1)}`;
      const text = `mutation ($input: ${title}Input!) { answer: ${name}(input: $input) { __typename } }`;
      const sent = { clientMutationId: randomUUID(), personId, reason: "The sister called.", ...input };
      expect((await api.ask(text, { input: sent })).data.answer.__typename).toBe(`${title}Success`);
    };
    await flag("raisePartyFlag", { kind: "DECEASED", status: "ACTIVE", sinceOn: "2026-11-18" });
    const died = (await tasks({ record: id })).find(({ title }) => title.includes("has died"));
    expect(died).toMatchObject({ opensOn: "2026-11-18", dueOn: "2026-11-20", byHand: true, practice: true });
    await flag("changePartyFlag", { ordinal: 1, status: "INACTIVE", sinceOn: "2026-11-19" });
    expect(titles(await tasks({ record: id })).join()).not.toContain("has died");
  });

  test("stands in every record as the events give it: a rebuild finds nothing to mend", async () => {
    const found: unknown[] = [];
    for (const kind of recordKinds)
      await rebuildRecords(kind, {
        database: api.fixture.system,
        context: async () => world,
        openOnly: false,
        write: false,
        onDifference: (difference) => void found.push(difference),
      });
    expect(found).toEqual([]);
    await api.fixture.admin("update task set due_on = due_on + 1 where declaration = 'day-31-advice'");
    await rebuildRecords(recordKinds[0]!, {
      database: api.fixture.system,
      context: async () => world,
      openOnly: true,
      write: true,
      onDifference: ({ what }) => void found.push(...what),
    });
    expect(new Set(found)).toEqual(new Set(["task day-31-advice"]));
  });
});

describe("a second contact on Wednesday, November 18, 2026", () => {
  test("makes a complaint that is to be confirmed by Friday, November 20, and is asked for no longer than that", async () => {
    const { id, version } = await aComplaintByRepetition(api);
    const find = async (openOnly: boolean) =>
      (await tasks({ record: id, openOnly })).find(({ title }) => title === "Confirm the repeated contact");
    expect(await find(true)).toMatchObject({
      text: expect.stringContaining("on Wed Nov 18, 2026, made this complaint by itself"),
      citations: [{ key: "22-ccr-111544-d" }],
      role: "OMBUDSPERSON",
      opensOn: "2026-11-18",
      dueOn: "2026-11-20",
      byHand: false,
    });
    const spanish = titles(await tasks({ record: id }, { language: "es" }));
    expect(spanish).toContain("Confirmar el contacto repetido");
    const confirmed = { complaintId: id, expectedVersion: version, confirmedOn: "2026-11-19" };
    await act(api, "confirmRepeatedContact", confirmed);
    expect(await find(true)).toBeUndefined();
    expect(await find(false)).toMatchObject({ status: "ENDED", endedOn: "2026-11-19" });
  });
});

test.each(["CONTACT", "COMPLAINT"] as const)(
  "an independent review of a %s is a task from the day it is asked for, the reviewer’s once named, and gone when answered",
  async (kind) => {
    const onContact = kind === "CONTACT";
    const { id } = onContact ? await aRecordedContact(api) : await aReceivedComplaint(api);
    const take = async (name: string, expectedVersion: number, input: object, as = "ombudsperson") => {
      const sent = { [onContact ? "contactId" : "complaintId"]: id, expectedVersion, ...input };
      const action = onContact
        ? name.replace("IndependentReview", "ContactReview").replace("assignR", "assignContactR")
        : name;
      await (onContact ? actOn : act)(api, action, sent, { as });
    };
    const find = async (openOnly = true, language: Asking["language"] = "en") =>
      (await tasks({ record: id, openOnly }, { language, today: "2026-12-03" })).filter(({ title }) =>
        ["Answer the independent review", "Responder la revisión independiente"].includes(title),
      );
    expect(await find()).toEqual([]);
    await take("requestIndependentReview", 1, reviewAsked);
    const due = { opensOn: "2026-11-18", dueOn: "2026-12-02", overdue: true, byHand: false, practice: true };
    expect(await find()).toMatchObject([{ ...due, role: "SUPERVISOR", assignee: null }]);
    expect(await find(true, "es")).toMatchObject([{ text: expect.stringContaining("miércoles 2 dic 2026") }]);
    await take("assignReviewer", 2, { reviewerId: `staff_${viewerOf("director").id}` });
    expect(await find()).toMatchObject([{ ...due, assignee: { name: viewerOf("director").name } }]);
    const answer = { answeredOn: "2026-11-19", manner: "ORAL", text: "It was taken down right." };
    await take("answerIndependentReview", 3, answer, "director");
    expect(await find()).toEqual([]);
    expect(await find(false)).toMatchObject([{ status: "ENDED", endedOn: "2026-11-19" }]);
  },
);

describe("a task that a person opens", () => {
  const input = {
    title: "Ask the bank for the return slip",
    details: "Account ends in 12.",
    dueOn: "2026-11-25",
  };
  const theo = viewerOf("investigator");

  test("is its opener’s role’s until somebody takes it, and is done on a day, with what came of it", async () => {
    const { id } = await aReceivedComplaint(api);
    const opened = await task("openTask", { aboutId: id, ...input });
    expect(opened).toMatchObject({
      origin: "HAND",
      version: 1,
      title: input.title,
      text: input.details,
      role: "OMBUDSPERSON",
      assignee: null,
      opensOn: "2026-11-19",
      dueOn: "2026-11-25",
      openedBy: "Rosa Delgado",
    });
    const given = await task("reassignTask", {
      aboutId: opened.id,
      expectedVersion: 1,
      assigneeId: `staff_${theo.id}`,
      reason: "Knows the bank.",
    });
    expect(given).toMatchObject({ version: 2, assignee: { name: theo.name } });
    const done = {
      aboutId: opened.id,
      expectedVersion: 2,
      completedOn: "2026-11-19",
      answer: "Slip of Nov 3.",
    };
    expect(await task("completeTask", done, { as: "investigator" })).toMatchObject({
      status: "DONE",
      endedOn: "2026-11-19",
      steps: [
        { act: "openTask", by: "Rosa Delgado" },
        { act: "reassignTask", to: theo.name, text: "Knows the bank." },
        { act: "completeTask", by: theo.name, text: "Slip of Nov 3." },
      ],
    });
    expect(titles(await tasks({ record: id }))).not.toContain(input.title);
    expect(await task("cancelTask", { aboutId: opened.id, expectedVersion: 3, reason: "No." })).toMatchObject(
      {
        code: "TASK_NOT_OPEN",
      },
    );
  });

  test("is among mine for whoever has it and for everybody of its role, overdue first", async () => {
    const { id } = await aReceivedComplaint(api);
    const ours = { record: id, whose: "MINE" };
    await task("openTask", { aboutId: id, ...input, dueOn: "2026-11-30" });
    await task("openTask", { aboutId: id, ...input, title: "Call", assigneeId: `staff_${theo.id}` });
    expect(titles(await tasks(ours))).toContain(input.title);
    expect(titles(await tasks(ours, { as: "investigator" }))).toEqual(["Call"]);
    const [first] = await tasks({ record: id }, { today: later });
    expect(first).toMatchObject({ overdue: true });
    expect(titles(await tasks({ record: id, due: "OVERDUE" }, { today: "2026-11-26" }))).toContain("Call");
  });

  test("sent twice with one key stands once; with another input it is refused; ten changes at once are one", async () => {
    const { id } = await aReceivedComplaint(api);
    const once = { aboutId: id, ...input, clientMutationId: randomUUID() };
    const sent = await Promise.all(Array.from({ length: 6 }, () => task("openTask", once)));
    expect(new Set(sent.map((one: Loose) => one.id)).size).toBe(1);
    expect(await task("openTask", { ...once, title: "Else" })).toMatchObject({
      code: "IDEMPOTENCY_KEY_REUSED",
    });
    const cancel = () =>
      task("cancelTask", { aboutId: sent[0].id, expectedVersion: 1, reason: "Not needed." });
    const answered = await Promise.all(Array.from({ length: 10 }, cancel));
    expect(answered.filter((one: Loose) => one.status === "CANCELLED")).toHaveLength(1);
    expect(answered.filter((one: Loose) => one.code === "STALE_VERSION")).toHaveLength(9);
    // The same click, sent again before it was answered, is no other person's change.
    const opened = await task("openTask", { aboutId: id, ...input });
    const same = { clientMutationId: randomUUID(), aboutId: opened.id, expectedVersion: 1, reason: "Done." };
    const clicks = await Promise.all(Array.from({ length: 6 }, () => task("cancelTask", same)));
    expect(clicks.map((one: Loose) => one.status)).toEqual(Array(6).fill("CANCELLED"));
  });

  test.each<[Record<string, unknown>, string, string]>([
    [{ title: " " }, "title", "TEXT_REQUIRED"],
    [{ title: "one\ntwo" }, "title", "ONE_LINE_ONLY"],
    [{ title: "x".repeat(201) }, "title", "TEXT_TOO_LONG"],
    [{ aboutId: `complaint_${randomUUID()}` }, "aboutId", "UNKNOWN_ID"],
    [{ aboutId: "nonsense" }, "aboutId", "UNKNOWN_ID"],
    [{ assigneeId: `staff_${randomUUID()}` }, "assigneeId", "UNKNOWN_ID"],
    [{ assigneeId: `staff_${viewerOf("ombudsperson-sacramento").id}` }, "assigneeId", "UNKNOWN_ID"],
  ])("with %o is refused at its field, and nothing is written", async (changes, field, code) => {
    const { id } = await aReceivedComplaint(api);
    const count = () => api.fixture.admin("select count(*) as tasks from task");
    const before = await count();
    expect(await task("openTask", { aboutId: id, ...input, ...changes })).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: ["input", field], code }],
    });
    expect(await count()).toEqual(before);
  });

  test("cannot be given to somebody who is not active", async () => {
    const { id } = await aReceivedComplaint(api);
    const [gone] = await api.fixture.admin<{ id: string }>(
      "update staff set active = false where id = (select id from staff where agency_id = 'placer' and role = 'HEARING_COORDINATOR' limit 1) returning id",
    );
    const refused = { code: "ASSIGNEE_NOT_ACTIVE", field: ["input", "assigneeId"] };
    expect(await task("openTask", { aboutId: id, ...input, assigneeId: `staff_${gone!.id}` })).toMatchObject(
      refused,
    );
    const opened = await task("openTask", { aboutId: id, ...input });
    const on = { aboutId: opened.id, expectedVersion: 1, assigneeId: `staff_${gone!.id}`, reason: "Theirs." };
    expect(await task("reassignTask", on)).toMatchObject(refused);
    await api.fixture.admin("update staff set active = true where id = $1", [gone!.id]);
  });

  test("is due today or later, done today or before, and cancelled with a reason", async () => {
    const { id } = await aReceivedComplaint(api);
    const yesterday = { aboutId: id, ...input, dueOn: "2026-11-18" }; // a Wednesday
    expect(await task("openTask", yesterday)).toMatchObject({
      code: "DAY_GONE_BY",
      field: ["input", "dueOn"],
    });
    const { id: aboutId } = await task("openTask", { aboutId: id, ...input });
    const on = { aboutId, expectedVersion: 1 };
    expect(await task("completeTask", { ...on, completedOn: "2026-11-20" })).toMatchObject({
      code: "FUTURE_DATE",
      field: ["input", "completedOn"],
    });
    expect(await task("cancelTask", { ...on, reason: " " })).toMatchObject({
      issues: [{ path: ["input", "reason"], code: "REASON_REQUIRED" }],
    });
  });
});

describe("the walls", () => {
  test("another agency sees and changes nothing", async () => {
    const { id } = await aReceivedComplaint(api);
    const theirs = { as: "ombudsperson-sacramento" };
    const opened = await task("openTask", { aboutId: id, title: "Ours", dueOn: "2026-11-25" });
    expect(await tasks({ record: id, openOnly: false }, { ...theirs, today: later })).toEqual([]);
    expect(
      await task("openTask", { aboutId: id, title: "Theirs", dueOn: "2026-11-25" }, theirs),
    ).toMatchObject({
      issues: [{ code: "UNKNOWN_ID" }],
    });
    const on = { aboutId: opened.id, expectedVersion: 1, reason: "Mine now." };
    expect(await task("cancelTask", on, theirs)).toMatchObject({
      issues: [{ path: ["input", "aboutId"], code: "UNKNOWN_ID" }],
    });
  });

  test.each(["state-analyst", "auditor", "administrator"])("as %s nobody reads or opens one", async (as) => {
    expect(await tasks({}, { as })).toMatchObject({ code: "FORBIDDEN" });
    const { id } = await aReceivedComplaint(api);
    expect(await task("openTask", { aboutId: id, title: "x", dueOn: "2026-11-25" }, { as })).toMatchObject({
      code: "FORBIDDEN",
    });
  });

  test("nor does a partner, with every scope", async () => {
    const as = partnerWith("complaints:read", "complaints:write", "persons:read");
    expect(await tasks({}, { as })).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a request to a caseworker", () => {
  const connie: Viewer = {
    kind: "STAFF",
    id: seedId("staff/placer/caseworker-1"),
    role: "CASEWORKER",
    name: "Connie Albright",
    agencyId: "placer",
    scopes: [],
    sessionId: null,
  };

  test("shows the caseworker the request and the number of the record, and nothing else; the answer is the office’s", async () => {
    const { id, number } = await aReceivedComplaint(api);
    const asked = { aboutId: id, title: "Say when the case was reviewed", dueOn: "2026-11-25" };
    const opened = await task("openTask", { ...asked, assigneeId: `staff_${connie.id}` });
    expect(opened).toMatchObject({ origin: "REQUEST", role: "CASEWORKER", assignee: { name: connie.name } });
    const others = await task("openTask", { ...asked, title: "For the office" });
    const { data } = await api.ask("{ tasks { nodes { title recordId recordNumber } } }", {}, { as: connie });
    expect(data.tasks.nodes).toEqual([{ title: asked.title, recordId: null, recordNumber: number }]);
    const record = await api.ask("query ($id: ID!) { complaint(id: $id) { id } }", { id }, { as: connie });
    expect(record.errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
    const done = { aboutId: opened.id, expectedVersion: 1, completedOn: "2026-11-19", answer: "In May." };
    expect(await task("completeTask", { ...done, aboutId: others.id }, { as: connie })).toMatchObject({
      issues: [{ path: ["input", "aboutId"], code: "UNKNOWN_ID" }],
    });
    expect(await task("openTask", asked, { as: connie })).toMatchObject({ code: "FORBIDDEN" });
    expect(await task("completeTask", done, { as: connie })).toMatchObject({ status: "DONE" });
    const answered = (await tasks({ record: id, openOnly: false })).find(
      (one: Loose) => one.id === opened.id,
    );
    expect(answered.steps.at(-1)).toMatchObject({ by: "Connie Albright", text: "In May." });
  });
});
