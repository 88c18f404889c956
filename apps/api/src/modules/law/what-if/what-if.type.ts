import type { AvailableAction } from "@redress/domain/complaint";
import { collisionCodes, questionIds, ruleIds } from "@redress/domain/deadlines";
import type { NoticeKind } from "@redress/domain/notices";
import { hearingActionNames, type AvailableHearingAction } from "@redress/domain/state-hearing";
import type { Language } from "@redress/domain/vocabulary";
import type { ActionOnRecord, OnRecord, WhatIf } from "@redress/domain/what-if";
import { Field, ObjectType } from "type-graphql";
import { servedActionNames } from "../../../authorization/served-actions.ts";
import { servedLines } from "../../../actions/act/menu.ts";
import type { OfferedAction } from "../../../actions/answers/answer-types.ts";
import { servedComplaint } from "../../complaint/index.ts";
import { AvailableHearingActionType } from "../available-hearing-action.type.ts";
import { CollisionType } from "../collision.type.ts";
import { OpenQuestionType } from "../open-question.type.ts";
import { sizedList } from "../prices.ts";
import { QuestionRefusalType } from "../question-refused.type.ts";
import { hasDay, NoticeDueType, NoticeKindEnum } from "./notice-due.type.ts";
import { MovedDateType, RuleDateType } from "../rule-date.type.ts";

const mostRules = `at most ${ruleIds.length}`;
const mostCollisions = `at most ${collisionCodes.length}`;
const mostQuestions = `at most ${questionIds.length}`;
const whenNoActions = `Null without a \`role\` or a filing, and where what is given could not have been recorded; at most ${servedActionNames.length}.`;
const whenNoHearingActions = `Null without a \`role\`, and where what is given of the hearing could not have been recorded; at most ${hearingActionNames.length}.`;

function isOfHearing(line: ActionOnRecord): line is AvailableHearingAction {
  return (hearingActionNames as readonly string[]).includes(line.action);
}

function isOfComplaint(line: ActionOnRecord): line is AvailableAction {
  return !isOfHearing(line);
}

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
  @Field(() => [RuleDateType], {
    description: `Dates by which nobody has to act any more, as what they were for has ended: the hearing that is withdrawn; ${mostRules}.`,
  })
  readonly ending: RuleDateType[];
  @Field(() => [NoticeDueType], {
    description: `Notices that fall due, or fall due on another day; ${mostRules}.`,
  })
  readonly noticesDue: NoticeDueType[];
  @Field(() => [NoticeKindEnum], {
    description:
      "Notices that would be sent and for which the law gives no day, such as the one that a request for a hearing was received; at most 20.",
  })
  readonly noticesWithoutDay: readonly NoticeKind[];
  @Field(() => [servedComplaint.answers.Available], {
    nullable: true,
    complexity: sizedList(2),
    description: `Actions that the \`role\` may take only under the hypotheses. ${whenNoActions}`,
  })
  readonly actionsOpening: OfferedAction[] | null;
  @Field(() => [servedComplaint.answers.Available], {
    nullable: true,
    complexity: sizedList(2),
    description: `Actions that the \`role\` may then take no more, each with what stands against it. ${whenNoActions}`,
  })
  readonly actionsClosing: OfferedAction[] | null;
  @Field(() => [AvailableHearingActionType], {
    nullable: true,
    complexity: sizedList(2),
    description: `Actions at the state hearing that the \`role\` may take only under the hypotheses. ${whenNoHearingActions}`,
  })
  readonly hearingActionsOpening: AvailableHearingActionType[] | null;
  @Field(() => [AvailableHearingActionType], {
    nullable: true,
    complexity: sizedList(2),
    description: `Actions at the state hearing that the \`role\` may then take no more, each with what stands against it. ${whenNoHearingActions}`,
  })
  readonly hearingActionsClosing: AvailableHearingActionType[] | null;
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
  @Field(() => [QuestionRefusalType], {
    description:
      "What would be done all the same and is to be warned of, such as a hearing asked for too late; at most 40.",
  })
  readonly warnings: QuestionRefusalType[];

  constructor(whatIf: WhatIf, { complaint, hearing }: OnRecord, language: Language) {
    const ofComplaint = (actions: readonly ActionOnRecord[]) =>
      complaint ? servedLines(actions.filter(isOfComplaint), servedComplaint.isServed, language) : null;
    const ofHearing = (actions: readonly ActionOnRecord[]) =>
      hearing
        ? actions.filter(isOfHearing).map((one) => new AvailableHearingActionType(one, language))
        : null;
    this.actionsOpening = ofComplaint(whatIf.actionsOpening);
    this.actionsClosing = ofComplaint(whatIf.actionsClosing);
    this.hearingActionsOpening = ofHearing(whatIf.actionsOpening);
    this.hearingActionsClosing = ofHearing(whatIf.actionsClosing);
    this.moved = whatIf.moved.map((date) => new MovedDateType(date, language));
    this.appearing = whatIf.appearing.map((date) => new RuleDateType(date, language));
    this.vanishing = whatIf.vanishing.map((date) => new RuleDateType(date, language));
    this.ending = whatIf.ending.map((date) => new RuleDateType(date, language));
    this.noticesDue = whatIf.noticesDue.filter(hasDay).map((notice) => new NoticeDueType(notice, language));
    this.noticesWithoutDay = whatIf.noticesDue.flatMap(({ notice, dueOn }) =>
      notice === null || dueOn !== undefined ? [] : [notice],
    );
    this.collisionsArising = whatIf.collisionsArising.map((one) => new CollisionType(one, language));
    this.collisionsClearing = whatIf.collisionsClearing;
    this.questionsArising = whatIf.questionsArising.map((one) => new OpenQuestionType(one, language));
    this.questionsClearing = whatIf.questionsClearing;
    this.refusals = whatIf.refusals.map((refusal) => new QuestionRefusalType(refusal, language));
    this.warnings = whatIf.warnings.map((warning) => new QuestionRefusalType(warning, language));
  }
}
