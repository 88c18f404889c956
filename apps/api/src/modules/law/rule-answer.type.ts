import type { Deadline, DeadlineRefusal, RuleId } from "@redress/domain/deadlines";
import {
  cited,
  partOrNull,
  said,
  told,
  toldOrNull,
  toldType,
} from "../../platform/graphql/told/told-type.ts";
import { GivenDeadlineType } from "./given/given-deadline.type.ts";

/** Without the id that was sent, unlike the domain's words: an answer repeats no text of a caller's. */
const unknownRule = {
  en: "No rule has this id. `deadlineRules` lists them all.",
  es: "Ninguna regla tiene este identificador. `deadlineRules` las enumera todas.",
};

const DeadlineRefusalType = toldType<DeadlineRefusal>()(
  "DeadlineRefusal",
  "Why a rule gives no date from these facts. There is never a default.",
  {
    code: told(
      String,
      "A stable code for programs: `UNKNOWN_RULE`, `RULE_NOT_IN_FORCE` on the day its clock would start, `CONDITION_NOT_MET` or `START_NOT_KNOWN`.",
    ),
    message: said("The reason in plain words, in the language of the request.", ({ code, words }) =>
      code === "UNKNOWN_RULE" ? unknownRule : words,
    ),
    citations: cited("The law of the rule; empty for an unknown one."),
  },
);

/** What one rule says to the given facts: its date, or why there is none. */
export interface RuleAnswer {
  readonly ruleId: RuleId | null;
  readonly deadline: Deadline | null;
  readonly refusal: DeadlineRefusal | null;
}

/** A rule's answer as it is told. */
export const RuleAnswerType = toldType<RuleAnswer>()(
  "RuleAnswer",
  "What one rule says to the given facts: its date with the reasons, or why it gives none.",
  {
    ruleId: toldOrNull(
      String,
      "The id of the rule; null when no rule has the id that was asked for at this place.",
    ),
    deadline: partOrNull(GivenDeadlineType, "Its date; null when it gives none."),
    refusal: partOrNull(DeadlineRefusalType, "Why it gives no date; null when it gives one."),
  },
);
