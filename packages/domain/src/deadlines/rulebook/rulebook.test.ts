import { readdirSync, readFileSync } from "node:fs";
import { aWorld, calendarsClosedOn, withWeekday } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { authorities } from "../../law/authorities.ts";
import {
  computeDeadlines,
  computeDeadlinesOf,
  computeDueDates,
  computeDueDatesOf,
} from "../compute/compute-deadlines.ts";
import { defaultSettings } from "../../world/settings.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { replay } from "../explain/replay.ts";
import { ruleById } from "./rulebook.ts";
import { ruleIds, type RuleId } from "./rule-id.ts";
import { rules } from "./registry.ts";
import { isDerivedFact } from "../facts/dated-fact.ts";
import type { DeadlineRule } from "./deadline-rule.ts";
import type { RuleExample, RuleExamples } from "./rule-example.ts";
import { storedRuleIds } from "./stored-rules.ts";

const here = new URL(".", import.meta.url);
// A family of rules stands in the folder of what it is about, with its examples beside it.
const files = readdirSync(here, { recursive: true, encoding: "utf8" }).filter((file) => file.includes("/"));
const families = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".examples.ts"));

/** Loads what a family's file exports. */
async function exportsOf(file: string): Promise<readonly unknown[]> {
  return Object.values((await import(new URL(file, here).href)) as Record<string, unknown>);
}

const examples = new Map<RuleId, readonly RuleExample[]>();
for (const file of files.filter((name) => name.endsWith(".examples.ts"))) {
  for (const exported of await exportsOf(file)) {
    for (const [id, list] of Object.entries(exported as RuleExamples)) examples.set(id as RuleId, list);
  }
}

describe.each(ruleIds)("%s", (id) => {
  const list = examples.get(id) ?? [];

  test.each(list)("$says", (example) => {
    const { closures, settings, gives } = example;
    const given = example.given ?? { complaint: example.facts };
    const context = aWorld("2026-01-02", {
      calendars: calendarsClosedOn(closures ?? {}),
      ...(settings && { settings }),
    });
    const date = computeDueDatesOf(given, context)[id];
    expect(date === undefined ? null : withWeekday(date)).toBe(gives);
    const deadline = computeDeadlinesOf(given, context).find((one) => one.ruleId === id);
    expect(deadline?.dueOn).toBe(date);
    expect(deadline && replay(deadline.steps, context.calendars)).toBe(date);
    if (example.facts === undefined || !(storedRuleIds as readonly RuleId[]).includes(id)) return;
    expect(computeDueDates(example.facts, context)[id]).toBe(date);
    expect(computeDeadlines(example.facts, context).find((one) => one.ruleId === id)).toEqual(deadline);
  });

  test("has three examples or more, one at a boundary and one before it was in force", () => {
    expect(list.length).toBeGreaterThanOrEqual(3);
    expect(list.map((one) => one.kind)).toEqual(expect.arrayContaining(["BOUNDARY", "NOT_IN_FORCE"]));
  });
});

describe("the rulebook is healthy", () => {
  test.each(families)("every rule of %s is registered", async (file) => {
    const defined = (await exportsOf(file)) as readonly DeadlineRule[];
    expect(defined.length).toBeGreaterThan(0);
    for (const rule of defined) expect(rules).toContain(rule);
  });

  test.each(families)("%s has its examples beside it", (file) => {
    expect(files).toContain(file.replace(".ts", ".examples.ts"));
  });

  test("each version of a rule stands once, and versions do not overlap", () => {
    const seen = rules.map((rule) => `${rule.id} ${rule.version}`);
    expect(new Set(seen).size).toBe(seen.length);
    for (const id of ruleIds) {
      const versions = rules
        .filter((rule) => rule.id === id)
        .sort((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1));
      const apart = versions
        .slice(1)
        .map((next, at) => (versions[at]?.inForce.until ?? "9999") < next.inForce.from);
      expect(apart).not.toContain(false);
    }
  });

  test("a derived fact is worked out before the rules that run from it", () => {
    const known = new Set<string>();
    for (const rule of rules) {
      for (const { fact } of rule.runsFrom) {
        expect(isDerivedFact(fact) && !known.has(fact) ? `${rule.id} runs from ${fact}` : "known").toBe(
          "known",
        );
      }
      if (rule.produces) known.add(rule.produces);
    }
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s cites the law for every element",
    (_, rule) => {
      const cited = [
        ...rule.authority,
        ...rule.runsFrom.map((start) => start.authority),
        ...rule.runsFrom.flatMap((start) => (start.period ? [start.period.authority] : [])),
        ...rule.runsFrom.flatMap((start) => start.postponedUnder ?? []),
        ...(rule.period ? [rule.period.authority] : []),
        ...(rule.rollover ? [rule.rollover.authority] : []),
        ...(rule.extension ? [rule.extension.authority] : []),
      ];
      expect(rule.authority.length).toBeGreaterThan(0);
      for (const key of cited) expect(Object.keys(authorities)).toContain(key);
    },
  );

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s says its doubt and names its setting when it is uncertain",
    (_, rule) => {
      if (rule.confidence >= 0.9) return;
      expect(rule.doubt?.en).toBeTruthy();
      expect(rule.doubt?.es).toBeTruthy();
      expect(rule.setting && rule.setting in defaultSettings).toBe(true);
    },
  );

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s speaks both languages", (_, rule) => {
    for (const words of [rule.title, rule.duty, rule.ifMissed, rule.doubt]) {
      if (words === null) continue;
      expect(words.en.trim()).not.toBe("");
      expect(words.es.trim()).not.toBe(words.en.trim());
    }
  });

  test("business days and rolls name the calendar they use", () => {
    const counting = rules.filter((rule) => {
      const periods = [rule.period, ...rule.runsFrom.map((start) => start.period)];
      return rule.rollover !== null || periods.some((period) => period?.unit === "BUSINESS_DAYS");
    });
    expect(counting.filter((rule) => rule.calendar === null)).toEqual([]);
  });

  test("every reading that a rule names is written in docs/law/readings.md", () => {
    const readings = readFileSync(new URL("../../../../../docs/law/readings.md", here), "utf8");
    const missing = rules.filter(
      (rule) => rule.reading !== null && !readings.includes(`\n## ${rule.reading}\n`),
    );
    expect(missing.map((rule) => rule.id)).toEqual([]);
  });

  test("holds a rule for every declared id, and in their order", () =>
    expect([...new Set(rules.map(({ id }) => id))]).toEqual(ruleIds));

  test("the newest version answers for an id", () => {
    expect(ruleById("written-resolution").inForce.from).toBe(plainDate("2000-01-01"));
  });
});
