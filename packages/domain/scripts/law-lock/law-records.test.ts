import { describe, expect, test } from "vitest";
import { conditions, type Condition, type ConditionName } from "../../src/deadlines/rulebook/conditions.ts";
import { conditionRecord, lawFingerprints } from "./law-records.ts";
import { fingerprint } from "./meaning.ts";

const names = Object.keys(conditions) as ConditionName[];

function sealedAs(name: string, condition: Condition): string {
  return fingerprint(conditionRecord(name, condition)[1]);
}

describe("the seal of a condition", () => {
  test.each(names)("stands for %s", (name) => {
    expect(lawFingerprints()[`condition/${name}`]).toBe(sealedAs(name, conditions[name]));
  });

  test("breaks when the 90 days of a repeated contact become 91", () => {
    const { sameSubjectWithinNinetyDays: repeated } = conditions;
    expect(repeated.days).toBe(90);
    expect(sealedAs("", { ...repeated, days: 91 })).not.toBe(sealedAs("", repeated));
  });

  test("breaks when what it says changes, in either language: its code says nothing that can be sealed", () => {
    const { moreTimeAsked: asked } = conditions;
    const anew = { ...asked, words: { ...asked.words, es: "el Departamento no pidió más tiempo" } };
    expect(sealedAs("", anew)).not.toBe(sealedAs("", asked));
  });

  test.each(names)("knows every number that %s counts: none stands in its code", (name) => {
    expect(String(conditions[name].holds)).not.toMatch(/\b[1-9]/);
  });

  test.each(names)("knows every number that %s says", (name) => {
    const { words, days }: Condition = conditions[name];
    for (const said of `${words.en} ${words.es}`.match(/\d+ d(ays|ías)/g) ?? [])
      expect(said).toContain(`${days} `);
  });
});
