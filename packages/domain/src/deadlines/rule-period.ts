import { defaultSettings, type RuleSettings } from "../settings.ts";
import type { Language } from "../words.ts";
import type { Period } from "./deadline-rule.ts";
import { ruleById, type RuleId } from "./rulebook.ts";

function sayPeriod(period: Period, settings: RuleSettings, language: Language): string {
  const days = typeof period.amount === "number" ? period.amount : settings[period.amount];
  const one = days === 1;
  if (language === "en")
    return `${days} ${period.unit === "BUSINESS_DAYS" ? "business " : "calendar "}${one ? "day" : "days"}`;
  const kind = period.unit === "BUSINESS_DAYS" ? ["hábil", "hábiles"] : ["natural", "naturales"];
  return `${days} ${one ? "día" : "días"} ${one ? kind[0] : kind[1]}`;
}

/** A rule's length in words: "30 calendar days", "5 business days (setting)", "worked out from the facts". */
export function rulePeriod(id: RuleId, language: Language, settings: RuleSettings = defaultSettings): string {
  const { period, setting } = ruleById(id);
  if (period === null) return language === "en" ? "worked out from the facts" : "se deduce de los hechos";
  const length = sayPeriod(period, settings, language);
  if (typeof period.amount === "number" || setting === null) return length;
  return `${length} ${language === "en" ? "(a setting)" : "(configurable)"}`;
}
