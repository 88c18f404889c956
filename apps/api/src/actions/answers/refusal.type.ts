import { refusalMessage, type Language, type Refusal } from "@redress/domain/vocabulary";
import { Field, ObjectType } from "type-graphql";
import { CitationType, citationsOf } from "../../platform/graphql/citation.type.ts";

/** Why an action is not lawful now. */
@ObjectType("Refusal", {
  description: "Why an action is not lawful now, or not for this viewer.",
  simpleResolvers: true,
})
export class RefusalType {
  @Field(() => String, { description: "A stable code for programs, such as `EXTENSION_ALREADY_USED`." })
  readonly code!: string;
  @Field(() => String, { description: "The reason in plain words, in the language of the request." })
  readonly message!: string;
  @Field(() => [CitationType], {
    complexity: 0,
    description: "The law it rests on; empty when the reason is not a matter of law.",
  })
  readonly citations!: CitationType[];
}

/** A domain refusal in the language of the request. */
export function refusalIn(language: Language, refusal: Refusal): RefusalType {
  return {
    code: refusal.code,
    message: refusalMessage(refusal, language),
    citations: citationsOf(refusal.citations),
  };
}
