import type { DeadlineStanding, ExplanationStepKind, Nature, Obligor } from "@redress/domain/deadlines";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const DeadlineStandingEnum = wordedEnum<DeadlineStanding>(
  "DeadlineStanding",
  "How a deadline stands today. It is worked out when asked and never stored.",
  {
    RUNNING: "More days are left than `viewer.office.alertDays` says.",
    DUE_SOON: "As few days are left as `viewer.office.alertDays` says, today not counted.",
    DUE_TODAY: "Today is the last day.",
    OVERDUE: "A duty whose last day has gone by unmet.",
    PASSED: "The last day went by: of a right or limit unused, or of a duty that something ended later.",
    MET: "Met in time; for a derived date, the day has come.",
    MET_LATE: "Met after its last day.",
    EXCUSED: "Ended in time without being met, such as by a withdrawal.",
  },
);

export const ExplanationStepKindEnum = wordedEnum<ExplanationStepKind>(
  "ExplanationStepKind",
  "One kind of step from a fact to a date.",
  {
    START: "The fact the clock runs from.",
    ADD_CALENDAR_DAYS: "So many days later, every day counted.",
    ADD_BUSINESS_DAYS: "So many days later, only the body's open days counted.",
    COUNT_BACK: "So many days earlier, every day counted and the first left out.",
    ADD_YEARS: "The same date so many years later.",
    ROLL_BACK: "A day counted back to, on which the body is closed, moves to its open day before.",
    EARLIER_OF: "Two limits apply; the earlier binds.",
    ROLL_FORWARD: "A last day on which the body is closed moves to its next open day (22 CCR 120100(c)).",
  },
);

export const ObligorEnum = wordedEnum<Obligor>("Obligor", "Who must act, or may act, by the date.", {
  LCSA: "The local child support agency.",
  COMPLAINANT: "The complainant.",
  DEPARTMENT: "The California Department of Child Support Services.",
  STATE_HEARING_OFFICE: "The State Hearing Office of the Department.",
});

export const DeadlineNatureEnum = wordedEnum<Nature>("DeadlineNature", "What kind of date a rule gives.", {
  DUTY: "Someone owes an act by the date.",
  RIGHT: "The last day to use a right.",
  LIMIT: "The last day for an act that nobody owes.",
  DERIVED: "No deadline but a date that others run from.",
});
