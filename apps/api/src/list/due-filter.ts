import { addDays, type PlainDate } from "@redress/domain/calendar";
import { registerEnumType } from "type-graphql";
import type { Asker } from "./declaration.ts";

const DueFilterEnum = { TODAY: "TODAY", IN_7_DAYS: "IN_7_DAYS", OVERDUE: "OVERDUE" } as const;
type DueFilter = keyof typeof DueFilterEnum;
registerEnumType(DueFilterEnum, {
  name: "DueFilter",
  description: "When the next deadline falls, against today in California.",
  valuesConfig: {
    TODAY: { description: "Today is its last day." },
    IN_7_DAYS: { description: "Its last day is today or one of the next seven days." },
    OVERDUE: { description: "Its last day has gone by." },
  },
});

/** A condition on the day of the next deadline. */
export interface DueCondition {
  readonly nextDueOn: { readonly $gte?: PlainDate; readonly $lte: PlainDate };
}

/** What holds of rows whose next deadline falls so. */
export const dueWhen: Readonly<Record<DueFilter, (today: PlainDate) => DueCondition>> = {
  TODAY: (today) => ({ nextDueOn: { $gte: today, $lte: today } }),
  IN_7_DAYS: (today) => ({ nextDueOn: { $gte: today, $lte: addDays(today, 7) } }),
  OVERDUE: (today) => ({ nextDueOn: { $lte: addDays(today, -1) } }),
};

/** The field of a filter that narrows a list by the next deadline of its rows. */
export const dueFilter = {
  type: () => DueFilterEnum,
  description: "Only those whose next deadline falls so.",
  where: (when: DueFilter, { today }: Asker) => dueWhen[when](today),
} as const;
