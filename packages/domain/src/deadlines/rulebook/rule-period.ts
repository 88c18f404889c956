import { defaultSettings, type RuleSettings } from "../../world/settings.ts";
import { say, type Language, type Words } from "../../vocabulary/words.ts";
import type { DeadlineRule, Period } from "./deadline-rule.ts";
import { ruleById } from "./rulebook.ts";
import { type RuleId } from "./rule-id.ts";

const units: Readonly<Record<Period["unit"], readonly [one: Words, many: Words]>> = {
  CALENDAR_DAYS: [
    { en: "calendar day", es: "día calendario" },
    { en: "calendar days", es: "días calendario" },
  ],
  BUSINESS_DAYS: [
    { en: "business day", es: "día hábil" },
    { en: "business days", es: "días hábiles" },
  ],
  DAYS_BEFORE: [
    { en: "calendar day before", es: "día calendario antes" },
    { en: "calendar days before", es: "días calendario antes" },
  ],
  YEARS: [
    { en: "year", es: "año" },
    { en: "years", es: "años" },
  ],
};

const aSetting: Words = { en: "(a setting)", es: "(configurable)" };
const fromTheFacts: Words = { en: "worked out from the facts", es: "se deduce de los hechos" };
const or: Words = { en: " or ", es: " o " };
const whicheverEndsFirst: Words = { en: ", whichever ends first", es: ", lo que termine primero" };

/** A period in words: "30 calendar days", "5 business days (a setting)". */
export function sayPeriod(period: Period, settings: RuleSettings, language: Language): string {
  const amount = typeof period.amount === "number" ? period.amount : settings[period.amount];
  const length = `${amount} ${units[period.unit][amount === 1 ? 0 : 1][language]}`;
  if (typeof period.amount === "number") return length;
  return `${length} ${say(aSetting, language)}`;
}

/** The periods of a rule whose starts each have their own and of which the earliest last day binds. */
function sayLimits({ choose, runsFrom }: DeadlineRule, settings: RuleSettings, language: Language): string {
  const limits = runsFrom.flatMap(({ period }) =>
    period === undefined ? [] : [sayPeriod(period, settings, language)],
  );
  if (choose !== "EARLIEST_LAST_DAY") return say(fromTheFacts, language);
  return limits.join(say(or, language)) + say(whicheverEndsFirst, language);
}

/** A rule's length in words: "30 calendar days", "5 business days (a setting)", "worked out from the facts". */
export function rulePeriod(id: RuleId, language: Language, settings: RuleSettings = defaultSettings): string {
  const rule = ruleById(id);
  return rule.period === null
    ? sayLimits(rule, settings, language)
    : sayPeriod(rule.period, settings, language);
}
