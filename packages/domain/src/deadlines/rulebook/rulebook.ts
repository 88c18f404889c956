import type { RuleId } from "./rule-id.ts";
import type { DeadlineRule } from "./deadline-rule.ts";
import { rules } from "./registry.ts";
import { say, type Language } from "../../vocabulary/words.ts";

// Of the versions of a rule the newest is put in last, and stays.
const newest: ReadonlyMap<string, DeadlineRule<RuleId>> = new Map(
  rules.toSorted((one, other) => one.version - other.version).map((rule) => [rule.id, rule]),
);

/** Whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return newest.has(text);
}

/** The newest version of a rule. Throws on an id that is not in the book, which the type rules out. */
export function ruleById(id: RuleId): DeadlineRule<RuleId> {
  const rule = newest.get(id);
  if (!rule) throw new RangeError(`No rule is called ${id}.`);
  return rule;
}

/** The most days by which a decision may extend a rule's period: "written-resolution" → 30; 0 where nobody may. */
export function mostExtensionDays(id: RuleId): number {
  return ruleById(id).extension?.atMostDays ?? 0;
}

/** A rule's name on screen: ("written-resolution", "es") → "Resolución escrita". */
export function ruleTitle(id: RuleId, language: Language): string {
  return say(ruleById(id).title, language);
}

/** What a rule asks for: ("written-resolution", "en") → "mail the written resolution (LCR006)". */
export function ruleDuty(id: RuleId, language: Language): string {
  return say(ruleById(id).duty, language);
}

/** What is uncertain about a rule; undefined when nothing is. */
export function ruleDoubt(id: RuleId, language: Language): string | undefined {
  const { doubt } = ruleById(id);
  return doubt ? say(doubt, language) : undefined;
}

/** What follows when the day is missed; undefined for a date that nobody can miss. */
export function ruleIfMissed(id: RuleId, language: Language): string | undefined {
  const { ifMissed } = ruleById(id);
  return ifMissed ? say(ifMissed, language) : undefined;
}

/** What leaves a setting open: the rules that are counted by it, each with its doubt, its confidence and its law. */
export function rulesOfSetting(name: string): readonly DeadlineRule<RuleId>[] {
  return [...newest.values()].filter(({ setting }) => setting === name);
}
