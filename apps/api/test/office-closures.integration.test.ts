import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aRecordedContact } from "./contacts.ts";
import {
  aReceivedComplaint,
  openTestApi,
  partnerWith,
  type Asking,
  type Loose,
  type TestApi,
} from "./harness.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const administrator: Asking = { as: "administrator-placer" };
const department: Asking = { as: "administrator" };

const effectFields = `shown closedOn openedOn complaints dates promisedLater promisesHeld examined isWhole
  sample { number dates { ruleId title from to tell promises { letter promisedOn keptOn outcome advice } } }`;
const failureFields = `... on UserError { code message } ... on InvalidInput { issues { path code citations { key } } }`;
const closureFields = `id body agency { id } kind effect movesDates fromOn throughOn office reason author recordedAt
  struck { author reason } change { id total done moved finishedAt failure }`;

async function preview(input: Record<string, unknown>, asking = administrator): Promise<Loose> {
  const { data, errors } = await api.ask(
    `query ($input: PreviewOfficeClosureInput!) { previewOfficeClosure(input: $input) {
      __typename ... on PreviewOfficeClosureSuccess { effect { ${effectFields} } } ${failureFields} } }`,
    { input },
    asking,
  );
  return data?.previewOfficeClosure ?? { errors };
}

async function change(
  mutation: "enterOfficeClosure" | "strikeOfficeClosure",
  input: Record<string, unknown>,
  asking = administrator,
): Promise<Loose> {
  const title = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await api.ask(
    `mutation ($input: ${title}Input!) { ${mutation}(input: $input) { __typename
      ... on ${title}Success { clientMutationId closure { ${closureFields} } } ... on EffectChanged { current { ${effectFields} } } ${failureFields} } }`,
    { input: { clientMutationId: randomUUID(), reason: "Storm damage.", ...input } },
    asking,
  );
  return data?.[mutation] ?? { errors };
}

const closed = (fromOn: string, throughOn: string | null = fromOn, kind = "WHOLE_AGENCY_WHOLE_DAY") => ({
  kind,
  fromOn,
  throughOn,
});

/** Looks first, then enters what was looked at. */
async function enter(entry: Record<string, unknown>, asking = administrator): Promise<Loose> {
  const { effect } = await preview({ entry }, asking);
  return change("enterOfficeClosure", { entry, shown: effect.shown }, asking);
}

async function strike(closureId: string, asking = administrator): Promise<Loose> {
  const { effect } = await preview({ closureId }, asking);
  return change(
    "strikeOfficeClosure",
    { closureId, shown: effect.shown, reason: "The storm passed." },
    asking,
  );
}

async function list(variables: Record<string, unknown> = {}, asking: Asking = {}): Promise<Loose[]> {
  const { data } = await api.ask(
    `query ($filter: OfficeClosureFilter, $sort: OfficeClosureSort) { officeClosures(first: 100, filter: $filter, sort: $sort) { nodes { ${closureFields} } } }`,
    variables,
    asking,
  );
  return data.officeClosures.nodes;
}

describe("looking first", () => {
  test("closing Placer on Wednesday, December 16, 2026, moves the written resolution of what came on November 16 by a day", async () => {
    const { number } = await aReceivedComplaint(api);
    const { effect } = await preview({ entry: closed("2026-12-16") });
    expect(effect).toMatchObject({
      closedOn: ["2026-12-16"],
      openedOn: [],
      examined: 1,
      isWhole: true,
      complaints: 1,
    });
    expect(effect.sample[0].number).toBe(number);
    expect(effect.sample[0].dates).toContainEqual({
      ruleId: "written-resolution",
      title: expect.any(String),
      from: "2026-12-16",
      to: "2026-12-17",
      tell: ["LCSA"],
      promises: [],
    });
    expect(await list()).toEqual([]);
  });

  test.each([
    ["a branch", closed("2026-12-16", "2026-12-16", "BRANCH")],
    ["a Saturday, December 19, 2026", closed("2026-12-19")],
  ])("%s moves nothing", async (_, entry) => {
    expect((await preview({ entry })).effect).toMatchObject({
      complaints: 0,
      dates: 0,
      closedOn: [],
      sample: [],
    });
  });

  test.each<[string, Record<string, unknown>, string, string, Asking?]>([
    ["until further notice", closed("2026-12-16", null), "CLOSURE_WITHOUT_END", "throughOn"],
    ["a day that is none", closed("2026-12-16", "2026-12-15"), "CLOSURE_REVERSED", "throughOn"],
    [
      "a day that the table leaves open",
      closed("2026-12-16", null, "STRUCK_DAY"),
      "DAY_NOT_IN_TABLE",
      "fromOn",
    ],
    [
      "two holidays at once",
      closed("2026-03-31", "2026-04-01", "STRUCK_DAY"),
      "STRUCK_DAY_IS_ONE",
      "throughOn",
    ],
  ])("refuses %s with the place of its field", async (_, entry, code, field) => {
    const answer = await preview({ entry });
    expect(answer.issues).toMatchObject([{ code, path: ["input", "entry", field] }]);
  });

  test("refuses both and neither", async () => {
    for (const input of [{}, { entry: closed("2026-12-16"), closureId: "closure_1" }])
      expect((await preview(input)).issues[0]).toMatchObject({
        code: "ONE_OF_TWO",
        path: ["input", "entry"],
      });
  });
});

describe("who may", () => {
  test.each(["ombudsperson", "director", "state-analyst", "auditor"])("%s may only read", async (as) => {
    for (const answer of [
      await preview({ entry: closed("2026-12-16") }, { as }),
      await change("enterOfficeClosure", { entry: closed("2026-12-16"), shown: "" }, { as }),
      await change("strikeOfficeClosure", { closureId: "closure_1", shown: "" }, { as }),
    ])
      expect(answer.errors[0].extensions.code).toBe("FORBIDDEN");
    expect(await list({}, { as })).toEqual(expect.any(Array));
  });

  test("an agency's administrator changes its own calendar, the Department's those of its offices and the courts", async () => {
    for (const body of ["STATE", "COURT"])
      expect((await preview({ entry: { ...closed("2026-12-16"), body } })).code).toBe("CALENDAR_OF_ANOTHER");
    expect((await preview({ entry: { ...closed("2026-12-16"), body: "AGENCY" } }, department)).code).toBe(
      "CALENDAR_OF_ANOTHER",
    );
    const { closure } = await enter({ ...closed("2027-07-06"), body: "COURT" }, department);
    expect(closure).toMatchObject({ body: "COURT", agency: null, author: "Mei-Lin Chau" });
    expect((await preview({ closureId: closure.id })).code).toBe("CALENDAR_OF_ANOTHER");
    expect((await list({ filter: { body: "COURT" } })).map(({ id }) => id)).toEqual([closure.id]);
    await strike(closure.id, department);
  });

  test("another agency sees and strikes nothing of ours", async () => {
    const { closure } = await enter(closed("2027-08-02"));
    const neighbour: Asking = { as: "ombudsperson-sacramento" };
    expect((await list({}, neighbour)).map(({ id }) => id)).not.toContain(closure.id);
    const { data } = await api.ask(
      `query ($id: ID!) { calendarChange(id: $id) { id } }`,
      { id: closure.change.id },
      neighbour,
    );
    expect(data.calendarChange).toBeNull();
    const read = partnerWith("complaints:read");
    expect((await list({}, { as: read })).map(({ id }) => id)).toContain(closure.id);
    await strike(closure.id);
  });
});

describe("entering and striking", () => {
  test("is kept with who, when and why, and counts at once", async () => {
    const { closure } = await enter(closed("2027-05-03", "2027-05-04"));
    expect(closure).toMatchObject({
      body: "AGENCY",
      agency: { id: "agency_placer" },
      kind: "WHOLE_AGENCY_WHOLE_DAY",
      movesDates: true,
      fromOn: "2027-05-03",
      throughOn: "2027-05-04",
      reason: "Storm damage.",
      author: "Owen Castellano",
      struck: null,
    });
    const calendar = async () =>
      (await api.ask("{ viewer { calendar { agencyClosures } } }")).data.viewer.calendar;
    expect((await calendar()).agencyClosures).toEqual(["2027-05-03", "2027-05-04"]);
    const struck = await strike(closure.id);
    expect(struck.closure).toMatchObject({
      struck: { author: "Owen Castellano", reason: "The storm passed." },
    });
    expect((await calendar()).agencyClosures).toEqual([]);
    expect((await preview({ closureId: closure.id })).code).toBe("ALREADY_STRUCK");
    expect((await list({ filter: { year: 2027, standing: false } })).map(({ id }) => id)).toContain(
      closure.id,
    );
    expect(await list({ filter: { year: 2028 } })).toEqual([]);
  });

  test("with the same key does nothing twice, and with another input is refused", async () => {
    const entry = closed("2027-06-07");
    const { effect } = await preview({ entry });
    const input = { clientMutationId: randomUUID(), entry, shown: effect.shown };
    const first = await change("enterOfficeClosure", input);
    expect((await change("enterOfficeClosure", input)).closure.id).toBe(first.closure.id);
    expect((await change("enterOfficeClosure", { ...input, reason: "Flood." })).code).toBe(
      "IDEMPOTENCY_KEY_REUSED",
    );
    expect(
      (await list({ filter: { year: 2027, standing: true } })).filter(
        ({ fromOn }) => fromOn === "2027-06-07",
      ),
    ).toHaveLength(1);
  });

  test("writes nothing when the effect is another one than was shown", async () => {
    const entry = closed("2026-12-16");
    const { effect } = await preview({ entry });
    await aReceivedComplaint(api);
    const answer = await change("enterOfficeClosure", { entry, shown: effect.shown });
    expect(answer).toMatchObject({
      __typename: "EffectChanged",
      code: "EFFECT_CHANGED",
      current: { complaints: effect.complaints + 1 },
    });
    expect(await list({ filter: { year: 2026, standing: true } })).toEqual([]);
  });

  test("needs a reason, and an id that names an entry", async () => {
    const answer = await change("enterOfficeClosure", {
      entry: closed("2027-06-08"),
      reason: " ",
      shown: "",
    });
    expect(answer.issues).toMatchObject([{ code: "REASON_REQUIRED", path: ["input", "reason"] }]);
    for (const closureId of ["agency_placer", `closure_${randomUUID()}`])
      expect((await preview({ closureId })).issues).toMatchObject([
        { code: "UNKNOWN_ID", path: ["input", "closureId"] },
      ]);
  });
});

test("the examples of a preview are of both kinds of record: half of each, and what one kind lacks is the other’s", async () => {
  // Handed in on Monday, November 16, 2026, and called on Wednesday, November 18: of both something is due on Monday, November 23.
  for (let left = 9; left > 0; left -= 1) await aReceivedComplaint(api);
  const kinds = async (): Promise<string> => {
    const { effect } = await preview({ entry: closed("2026-11-23") });
    return effect.sample.map(({ number }: Loose) => number.slice(0, 2)).join(" ");
  };
  await aRecordedContact(api);
  await aRecordedContact(api);
  expect(await kinds()).toBe("CR CR CR CR CR CR CR CR CT CT");
  for (let left = 4; left > 0; left -= 1) await aRecordedContact(api);
  expect(await kinds()).toBe("CR CR CR CR CR CT CT CT CT CT");
});
