import { aWorld, complaintOf, handedIn, staff, anIssue } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../complaint/decide.ts";
import { parseCorrection } from "./parse-correction.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { previewComplaintCorrection } from "../../complaint/correctable-facts.ts";
import { runsAtRandom, seed } from "../../../test/runs-at-random.ts";

const d = plainDate;
const world = aWorld("2026-12-01");

const statement = {
  kind: "STATEMENT",
  source: "OTHER",
  sourceName: "The employer",
  exactness: { as: "APPROXIMATE", earliest: "2026-06-15", latest: "2026-06-19" },
};
const shown = {
  from: "2026-06-15",
  moved: [{ ruleId: "written-resolution", from: "2026-06-17", to: "2026-06-18" }],
  appearing: [{ ruleId: "complaint-filing-window", on: "2026-05-04" }],
  vanishing: [{ ruleId: "judicial-review", was: "2027-06-15" }],
  ranges: [
    {
      ruleId: "acknowledgement",
      earliest: "2026-05-26",
      latest: "2026-05-27",
      use: "WORK_TO_EARLIEST",
      on: "2026-05-26",
      always: true,
    },
  ],
};
const asked = { fact: "resolutionReceivedOn", to: "2026-06-16", reason: "The slip came in." };

/** "read", or the code and the path of the refusal. */
function answer(json: unknown): string {
  const read = parseCorrection(json);
  return read.ok ? "read" : [read.refusal.code, ...read.refusal.path].join(" ");
}

describe("a correction from JSON", () => {
  test("is read whole, with its evidence and the effect that was shown", () => {
    expect(parseCorrection({ ...asked, evidence: statement, shown })).toEqual({
      ok: true,
      value: { ...asked, evidence: statement, shown },
    });
  });

  test("may leave out evidence and effect, as while it is only looked at", () => {
    expect(parseCorrection(asked)).toEqual({ ok: true, value: asked });
    expect(parseCorrection({ ...asked, evidence: null, shown: null })).toEqual({ ok: true, value: asked });
  });

  test("takes a day away by null, and never by forgetting to say which it is", () => {
    expect(parseCorrection({ ...asked, to: null })).toEqual({ ok: true, value: { ...asked, to: null } });
    const { to: _, ...forgotten } = asked;
    expect(answer(forgotten)).toBe("MISSING to");
    expect(parseCorrection(forgotten)).toMatchObject({ refusal: { message: "“to” is needed here." } });
  });

  test("an effect on a day that was not known yet has no day before", () => {
    const { from: _, ...first } = shown;
    const read = parseCorrection({ ...asked, shown: first });
    expect(read.ok && read.value.shown?.from).toBeNull();
  });

  test.each(["EXACT", "APPROXIMATE", "DISPUTED"] as const)("knows what stands beside %s", (as) => {
    const beside = {
      EXACT: {},
      APPROXIMATE: { earliest: "2026-06-15", latest: "2026-06-19" },
      DISPUTED: { disputedBy: "AGENCY", otherDay: "2026-06-12" },
    };
    const exactness = (more: object) => ({
      ...asked,
      evidence: { ...statement, exactness: { as, ...more } },
    });
    expect(answer(exactness(beside[as]))).toBe("read");
    for (const [other, fields] of Object.entries(beside))
      for (const name of other === as ? [] : Object.keys(fields))
        expect(answer(exactness({ ...beside[as], [name]: "2026-06-16" }))).toBe(
          `UNKNOWN_NAME evidence exactness ${name}`,
        );
  });

  test.each<[string, unknown, string]>([
    ["a list", [asked], "WRONG_TYPE"],
    ["nothing", null, "WRONG_TYPE"],
    ["a text", "knewOn", "WRONG_TYPE"],
    ["an unknown field", { ...asked, note: "x" }, "UNKNOWN_NAME note"],
    ["an unknown fact", { ...asked, fact: "birthday" }, "UNKNOWN_CHOICE fact"],
    ["a name of every object", { ...asked, fact: "toString" }, "UNKNOWN_CHOICE fact"],
    ["no fact", { ...asked, fact: undefined }, "WRONG_TYPE fact"],
    ["a day that is none", { ...asked, to: "2026-02-30" }, "INVALID_DATE to"],
    ["a number for a day", { ...asked, to: 20260616 }, "WRONG_TYPE to"],
    ["no reason", { ...asked, reason: null }, "MISSING reason"],
    ["a number for a reason", { ...asked, reason: 1 }, "WRONG_TYPE reason"],
    [
      "an unknown kind",
      { ...asked, evidence: { ...statement, kind: "HUNCH" } },
      "UNKNOWN_CHOICE evidence kind",
    ],
    ["no source", { ...asked, evidence: { ...statement, source: null } }, "MISSING evidence source"],
    ["evidence in words", { ...asked, evidence: "The slip." }, "WRONG_TYPE evidence"],
    [
      "an unknown exactness",
      { ...asked, evidence: { ...statement, exactness: { as: "ROUGHLY" } } },
      "UNKNOWN_CHOICE evidence exactness as",
    ],
    ["no exactness", { ...asked, evidence: { ...statement, exactness: null } }, "MISSING evidence exactness"],
    [
      "half a range",
      { ...asked, evidence: { ...statement, exactness: { as: "APPROXIMATE", earliest: "2026-06-15" } } },
      "MISSING evidence exactness latest",
    ],
    [
      "nobody who disputes it",
      { ...asked, evidence: { ...statement, exactness: { as: "DISPUTED" } } },
      "MISSING evidence exactness disputedBy",
    ],
    ["half an effect", { ...asked, shown: { ...shown, ranges: undefined } }, "WRONG_TYPE shown ranges"],
    ["no moved dates", { ...asked, shown: { ...shown, moved: null } }, "MISSING shown moved"],
    [
      "a moved date of no rule",
      { ...asked, shown: { ...shown, moved: [{ ...shown.moved[0], ruleId: "birthday" }] } },
      "UNKNOWN_CHOICE shown moved 0 ruleId",
    ],
    [
      "a moved date without its day",
      {
        ...asked,
        shown: { ...shown, moved: [shown.moved[0], { ruleId: "acknowledgement", from: "2026-05-26" }] },
      },
      "MISSING shown moved 1 to",
    ],
    [
      "a date that appears on no day",
      { ...asked, shown: { ...shown, appearing: [{ ruleId: "acknowledgement" }] } },
      "MISSING shown appearing 0 on",
    ],
    [
      "a date that vanishes from no day",
      { ...asked, shown: { ...shown, vanishing: [{ ruleId: "acknowledgement" }] } },
      "MISSING shown vanishing 0 was",
    ],
    [
      "an unknown use",
      { ...asked, shown: { ...shown, ranges: [{ ...shown.ranges[0], use: "GUESS" }] } },
      "UNKNOWN_CHOICE shown ranges 0 use",
    ],
    ...["earliest", "latest", "on", "always"].map((name): [string, unknown, string] => [
      `a range without its ${name}`,
      { ...asked, shown: { ...shown, ranges: [{ ...shown.ranges[0], [name]: null }] } },
      `MISSING shown ranges 0 ${name}`,
    ]),
    [
      "more moved dates than there are rules",
      { ...asked, shown: { ...shown, moved: Array.from({ length: 500 }, () => shown.moved[0]) } },
      "TOO_MANY shown moved",
    ],
  ])("%s is refused with its path", (_, json, said) => {
    expect(answer(json)).toBe(said);
  });

  test("what stands in JSON, whatever it is, is read or refused and never thrown at", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (evidence, effect) => {
        expect(typeof answer(evidence)).toBe("string");
        expect(typeof answer({ ...asked, evidence, shown: effect })).toBe("string");
      }),
      { seed, numRuns: Math.ceil(runsAtRandom / 10) },
    );
  });
});

test("from the preview to the decision by way of JSON: what was shown is what is made", () => {
  const facts = complaintOf([
    { action: "receiveComplaint", filing: handedIn("2026-05-18"), issues: [anIssue(1)] },
  ]);
  const stamp = { kind: "DATE_STAMP", source: "AGENCY", exactness: { as: "EXACT" } } as const;
  const correction = {
    fact: "dateStampedOn",
    to: d("2026-05-19"),
    reason: "Misread.",
    evidence: stamp,
  } as const;
  const preview = previewComplaintCorrection(facts, correction, world);
  if (!preview.ok) throw new Error(preview.refusal.message);
  const back = parseCorrection(JSON.parse(JSON.stringify({ ...correction, shown: preview.value })));
  if (!back.ok) throw new Error(back.refusal.message);
  const decided = decide(facts, { action: "correctFact", ...back.value }, world, staff.supervisor);
  expect(decided.ok && decided.value.facts.filing).toEqual(handedIn("2026-05-19"));
});
