import { describe, expect, test } from "vitest";
import { fingerprint } from "./meaning.ts";
import { changedSince, itemsOf, objections, sealed, type LawLock } from "./seal.ts";

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

const before = `# Law changes

## Unreleased

- Rules: \`acknowledgement\`,
  \`written-resolution\`. Periods: from 2000.
- Calendars: \`calendar/*\`. Periods: all.

What stands here is no item.

## 0.1.0

- Triage: \`WEBSITE\`.
`;
const lock: LawLock = sealed({ "rule/acknowledgement/1": "aaaa", "triage/WEBSITE": "bbbb" }, itemsOf(before));

/** The CHANGELOG with one more item on top. */
const after = (item: string): readonly string[] =>
  itemsOf(before.replace("## Unreleased\n\n", `## Unreleased\n\n- ${item}\n`));

test("the items of the CHANGELOG are those of its lists, each one line", () => {
  expect(itemsOf(before)).toEqual([
    "Rules: `acknowledgement`, `written-resolution`. Periods: from 2000.",
    "Calendars: `calendar/*`. Periods: all.",
    "Triage: `WEBSITE`.",
  ]);
});

describe("the seal", () => {
  test("names what came, what went and what changed", () => {
    expect(changedSince(lock, { "rule/acknowledgement/1": "cccc", "calendar/COURT": "dddd" })).toEqual([
      "calendar/COURT",
      "rule/acknowledgement/1",
      "triage/WEBSITE",
    ]);
  });

  test("asks nothing when nothing changed", () => {
    expect(objections(lock, [], itemsOf(before))).toEqual([]);
  });

  test.each(["rule/acknowledgement/1", "calendar/COURT"])(
    "refuses what only an item from before the last seal names: %s",
    (key) => {
      const missing = [
        `No item that packages/domain/CHANGELOG.md has got since the last seal names \`${key}\`.`,
      ];
      expect(objections(lock, [key], itemsOf(before))).toEqual(missing);
      expect(objections(lock, [key], after("Rules: `complaint-transfer`. Periods: all."))).toEqual(missing);
    },
  );

  test("refuses an item that tells no period, whatever another one tells", () => {
    expect(objections(lock, ["rule/acknowledgement/1"], after("Rules: `acknowledgement`."))).toEqual([
      'The item of packages/domain/CHANGELOG.md about `rule/acknowledgement/1` needs "Periods: …": which clocks, started when, are touched.',
    ]);
  });

  test.each(["`acknowledgement`", "`rule/acknowledgement/1`", "`rule/*`"])(
    "takes an item that names %s",
    (name) =>
      expect(
        objections(lock, ["rule/acknowledgement/1"], after(`Rules: ${name}. Periods: from March 2, 2026.`)),
      ).toEqual([]),
  );

  test("does not take the name of a rule whose id only begins alike", () => {
    const told = after("Rules: `acknowledgement-of-disputes`. Periods: all.");
    expect(objections(lock, ["rule/acknowledgement/1"], told)).toHaveLength(1);
  });
});
