import { calendarCoverage, plainDate, type CalendarBody } from "@redress/domain/calendar";
import { Int } from "type-graphql";
import { connectionOf } from "../../../list/connection.ts";
import { ordinaryList } from "../../../list/ordinary-list.ts";
import { requirePermission } from "../../../authorization/permissions.ts";
import { CodedError } from "../../../platform/graphql/coded-error.ts";
import { closureTypeOf } from "../change/answer-change.ts";
import { CalendarBodyEnum } from "../calendar-body.enum.ts";
import { OfficeClosureEntity, type OfficeClosure } from "./office-closure.entity.ts";
import { OfficeClosureType } from "./office-closure.type.ts";

/** The days of a year. Throws CodedError BAD_USER_INPUT when no calendar reaches it. */
function daysOf(year: number) {
  const { firstYear, lastYear } = calendarCoverage("STATE");
  if (year >= firstYear && year <= lastYear)
    return { first: plainDate(`${year}-01-01`), last: plainDate(`${year}-12-31`) };
  throw new CodedError("BAD_USER_INPUT", `\`year\` must be between ${firstYear} and ${lastYear}.`, {
    field: ["filter", "year"],
    found: year,
  });
}

/** What local offices, the Department and the courts have entered in their calendars. */
export const OfficeClosuresResolver = ordinaryList({
  query: "officeClosures",
  title: "OfficeClosure",
  description:
    "What was entered in the calendars that count for the viewer: of the own agency, the Department and the courts; the Department's staff see every agency's. What was struck stays in the list.",
  entity: OfficeClosureEntity,
  connection: connectionOf(OfficeClosureType, { name: "OfficeClosure", one: "entry", many: "entries" }),
  populate: ["change"],
  base: ({ viewer }) => {
    requirePermission(viewer, "read", "OfficeClosure");
    return viewer.agencyId === null ? {} : { $or: [{ agencyId: null }, { agencyId: viewer.agencyId }] };
  },
  nodeOf: (row: OfficeClosure, context) => closureTypeOf(row, context),
  sorts: {
    FROM_LAST: { by: "fromOn", direction: "desc", description: "By the first day, the latest first." },
    FROM_FIRST: { by: "fromOn", direction: "asc", description: "By the first day, the earliest first." },
    RECORDED_LAST: { by: "recordedAt", direction: "desc", description: "What was entered last comes first." },
  },
  filters: {
    year: {
      type: () => Int,
      description: "Only those with a day in this year.",
      where: (year: number) => {
        const { first, last } = daysOf(year);
        return { fromOn: { $lte: last }, $or: [{ throughOn: null }, { throughOn: { $gte: first } }] };
      },
    },
    body: {
      type: () => CalendarBodyEnum,
      description: "Only those in the calendars of agencies, of the Department or of the courts.",
      where: (body: CalendarBody) => ({ body }),
    },
    standing: {
      type: () => Boolean,
      description: "Only those that count, or only those that were struck.",
      where: (standing: boolean) => ({ struckAt: standing ? null : { $ne: null } }),
    },
  },
});
