import { readingSourceWords, severityWords, type ClockDay } from "@redress/domain/deadlines";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const ReadingSourceEnum = wordedEnum(
  "ReadingSource",
  "Whose reading of the law it is, from the text that binds to what an office may merely do.",
  readingSourceWords,
);

export const CollisionSeverityEnum = wordedEnum(
  "CollisionSeverity",
  "How much is at stake, from a thing to know to a day that cannot be had any more.",
  severityWords,
);

export const ClockEventEnum = wordedEnum<ClockDay["event"]>(
  "ClockEvent",
  "What happens to a clock on a day.",
  {
    DUE: "Its last day.",
    STARTED: "The day it starts.",
    MET: "The day what is due was done.",
    SET_FOR: "The day something is set for.",
  },
);
