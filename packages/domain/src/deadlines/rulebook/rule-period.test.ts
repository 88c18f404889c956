import { describe, expect, test } from "vitest";
import { defaultSettings } from "../../world/settings.ts";
import { rulePeriod } from "./rule-period.ts";
import { type RuleId } from "./rule-id.ts";

/** A rule's length in both languages. */
const said = (id: RuleId, settings = defaultSettings) => [
  rulePeriod(id, "en", settings),
  rulePeriod(id, "es", settings),
];

describe("a rule’s length is said with its unit", () => {
  test.each([
    ["written-resolution", "30 calendar days", "30 días calendario"],
    ["contact-response", "3 business days", "3 días hábiles"],
    ["hearing-notice", "10 calendar days before", "10 días calendario antes"],
    ["judicial-review", "1 year", "1 año"],
    ["acknowledgement", "5 business days (a setting)", "5 días hábiles (configurable)"],
    ["position-statement", "10 calendar days before (a setting)", "10 días calendario antes (configurable)"],
    ["rehearing-request", "30 calendar days (a setting)", "30 días calendario (configurable)"],
    ["complaint-made-on", "worked out from the facts", "se deduce de los hechos"],
    ["complaint-receipt-date", "worked out from the facts", "se deduce de los hechos"],
    [
      "proposed-decision",
      "75 calendar days (a setting) or 30 calendar days, whichever ends first",
      "75 días calendario (configurable) o 30 días calendario, lo que termine primero",
    ],
  ] as const)("%s: %s", (id, en, es) => expect(said(id)).toEqual([en, es]));

  test("one is said as one, where that is an office’s setting", () => {
    const one = {
      ...defaultSettings,
      acknowledgementBusinessDays: 1,
      positionStatementDays: 1,
      rehearingDays: 1,
    };
    expect(said("acknowledgement", one)).toEqual([
      "1 business day (a setting)",
      "1 día hábil (configurable)",
    ]);
    expect(said("position-statement", one)).toEqual([
      "1 calendar day before (a setting)",
      "1 día calendario antes (configurable)",
    ]);
    expect(said("rehearing-request", one)).toEqual([
      "1 calendar day (a setting)",
      "1 día calendario (configurable)",
    ]);
  });
  test("without settings the defaults are said", () => {
    expect(rulePeriod("rehearing-request", "en")).toBe("30 calendar days (a setting)");
  });
});
