import {
  hearingActionWords,
  type AvailableHearingAction,
  type HearingActionName,
} from "@redress/domain/state-hearing";
import { say, type Language } from "@redress/domain/vocabulary";
import { Field, ObjectType } from "type-graphql";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";
import { RefusalType, refusalIn } from "../../actions/answers/refusal.type.ts";

const HearingActionEnum: Readonly<Record<HearingActionName, HearingActionName>> = wordedEnum(
  "HearingAction",
  "What can be done at a state hearing, in the order of its life. There is no mutation for it here: the State Hearing Office, the judge and the agency do it.",
  hearingActionWords,
);

/** One action at a state hearing, and whether it may be taken. */
@ObjectType("AvailableHearingAction", {
  description:
    "One action at a state hearing and whether it may be taken. It is told; it has no mutation here.",
  simpleResolvers: true,
})
export class AvailableHearingActionType {
  @Field(() => HearingActionEnum, { description: "The action." })
  readonly action: HearingActionName;
  @Field(() => String, { description: "What the action is called, in the language of the request." })
  readonly title: string;
  @Field(() => Boolean, { description: "Whether it may be taken, as far as can be known without its input." })
  readonly allowed: boolean;
  @Field(() => RefusalType, { nullable: true, description: "Why not; null when allowed." })
  readonly refusal: RefusalType | null;

  constructor({ action, allowed, refusal }: AvailableHearingAction, language: Language) {
    this.action = action;
    this.title = say(hearingActionWords[action], language);
    this.allowed = allowed;
    this.refusal = refusal === undefined ? null : refusalIn(language, refusal);
  }
}
