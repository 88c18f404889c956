import {
  collisionCodes,
  questionIds,
  ruleIds,
  type AvailableAction,
  type Language,
  type WhatIf,
} from "@redress/domain";
import { Field, ObjectType } from "type-graphql";
import { AvailableActionType, servedActions } from "../complaint/index.ts";
import { CollisionType } from "./collision.type.ts";
import { OpenQuestionType } from "./open-question.type.ts";
import { sizedList } from "./prices.ts";
import { QuestionRefusalType } from "./question-refused.type.ts";
import { MovedDateType, NoticeDueType, RuleDateType } from "./rule-date.type.ts";

const mostRules = `at most ${ruleIds.length}`;
const mostCollisions = `at most ${collisionCodes.length}`;
const mostQuestions = `at most ${questionIds.length}`;
const whenNoActions =
  "Null without a `role` or a filing, after a transfer, and where what is given could not have been recorded; at most 7.";

/** What would follow. */
@ObjectType("WhatIfSuccess", {
  description: "What would follow from the given facts if what is supposed were so.",
  simpleResolvers: true,
})
export class WhatIfSuccess {
  @Field(() => [MovedDateType], { description: `Dates that are other ones; ${mostRules}.` })
  readonly moved: MovedDateType[];
  @Field(() => [RuleDateType], {
    description: `Dates that there are only under the hypotheses; ${mostRules}.`,
  })
  readonly appearing: RuleDateType[];
  @Field(() => [RuleDateType], { description: `Dates that there are no more; ${mostRules}.` })
  readonly vanishing: RuleDateType[];
  @Field(() => [NoticeDueType], {
    description: `Notices that fall due, or fall due on another day; ${mostRules}.`,
  })
  readonly noticesDue: NoticeDueType[];
  @Field(() => [AvailableActionType], {
    nullable: true,
    complexity: sizedList(2),
    description: `Actions that the \`role\` may take only under the hypotheses. ${whenNoActions}`,
  })
  readonly actionsOpening: AvailableActionType[] | null;
  @Field(() => [AvailableActionType], {
    nullable: true,
    complexity: sizedList(2),
    description: `Actions that the \`role\` may then take no more, each with what stands against it. ${whenNoActions}`,
  })
  readonly actionsClosing: AvailableActionType[] | null;
  @Field(() => [CollisionType], {
    complexity: sizedList(3),
    description: `Collisions of clocks that come up; ${mostCollisions}.`,
  })
  readonly collisionsArising: CollisionType[];
  @Field(() => [String], { description: `Codes of collisions that there are no more; ${mostCollisions}.` })
  readonly collisionsClearing: readonly string[];
  @Field(() => [OpenQuestionType], {
    complexity: sizedList(3),
    description: `Questions on which the sources differ that come up; ${mostQuestions}.`,
  })
  readonly questionsArising: OpenQuestionType[];
  @Field(() => [String], { description: `Ids of questions that do not arise any more; ${mostQuestions}.` })
  readonly questionsClearing: readonly string[];
  @Field(() => [QuestionRefusalType], {
    description: "What could not be supposed, and why; the other hypotheses hold; at most 20.",
  })
  readonly refusals: QuestionRefusalType[];

  constructor(whatIf: WhatIf, actionsAreTold: boolean, language: Language) {
    const told = (actions: readonly AvailableAction[]) =>
      actionsAreTold ? servedActions(actions, language) : null;
    this.actionsOpening = told(whatIf.actionsOpening);
    this.actionsClosing = told(whatIf.actionsClosing);
    this.moved = whatIf.moved.map((date) => new MovedDateType(date, language));
    this.appearing = whatIf.appearing.map((date) => new RuleDateType(date, language));
    this.vanishing = whatIf.vanishing.map((date) => new RuleDateType(date, language));
    this.noticesDue = whatIf.noticesDue.map((notice) => new NoticeDueType(notice, language));
    this.collisionsArising = whatIf.collisionsArising.map((one) => new CollisionType(one, language));
    this.collisionsClearing = whatIf.collisionsClearing;
    this.questionsArising = whatIf.questionsArising.map((one) => new OpenQuestionType(one, language));
    this.questionsClearing = whatIf.questionsClearing;
    this.refusals = whatIf.refusals.map((refusal) => new QuestionRefusalType(refusal, language));
  }
}
