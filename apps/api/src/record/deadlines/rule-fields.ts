import { ruleTitle, type RuleId } from "@redress/domain/deadlines";
import { told, type ToldField } from "../../platform/graphql/told/told-type.ts";

type OfRule = ToldField<{ readonly ruleId: RuleId }>;

/** The title of its rule. */
export const titleOfRule: OfRule = told(
  String,
  "What the deadline is called, in the language of the request.",
  ({ ruleId }, language) => ruleTitle(ruleId, language),
);

/** What every date that a rule gives is told with. */
export const ruleFields = { ruleId: told(String, "The id of its rule."), title: titleOfRule };
