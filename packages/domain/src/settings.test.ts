import { describe, expect, test } from "vitest";
import {
  defaultSettings,
  isChoiceSetting,
  settingChoiceWords,
  settingNames,
  settingWords,
} from "./world/settings.ts";

describe("what the law leaves open", () => {
  test("stands at the house's working reading until counsel decides otherwise", () => {
    expect(defaultSettings).toEqual({
      acknowledgementBusinessDays: 5,
      electronicReceiptBusinessDays: 0,
      repeatedContactReceiptBusinessDays: 0,
      positionStatementDays: 10,
      proposedDecisionDays: 75,
      rehearingDays: 30,
      rehearingDecisionDays: 35,
      extensionNoticeAfterDay30: "REFUSE",
      hearingWhileExtended: "OPEN",
      amendedComplaintClock: "KEEP",
      dismissalAnswerHolidays: "STATE_AND_COURT",
    });
  });

  test.each(settingNames)(
    "%s has a name, and its default is a number of days or one of its worded choices",
    (name) => {
      expect(Object.keys(settingWords)).toContain(name);
      const standing = defaultSettings[name];
      const fits = isChoiceSetting(name)
        ? Object.hasOwn(settingChoiceWords[name], standing)
        : typeof standing === "number";
      expect(fits).toBe(true);
    },
  );

  test("an extension noticed late is refused or taken with a warning when it is recorded; no date is said to move", () => {
    expect(Object.keys(settingChoiceWords.extensionNoticeAfterDay30)).toEqual(["REFUSE", "WARN"]);
    expect(settingChoiceWords.extensionNoticeAfterDay30.REFUSE.es).toBe("Se rechaza");
    expect(settingWords.extensionNoticeAfterDay30.en).toBe(
      "Recording an extension whose notice was mailed after day 30",
    );
  });

  test("an extension leaves the hearing open on day 31 or lets it wait", () => {
    expect(Object.keys(settingChoiceWords.hearingWhileExtended)).toEqual(["OPEN", "WAIT"]);
    expect(settingChoiceWords.hearingWhileExtended.WAIT.en).toBe(
      "It may be asked for only after the extension",
    );
  });
});
