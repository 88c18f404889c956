import { urgencyCitations, whyUrgent, type AutomaticAction } from "@redress/domain/enforcement";
import type { Language } from "@redress/domain/vocabulary";
import { Field, ObjectType } from "type-graphql";
import { citationsOf, CitationType } from "../../platform/graphql/citation.type.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { AutomaticActionEnum } from "./enforcement-hold.type.ts";
import type { NoticeOnRecord } from "./notice-under-hold.ts";

/** A notice as a record shows it. */
@ObjectType("EnforcementNotice", {
  description: "A notice of an automatic action that the person received.",
  simpleResolvers: true,
})
export class EnforcementNoticeType {
  @Field(() => AutomaticActionEnum, { description: "What the notice announces." })
  readonly action: AutomaticAction;
  @Field(() => PlainDateScalar, { description: "The day the person received it." })
  readonly receivedOn: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Why the record is urgent: the action was shut down on that day; null when no hold was entered that covers it.",
  })
  readonly whyUrgent: string | null;
  @Field(() => [CitationType], { description: "What the urgency rests on." })
  readonly citations: readonly CitationType[];

  constructor({ hold, ...notice }: NoticeOnRecord, language: Language) {
    this.action = notice.action;
    this.receivedOn = notice.receivedOn;
    this.whyUrgent = hold && whyUrgent(notice, hold, language);
    this.citations = hold ? citationsOf(urgencyCitations) : [];
  }
}
