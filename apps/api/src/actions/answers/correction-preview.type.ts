import type { PlainDate } from "@redress/domain/calendar";
import { explain, ruleIds, type Deadline, type RuleId } from "@redress/domain/deadlines";
import {
  evidencedFactWords,
  type Correction,
  type CorrectionEffect,
  type DueDateRange,
} from "@redress/domain/provenance";
import { Int } from "type-graphql";
import { ruleFields } from "../../record/deadlines/rule-fields.ts";
import { EvidencedFactEnum } from "../evidence.input.ts";
import { tokenOf } from "../shown-effect.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { said, told, toldOrNull, toldType } from "../../platform/graphql/told/told-type.ts";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

const DueDateUseEnum: Readonly<Record<DueDateRange["use"], DueDateRange["use"]>> = wordedEnum(
  "DueDateUse",
  "Which day of an uncertain date counts, and for whom.",
  {
    WORK_TO_EARLIEST: { en: "Somebody owes an act and is safe only by the earliest day" },
    DOOR_CLOSES_LATEST: { en: "A right of the complainant, which no doubt about a day may cut short" },
    TELL_EARLIEST: { en: "The safe day to tell the complainant" },
  },
);

/** A date that a correction changes, and the deadline as it will be. */
interface CorrectedDate {
  readonly ruleId: RuleId;
  readonly wasOn: PlainDate | null;
  readonly dueOn: PlainDate | null;
  readonly deadline: Deadline | undefined;
}

const CorrectedDateType = toldType<CorrectedDate>()("CorrectedDate", "A date that a correction changes.", {
  ...ruleFields,
  wasOn: toldOrNull(PlainDateScalar, "The day before; null when there was none."),
  dueOn: toldOrNull(PlainDateScalar, "The day after; null when there is none."),
  explanation: toldOrNull(
    String,
    "Why it will be that day, in the language of the request; null when there is none.",
    ({ deadline }, language) => deadline && explain(deadline, language),
  ),
});

const UncertainDateType = toldType<DueDateRange>()(
  "UncertainDate",
  "A date that is not certain, because the day from which it runs is not exactly known.",
  {
    ...ruleFields,
    earliestOn: told(PlainDateScalar, "The first day that it may be.", ({ earliest }) => earliest),
    latestOn: told(PlainDateScalar, "The last day that it may be.", ({ latest }) => latest),
    use: told(DueDateUseEnum, "Which of the two counts."),
    countsOn: told(PlainDateScalar, "The day that counts.", ({ on }) => on),
    always: told(Boolean, "Whether there is such a date whatever the true day is."),
  },
);

/** What a correction would do to a record, and the deadlines as they would be. */
interface Previewed {
  readonly version: number;
  readonly correction: Correction;
  readonly effect: CorrectionEffect;
  readonly deadlines: readonly Deadline[];
}

function correctedDates({ effect, deadlines }: Previewed): CorrectedDate[] {
  const { moved, appearing, vanishing } = effect;
  return [
    ...moved.map(({ ruleId, from, to }) => ({ ruleId, wasOn: from, dueOn: to })),
    ...appearing.map(({ ruleId, on }) => ({ ruleId, wasOn: null, dueOn: on })),
    ...vanishing.map(({ ruleId, was }) => ({ ruleId, wasOn: was, dueOn: null })),
  ]
    .toSorted((one, other) => ruleIds.indexOf(one.ruleId) - ruleIds.indexOf(other.ruleId))
    .map((date) => ({ ...date, deadline: deadlines.find(({ ruleId }) => ruleId === date.ruleId) }));
}

/** What a correction would do. */
export const PreviewCorrectionSuccess = toldType<Previewed>()(
  "PreviewCorrectionSuccess",
  "What a correction would do. Nothing was written.",
  {
    version: told(Int, "The version of the record that was looked at."),
    fact: told(EvidencedFactEnum, "The date to correct.", ({ correction }) => correction.fact),
    title: said("What it is called, in the language of the request.", ({ correction }) =>
      evidencedFactWords(correction.fact),
    ),
    from: toldOrNull(
      PlainDateScalar,
      "The day on record; null when there is none.",
      ({ effect }) => effect.from,
    ),
    to: toldOrNull(
      PlainDateScalar,
      "The right day; null when there was none.",
      ({ correction }) => correction.to,
    ),
    dates: told(
      [CorrectedDateType],
      "The dates that move, appear or vanish, in the order of the rulebook; at most 60.",
      (previewed, language) => correctedDates(previewed).map((date) => new CorrectedDateType(date, language)),
    ),
    uncertain: told(
      [UncertainDateType],
      "The dates that stay uncertain with the evidence given; at most 60.",
      ({ effect }, language) => effect.ranges.map((range) => new UncertainDateType(range, language)),
    ),
    token: told(
      String,
      "The effect as it was shown: send it back as `shown` with the correction. Opaque.",
      ({ effect }) => tokenOf(effect),
    ),
  },
);
