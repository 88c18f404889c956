import type { CalendarBody } from "@redress/domain/calendar";
import { registerEnumType } from "type-graphql";

export const CalendarBodyEnum = {
  AGENCY: "AGENCY",
  STATE: "STATE",
  COURT: "COURT",
} as const satisfies Record<CalendarBody, CalendarBody>;
registerEnumType(CalendarBodyEnum, {
  name: "CalendarBody",
  description: "Whose open and closed days count.",
  valuesConfig: {
    AGENCY: { description: "The local child support agency." },
    STATE: { description: "The Department and its State Hearing Office." },
    COURT: { description: "The superior court." },
  },
});
