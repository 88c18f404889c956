import { promiseWords, type KeptPromise, type RecountedDate } from "@redress/domain/deadlines";
import { noticeFormWords } from "@redress/domain/vocabulary";
import { Field, Int, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import {
  parts,
  said,
  told,
  toldOrNull,
  toldType,
  type Told,
} from "../../../platform/graphql/told/told-type.ts";
import { UserErrorType } from "../../../platform/graphql/user-error.type.ts";
import { wordedEnum } from "../../../platform/graphql/worded-enum.ts";
import { ObligorEnum, ruleFields } from "../../deadline/index.ts";
import type { ClosureEffect, MovedRecord } from "./closure-effect.ts";

export const PromiseOutcomeEnum = wordedEnum(
  "PromiseOutcome",
  "What becomes of a date that a letter gave to a person.",
  promiseWords,
);

const PromisedDateType = toldType<KeptPromise>()(
  "PromisedDate",
  "A date that a letter gave to a person. It may move later and never earlier.",
  {
    letter: said(
      "What the letter is called, in the language of the request.",
      ({ notice }) => noticeFormWords[notice],
    ),
    promisedOn: told(PlainDateScalar, "The date in the letter."),
    keptOn: told(PlainDateScalar, "What the person may rely on: the later of the two."),
    outcome: told(PromiseOutcomeEnum, "What becomes of it."),
    advice: said(
      "What there is to do, in the language of the request.",
      ({ outcome }) => promiseWords[outcome],
    ),
  },
);

const RecountedDateType = toldType<RecountedDate>()(
  "RecountedDate",
  "A date that a change of a calendar moves.",
  {
    ...ruleFields,
    from: toldOrNull(PlainDateScalar, "The date before the change; null when there was none."),
    to: toldOrNull(PlainDateScalar, "The date after it; null when there is none any more."),
    promises: parts(PromisedDateType, "What letters said of it; at most 20 of them."),
    tell: told(
      [ObligorEnum],
      "Who must be told; at most 2 of them. Nobody, when what was done stays in time or late as it was.",
    ),
  },
);

const RecountedComplaintType = toldType<MovedRecord>()(
  "RecountedComplaint",
  "A complaint or a contact of which a change of a calendar moves a date. Its number and dates, and nothing else of it.",
  {
    number: told(String, "Its number."),
    dates: parts(RecountedDateType, "Its dates that move; at most 20."),
  },
);

/** What a change of a calendar would do. */
export const OfficeClosureEffectType = toldType<ClosureEffect>()(
  "OfficeClosureEffect",
  "What entering or striking an entry would do to the dates of complaints and contacts. Nothing was written.",
  {
    shown: told(
      String,
      "Send it as `shown` with the change itself: when the effect is another one by then, nothing is written.",
    ),
    closedOn: told(
      [PlainDateScalar],
      "Days that were open and would be closed; at most 366.",
      ({ closed }) => closed,
    ),
    openedOn: told(
      [PlainDateScalar],
      "Days that were closed and would be open; at most 366.",
      ({ opened }) => opened,
    ),
    complaints: told(Int, "Complaints of which a date would move."),
    contacts: told(Int, "Contacts of which a date would move."),
    dates: told(Int, "Dates that would move."),
    promisedLater: told(Int, "Dates promised in letters that would move later: a corrected letter is due."),
    promisesHeld: told(
      Int,
      "Dates promised in letters that stand although the law would give an earlier day: a promised date moves later only.",
    ),
    examined: told(Int, "Complaints and contacts that were looked at."),
    isWhole: told(
      Boolean,
      "Whether all were looked at; else there are more than 10,000 complaints or contacts and the figures are of the first ones.",
    ),
    sample: parts(RecountedComplaintType, "Some of the complaints and contacts; at most 10."),
  },
);

/** The effect is another one than was shown. */
@ObjectType("EffectChanged", {
  implements: UserErrorType,
  description:
    "The effect is no longer the one that was shown. Nothing was written: look at it, then decide again.",
  simpleResolvers: true,
})
export class EffectChangedType extends UserErrorType {
  @Field(() => OfficeClosureEffectType, { description: "The effect as it is now." })
  readonly current: Told<ClosureEffect>;

  constructor(message: string, current: Told<ClosureEffect>) {
    super("EFFECT_CHANGED", message);
    this.current = current;
  }
}
