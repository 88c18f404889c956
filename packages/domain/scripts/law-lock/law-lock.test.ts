import { describe, expect, test } from "vitest";
import { fingerprint } from "./meaning.ts";
import { changedSince, newestEntry, objections, sealed, type LawLock } from "./seal.ts";

const rule = {
  id: "written-resolution",
  days: 30,
  title: { en: "Written resolution", es: "Resolución escrita" },
};

describe("the fingerprint of a record", () => {
  test("changes when thirty days become thirty-one", () => {
    expect(fingerprint({ ...rule, days: 31 })).not.toBe(fingerprint(rule));
  });

  test("stays when a title is put better, in either language", () => {
    expect(fingerprint({ ...rule, title: { en: "The answer", es: "La respuesta" } })).toBe(fingerprint(rule));
  });

  test("stays when the keys come in another order", () => {
    expect(fingerprint({ days: 30, title: rule.title, id: rule.id })).toBe(fingerprint(rule));
  });

  test("changes when two starts of a clock change places, for their order is meant", () => {
    expect(fingerprint({ runsFrom: ["postmarkedOn", "dateStampedOn"] })).not.toBe(
      fingerprint({ runsFrom: ["dateStampedOn", "postmarkedOn"] }),
    );
  });

  test("is not made of code, whose meaning nobody can read off", () => {
    expect(() => fingerprint({ condition: () => true })).toThrow("it holds no code");
  });
});

const first = newestEntry(
  "# Law changes\n\n## 0.1.0\n\n- Periods: from 2000.\n- Rules: `acknowledgement`.\n",
);
const lock: LawLock = sealed({ "rule/acknowledgement/1": "aaaa", "triage/WEBSITE": "bbbb" }, first);

describe("the seal", () => {
  test("names what came, what went and what changed", () => {
    expect(changedSince(lock, { "rule/acknowledgement/1": "cccc", "calendar/COURT": "dddd" })).toEqual([
      "calendar/COURT",
      "rule/acknowledgement/1",
      "triage/WEBSITE",
    ]);
  });

  test("asks nothing when nothing changed", () => {
    expect(objections(lock, [], first)).toEqual([]);
  });

  test("refuses under an entry that was there before the change, even if it names the rule", () => {
    expect(objections(lock, ["rule/acknowledgement/1"], first)).toEqual([
      "The newest entry of packages/domain/CHANGELOG.md (0.1.0) is the one of the last seal: it says nothing of these changes.",
    ]);
  });

  test("refuses an entry that does not name the rule, or tells no period", () => {
    const silent = newestEntry("# Law changes\n\n## 0.2.0\n\nBetter.\n\n## 0.1.0\n\n- Periods: all.\n");
    expect(objections(lock, ["rule/acknowledgement/1"], silent)).toEqual([
      'The newest entry of packages/domain/CHANGELOG.md (0.2.0) needs "Periods: …": which clocks, started when, are touched.',
      "The newest entry of packages/domain/CHANGELOG.md (0.2.0) does not name `rule/acknowledgement/1`.",
    ]);
  });

  test.each(["`acknowledgement`", "`rule/acknowledgement/1`", "`rule/*`"])(
    "takes an entry that names %s",
    (name) => {
      const told = newestEntry(
        `# Law changes\n\n## 0.2.0\n\n- Rules: ${name}.\n- Periods: from March 2, 2026.\n`,
      );
      expect(objections(lock, ["rule/acknowledgement/1"], told)).toEqual([]);
    },
  );

  test("does not take the name of a rule whose id only begins alike", () => {
    const told = newestEntry("## 0.2.0\n\n- Rules: `acknowledgement-of-disputes`.\n- Periods: all.\n");
    expect(objections(lock, ["rule/acknowledgement/1"], told)).toHaveLength(1);
  });
});
