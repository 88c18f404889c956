import { impossibleFacts, misshapenFacts, type RefusedFacts } from "@redress/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, type Loose, type TestApi } from "../harness.ts";
import {
  deadlinesQuery,
  explainQuery,
  findingsQuery,
  notInForceQuery,
  reasonsQuery,
} from "./law-questions.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const oral = { channel: "ORAL", spokenOn: "2026-04-01" };
const complaint = (more: object) => ({ complaint: { filing: oral, ...more } });
const filing = (evidence: object) => ({ complaint: { filing: evidence } });
const extension = (days: number) => complaint({ extension: { noticeMailedOn: "2026-04-20", days } });

/** Asks, and expects that no database was asked and nothing failed. */
async function ask(query: string, variables: Record<string, unknown>, language: "en" | "es" = "en") {
  const { data, errors, roundTrips } = await api.ask<Loose>(query, variables, { language });
  expect(errors).toBeUndefined();
  expect(roundTrips).toEqual([]);
  return Object.values(data)[0] as Loose;
}

/** What every reader of facts refuses, and the days that the API alone reads beside them. */
const refused: readonly RefusedFacts[] = [
  ...impossibleFacts,
  [
    "a disputed day that does not exist",
    { disputed: { amendedOn: "2026-04-31" } },
    "INVALID_DATE",
    ["disputed", "amendedOn"],
  ],
];

// GraphQL takes one value for a list of one, and an empty list for an object without names.
const lenient = ["one closure without a list", "a list for all"];
const misfits = misshapenFacts.filter(([wrong]) => !lenient.includes(wrong));

describe("facts that cannot be counted from", () => {
  it.each(refused)(
    "are refused with a code and the path from the argument on: %s",
    async (_, given, code, path) => {
      for (const query of [deadlinesQuery, explainQuery]) {
        const english = await ask(query, { given });
        const spanish = await ask(query, { given }, "es");
        expect(english).toMatchObject({
          __typename: "QuestionRefused",
          code,
          field: ["given", ...path.map(String)],
        });
        expect(spanish).toMatchObject({ code, field: english.field, citations: english.citations });
        expect(spanish.message).not.toBe(english.message);
      }
    },
  );

  it.each(misfits)(
    "are refused by GraphQL itself when they do not fit the schema, as any variable is: %s",
    async (_, given) => {
      const { data, errors } = await api.ask(deadlinesQuery, { given });
      expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
      expect(data?.deadlines).toBeUndefined();
    },
  );

  it("carry the law that they would break", async () => {
    const answer = await ask(deadlinesQuery, { given: extension(31) });
    expect(answer.message).toBe("The law allows an extension of 1 to 30 days.");
    expect(answer.citations).toEqual([{ key: "fam-code-17800" }]);
  });
});

describe("a date with its reasons", () => {
  const given = { complaint: { filing: { channel: "MAIL", postmarkedOn: "2026-03-06" } } };

  it("tells each step: mailed Friday, March 6, 2026; day 30 is Sunday, April 12, so it is due Monday, April 13", async () => {
    const { deadlines } = await ask(reasonsQuery, { given });
    const resolution = deadlines.find(({ ruleId }: Loose) => ruleId === "written-resolution");
    expect(resolution).toMatchObject({
      title: "Written resolution",
      startedOn: "2026-03-13",
      dueOn: "2026-04-13",
      metOn: null,
      excusedOn: null,
    });
    expect(resolution.steps.map(({ kind, to }: Loose) => [kind, to])).toEqual([
      ["START", "2026-03-13"],
      ["ADD_CALENDAR_DAYS", "2026-04-12"],
      ["ROLL_FORWARD", "2026-04-13"],
    ]);
    expect(resolution.citations).toContainEqual({ key: "fam-code-17800", label: "Fam. Code 17800" });
  });

  it("says when it was met, and what ended it", async () => {
    const done = await ask(reasonsQuery, {
      given: complaint({
        acknowledgement: { noticeMailedOn: "2026-04-03" },
        withdrawal: { withdrawnOn: "2026-04-10" },
      }),
    });
    const found = new Map(done.deadlines.map((one: Loose) => [one.ruleId, one]));
    expect(found.get("acknowledgement")).toMatchObject({ metOn: "2026-04-03", excusedOn: null });
    expect(found.get("written-resolution")).toMatchObject({ metOn: null, excusedOn: "2026-04-10" });
  });

  it("names the setting and the doubt where the law is uncertain", async () => {
    const { deadlines } = await ask(reasonsQuery, { given });
    const acknowledgement = deadlines.find(({ ruleId }: Loose) => ruleId === "acknowledgement");
    expect(acknowledgement).toMatchObject({ setting: "acknowledgementBusinessDays", dueOn: "2026-03-20" });
    expect(acknowledgement.explanation).toContain(acknowledgement.doubt);
    const settled = await ask(deadlinesQuery, {
      given: { ...given, settings: { acknowledgementBusinessDays: 3 } },
    });
    expect(settled.deadlines).toContainEqual({ ruleId: "acknowledgement", dueOn: "2026-03-18" });
  });

  it("is told in Spanish on the same days", async () => {
    const english = (await ask(reasonsQuery, { given })).deadlines;
    const spanish = (await ask(reasonsQuery, { given }, "es")).deadlines;
    expect(spanish.map(({ dueOn }: Loose) => dueOn)).toEqual(english.map(({ dueOn }: Loose) => dueOn));
    for (const [at, deadline] of spanish.entries()) {
      expect(deadline.title).not.toBe(english[at].title);
      expect(deadline.explanation).not.toBe(english[at].explanation);
    }
  });
});

describe("a clock that would start before its rule was in force", () => {
  const contact = { receivedOn: "2022-05-31", earlierOnSameSubjectOn: "2022-05-02" };

  it("gives no date, and the answer says so: known since Friday, December 31, 1999", async () => {
    const given = complaint({ knewOn: "1999-12-31" });
    const english = await ask(notInForceQuery, { given });
    expect(english.deadlines.map(({ ruleId }: Loose) => ruleId)).not.toContain("complaint-filing-window");
    expect(english.notInForce).toEqual([
      {
        ruleId: "complaint-filing-window",
        deadline: null,
        refusal: {
          code: "RULE_NOT_IN_FORCE",
          message:
            "“Complaint filing window” was not in force on Fri Dec 31, 1999, when its clock would start; this version holds from Sat Jan 1, 2000.",
          citations: expect.arrayContaining([{ key: "fam-code-17800" }]) as Loose,
        },
      },
    ]);
    const spanish = await ask(notInForceQuery, { given }, "es");
    expect(spanish.notInForce[0].refusal.message).toContain("no estaba en vigor el viernes 31 dic 1999");
  });

  it("is told of the rules that are asked for: contacts started no clock before June 1, 2022", async () => {
    const namesOf = ({ notInForce }: Loose) => notInForce.map(({ ruleId }: Loose) => ruleId);
    const asked = ["contact-response", "repeat-contact-window"];
    expect(namesOf(await ask(notInForceQuery, { given: { contact } }))).toEqual(asked);
    const all = await ask(notInForceQuery, { given: { contact }, all: true });
    expect(namesOf(all)).toEqual([...asked, "repeated-contact-complaint"]);
  });

  it("is told of none whose clock starts later: known since Saturday, January 1, 2000", async () => {
    const { notInForce } = await ask(notInForceQuery, {
      given: complaint({ knewOn: "2000-01-01" }),
      all: true,
    });
    expect(notInForce).toEqual([]);
  });
});

describe("facts on which the sources differ", () => {
  it("raise the question with every reading: 90 days from the date of the decision or from its receipt", async () => {
    const given = complaint({ resolution: { datedOn: "2026-04-20", receivedOn: "2026-04-24" } });
    const { openQuestions } = await ask(findingsQuery, { given });
    const question = openQuestions.find(({ id }: Loose) => id === "ninety-days-from-date-or-receipt");
    // Sunday, July 19, 2026 rolls to Monday; Thursday, July 23 is open.
    expect(question).toMatchObject({
      obligor: "COMPLAINANT",
      nature: "RIGHT",
      differs: true,
      adviseOn: "2026-07-20",
      agencyWorksTo: "2026-07-20",
      doorClosesOn: "2026-07-23",
    });
    expect(
      question.readings.map(({ whoseReading, due }: Loose) => [whoseReading, due.fallsOn]).toSorted(),
    ).toEqual([
      ["PUBLIC_PAGE", "2026-07-20"],
      ["STATUTE", "2026-07-23"],
    ]);
    for (const { due } of question.readings) expect(due.steps.at(-1).to).toBe(due.fallsOn);
  });

  it("count from a day that is given beside the facts of the rules", async () => {
    const given = { ...complaint({}), disputed: { amendedOn: "2026-04-15" } };
    const { openQuestions } = await ask(findingsQuery, { given });
    expect(openQuestions.map(({ id }: Loose) => id)).toContain("amendment-and-the-first-clock");
  });
});

describe("clocks that collide", () => {
  it("are named with what to tell the parent, in both languages", async () => {
    const given = complaint({ extension: { noticeMailedOn: "2026-04-28", days: 30 } });
    const english = await ask(findingsQuery, { given });
    const spanish = await ask(findingsQuery, { given }, "es");
    const [found] = english.collisions.filter(({ code }: Loose) => code === "EXTENSION_EATS_HEARING_WINDOW");
    expect(found).toMatchObject({
      daysLeft: 29,
      eats: { ruleId: "written-resolution", fallsOn: "2026-06-01" },
      eaten: { ruleId: "state-hearing-request-no-resolution", fallsOn: "2026-06-30" },
    });
    expect(found.tellParent).toMatch(/Tue Jun 30, 2026/);
    const same = spanish.collisions.find(({ code }: Loose) => code === found.code);
    expect(same.tellParent).toMatch(/martes 30 jun 2026/);
  });
});

describe("rules asked for by their ids", () => {
  it("answer with the date or with the reason why there is none, in the order asked", async () => {
    const given = complaint({});
    const rules: (string | null)[] = [
      "written-resolution",
      "hearing-notice",
      "no-such-rule",
      "written-resolution",
    ];
    const { answers } = await ask(explainQuery, { given, rules });
    expect(answers.map(({ ruleId }: Loose) => ruleId)).toEqual(rules.with(2, null));
    expect(answers[0]).toMatchObject({ deadline: { dueOn: "2026-05-01" }, refusal: null });
    expect(answers[1]).toMatchObject({ deadline: null, refusal: { code: "START_NOT_KNOWN" } });
    expect(answers[2]).toMatchObject({ deadline: null, refusal: { code: "UNKNOWN_RULE", citations: [] } });
    expect(JSON.stringify(answers)).not.toContain("no-such-rule");
    expect(answers[3]).toEqual(answers[0]);
  });

  it("say that they were not in force on the day the clock would start, Tuesday, June 1, 1993", async () => {
    const given = filing({ channel: "ORAL", spokenOn: "1993-06-01" });
    const variables = { given, rules: ["written-resolution"] };
    const english = (await ask(explainQuery, variables)).answers[0];
    const spanish = (await ask(explainQuery, variables, "es")).answers[0];
    expect(english).toMatchObject({ deadline: null, refusal: { code: "RULE_NOT_IN_FORCE" } });
    expect(english.refusal.message).toContain("Tue Jun 1, 1993");
    expect(spanish.refusal.message).toContain("martes 1 jun 1993");
    expect(english.refusal.citations.length).toBeGreaterThan(0);
  });

  it("are all asked when none is named: each has a date or a reason, and never both", async () => {
    const { answers } = await ask(explainQuery, { given: complaint({}) });
    expect(answers).toHaveLength(41);
    for (const { deadline, refusal } of answers)
      expect((deadline === null) !== (refusal === null)).toBe(true);
  });

  it("are at most fifty at once", async () => {
    const variables = { given: complaint({}), rules: Array(51).fill("written-resolution") };
    const english = await ask(explainQuery, variables);
    expect(english).toMatchObject({
      __typename: "QuestionRefused",
      code: "TOO_MANY_RULES",
      field: ["rules"],
    });
    expect((await ask(explainQuery, variables, "es")).message).toContain("50 reglas");
    const fifty = { ...variables, rules: variables.rules.slice(1) };
    expect((await ask(explainQuery, fifty)).answers).toHaveLength(50);
  });
});
