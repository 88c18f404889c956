import type { CalendarBody } from "@redress/domain/calendar";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const CalendarBodyEnum = wordedEnum<CalendarBody>(
  "CalendarBody",
  "Whose open and closed days count.",
  {
    AGENCY: "The local child support agency.",
    STATE: "The Department and its State Hearing Office.",
    COURT: "The superior court.",
  },
);
