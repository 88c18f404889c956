import type { DeadlineStanding, ExplanationStepKind, Nature, Obligor } from "@redress/domain/deadlines";
import { registerEnumType } from "type-graphql";

export const DeadlineStandingEnum = {
  RUNNING: "RUNNING",
  DUE_SOON: "DUE_SOON",
  DUE_TODAY: "DUE_TODAY",
  OVERDUE: "OVERDUE",
  PASSED: "PASSED",
  MET: "MET",
  MET_LATE: "MET_LATE",
  EXCUSED: "EXCUSED",
} as const satisfies Record<DeadlineStanding, DeadlineStanding>;
registerEnumType(DeadlineStandingEnum, {
  name: "DeadlineStanding",
  description: "How a deadline stands today. It is worked out when asked and never stored.",
  valuesConfig: {
    RUNNING: { description: "More than seven days are left." },
    DUE_SOON: { description: "One to seven days are left." },
    DUE_TODAY: { description: "Today is the last day." },
    OVERDUE: { description: "A duty whose last day has gone by unmet." },
    PASSED: {
      description:
        "The last day went by: of a right or limit unused, or of a duty that something ended later.",
    },
    MET: { description: "Met in time; for a derived date, the day has come." },
    MET_LATE: { description: "Met after its last day." },
    EXCUSED: { description: "Ended in time without being met, such as by a withdrawal." },
  },
});

export const ExplanationStepKindEnum = {
  START: "START",
  ADD_CALENDAR_DAYS: "ADD_CALENDAR_DAYS",
  ADD_BUSINESS_DAYS: "ADD_BUSINESS_DAYS",
  COUNT_BACK: "COUNT_BACK",
  ADD_YEARS: "ADD_YEARS",
  ROLL_FORWARD: "ROLL_FORWARD",
  ROLL_BACK: "ROLL_BACK",
  EARLIER_OF: "EARLIER_OF",
} as const satisfies Record<ExplanationStepKind, ExplanationStepKind>;
registerEnumType(ExplanationStepKindEnum, {
  name: "ExplanationStepKind",
  description: "One kind of step from a fact to a date.",
  valuesConfig: {
    START: { description: "The fact the clock runs from." },
    ADD_CALENDAR_DAYS: { description: "So many days later, every day counted." },
    ADD_BUSINESS_DAYS: { description: "So many days later, only the body's open days counted." },
    COUNT_BACK: { description: "So many days earlier, every day counted and the first left out." },
    ADD_YEARS: { description: "The same date so many years later." },
    ROLL_BACK: {
      description: "A day counted back to, on which the body is closed, moves to its open day before.",
    },
    EARLIER_OF: { description: "Two limits apply; the earlier binds." },
    ROLL_FORWARD: {
      description: "A last day on which the body is closed moves to its next open day (22 CCR 120100(c)).",
    },
  },
});

export const ObligorEnum = {
  LCSA: "LCSA",
  COMPLAINANT: "COMPLAINANT",
  DEPARTMENT: "DEPARTMENT",
  STATE_HEARING_OFFICE: "STATE_HEARING_OFFICE",
} as const satisfies Record<Obligor, Obligor>;
registerEnumType(ObligorEnum, {
  name: "Obligor",
  description: "Who must act, or may act, by the date.",
  valuesConfig: {
    LCSA: { description: "The local child support agency." },
    COMPLAINANT: { description: "The complainant." },
    DEPARTMENT: { description: "The California Department of Child Support Services." },
    STATE_HEARING_OFFICE: { description: "The State Hearing Office of the Department." },
  },
});

export const DeadlineNatureEnum = {
  DUTY: "DUTY",
  RIGHT: "RIGHT",
  LIMIT: "LIMIT",
  DERIVED: "DERIVED",
} as const satisfies Record<Nature, Nature>;
registerEnumType(DeadlineNatureEnum, {
  name: "DeadlineNature",
  description: "What kind of date a rule gives.",
  valuesConfig: {
    DUTY: { description: "Someone owes an act by the date." },
    RIGHT: { description: "The last day to use a right." },
    LIMIT: { description: "The last day for an act that nobody owes." },
    DERIVED: { description: "No deadline but a date that others run from." },
  },
});
