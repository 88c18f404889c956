import { closedDayName } from "../../calendar/business-calendar.ts";
import type { CalendarBody } from "../../calendar/california-holidays.ts";
import { formatDate } from "../../calendar/format-date.ts";
import { weekday, type PlainDate } from "../../calendar/plain-date.ts";
import { formatCitation, type AuthorityKey } from "../../law/authorities.ts";
import { say, type Language, type Words } from "../../vocabulary/words.ts";
import { datedFactWords } from "../facts/dated-fact-words.ts";
import type { ExplanationStep, Granted } from "../counting/explanation-step.ts";

type Step<Kind extends ExplanationStep["kind"]> = Extract<ExplanationStep, { kind: Kind }>;

const closedWords: Readonly<Record<CalendarBody, Words>> = {
  AGENCY: { en: "the agency is closed", es: "la agencia está cerrada" },
  STATE: { en: "the state’s offices are closed", es: "las oficinas del estado están cerradas" },
  COURT: { en: "the court is closed", es: "el tribunal está cerrado" },
};

const grantedWords: Readonly<Record<Granted, Words>> = {
  EXTENSION: { en: " of extension (LCR005)", es: " de prórroga (LCR005)" },
  POSTPONEMENT: { en: " of postponement", es: " de aplazamiento" },
};

function cited(authority: AuthorityKey | undefined): string {
  return authority === undefined ? "" : ` (${formatCitation(authority)})`;
}

function listClosed(body: CalendarBody, closedOn: readonly PlainDate[], language: Language): string {
  return closedOn
    .map((date) => `${formatDate(date, language)}, ${closedDayName(body, date, language)}`)
    .join("; ");
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** One step as a sentence without its full stop: "30 days after Fri Mar 13, 2026: Sun Apr 12, 2026 (Fam. Code 17800)". */
export function describeStep(step: ExplanationStep, language: Language): string {
  return sentenceOf(step, language) + cited(step.authority);
}

function sentenceOf(step: ExplanationStep, language: Language): string {
  switch (step.kind) {
    case "START":
      return `${describeFact(step, language)}: ${formatDate(step.to, language)}`;
    case "ADD_CALENDAR_DAYS": {
      const granted = step.granted === undefined ? "" : say(grantedWords[step.granted], language);
      return describeCount(
        step,
        plural(step.days, "day", "days") + granted,
        plural(step.days, "día", "días") + granted,
        language,
      );
    }
    case "ADD_BUSINESS_DAYS":
      return describeBusinessDays(step, language);
    case "ADD_YEARS":
      return describeCount(
        step,
        plural(step.years, "year", "years"),
        plural(step.years, "año", "años"),
        language,
      );
    case "COUNT_BACK":
      return describeCountBack(step, language);
    case "ROLL_FORWARD":
      return describeRoll(step, language, "the next business day", "el siguiente día hábil");
    case "ROLL_BACK":
      return describeRoll(step, language, "the business day before", "el día hábil anterior");
    case "EARLIER_OF":
      return describeEarlier(step, language);
  }
}

const englishEndings = ["th", "st", "nd", "rd"] as const;

/** 1 → "1st", 2 → "2nd", 11 → "11th"; in Spanish "1.º". */
function nth(ordinal: number, language: Language): string {
  if (language === "es") return `${ordinal}.º`;
  const isTeen = Math.floor(ordinal / 10) % 10 === 1;
  return `${ordinal}${englishEndings[isTeen ? 0 : ordinal % 10] ?? "th"}`;
}

/** The fact in words and, of several transfers, which one: "Transfer (LCR004) sent, the 2nd transfer". */
function describeFact({ fact, ordinal }: Step<"START">, language: Language): string {
  const words = say(datedFactWords[fact], language);
  if (ordinal === undefined) return words;
  const which = nth(ordinal, language);
  return language === "en" ? `${words}, the ${which} transfer` : `${words}, el ${which} traslado`;
}

function describeCount(
  step: Step<"ADD_CALENDAR_DAYS" | "ADD_YEARS">,
  lengthEn: string,
  lengthEs: string,
  language: Language,
): string {
  const from = formatDate(step.from, language);
  const to = formatDate(step.to, language);
  return language === "en" ? `${lengthEn} after ${from}: ${to}` : `${lengthEs} después del ${from}: ${to}`;
}

function describeBusinessDays(step: Step<"ADD_BUSINESS_DAYS">, language: Language): string {
  const from = formatDate(step.from, language);
  const skipped = step.closedOn.length === 0 ? "" : listClosed(step.body, step.closedOn, language);
  const count =
    language === "en"
      ? `${plural(step.days, "business day", "business days")} after ${from}${skipped && `, passing over ${skipped}`}`
      : `${plural(step.days, "día hábil", "días hábiles")} después del ${from}${skipped && `, sin contar el ${skipped}`}`;
  return `${count}: ${formatDate(step.to, language)}`;
}

function describeCountBack(step: Step<"COUNT_BACK">, language: Language): string {
  const from = formatDate(step.from, language);
  const to = formatDate(step.to, language);
  return language === "en"
    ? `${plural(step.days, "day", "days")} before ${from}, that day left out: ${to}`
    : `${plural(step.days, "día", "días")} antes del ${from}, sin contar ese día: ${to}`;
}

function describeRoll(
  step: Step<"ROLL_FORWARD" | "ROLL_BACK">,
  language: Language,
  movesEn: string,
  movesEs: string,
): string {
  const from = formatDate(step.from, language);
  const to = formatDate(step.to, language);
  const closed = say(closedWords[step.body], language);
  const isWeekend = weekday(step.from) > 5;
  const why = isWeekend ? "" : ` (${closedDayName(step.body, step.from, language)})`;
  const others = step.closedOn.filter((date) => date !== step.from);
  const also = others.length === 0 ? "" : listClosed(step.body, others, language);
  return language === "en"
    ? `On ${from}${why} ${closed}${also && `, and on ${also}`}; ${movesEn} is ${to}`
    : `El ${from}${why} ${closed}${also && `, y también el ${also}`}; ${movesEs} es el ${to}`;
}

/** Both limits stand here: the steps before tell the one that binds, this sentence the other. */
function describeEarlier(step: Step<"EARLIER_OF">, language: Language): string {
  const other = step.otherSteps.map((one) => describeStep(one, language)).join("; ");
  const last = step.otherSteps[step.otherSteps.length - 1]?.to ?? step.from;
  const [one, two, to] = [step.from, last, step.to].map((date) => formatDate(date, language));
  return language === "en"
    ? `The other limit: ${other}. The earlier of ${one} and ${two} binds: ${to}`
    : `El otro límite: ${other}. Rige el primero entre el ${one} y el ${two}: ${to}`;
}
