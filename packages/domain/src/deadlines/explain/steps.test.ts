import { aWorld, calendarsClosedOn, mailed } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { computeDeadlines, computeDeadlinesOf } from "../compute/compute-deadlines.ts";
import { describeStep } from "./describe-step.ts";
import { Impossible } from "../../vocabulary/impossible.ts";
import { isRuleId, ruleById, ruleDoubt, ruleDuty, ruleIfMissed, ruleTitle } from "../rulebook/rulebook.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { replay } from "./replay.ts";
import { rulePeriod } from "../rulebook/rule-period.ts";
import { storedRuleIds } from "../rulebook/stored-rules.ts";
import { type ExplanationStep } from "../counting/explanation-step.ts";
import { type GivenFacts } from "../facts/given-facts.ts";
import { type Language } from "../../vocabulary/words.ts";
import { type RuleId } from "../rulebook/rule-id.ts";

const d = plainDate;
const world = aWorld("2026-04-13");

function stepsOf(id: RuleId, given: GivenFacts, context = world): readonly ExplanationStep[] {
  const found = computeDeadlinesOf(given, context).find((one) => one.ruleId === id);
  if (!found) throw new Error(`${id} gives no date here.`);
  return found.steps;
}

const sentences = (steps: readonly ExplanationStep[], language: Language = "en") =>
  steps.map((step) => describeStep(step, language));

const augustHearing = { hearing: { scheduledFor: d("2026-08-05") } };
const leapDay = { hearing: { decisionReceivedByComplainantOn: d("2028-02-29") } };
const earlyClose = { hearing: { requestReceivedOn: d("2026-09-01"), recordClosedOn: d("2026-09-28") } };

describe("what counts back", () => {
  test("leaves out the day of the hearing and moves back, never on", () => {
    expect(sentences(stepsOf("hearing-notice", augustHearing))).toEqual([
      "Hearing: Wed Aug 5, 2026 (Fam. Code 17801(d)(1))",
      "10 days before Wed Aug 5, 2026, that day left out: Sun Jul 26, 2026 (Fam. Code 17801(d)(1))",
      "On Sun Jul 26, 2026 the state’s offices are closed; the business day before is Fri Jul 24, 2026 (Code Civ. Proc. 12c)",
    ]);
  });
  test("is said in Spanish", () => {
    expect(sentences(stepsOf("hearing-notice", augustHearing), "es").slice(1)).toEqual([
      "10 días antes del miércoles 5 ago 2026, sin contar ese día: domingo 26 jul 2026 (Código de Familia, sección 17801(d)(1))",
      "El domingo 26 jul 2026 las oficinas del estado están cerradas; el día hábil anterior es el viernes 24 jul 2026 (Código de Procedimiento Civil, sección 12c)",
    ]);
  });
  test("names each closure it passes on its way back", () => {
    const context = aWorld("2026-07-01", {
      calendars: calendarsClosedOn({ state: ["2026-10-02", "2026-10-05"] }),
    });
    const hearing = { scheduledFor: d("2026-10-15") };
    const steps = stepsOf("hearing-notice", { hearing }, context);
    expect(steps.at(-1)).toMatchObject({ closedOn: ["2026-10-02", "2026-10-05"] });
    expect(sentences(steps).at(-1)).toBe(
      "On Mon Oct 5, 2026 (an office closure) the state’s offices are closed, and on Fri Oct 2, 2026, an office closure; the business day before is Thu Oct 1, 2026 (Code Civ. Proc. 12c)",
    );
  });
});

test("a year is the same date, and from leap day the last of February", () => {
  expect(sentences(stepsOf("judicial-review", leapDay))[1]).toBe(
    "1 year after Tue Feb 29, 2028: Wed Feb 28, 2029 (Fam. Code 17803)",
  );
  expect(sentences(stepsOf("judicial-review", leapDay), "es")[1]).toBe(
    "1 año después del martes 29 feb 2028: miércoles 28 feb 2029 (Código de Familia, sección 17803)",
  );
});

describe("of two limits the earlier binds", () => {
  test("and both are told, each with its own arithmetic", () => {
    expect(sentences(stepsOf("proposed-decision", earlyClose))).toEqual([
      "Record closed: Mon Sep 28, 2026 (22 CCR 120216(a))",
      "30 days after Mon Sep 28, 2026: Wed Oct 28, 2026 (22 CCR 120216(a))",
      "The other limit: Hearing request received: Tue Sep 1, 2026 (Fam. Code 17801(d)(1)); 75 days after Tue Sep 1, 2026: Sun Nov 15, 2026 (Fam. Code 17801(d)(1)); On Sun Nov 15, 2026 the state’s offices are closed; the next business day is Mon Nov 16, 2026 (22 CCR 120100(c)). The earlier of Wed Oct 28, 2026 and Mon Nov 16, 2026 binds: Wed Oct 28, 2026 (22 CCR 120216(a))",
    ]);
  });
  test("and it is so in Spanish", () => {
    expect(sentences(stepsOf("proposed-decision", earlyClose), "es").at(-1)).toMatch(
      /^El otro límite: .*\. Rige el primero entre el miércoles 28 oct 2026 y el lunes 16 nov 2026: miércoles 28 oct 2026/,
    );
  });
  test("on the same day the one from the request is told first", () => {
    const hearing = { requestReceivedOn: d("2026-09-01"), recordClosedOn: d("2026-10-17") };
    const steps = stepsOf("proposed-decision", { hearing });
    expect(steps.at(-1)).toMatchObject({ kind: "EARLIER_OF", from: "2026-11-16", to: "2026-11-16" });
    expect(steps[0]).toMatchObject({ fact: "hearingRequestReceivedOn" });
  });
});

describe("steps that were tampered with do not replay", () => {
  const changed = (steps: readonly ExplanationStep[], at: number, change: object) =>
    steps.map((step, index) => (index === at ? ({ ...step, ...change } as ExplanationStep) : step));
  const tampered: readonly (readonly [string, readonly ExplanationStep[]])[] = [
    ["another number of days back", changed(stepsOf("hearing-notice", augustHearing), 1, { days: 9 })],
    ["another number of years", changed(stepsOf("judicial-review", leapDay), 1, { years: 2 })],
    [
      "a later day than the earlier one",
      changed(stepsOf("proposed-decision", earlyClose), 2, { to: d("2026-11-16") }),
    ],
    [
      "another limit that is earlier",
      changed(stepsOf("proposed-decision", earlyClose), 2, {
        otherSteps: [{ kind: "START", fact: "recordClosedOn", to: d("2026-10-01") }],
      }),
    ],
    [
      "a start in the middle",
      [...stepsOf("judicial-review", leapDay), ...stepsOf("judicial-review", leapDay)],
    ],
    [
      "a day before that is closed",
      changed(stepsOf("hearing-notice", augustHearing), 2, { to: d("2026-07-25") }),
    ],
    [
      "a roll from an open day",
      [
        { kind: "START", fact: "recordClosedOn", to: d("2026-09-28") },
        {
          kind: "ROLL_BACK",
          from: d("2026-09-28"),
          body: "STATE",
          closedOn: [],
          to: d("2026-09-28"),
          authority: "ccp-12c",
        },
      ],
    ],
  ];
  test.each(tampered)("%s", (_, steps) => {
    expect(() => replay(steps, world.calendars)).toThrow(Impossible);
  });
  test("and it is said where they break", () => {
    const back = stepsOf("hearing-notice", augustHearing);
    const said = (steps: readonly ExplanationStep[]) => () => replay(steps, world.calendars);
    expect(said([])).toThrow("There are no steps to follow.");
    expect(said(back.slice(1))).toThrow("The first step, and no other, names the fact the clock runs from.");
    expect(said(changed(back, 1, { from: d("2026-08-06") }))).toThrow(
      "A step begins on 2026-08-06 and not on 2026-08-05.",
    );
    expect(said(changed(back, 1, { days: 9 }))).toThrow(
      "A step says 2026-07-26; counted again it is 2026-07-27.",
    );
    const open = { from: d("2026-07-24"), to: d("2026-07-24") };
    const moved = changed(changed(back, 1, { days: 12, to: d("2026-07-24") }), 2, open);
    expect(said(moved)).toThrow("2026-07-24 is open and moves nowhere.");
  });
});

test("lengths are said as they are counted", () => {
  expect(rulePeriod("judicial-review", "en")).toBe("1 year");
  expect(rulePeriod("hearing-notice", "es")).toBe("10 días calendario antes");
  expect(rulePeriod("proposed-decision", "en")).toBe(
    "75 calendar days (a setting) or 30 calendar days, whichever ends first",
  );
  expect(rulePeriod("proposed-decision", "es")).toBe(
    "75 días calendario (configurable) o 30 días calendario, lo que termine primero",
  );
});

test("a stored complaint gets the dates of the stored rules and no others", () => {
  const ids = computeDeadlines({ filing: mailed("2026-03-06") }, world).map((one) => one.ruleId);
  expect(ids).toEqual([
    "complaint-made-on",
    "complaint-receipt-date",
    "acknowledgement",
    "complaint-transfer",
    "resolution-extension-notice",
    "written-resolution",
    "state-hearing-request-no-resolution",
  ]);
  expect(storedRuleIds).toEqual(expect.arrayContaining(ids));
});

test("a rule says its name, its duty, what follows when it is missed and what is uncertain", () => {
  expect(ruleTitle("position-statement", "es")).toBe("Declaración de posición");
  expect(ruleDuty("hearing-commencement", "en")).toBe("set the hearing to begin");
  expect(ruleIfMissed("judicial-review", "en")).toBe("The decision is final.");
  expect(ruleIfMissed("decision-presumed-receipt", "en")).toBeUndefined();
  expect(ruleDoubt("position-statement", "en")).toMatch(/^The duty is certain/);
  expect(ruleDoubt("contact-response", "en")).toBeUndefined();
});

test("a text is the id of a rule only when the book has it; asking for another is a bug", () => {
  expect(isRuleId("hearing-notice")).toBe(true);
  expect(isRuleId("toString")).toBe(false);
  expect(() => ruleById("hearing_notice" as RuleId)).toThrow("No rule is called hearing_notice.");
});

test("a step that names no authority is a sentence without a citation", () => {
  expect(describeStep({ kind: "START", fact: "recordClosedOn", to: d("2026-09-28") }, "en")).toBe(
    "Record closed: Mon Sep 28, 2026",
  );
});
