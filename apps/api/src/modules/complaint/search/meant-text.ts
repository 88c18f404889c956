import type { PlainDate } from "@redress/domain/calendar";
import { numberKey, phoneKey } from "../../../platform/search/keys-of-record.ts";
import { searchWords } from "../../../platform/search/search-key.ts";
import type { MeantNumbers } from "./complaint-search.read.sql.ts";

/**
 * A complaint's number as people type it: "CR-2026-31-000123", "cr 2026 31 12"; without its county "2026-000123"; or its
 * last digits alone, of this year.
 */
const numberLike = /^(?:cr[\s-]*)?(?:(?<year>\d{4})[\s-]+(?:(?<county>\d{1,2})[\s-]+)?)?(?<digits>\d{0,6})$/i;

/** How many counties California has, and numbers count them through. */
const counties = Array.from({ length: 58 }, (_, index) => String(index + 1).padStart(2, "0"));

interface TypedNumber {
  readonly year: string | undefined;
  readonly county: string | undefined;
  readonly digits: string;
}

/**
 * The numbers of complaints that a text may mean; null when it is none.
 *
 * @param own the county of whoever looks for it, which is meant where none is typed; undefined for the Department.
 */
export function meantNumbers(text: string, today: PlainDate, own: number | undefined): MeantNumbers | null {
  const typed = numberLike.exec(text)?.groups as TypedNumber | undefined;
  return typed ? numbersOf({ ...typed, county: typed.county ?? own?.toString() }, today) : null;
}

function numbersOf({ year, county, digits }: TypedNumber, today: PlainDate): MeantNumbers {
  const numberOf = (place: string, running: string) => `CR-${year ?? today.slice(0, 4)}-${place}-${running}`;
  const place = county?.padStart(2, "0");
  const places = place ? [place] : counties;
  return {
    whole: digits === "" ? [] : places.map((one) => numberOf(one, digits.padStart(6, "0"))),
    // Typed with its year the digits may also be only their beginning.
    begins: year && place ? numberOf(place, digits) : null,
  };
}

/** What a text may mean in names, addresses and numbers of persons and other offices: each way as words to look for. */
export function meantWords(text: string): readonly (readonly string[])[] {
  if (text.includes("@")) return [[text.toLowerCase()]];
  if (!/\d/.test(text)) return [searchWords(text)];
  const keys = new Set([phoneKey(text), numberKey(text)].filter((key) => key.length > 3));
  return /\p{L}/u.test(text) ? [[numberKey(text)], searchWords(text)] : [...keys].map((key) => [key]);
}
