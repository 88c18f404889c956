import type { CalendarBody } from "@redress/domain/calendar";
import type { RehearingParty } from "@redress/domain/state-hearing";
import type { CorrectableDate, HypothesisKind } from "@redress/domain/what-if";
import { Field, InputType, Int } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { GivenSettingsInput } from "../given/given-settings.input.ts";
import { CorrectableDateEnum, DecisionReceiverEnum, HypothesisKindEnum } from "./hypothesis.enums.ts";
import { CalendarBodyEnum } from "../../calendar/index.ts";

/** A day that belongs to one kind of hypothesis or to some. */
function Day(description: string): PropertyDecorator {
  return Field(() => PlainDateScalar, { nullable: true, description }) as PropertyDecorator;
}

@InputType("HypothesisInput", {
  description:
    "Something supposed. Give what belongs to its kind and nothing else; nothing is done by supposing it.",
})
export class HypothesisInput {
  @Field(() => HypothesisKindEnum, { description: "What is supposed." })
  suppose!: HypothesisKind;
  @Field(() => Int, {
    nullable: true,
    description: "`EXTENDED`: 1 to 30. `RECEIVED_LATER`: -365 to 365. `HEARING_POSTPONED`: 1 to 365.",
  })
  days?: number | null;
  @Day("`EXTENDED`: the day the notice is mailed; today in California when left out.")
  noticeMailedOn?: string | null;
  @Day("`RESOLVED`: the date the resolution bears.")
  datedOn?: string | null;
  @Day("`RESOLVED`: the day it is mailed; its date when left out.")
  mailedOn?: string | null;
  @Day(
    "`RESOLVED`, `TRANSFERRED`: the day it is received. `HEARING_REQUESTED`, `DECISION_RECEIVED`: the same, today in California when left out.",
  )
  receivedOn?: string | null;
  @Day(
    "`TRANSFERRED`: the day LCR004 is sent. `POSITION_STATEMENT_SENT`: the day it is mailed, today in California when left out.",
  )
  sentOn?: string | null;
  @Day("`HEARING_SET`: the day the hearing is set for.")
  scheduledFor?: string | null;
  @Day("`HEARING_WITHDRAWN`: the day the request is withdrawn; today in California when left out.")
  withdrawnOn?: string | null;
  @Field(() => CalendarBodyEnum, { nullable: true, description: "`OFFICE_CLOSED`: which body." })
  body?: CalendarBody | null;
  @Field(() => DecisionReceiverEnum, {
    nullable: true,
    description: "`DECISION_RECEIVED`: whose receipt it is; the agency's when left out.",
  })
  by?: RehearingParty | null;
  @Day("`OFFICE_CLOSED`: the day.")
  on?: string | null;
  @Field(() => CorrectableDateEnum, { nullable: true, description: "`FACT_CORRECTED`: which date." })
  fact?: CorrectableDate | null;
  @Day("`FACT_CORRECTED`: the day it is supposed to have been.")
  to?: string | null;
  @Field(() => GivenSettingsInput, {
    nullable: true,
    description: "`SETTING_CHANGED`: one setting with its new value.",
  })
  settings?: GivenSettingsInput | null;
}
