import { describe, expect, test } from "vitest";
import { rulesOfSetting } from "../deadlines/rulebook/rulebook.ts";
import {
  agencySettingNames,
  agencySettings,
  defaultOfficeSettings,
  readSetting,
  sayValue,
  settingsWith,
} from "./agency-settings.ts";
import { defaultSettings, settingNames } from "./settings.ts";

describe.each(agencySettingNames)("the setting %s", (name) => {
  const row = agencySettings[name];
  test("says what it is in both languages", () => expect(row.words.es).not.toBe(row.words.en));
  test("may stand at its default", () =>
    expect(readSetting(name, String(row.standard))).toEqual({ ok: true, value: row.standard }));
  test("takes nothing outside its bounds or words", () => {
    const outside =
      row.kind === "CHOICE" ? ["", "MAYBE", "toString"] : [row.least - 1, row.most + 1, 1.5, "", "x", "1e1"];
    for (const text of outside) expect(readSetting(name, String(text)).ok).toBe(false);
  });
  test("says its default in words", () => expect(sayValue(name, row.standard).en).not.toBe(""));
});

describe("what an agency may set", () => {
  test("is everything that the law leaves open, and how its office works", () =>
    expect(agencySettingNames.toSorted()).toEqual(
      [...settingNames, ...Object.keys(defaultOfficeSettings)].toSorted(),
    ));

  test("has a doubt with its law wherever a date is counted by it", () => {
    for (const name of settingNames) {
      const rules = rulesOfSetting(name);
      expect({ name, rules: rules.length > 0 }).toEqual({ name, rules: true });
      for (const rule of rules) expect(rule.authority.length).toBeGreaterThan(0);
    }
  });

  test("that nobody changed stands at its default; a change leaves the others alone", () => {
    expect(settingsWith({})).toEqual({ settings: defaultSettings, office: defaultOfficeSettings });
    expect(settingsWith({ rehearingDays: 20, secondPairOfEyes: "NEEDED" })).toEqual({
      settings: { ...defaultSettings, rehearingDays: 20 },
      office: { ...defaultOfficeSettings, secondPairOfEyes: "NEEDED" },
    });
  });

  test("says what would be taken", () => {
    const days = readSetting("acknowledgementBusinessDays", "31");
    expect(!days.ok && days.refusal.message).toBe("Give a whole number from 1 to 30.");
    const choice = readSetting("hearingWhileExtended", "MAYBE");
    expect(!choice.ok && choice.refusal.message).toContain("OPEN, WAIT");
  });
});
