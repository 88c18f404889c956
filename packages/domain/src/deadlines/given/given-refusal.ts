import { formatDate } from "../../calendar/format-date.ts";
import { isPlainDate } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import { refused, type Refused } from "../../result.ts";
import { say, type Language, type Words } from "../../words.ts";
import { givenReasons, type GivenRefusalCode } from "./given-reasons.ts";

/** Where in the facts the trouble is: ["complaint", "extension", "days"], ["closures", "agency", 2]. */
export type GivenPath = readonly (string | number)[];

/** Why facts are not computed: a value, never an exception. */
export interface GivenRefusal {
  readonly code: GivenRefusalCode;
  /** In English; `words` says it in every language. */
  readonly message: string;
  readonly words: Words;
  readonly path: GivenPath;
  readonly citations: readonly AuthorityKey[];
}

/** Values that a refusal's words mention. Words are said in their language, dates as people read them. */
type Details = Readonly<Record<string, string | number | Words>>;

/** The longest text of a caller's that is repeated to them. */
const repeatedLength = 60;

function sayDetail(value: string | number | Words | undefined, language: Language): string {
  if (typeof value === "object") return say(value, language);
  if (isPlainDate(value)) return formatDate(value, language);
  const text = String(value ?? "");
  return text.length > repeatedLength ? `${text.slice(0, repeatedLength)}…` : text;
}

function fill(template: string, details: Details, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => sayDetail(details[name], language));
}

/** Makes a refusal with its words and citations from the closed list. */
export function givenRefusal(code: GivenRefusalCode, path: GivenPath, details: Details = {}): GivenRefusal {
  const reason = givenReasons[code];
  const words = { en: fill(reason.en, details, "en"), es: fill(reason.es, details, "es") };
  return { code, message: words.en, words, path, citations: reason.citations };
}

/** The same as the outcome of a reading. */
export function refuseGiven(
  code: GivenRefusalCode,
  path: GivenPath,
  details: Details = {},
): Refused<GivenRefusal> {
  return refused(givenRefusal(code, path, details));
}
