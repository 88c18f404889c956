import {
  readingSourceWords,
  severityWords,
  type ClockDay,
  type CollisionSeverity,
  type ReadingSource,
} from "@redress/domain/deadlines";
import { registerEnumType } from "type-graphql";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const ReadingSourceEnum: Readonly<Record<ReadingSource, ReadingSource>> = wordedEnum(
  "ReadingSource",
  "Whose reading of the law it is, from the text that binds to what an office may merely do.",
  readingSourceWords,
);

export const CollisionSeverityEnum: Readonly<Record<CollisionSeverity, CollisionSeverity>> = wordedEnum(
  "CollisionSeverity",
  "How much is at stake, from a thing to know to a day that cannot be had any more.",
  severityWords,
);

export const ClockEventEnum = {
  DUE: "DUE",
  STARTED: "STARTED",
  MET: "MET",
  SET_FOR: "SET_FOR",
} as const satisfies Record<ClockDay["event"], ClockDay["event"]>;
registerEnumType(ClockEventEnum, {
  name: "ClockEvent",
  description: "What happens to a clock on a day.",
  valuesConfig: {
    DUE: { description: "Its last day." },
    STARTED: { description: "The day it starts." },
    MET: { description: "The day what is due was done." },
    SET_FOR: { description: "The day something is set for." },
  },
});
