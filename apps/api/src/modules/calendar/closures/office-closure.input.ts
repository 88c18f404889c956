import type { CalendarBody, CalendarEntryKind } from "@redress/domain/calendar";
import { Field, ID, InputType } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { CalendarBodyEnum } from "../calendar-body.enum.ts";
import { CalendarEntryKindEnum } from "./office-closure.type.ts";

@InputType("OfficeClosureEntryInput", { description: "An entry in a calendar." })
export class OfficeClosureEntryInput {
  @Field(() => CalendarBodyEnum, {
    nullable: true,
    description:
      "Whose calendar. Left out: the viewer's agency's, or the Department's for its own staff, who may also enter what the courts decided.",
  })
  body?: CalendarBody | null;
  @Field(() => CalendarEntryKindEnum, { description: "What the entry does." })
  kind!: CalendarEntryKind;
  @Field(() => PlainDateScalar, { description: "Its first day." })
  fromOn!: string;
  @Field(() => PlainDateScalar, {
    nullable: true,
    description:
      "Its last day. A whole agency closed for whole days needs one; else left out means until further notice.",
  })
  throughOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Which office, when it is not the whole agency; at most 200 characters.",
  })
  office?: string | null;
}

@InputType("PreviewOfficeClosureInput", {
  description: "What to look at: an entry to make, or one to strike. One of the two.",
})
export class PreviewOfficeClosureInput {
  @Field(() => OfficeClosureEntryInput, { nullable: true, description: "An entry to make." })
  entry?: OfficeClosureEntryInput | null;
  @Field(() => ID, { nullable: true, description: "The id of an entry to strike." })
  closureId?: string | null;
}

@InputType("ChangeCalendarInput", { description: "What every change of a calendar is sent with." })
abstract class ChangeCalendarInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => String, {
    description: "Why, for everybody who looks at the calendar; at most 10,000 characters.",
  })
  reason!: string;
  @Field(() => String, { description: "The `shown` of the effect that you looked at." })
  shown!: string;
}

@InputType("EnterOfficeClosureInput", { description: "Input of `enterOfficeClosure`." })
export class EnterOfficeClosureInput extends ChangeCalendarInput {
  @Field(() => OfficeClosureEntryInput, { description: "The entry." })
  entry!: OfficeClosureEntryInput;
}

@InputType("StrikeOfficeClosureInput", { description: "Input of `strikeOfficeClosure`." })
export class StrikeOfficeClosureInput extends ChangeCalendarInput {
  @Field(() => ID, { description: "The id of the entry to strike." })
  closureId!: string;
}
