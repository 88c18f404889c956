import type { AvailableAction } from "@redress/domain/complaint";
import { collisionCodes, questionIds, ruleIds } from "@redress/domain/deadlines";
import { hearingActionNames, type AvailableHearingAction } from "@redress/domain/state-hearing";
import type { Language } from "@redress/domain/vocabulary";
import type { ActionOnRecord, OnRecord, WhatIf } from "@redress/domain/what-if";
import { servedActionNames } from "../../../authorization/served-actions.ts";
import { servedLines } from "../../../actions/act/menu.ts";
import {
  parts,
  told,
  toldOrNull,
  toldType,
  type ToldField,
} from "../../../platform/graphql/told/told-type.ts";
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

/** What would follow, with the records that were asked about. */
type Found = WhatIf & { readonly records: OnRecord };
type ActionsOf = (found: Found) => readonly ActionOnRecord[];

function complaintActions(description: string, actions: ActionsOf): ToldField<Found> {
  const tell = (found: Found, language: Language) =>
    found.records.complaint &&
    servedLines(actions(found).filter(isOfComplaint), servedComplaint.isServed, language);
  return toldOrNull([servedComplaint.answers.Available], `${description} ${whenNoActions}`, tell, {
    complexity: sizedList(2),
  });
}

function hearingActions(description: string, actions: ActionsOf): ToldField<Found> {
  const tell = (found: Found, language: Language) =>
    found.records.hearing &&
    actions(found)
      .filter(isOfHearing)
      .map((one) => new AvailableHearingActionType(one, language));
  return toldOrNull([AvailableHearingActionType], `${description} ${whenNoHearingActions}`, tell, {
    complexity: sizedList(2),
  });
}

/** What would follow. */
export const WhatIfSuccess = toldType<Found>()(
  "WhatIfSuccess",
  "What would follow from the given facts if what is supposed were so.",
  {
    moved: parts(MovedDateType, `Dates that are other ones; ${mostRules}.`),
    appearing: parts(RuleDateType, `Dates that there are only under the hypotheses; ${mostRules}.`),
    vanishing: parts(RuleDateType, `Dates that there are no more; ${mostRules}.`),
    ending: parts(
      RuleDateType,
      `Dates by which nobody has to act any more, as what they were for has ended: the hearing that is withdrawn; ${mostRules}.`,
    ),
    noticesDue: told(
      [NoticeDueType],
      `Notices that fall due, or fall due on another day; ${mostRules}.`,
      ({ noticesDue }, language) =>
        noticesDue.filter(hasDay).map((notice) => new NoticeDueType(notice, language)),
    ),
    noticesWithoutDay: told(
      [NoticeKindEnum],
      "Notices that would be sent and for which the law gives no day, such as the one that a request for a hearing was received; at most 20.",
      ({ noticesDue }) =>
        noticesDue.flatMap(({ notice, dueOn }) => (notice === null || dueOn !== undefined ? [] : [notice])),
    ),
    actionsOpening: complaintActions(
      "Actions that the `role` may take only under the hypotheses.",
      ({ actionsOpening }) => actionsOpening,
    ),
    actionsClosing: complaintActions(
      "Actions that the `role` may then take no more, each with what stands against it.",
      ({ actionsClosing }) => actionsClosing,
    ),
    hearingActionsOpening: hearingActions(
      "Actions at the state hearing that the `role` may take only under the hypotheses.",
      ({ actionsOpening }) => actionsOpening,
    ),
    hearingActionsClosing: hearingActions(
      "Actions at the state hearing that the `role` may then take no more, each with what stands against it.",
      ({ actionsClosing }) => actionsClosing,
    ),
    collisionsArising: parts(CollisionType, `Collisions of clocks that come up; ${mostCollisions}.`, {
      complexity: sizedList(3),
    }),
    collisionsClearing: told([String], `Codes of collisions that there are no more; ${mostCollisions}.`),
    questionsArising: parts(
      OpenQuestionType,
      `Questions on which the sources differ that come up; ${mostQuestions}.`,
      { complexity: sizedList(3) },
    ),
    questionsClearing: told([String], `Ids of questions that do not arise any more; ${mostQuestions}.`),
    refusals: parts(
      QuestionRefusalType,
      "What could not be supposed, and why; the other hypotheses hold; at most 20.",
    ),
    warnings: parts(
      QuestionRefusalType,
      "What would be done all the same and is to be warned of, such as a hearing asked for too late; at most 40.",
    ),
  },
);
