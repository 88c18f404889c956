import {
  ruleById,
  ruleDoubt,
  ruleDuty,
  rulePeriod,
  ruleTitle,
  type DeadlineRule,
  type RuleId,
} from "@redress/domain/deadlines";
import { Float, ID } from "type-graphql";
import { cited, told, toldOrNull, toldType, type Told } from "../../platform/graphql/told/told-type.ts";
import type { Language } from "@redress/domain/vocabulary";
import { DeadlineNatureEnum, ObligorEnum } from "./deadline.enums.ts";

type Rule = DeadlineRule<RuleId>;

/** A rule in one language. */
export const DeadlineRuleType = toldType<Rule>()(
  "DeadlineRule",
  "A rule that turns recorded facts into a date. The law lives here once, with its citations and its doubts.",
  {
    id: told(ID, "Stable id, in plain words: `written-resolution`."),
    title: told(String, "What the deadline is called, in the language of the request.", ({ id }, language) =>
      ruleTitle(id, language),
    ),
    duty: told(
      String,
      "What is owed or allowed, as a phrase, in the language of the request.",
      ({ id }, language) => ruleDuty(id, language),
    ),
    obligor: told(ObligorEnum, "Who must act, or may act."),
    nature: told(DeadlineNatureEnum, "Whether it is a duty, a right, a limit or a derived date."),
    period: told(
      String,
      "The length of time in words, such as `30 days`; with a setting, the length it stands at by default.",
      ({ id }, language) => rulePeriod(id, language),
    ),
    confidence: told(
      Float,
      "How sure the reading of the law is, from 0 to 1. Below 0.9 the rule says its `doubt`.",
    ),
    setting: toldOrNull(
      String,
      "The setting with which an agency's counsel decides the open point; null when there is none.",
    ),
    doubt: toldOrNull(
      String,
      "What is uncertain about the rule, in the language of the request; null when nothing is.",
      ({ id }, language) => ruleDoubt(id, language),
    ),
    citations: cited("The law that makes the rule.", ({ authority }) => authority),
  },
);

/** The rule with an id. */
export function ruleTold(id: RuleId, language: Language): Told<Rule> {
  return new DeadlineRuleType(ruleById(id), language);
}
