import { expect, test } from "vitest";
import { plainDate as d, type PlainDate } from "../../calendar/plain-date.ts";
import type { Filing } from "../../deadlines/facts/given-facts.ts";
import { intakeCautions, type Intake } from "./intake-cautions.ts";

const mailed = (postmarkedOn: string, dateStampedOn: string): Filing => ({
  channel: "MAIL",
  postmarkedOn: d(postmarkedOn),
  dateStampedOn: d(dateStampedOn),
});
const spoken: Filing = { channel: "ORAL", spokenOn: d("2026-11-16") }; // Monday

const told = (intake: Intake) =>
  intakeCautions(intake).map(({ code, path }) => `${code} at ${path.join(".")}`);

test.each<[string, Filing, PlainDate | undefined, readonly string[]]>([
  ["spoken on Monday, November 16, 2026, known on Friday the 13th", spoken, d("2026-11-13"), []],
  ["known on the day itself", spoken, d("2026-11-16"), []],
  [
    "known on Tuesday the 17th, after it was made",
    spoken,
    d("2026-11-17"),
    ["KNEW_AFTER_COMPLAINT at knewOn"],
  ],
  ["known in 1926", spoken, d("1926-11-16"), ["KNEW_LONG_BEFORE at knewOn"]],
  ["known 25 years before", spoken, d("2001-11-16"), []],
  ["nothing known of the day", spoken, undefined, []],
  ["stamped 30 days after the postmark", mailed("2026-10-14", "2026-11-13"), undefined, []],
  [
    "a postmark of the year before",
    mailed("2025-11-10", "2026-11-13"),
    undefined,
    ["STAMPED_LONG_AFTER_POSTMARK at filing.dateStampedOn"],
  ],
])("%s", (_, filing, knewOn, cautions) => {
  expect(told({ filing, knewOn, complainant: {} })).toEqual(cautions);
});

test("a caution names the days in both languages", () => {
  const [one] = intakeCautions({ filing: spoken, knewOn: d("2026-11-17"), complainant: {} });
  expect(one?.words.en).toContain("before the complainant knew (Tue Nov 17, 2026)");
  expect(one?.words.es).not.toMatch(/[{}]/);
});

test.each<[string, string | null, boolean]>([
  ["none", null, false],
  ["blanks", "  ", false],
  ["abc", "abc", true],
  ["six digits", "555-014", true],
  ["seven digits, without the area code", "555-0142", false],
  ["with an extension", "+1 (916) 555-0142 ext. 7", false],
  ["in Arabic digits", "٩١٦٥٥٥٠١٤٢", false],
])("a telephone number: %s", (_, phone, odd) => {
  const at = (path: string) => (odd ? [`PHONE_TOO_SHORT at complainant.${path}`] : []);
  expect(told({ filing: spoken, complainant: { phone } })).toEqual(at("phone"));
  expect(told({ filing: spoken, complainant: { representative: { phone } } })).toEqual(
    at("representative.phone"),
  );
});
