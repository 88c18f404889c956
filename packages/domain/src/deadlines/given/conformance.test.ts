import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { answerGiven } from "./answer-given.ts";
import { computeDeadlinesOf, computeDueDatesOf } from "../compute/compute-deadlines.ts";
import { parseGiven } from "./parse-given.ts";
import { replay } from "../explain/replay.ts";
import { ruleById } from "../rulebook/rulebook.ts";
import { ruleIds } from "../rulebook/rule-id.ts";

interface Vector {
  readonly name: string;
  readonly given: unknown;
  readonly expect: Readonly<Record<string, string>>;
}

const vectors = readFileSync(new URL("../../../test/conformance-vectors.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Vector);

describe.each(vectors)("$name", ({ given, expect: dates }) => {
  test("gives exactly these dates, no more and no fewer", () => {
    const answer = answerGiven(given, { explain: false });
    expect("error" in answer ? answer : answer.expect).toEqual(dates);
  });

  test("explains the same dates, with steps that replay to them", () => {
    const parsed = parseGiven(given);
    const answer = answerGiven(given, { explain: true });
    if (!parsed.ok || "error" in answer) throw new Error("A vector is refused.");
    expect(answer.expect).toEqual(dates);
    expect(Object.keys(answer.explain ?? {})).toEqual(Object.keys(dates));
    for (const [id, { dueOn, steps, citations }] of Object.entries(answer.explain ?? {})) {
      expect(dueOn).toBe(dates[id]);
      expect(replay(steps, parsed.value.context.calendars)).toBe(dueOn);
      expect(citations.length).toBeGreaterThan(0);
      for (const step of steps) expect(Object.values(step.words).join("")).not.toMatch(/undefined|\{|\}/);
    }
  });

  test("gives the same with reasons and without, rules beyond the vectors included", () => {
    const parsed = parseGiven(given);
    if (!parsed.ok) throw new Error("A vector is refused.");
    const { facts, context } = parsed.value;
    const deadlines = computeDeadlinesOf(facts, context);
    expect(Object.fromEntries(deadlines.map((one) => [one.ruleId, one.dueOn]))).toEqual(
      computeDueDatesOf(facts, context),
    );
  });
});

test("the rules of the default answer are those of the vectors, and the director’s, of which no vector is a sample", () => {
  const sampled = new Set(vectors.flatMap((vector) => Object.keys(vector.expect)));
  const known = ruleIds.filter((id) => ruleById(id).inConformanceVectors);
  expect(new Set<string>(known)).toEqual(sampled.add("director-action"));
  expect(known.length).toBe(28);
});

test("asked for all, the answer holds the rules beyond the vectors too", () => {
  const given = { complaint: { filing: { channel: "ORAL", spokenOn: "2026-04-01" } } };
  const all = answerGiven(given, { explain: false, all: true });
  expect(all).toMatchObject({ expect: { "state-hearing-request-opening": "2026-05-02" } });
  expect(JSON.stringify(answerGiven(given, { explain: false }))).not.toContain("opening");
});
