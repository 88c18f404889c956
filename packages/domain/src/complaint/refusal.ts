import { fillIn } from "../refusal/coded-refusal.ts";
import { givenReasons, type GivenRefusalCode } from "../deadlines/given/given-reasons.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { say, type Language, type Words } from "../vocabulary/words.ts";
import { roleWords, roles } from "../vocabulary/role.ts";
import { refusalReasons, type RefusalCode } from "./refusal-reasons.ts";

/** Values that a refusal's words mention. */
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** Why an action is not done: a value, never an exception. */
export interface Refusal {
  /** Of the machines’ own list, or of the one of facts that cannot have happened. */
  readonly code: RefusalCode | GivenRefusalCode;
  /** In English; `refusalMessage` says it in another language. */
  readonly message: string;
  /** In every language, where this one refusal is said more closely than its code alone can say it. */
  readonly words?: Words;
  /** Where in the action's input the trouble is, when it is there: ["findings", "0", "explanation"]. */
  readonly field?: readonly string[];
  readonly citations: readonly AuthorityKey[];
  readonly details?: RefusalDetails;
}

/** Roles listed by their codes, as people call them: "SUPERVISOR, DIRECTOR" → "Supervisor, Director". */
function sayRoles(codes: string, language: Language): string {
  const named = codes.split(", ").map((code) => roles.find((role) => role === code));
  return named.map((role) => (role === undefined ? "" : roleWords[role][language])).join(", ");
}

/** Fills a template, its roles as people call them. */
function fill(template: string, details: RefusalDetails, language: Language): string {
  const { roles: codes } = details;
  const said = codes === undefined ? details : { ...details, roles: sayRoles(String(codes), language) };
  return fillIn(template, said, language);
}

/** Makes a refusal with its words and citations from the closed list. */
export function refuse(code: RefusalCode, field?: readonly string[], details: RefusalDetails = {}): Refusal {
  const reason = refusalReasons[code];
  return {
    code,
    message: fill(reason.en, details, "en"),
    citations: reason.citations,
    ...(field && { field }),
    ...(Object.keys(details).length > 0 && { details }),
  };
}

/** The machines’ own words for a code of both lists. */
const reasons = { ...givenReasons, ...refusalReasons };

/** A refusal in a person's language. */
export function refusalMessage(
  refusal: Pick<Refusal, "code" | "details" | "words">,
  language: Language,
): string {
  if (refusal.words) return say(refusal.words, language);
  return fill(reasons[refusal.code][language], refusal.details ?? {}, language);
}
