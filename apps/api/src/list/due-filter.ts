import { addDays, type PlainDate } from "@redress/domain/calendar";
import { registerEnumType } from "type-graphql";
import type { Asker } from "./declaration.ts";

const DueFilterEnum = {
  TODAY: "TODAY",
  SOON: "SOON",
  IN_7_DAYS: "IN_7_DAYS",
  OVERDUE: "OVERDUE",
} as const;
type DueFilter = keyof typeof DueFilterEnum;
registerEnumType(DueFilterEnum, {
  name: "DueFilter",
  description: "When the next deadline falls, against today in California.",
  valuesConfig: {
    TODAY: { description: "Today is its last day." },
    SOON: {
      description: "Its last day is today or one of as many days to come as `viewer.office.alertDays` says.",
    },
    IN_7_DAYS: {
      description: "Its last day is today or one of the next seven days.",
      deprecationReason: "Use `SOON`, which follows the office’s setting.",
    },
    OVERDUE: { description: "Its last day has gone by." },
  },
});

/** A condition on the day of the next deadline. */
export interface DueCondition {
  readonly nextDueOn: { readonly $gte?: PlainDate; readonly $lte: PlainDate };
}

const within = (today: PlainDate, days: number): DueCondition => ({
  nextDueOn: { $gte: today, $lte: addDays(today, days) },
});

/** What holds of rows whose next deadline falls so. */
export const dueWhen: Readonly<
  Record<DueFilter, (asker: Pick<Asker, "alertDays" | "today">) => DueCondition>
> = {
  TODAY: ({ today }) => within(today, 0),
  SOON: ({ today, alertDays }) => within(today, alertDays),
  IN_7_DAYS: ({ today }) => within(today, 7),
  OVERDUE: ({ today }) => ({ nextDueOn: { $lte: addDays(today, -1) } }),
};

/** The field of a filter that narrows a list by the next deadline of its rows. */
export const dueFilter = {
  type: () => DueFilterEnum,
  description: "Only those whose next deadline falls so.",
  where: (when: DueFilter, asker: Asker) => dueWhen[when](asker),
} as const;
