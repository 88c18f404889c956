import type { DayNumber } from "../../calendar/day-number.ts";
import { formatDate } from "../../calendar/format-date.ts";
import { fromDayNumber } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import { ok, refused, type Result } from "../../vocabulary/result.ts";
import { say, sentence, type Language, type Words } from "../../vocabulary/words.ts";
import type { CountingContext } from "../../world/world.ts";
import { computeDeadlinesOf, type Deadline } from "./compute-deadlines.ts";
import type { Condition } from "../rulebook/conditions.ts";
import { plans, type RulePlan, type RuleStart } from "./counting-plan.ts";
import { days } from "./days-of-given.ts";
import { datedFactWords } from "../facts/dated-fact-words.ts";
import type { GivenFacts } from "../facts/given-facts.ts";
import { unknown } from "../counting/known-days.ts";
import { isRuleId, ruleTitle } from "../rulebook/rulebook.ts";
import { type RuleId } from "../rulebook/rule-id.ts";

/** Why a rule gives no date. There is never a default. */
export type DeadlineRefusalCode =
  | "UNKNOWN_RULE"
  | "RULE_NOT_IN_FORCE"
  | "CONDITION_NOT_MET"
  | "START_NOT_KNOWN";

/** A date that there is not, and why. */
export interface DeadlineRefusal {
  readonly code: DeadlineRefusalCode;
  readonly ruleId: string;
  /** In English; `words` says it in every language. */
  readonly message: string;
  readonly words: Words;
  readonly citations: readonly AuthorityKey[];
}

/** A rule of the book that gives no date, and why. */
export type RuleWithoutDate = DeadlineRefusal & { readonly ruleId: RuleId };

/** The most telling reason comes first. */
const telling: readonly DeadlineRefusalCode[] = ["RULE_NOT_IN_FORCE", "CONDITION_NOT_MET", "START_NOT_KNOWN"];

function refusal(
  code: DeadlineRefusalCode,
  ruleId: string,
  sayIn: (language: Language) => string,
  citations: readonly AuthorityKey[] = [],
): DeadlineRefusal {
  const words = { en: sayIn("en"), es: sayIn("es") };
  return { code, ruleId, message: words.en, words, citations };
}

const wasNotInForce = sentence<"title" | "began" | "force">({
  en: "“{title}” was not in force on {began}, when its clock would start; this version holds from {force}.",
  es: "«{title}» no estaba en vigor el {began}, cuando empezaría su plazo; esta versión rige desde el {force}.",
});
const onlyIf = sentence<"title" | "condition">({
  en: "“{title}” gives a date only if this holds: {condition}.",
  es: "«{title}» da una fecha solo si se cumple esto: {condition}.",
});
const startNotKnown = sentence<"title" | "facts">({
  en: "“{title}” runs from a day that is not known: {facts}.",
  es: "«{title}» corre desde un día que no se conoce: {facts}.",
});
const noSuchRule = sentence<"ruleId">({
  en: "No rule is called “{ruleId}”.",
  es: "Ninguna regla se llama «{ruleId}».",
});

function notInForce(plan: RulePlan, start: RuleStart): DeadlineRefusal {
  const day = fromDayNumber(days.day(start.slot));
  const from = fromDayNumber(plan.inForceFrom);
  const sayIn = (language: Language) =>
    wasNotInForce(language, {
      title: ruleTitle(plan.id, language),
      began: formatDate(day, language),
      force: formatDate(from, language),
    });
  return refusal("RULE_NOT_IN_FORCE", plan.id, sayIn, plan.citations);
}

function notMet(plan: RulePlan, condition: Condition): DeadlineRefusal {
  const sayIn = (language: Language) =>
    onlyIf(language, { title: ruleTitle(plan.id, language), condition: say(condition.words, language) });
  return refusal("CONDITION_NOT_MET", plan.id, sayIn, plan.citations);
}

function notKnown(plan: RulePlan): DeadlineRefusal {
  const sayIn = (language: Language) =>
    startNotKnown(language, {
      title: ruleTitle(plan.id, language),
      facts: [...new Set(plan.starts.map(({ fact }) => say(datedFactWords[fact], language)))].join("; "),
    });
  return refusal("START_NOT_KNOWN", plan.id, sayIn, plan.citations);
}

/** Why a start whose day is not known is not known: what the rules say that would work it out. */
function whyUnknown(
  plan: RulePlan,
  start: RuleStart,
  facts: GivenFacts,
  context: CountingContext,
): DeadlineRefusal {
  const producers = plans.filter(({ produces }) => produces === start.slot);
  return mostTelling(producers.flatMap((one) => whyNot(one, facts, context))) ?? notKnown(plan);
}

/** Why one start gives no date. */
function whyNotFrom(
  plan: RulePlan,
  start: RuleStart,
  facts: GivenFacts,
  context: CountingContext,
): DeadlineRefusal {
  const day = days.day(start.slot);
  if (day === unknown) return whyUnknown(plan, start, facts, context);
  if (start.fits?.(facts) === false) return notKnown(plan);
  if (start.condition?.holds(facts, day, context.settings) === false) return notMet(plan, start.condition);
  return whyNotApplied(plan, start, day);
}

/** Why a rule gives no date although a start of it counts. */
function whyNotApplied(plan: RulePlan, start: RuleStart, day: DayNumber): DeadlineRefusal {
  if (day < plan.inForceFrom || day > plan.inForceUntil) return notInForce(plan, start);
  return plan.condition === null ? notKnown(plan) : notMet(plan, plan.condition);
}

function whyNot(plan: RulePlan, facts: GivenFacts, context: CountingContext): DeadlineRefusal[] {
  return plan.starts.map((start) => whyNotFrom(plan, start, facts, context));
}

function mostTelling(reasons: readonly DeadlineRefusal[]): DeadlineRefusal | undefined {
  return reasons.toSorted((one, other) => telling.indexOf(one.code) - telling.indexOf(other.code))[0];
}

/**
 * The date that one rule gives, or why it gives none: no such rule, its clock would start outside its days in force, a
 * condition is not met, or the day it runs from is not known.
 */
export function deadlineOf(
  ruleId: string,
  given: GivenFacts,
  context: CountingContext,
): Result<Deadline, DeadlineRefusal> {
  if (!isRuleId(ruleId)) return refused(unknownRule(ruleId));
  const found = computeDeadlinesOf(given, context).find((deadline) => deadline.ruleId === ruleId);
  if (found) return ok(found);
  return refused(whyNoDate(ruleId, given, context));
}

/** Why a rule gives no date; the facts were computed just before, so the slots hold them. */
export function whyNoDate(ruleId: RuleId, given: GivenFacts, context: CountingContext): RuleWithoutDate {
  const versions = plans.filter(({ id }) => id === ruleId);
  const why = mostTelling(versions.flatMap((plan) => whyNot(plan, given, context)));
  return { ...(why ?? unknownRule(ruleId)), ruleId };
}

function unknownRule(ruleId: string): DeadlineRefusal {
  return refusal("UNKNOWN_RULE", ruleId, (language) => noSuchRule(language, { ruleId }));
}
