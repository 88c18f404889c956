import { describe, expect, test } from "vitest";
import { parseWhatIf } from "./parse-what-if.ts";

const given = { complaint: { filing: { channel: "MAIL", postmarkedOn: "2026-03-06" } } };

function refusal(json: unknown) {
  const parsed = parseWhatIf(json);
  if (parsed.ok) throw new Error("It was read.");
  return [parsed.refusal.code, parsed.refusal.path];
}

const supposing = (...hypotheses: readonly unknown[]) => ({ given, hypotheses });

describe("a partner’s question", () => {
  test("is read with each kind of hypothesis", () => {
    const hypotheses = [
      { suppose: "EXTENDED", days: 30, noticeMailedOn: "2026-04-08" },
      { suppose: "EXTENDED", days: 1 },
      { suppose: "RECEIVED_LATER", days: -3 },
      { suppose: "RESOLVED", datedOn: "2026-04-08", mailedOn: "2026-04-09", receivedOn: "2026-04-13" },
      { suppose: "TRANSFERRED", sentOn: "2026-04-08" },
      { suppose: "HEARING_REQUESTED" },
      { suppose: "HEARING_REQUESTED", receivedOn: "2026-05-11" },
      { suppose: "HEARING_SET", scheduledFor: "2026-06-15" },
      { suppose: "HEARING_POSTPONED", days: 14 },
      { suppose: "POSITION_STATEMENT_SENT", sentOn: "2026-06-01" },
      { suppose: "DECISION_RECEIVED", receivedOn: "2026-07-27" },
      { suppose: "HEARING_WITHDRAWN", withdrawnOn: "2026-05-22" },
      { suppose: "OFFICE_CLOSED", body: "AGENCY", on: "2026-04-13" },
      { suppose: "FACT_CORRECTED", fact: "complaint.knewOn", to: "2026-01-05" },
      { suppose: "SETTING_CHANGED", setting: "rehearingDays", to: 20 },
      { suppose: "SETTING_CHANGED", setting: "hearingWhileExtended", to: "WAIT" },
    ];
    const parsed = parseWhatIf({ given, disputed: { amendedOn: "2026-04-01" }, hypotheses });
    if (!parsed.ok) throw new Error(parsed.refusal.message);
    expect(parsed.value.hypotheses).toEqual(hypotheses);
    expect(parsed.value.given).toEqual({ ...given, disputed: { amendedOn: "2026-04-01" } });
  });
  test("brings its own closures and settings", () => {
    const own = { closures: { agency: ["2026-04-13"] }, settings: { rehearingDays: 20 } };
    const parsed = parseWhatIf({ given: own, hypotheses: [{ suppose: "RECEIVED_LATER", days: 1 }] });
    if (!parsed.ok) throw new Error(parsed.refusal.message);
    expect(parsed.value.context.calendars.agency.closures).toEqual(["2026-04-13"]);
    expect(parsed.value.context.settings.rehearingDays).toBe(20);
  });
});

describe("what is no such question is refused by its code and path", () => {
  test.each<readonly [string, unknown, string, readonly (string | number)[]]>([
    ["a list", [], "NOT_AN_OBJECT", []],
    ["null", null, "NOT_AN_OBJECT", []],
    ["another name", { ...supposing(), when: "now" }, "UNKNOWN_NAME", ["when"]],
    ["no hypotheses", { given }, "NOT_A_LIST", ["hypotheses"]],
    ["an empty list", supposing(), "NO_HYPOTHESIS", ["hypotheses"]],
    [
      "21 hypotheses",
      supposing(...Array.from({ length: 21 }, () => ({ suppose: "RECEIVED_LATER", days: 1 }))),
      "TOO_MANY_HYPOTHESES",
      ["hypotheses"],
    ],
    ["a text", supposing("EXTENDED"), "UNKNOWN_HYPOTHESIS", ["hypotheses", 0, "suppose"]],
    ["an unknown one", supposing({ suppose: "MAGIC" }), "UNKNOWN_HYPOTHESIS", ["hypotheses", 0, "suppose"]],
    [
      "the second one wrong",
      supposing({ suppose: "RECEIVED_LATER", days: 1 }, { suppose: "EXTENDED", days: 0 }),
      "EXTENSION_OUT_OF_RANGE",
      ["hypotheses", 1, "days"],
    ],
    [
      "31 days",
      supposing({ suppose: "EXTENDED", days: 31 }),
      "EXTENSION_OUT_OF_RANGE",
      ["hypotheses", 0, "days"],
    ],
    ["days missing", supposing({ suppose: "EXTENDED" }), "MISSING", ["hypotheses", 0, "days"]],
    [
      "no day to set it for",
      supposing({ suppose: "HEARING_SET" }),
      "MISSING",
      ["hypotheses", 0, "scheduledFor"],
    ],
    [
      "a hearing set and postponed at once",
      supposing({ suppose: "HEARING_SET", scheduledFor: "2026-06-15", days: 7 }),
      "UNKNOWN_NAME",
      ["hypotheses", 0, "days"],
    ],
    [
      "postponed by no day",
      supposing({ suppose: "HEARING_POSTPONED", days: 0 }),
      "OUT_OF_RANGE",
      ["hypotheses", 0, "days"],
    ],
    [
      "days of text",
      supposing({ suppose: "RECEIVED_LATER", days: "3" }),
      "WRONG_TYPE",
      ["hypotheses", 0, "days"],
    ],
    [
      "more than a year",
      supposing({ suppose: "RECEIVED_LATER", days: 366 }),
      "OUT_OF_RANGE",
      ["hypotheses", 0, "days"],
    ],
    [
      "February 30",
      supposing({ suppose: "RESOLVED", datedOn: "2026-02-30" }),
      "INVALID_DATE",
      ["hypotheses", 0, "datedOn"],
    ],
    [
      "a name that does not belong",
      supposing({ suppose: "TRANSFERRED", sentOn: "2026-04-08", days: 3 }),
      "UNKNOWN_NAME",
      ["hypotheses", 0, "days"],
    ],
    [
      "no such body",
      supposing({ suppose: "OFFICE_CLOSED", body: "BRANCH", on: "2026-04-08" }),
      "UNKNOWN_CHOICE",
      ["hypotheses", 0, "body"],
    ],
    [
      "no such fact",
      supposing({ suppose: "FACT_CORRECTED", fact: "complaint.__proto__", to: "2026-04-08" }),
      "UNKNOWN_CHOICE",
      ["hypotheses", 0, "fact"],
    ],
    [
      "no such setting",
      supposing({ suppose: "SETTING_CHANGED", setting: "constructor", to: 3 }),
      "UNKNOWN_CHOICE",
      ["hypotheses", 0, "setting"],
    ],
    [
      "a value before such a setting",
      supposing({ to: "3", suppose: "SETTING_CHANGED", setting: "constructor" }),
      "UNKNOWN_CHOICE",
      ["hypotheses", 0, "to"],
    ],
    [
      "a setting of another kind",
      supposing({ suppose: "SETTING_CHANGED", setting: "hearingWhileExtended", to: "MAYBE" }),
      "UNKNOWN_CHOICE",
      ["hypotheses", 0, "to"],
    ],
    ["a wrong fact", { given: { complaint: 3 }, hypotheses: [] }, "WRONG_TYPE", ["given", "complaint"]],
    [
      "a wrong disputed day",
      { disputed: { amendedOn: "soon" }, hypotheses: [] },
      "INVALID_DATE",
      ["disputed", "amendedOn"],
    ],
  ])("%s", (_, json, code, path) => expect(refusal(json)).toEqual([code, path]));
});
