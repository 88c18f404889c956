import { closedDayName } from "../../calendar/business-calendar.ts";
import type { CalendarBody } from "../../calendar/california-holidays.ts";
import { formatDate } from "../../calendar/format-date.ts";
import { weekday, type PlainDate } from "../../calendar/plain-date.ts";
import { formatCitation, type AuthorityKey } from "../../law/authorities.ts";
import { say, sentence, type Language, type Words } from "../../vocabulary/words.ts";
import { datedFactWords } from "../facts/dated-fact-words.ts";
import type { ExplanationStep, Granted } from "../counting/explanation-step.ts";

type Step<Kind extends ExplanationStep["kind"]> = Extract<ExplanationStep, { kind: Kind }>;

const closedWords: Readonly<Record<CalendarBody, Words>> = {
  AGENCY: { en: "the agency is closed", es: "la agencia está cerrada" },
  STATE: { en: "the state’s offices are closed", es: "las oficinas del estado están cerradas" },
  COURT: { en: "the court is closed", es: "la corte está cerrada" },
};

const grantedWords: Readonly<Record<Granted, Words>> = {
  EXTENSION: { en: " of extension (LCR005)", es: " de prórroga (LCR005)" },
  POSTPONEMENT: { en: " of postponement", es: " de aplazamiento" },
};

function cited(authority: AuthorityKey | undefined, language: Language): string {
  return authority === undefined ? "" : ` (${formatCitation(authority, language)})`;
}

function listClosed(body: CalendarBody, closedOn: readonly PlainDate[], language: Language): string {
  return closedOn
    .map((date) => `${formatDate(date, language)}, ${closedDayName(body, date, language)}`)
    .join("; ");
}

/** A number with its noun, by one and by many. */
function amountOf(one: Words, many: Words) {
  return (count: number, language: Language) => `${count} ${say(count === 1 ? one : many, language)}`;
}

const calendarDays = amountOf({ en: "day", es: "día" }, { en: "days", es: "días" });
const businessDays = amountOf(
  { en: "business day", es: "día hábil" },
  { en: "business days", es: "días hábiles" },
);
const years = amountOf({ en: "year", es: "año" }, { en: "years", es: "años" });

const nextBusinessDay: Words = { en: "the next business day", es: "el siguiente día hábil" };
const businessDayBefore: Words = { en: "the business day before", es: "el día hábil anterior" };

const ofTransfer = sentence<"fact" | "which">({
  en: "{fact}, the {which} transfer",
  es: "{fact}, el {which} traslado",
});
const counted = sentence<"length" | "from" | "to">({
  en: "{length} after {from}: {to}",
  es: "{length} después del {from}: {to}",
});
const countedOver = sentence<"length" | "from" | "to" | "closed">({
  en: "{length} after {from}, passing over {closed}: {to}",
  es: "{length} después del {from}, sin contar el {closed}: {to}",
});
const countedBack = sentence<"length" | "from" | "to">({
  en: "{length} before {from}, that day left out: {to}",
  es: "{length} antes del {from}, sin contar ese día: {to}",
});
const rolled = sentence<"from" | "why" | "closed" | "also" | "moves" | "to">({
  en: "On {from}{why} {closed}{also}; {moves} is {to}",
  es: "El {from}{why} {closed}{also}; {moves} es el {to}",
});
const andOn = sentence<"others">({ en: ", and on {others}", es: ", y también el {others}" });
const earlier = sentence<"other" | "one" | "two" | "to">({
  en: "The other limit: {other}. The earlier of {one} and {two} binds: {to}",
  es: "El otro límite: {other}. Rige el primero entre el {one} y el {two}: {to}",
});

/** One step as a sentence without its full stop: "30 days after Fri Mar 13, 2026: Sun Apr 12, 2026 (Fam. Code 17800)". */
export function describeStep(step: ExplanationStep, language: Language): string {
  return sentenceOf(step, language) + cited(step.authority, language);
}

function sentenceOf(step: ExplanationStep, language: Language): string {
  switch (step.kind) {
    case "START":
      return `${describeFact(step, language)}: ${formatDate(step.to, language)}`;
    case "ADD_CALENDAR_DAYS": {
      const granted = step.granted === undefined ? "" : say(grantedWords[step.granted], language);
      return counted(language, {
        length: calendarDays(step.days, language) + granted,
        ...span(step, language),
      });
    }
    case "ADD_BUSINESS_DAYS":
      return describeBusinessDays(step, language);
    case "ADD_YEARS":
      return counted(language, { length: years(step.years, language), ...span(step, language) });
    case "COUNT_BACK":
      return countedBack(language, { length: calendarDays(step.days, language), ...span(step, language) });
    case "ROLL_FORWARD":
      return describeRoll(step, language, nextBusinessDay);
    case "ROLL_BACK":
      return describeRoll(step, language, businessDayBefore);
    case "EARLIER_OF":
      return describeEarlier(step, language);
  }
}

function describeBusinessDays(step: Step<"ADD_BUSINESS_DAYS">, language: Language): string {
  const told = { length: businessDays(step.days, language), ...span(step, language) };
  if (step.closedOn.length === 0) return counted(language, told);
  return countedOver(language, { ...told, closed: listClosed(step.body, step.closedOn, language) });
}

/** Both ends of a step as people read them. */
function span({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }, language: Language) {
  return { from: formatDate(from, language), to: formatDate(to, language) };
}

const englishEndings = ["th", "st", "nd", "rd"] as const;

/** 1 → "1st", 2 → "2nd", 11 → "11th"; in Spanish "1.º". */
const nth: Readonly<Record<Language, (ordinal: number) => string>> = {
  en: (ordinal) => {
    const isTeen = Math.floor(ordinal / 10) % 10 === 1;
    return `${ordinal}${englishEndings[isTeen ? 0 : ordinal % 10] ?? "th"}`;
  },
  es: (ordinal) => `${ordinal}.º`,
};

/** The fact in words and, of several transfers, which one: "Transfer (LCR004) sent, the 2nd transfer". */
function describeFact({ fact, ordinal }: Step<"START">, language: Language): string {
  const words = say(datedFactWords[fact], language);
  if (ordinal === undefined) return words;
  return ofTransfer(language, { fact: words, which: nth[language](ordinal) });
}

function describeRoll(step: Step<"ROLL_FORWARD" | "ROLL_BACK">, language: Language, moves: Words): string {
  const isWeekend = weekday(step.from) > 5;
  const others = step.closedOn.filter((date) => date !== step.from);
  return rolled(language, {
    ...span(step, language),
    why: isWeekend ? "" : ` (${closedDayName(step.body, step.from, language)})`,
    closed: say(closedWords[step.body], language),
    also: others.length === 0 ? "" : andOn(language, { others: listClosed(step.body, others, language) }),
    moves: say(moves, language),
  });
}

/** Both limits stand here: the steps before tell the one that binds, this sentence the other. */
function describeEarlier(step: Step<"EARLIER_OF">, language: Language): string {
  const last = step.otherSteps[step.otherSteps.length - 1]?.to ?? step.from;
  return earlier(language, {
    other: step.otherSteps.map((one) => describeStep(one, language)).join("; "),
    one: formatDate(step.from, language),
    two: formatDate(last, language),
    to: formatDate(step.to, language),
  });
}
