import {
  ruleById,
  ruleDoubt,
  ruleDuty,
  rulePeriod,
  ruleTitle,
  type DeadlineRule,
  type Nature,
  type Obligor,
  type RuleId,
} from "@redress/domain/deadlines";
import type { Language } from "@redress/domain/vocabulary";
import { Float, ID, ObjectType } from "type-graphql";
import { CitationType, citationsOf } from "../../platform/graphql/citation.type.ts";
import { DerivedField } from "../../platform/graphql/derived-field.ts";
import { DeadlineNatureEnum, ObligorEnum } from "./deadline.enums.ts";

/** A rule in one language. */
@ObjectType("DeadlineRule", {
  description:
    "A rule that turns recorded facts into a date. The law lives here once, with its citations and its doubts.",
  simpleResolvers: true,
})
export class DeadlineRuleType {
  readonly #rule: DeadlineRule<RuleId>;
  readonly #language: Language;

  constructor(id: RuleId, language: Language) {
    this.#rule = ruleById(id);
    this.#language = language;
  }

  @DerivedField(() => ID, { description: "Stable id, in plain words: `written-resolution`." })
  get id(): RuleId {
    return this.#rule.id;
  }
  @DerivedField(() => String, { description: "What the deadline is called, in the language of the request." })
  get title(): string {
    return ruleTitle(this.#rule.id, this.#language);
  }
  @DerivedField(() => String, {
    description: "What is owed or allowed, as a phrase, in the language of the request.",
  })
  get duty(): string {
    return ruleDuty(this.#rule.id, this.#language);
  }
  @DerivedField(() => ObligorEnum, { description: "Who must act, or may act." })
  get obligor(): Obligor {
    return this.#rule.obligor;
  }
  @DerivedField(() => DeadlineNatureEnum, {
    description: "Whether it is a duty, a right, a limit or a derived date.",
  })
  get nature(): Nature {
    return this.#rule.nature;
  }
  @DerivedField(() => String, {
    description:
      "The length of time in words, such as `30 days`; with a setting, the length it stands at by default.",
  })
  get period(): string {
    return rulePeriod(this.#rule.id, this.#language);
  }
  @DerivedField(() => Float, {
    description: "How sure the reading of the law is, from 0 to 1. Below 0.9 the rule says its `doubt`.",
  })
  get confidence(): number {
    return this.#rule.confidence;
  }
  @DerivedField(() => String, {
    nullable: true,
    description:
      "The setting with which an agency's counsel decides the open point; null when there is none.",
  })
  get setting(): string | null {
    return this.#rule.setting;
  }
  @DerivedField(() => String, {
    nullable: true,
    description: "What is uncertain about the rule, in the language of the request; null when nothing is.",
  })
  get doubt(): string | null {
    return ruleDoubt(this.#rule.id, this.#language) ?? null;
  }
  @DerivedField(() => [CitationType], { complexity: 0, description: "The law that makes the rule." })
  get citations(): CitationType[] {
    return citationsOf(this.#rule.authority);
  }
}
