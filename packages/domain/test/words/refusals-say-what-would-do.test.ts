import { describe, expect, test } from "vitest";
import { checkEvidence } from "../../src/provenance/evidence/check-evidence.ts";
import { dueDateRanges } from "../../src/provenance/correction/due-date-range.ts";
import { evidencedFacts } from "../../src/provenance/evidenced-facts.ts";
import { evidenceKinds, evidenceSources, type Evidence } from "../../src/provenance/evidence/evidence.ts";
import { parseTriage } from "../../src/eligibility/parse-triage.ts";
import { plainDate } from "../../src/calendar/plain-date.ts";
import { triage } from "../../src/eligibility/triage.ts";
import { aWorld, spoken } from "@redress/testkit";
import { refuseCalendar } from "../../src/world/calendar-refusal.ts";
import { givenRefusal } from "../../src/deadlines/given/given-refusal.ts";

const march6 = plainDate("2026-03-06"); // Friday
const known = (values: readonly string[]) => values.join(", ");

function refusalOf(changes: object): string {
  const evidence: Evidence = { kind: "STATEMENT", source: "COMPLAINANT", exactness: { as: "EXACT" } };
  return checkEvidence("knewOn", march6, { ...evidence, ...changes })?.message ?? "taken";
}

describe("a refusal of evidence says what would be taken", () => {
  test.each<[string, object, string]>([
    ["an unknown kind", { kind: "HUNCH" }, known(evidenceKinds)],
    [
      "a kind that does not fit",
      { kind: "POSTMARK", source: "POSTAL_SERVICE" },
      known(evidencedFacts.knewOn.kinds),
    ],
    ["an unknown source", { source: "NEIGHBOR" }, known(evidenceSources)],
    ["a source that cannot speak for it", { source: "POSTAL_SERVICE" }, "COMPLAINANT, "],
    ["an unknown exactness", { exactness: { as: "ROUGHLY" } }, "EXACT, APPROXIMATE, DISPUTED"],
    [
      "a range of 367 days",
      { exactness: { as: "APPROXIMATE", earliest: "2026-01-01", latest: "2027-01-02" } },
      "at most 366 days",
    ],
    [
      "an unknown disputer",
      { exactness: { as: "DISPUTED", disputedBy: "NEIGHBOR" } },
      known(evidenceSources),
    ],
    [
      "another day 367 days off, both counted",
      { exactness: { as: "DISPUTED", disputedBy: "AGENCY", otherDay: "2027-03-07" } },
      "at most 366 days",
    ],
  ])("%s", (_, changes, said) => {
    expect(refusalOf(changes)).toContain(said);
  });

  test("another day 366 days off, both counted, is taken, before as after", () => {
    for (const otherDay of ["2027-03-06", "2025-03-06"])
      expect(refusalOf({ exactness: { as: "DISPUTED", disputedBy: "AGENCY", otherDay } })).toBe("taken");
  });

  test("another day can be claimed while the day itself is not known", () => {
    const disputed: Evidence = {
      kind: "STATEMENT",
      source: "COMPLAINANT",
      exactness: { as: "DISPUTED", disputedBy: "AGENCY", otherDay: march6 },
    };
    expect(checkEvidence("knewOn", undefined, disputed)).toBeUndefined();
  });
});

describe("dates of a day that is not known for certain", () => {
  const { calendars, settings } = aWorld("2026-06-01");
  const context = { calendars, settings };
  const complaint = { filing: spoken("2026-03-09") }; // Monday

  test("a dispute gives both days their dates, whichever is claimed first", () => {
    const later = dueDateRanges(
      { complaint },
      "spokenOn",
      { as: "DISPUTED", disputedBy: "AGENCY", otherDay: plainDate("2026-03-16") },
      context,
    );
    const earlier = dueDateRanges(
      { complaint },
      "spokenOn",
      { as: "DISPUTED", disputedBy: "AGENCY", otherDay: plainDate("2026-03-02") },
      context,
    );
    const made = (ranges: typeof later) => ranges.find((one) => one.ruleId === "complaint-made-on");
    expect(made(later)).toMatchObject({ earliest: "2026-03-09", latest: "2026-03-16" });
    expect(made(earlier)).toMatchObject({ earliest: "2026-03-02", latest: "2026-03-09" });
  });

  test("an exact day opens none", () => {
    expect(dueDateRanges({ complaint }, "spokenOn", { as: "EXACT" }, context)).toEqual([]);
  });

  test("the agency works to the earliest, the parent’s door closes at the latest, a limit is told at its earliest", () => {
    const exactness = {
      as: "APPROXIMATE",
      earliest: plainDate("2026-03-09"),
      latest: plainDate("2026-03-20"),
    } as const;
    const uses = dueDateRanges({ complaint }, "spokenOn", exactness, context).map(({ ruleId, use }) => [
      ruleId,
      use,
    ]);
    expect(Object.fromEntries(uses)).toMatchObject({
      "written-resolution": "WORK_TO_EARLIEST",
      "state-hearing-request-no-resolution": "DOOR_CLOSES_LATEST",
      "resolution-extension-notice": "TELL_EARLIEST",
    });
  });
});

describe("a refusal of triage says what would be taken", () => {
  function refusedAs(json: unknown): string {
    const parsed = parseTriage(json);
    return parsed.ok ? "taken" : parsed.refusal.message;
  }
  const issues = [{ subject: "PAYMENT" }];

  test.each<[string, unknown, string]>([
    ["an unknown field", { issues, circumstance: {} }, "Known: issues, circumstances"],
    ["an unknown value", { issues, circumstances: { openCase: "yes" } }, "Known: true, false"],
    [
      "51 issues",
      { issues: Array.from({ length: 51 }, () => issues[0]) },
      "at most 50 issues; 51 were given",
    ],
  ])("%s", (_, json, said) => {
    expect(refusedAs(json)).toContain(said);
  });

  test("a very long name is not sent back whole", () => {
    expect(refusedAs({ issues, ["x".repeat(5000)]: 1 }).length).toBeLessThan(300);
  });

  test("a payment made without a case is no contradiction when the case is closed", () => {
    expect(refusedAs({ issues, circumstances: { openCase: false, paidWithoutCase: true } })).toBe("taken");
    expect(refusedAs({ issues, circumstances: { openCase: true, paidWithoutCase: true } })).not.toBe("taken");
  });

  test("somebody without a case needs no case number, somebody with one is not told so", () => {
    const duties = (openCase: boolean) => triage([{ subject: "PAYMENT" }], { openCase })[0]?.agencyMust ?? [];
    expect(duties(false)).toContain("NO_CASE_NUMBER_NEEDED");
    expect(duties(true)).not.toContain("NO_CASE_NUMBER_NEEDED");
  });
});

describe("a blank of which nothing was told stays empty", () => {
  test("in a refusal of a closure and in one of facts that were given", () => {
    expect(refuseCalendar("CLOSURE_TOO_LONG", ["through"]).words).toEqual({
      en: "One closure holds at most  days. Enter it in parts, each with its reason.",
      es: "Un cierre admite como máximo  días. Regístrelo por partes, cada una con su motivo.",
    });
    const { words } = givenRefusal("WRONG_TYPE", ["complaint"]);
    expect([words.en, words.es].join(" ")).not.toMatch(/undefined|\{/);
  });
});
