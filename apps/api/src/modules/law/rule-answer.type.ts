import type { DeadlineRefusal } from "@redress/domain/deadlines";
import { say, type Language } from "@redress/domain/vocabulary";
import { Field, ObjectType } from "type-graphql";
import { CitationType, citationsOf } from "../../platform/graphql/citation.type.ts";
import { GivenDeadlineType } from "./given/given-deadline.type.ts";

/** Without the id that was sent, unlike the domain's words: an answer repeats no text of a caller's. */
const unknownRule = {
  en: "No rule has this id. `deadlineRules` lists them all.",
  es: "Ninguna regla tiene este identificador. `deadlineRules` las enumera todas.",
};

/** Why a rule gives no date. */
@ObjectType("DeadlineRefusal", {
  description: "Why a rule gives no date from these facts. There is never a default.",
  simpleResolvers: true,
})
export class DeadlineRefusalType {
  @Field(() => String, {
    description:
      "A stable code for programs: `UNKNOWN_RULE`, `RULE_NOT_IN_FORCE` on the day its clock would start, `CONDITION_NOT_MET` or `START_NOT_KNOWN`.",
  })
  readonly code: string;
  @Field(() => String, { description: "The reason in plain words, in the language of the request." })
  readonly message: string;
  @Field(() => [CitationType], {
    complexity: 0,
    description: "The law of the rule; empty for an unknown one.",
  })
  readonly citations: CitationType[];

  constructor({ code, words, citations }: DeadlineRefusal, language: Language) {
    this.code = code;
    this.message = say(code === "UNKNOWN_RULE" ? unknownRule : words, language);
    this.citations = citationsOf(citations);
  }
}

/** What one rule says to the given facts: its date, or why there is none. */
@ObjectType("RuleAnswer", {
  description: "What one rule says to the given facts: its date with the reasons, or why it gives none.",
  simpleResolvers: true,
})
export class RuleAnswerType {
  @Field(() => String, {
    nullable: true,
    description: "The id of the rule; null when no rule has the id that was asked for at this place.",
  })
  readonly ruleId!: string | null;
  @Field(() => GivenDeadlineType, { nullable: true, description: "Its date; null when it gives none." })
  readonly deadline!: GivenDeadlineType | null;
  @Field(() => DeadlineRefusalType, {
    nullable: true,
    description: "Why it gives no date; null when it gives one.",
  })
  readonly refusal!: DeadlineRefusalType | null;
}
