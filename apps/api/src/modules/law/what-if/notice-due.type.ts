import { ruleTitle, type RuleId } from "@redress/domain/deadlines";
import { noticeKindWords, type NoticeKind } from "@redress/domain/notices";
import { noticeForms, noticeFormWords, type NoticeForm } from "@redress/domain/vocabulary";
import type { NoticeDue } from "@redress/domain/what-if";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { told, toldOrNull, toldType } from "../../../platform/graphql/told/told-type.ts";
import { wordedEnum } from "../../../platform/graphql/worded-enum.ts";

const NoticeToSendEnum: Readonly<Record<NoticeForm, NoticeForm>> = wordedEnum(
  "NoticeToSend",
  "The Department's forms by their numbers, and the letters that have none by what they say.",
  noticeFormWords,
);

export const NoticeKindEnum: Readonly<Record<NoticeKind, NoticeKind>> = wordedEnum(
  "NoticeKind",
  "The forms and letters of complaints and of state hearings.",
  noticeKindWords,
);

function isForm(notice: NoticeKind | null): notice is NoticeForm {
  return (noticeForms as readonly (NoticeKind | null)[]).includes(notice);
}

/** A notice for which the law gives a day. */
type DatedNotice = NoticeDue & { readonly ruleId: RuleId; readonly dueOn: NonNullable<NoticeDue["dueOn"]> };

/** Whether the law gives a day for a notice. */
export function hasDay(notice: NoticeDue): notice is DatedNotice {
  return notice.ruleId !== undefined && notice.dueOn !== undefined;
}

/** A notice to send. */
export const NoticeDueType = toldType<DatedNotice>()(
  "NoticeDue",
  "A notice that falls due under the hypotheses, with the last day to send it.",
  {
    ruleId: told(String, "The id of the rule that makes it due."),
    title: told(String, "What the rule is called, in the language of the request.", ({ ruleId }, language) =>
      ruleTitle(ruleId, language),
    ),
    form: toldOrNull(
      NoticeToSendEnum,
      "What to send; null for a notice that is no form of the complaint process.",
      ({ notice }) => (isForm(notice) ? notice : null),
      {
        deprecationReason:
          "Ask for `notice`, which says the same and more. Goes away no earlier than June 1, 2027.",
      },
    ),
    notice: toldOrNull(
      NoticeKindEnum,
      "What to send, a hearing's letters among them; null for the notice before a case is closed.",
    ),
    dueOn: told(PlainDateScalar, "The last day to send it."),
  },
);
