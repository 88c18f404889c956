import { expect, test } from "vitest";
import { plainDate as d, type PlainDate } from "../../calendar/plain-date.ts";
import type { Filing } from "../../deadlines/facts/given-facts.ts";
import { filingCautions } from "./filing-cautions.ts";

const mailed = (postmarkedOn: string, dateStampedOn: string): Filing => ({
  channel: "MAIL",
  postmarkedOn: d(postmarkedOn),
  dateStampedOn: d(dateStampedOn),
});
const spoken: Filing = { channel: "ORAL", spokenOn: d("2026-11-16") }; // Monday

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
  expect(filingCautions(filing, knewOn).map(({ code, path }) => `${code} at ${path.join(".")}`)).toEqual(
    cautions,
  );
});

test("a caution names the days in both languages", () => {
  const [one] = filingCautions(spoken, d("2026-11-17"));
  expect(one?.words.en).toContain("before the complainant knew (Tue Nov 17, 2026)");
  expect(one?.words.es).not.toMatch(/[{}]/);
});
