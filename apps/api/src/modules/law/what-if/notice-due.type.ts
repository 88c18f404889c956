import type { PlainDate } from "@redress/domain/calendar";
import { ruleTitle, type RuleId } from "@redress/domain/deadlines";
import { noticeKindWords, type NoticeKind } from "@redress/domain/notices";
import { noticeForms, noticeFormWords, type Language, type NoticeForm } from "@redress/domain/vocabulary";
import type { NoticeDue } from "@redress/domain/what-if";
import { Field, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
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
type DatedNotice = NoticeDue & { readonly ruleId: RuleId; readonly dueOn: PlainDate };

/** Whether the law gives a day for a notice. */
export function hasDay(notice: NoticeDue): notice is DatedNotice {
  return notice.ruleId !== undefined && notice.dueOn !== undefined;
}

/** A notice to send. */
@ObjectType("NoticeDue", {
  description: "A notice that falls due under the hypotheses, with the last day to send it.",
  simpleResolvers: true,
})
export class NoticeDueType {
  @Field(() => String, { description: "The id of the rule that makes it due." })
  readonly ruleId: RuleId;
  @Field(() => String, { description: "What the rule is called, in the language of the request." })
  readonly title: string;
  @Field(() => NoticeToSendEnum, {
    nullable: true,
    description: "What to send; null for a notice that is no form of the complaint process.",
    deprecationReason:
      "Ask for `notice`, which says the same and more. Goes away no earlier than June 1, 2027.",
  })
  readonly form: NoticeForm | null;
  @Field(() => NoticeKindEnum, {
    nullable: true,
    description: "What to send, a hearing's letters among them; null for the notice before a case is closed.",
  })
  readonly notice: NoticeKind | null;
  @Field(() => PlainDateScalar, { description: "The last day to send it." })
  readonly dueOn: PlainDate;

  constructor({ ruleId, notice, dueOn }: DatedNotice, language: Language) {
    this.ruleId = ruleId;
    this.title = ruleTitle(ruleId, language);
    this.form = isForm(notice) ? notice : null;
    this.notice = notice;
    this.dueOn = dueOn;
  }
}
