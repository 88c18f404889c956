import { deadlineDoubt, explain, ruleById, type Deadline } from "@redress/domain/deadlines";
import { Int } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { cited, parts, told, toldOrNull, toldType } from "../../../platform/graphql/told/told-type.ts";
import { DeadlineRuleType, ExplanationStepType, ruleTold, titleOfRule } from "../../deadline/index.ts";

/** A date counted from given facts. It does not depend on today, so it has no standing. */
export const GivenDeadlineType = toldType<Deadline>()(
  "GivenDeadline",
  "A date that the law gives from the given facts, with the reasons for it. It does not depend on today.",
  {
    ruleId: told(String, "The id of its rule, such as `written-resolution`."),
    ruleVersion: told(Int, "The version of the rule that was in force when the clock started, from 1."),
    dueOn: told(PlainDateScalar, "The last day, already moved to a business day where the law says so."),
    startedOn: told(PlainDateScalar, "The day the clock runs from."),
    metOn: toldOrNull(
      PlainDateScalar,
      "The day it was met by the given facts, in time or late; null while it is not.",
    ),
    excusedOn: toldOrNull(
      PlainDateScalar,
      "The day something ended it unmet, such as a withdrawal; null when nothing did.",
    ),
    rule: told(DeadlineRuleType, "The rule that gives the date.", ({ ruleId }, language) =>
      ruleTold(ruleId, language),
    ),
    title: titleOfRule,
    explanation: told(
      String,
      "Why this date: the whole arithmetic with its citations as one paragraph, in the language of the request.",
      explain,
    ),
    steps: parts(
      ExplanationStepType,
      "The same arithmetic step by step, for programs: doing the steps again gives the date.",
      { complexity: 1 },
    ),
    doubt: toldOrNull(
      String,
      "What is uncertain about this date, where the law leaves it open and it matters here; null where nothing is.",
      deadlineDoubt,
    ),
    setting: toldOrNull(
      String,
      "The setting among `given.settings` that decides the open point; null when there is none.",
      ({ ruleId }) => ruleById(ruleId).setting,
    ),
    citations: cited("The law that makes the deadline."),
  },
);
