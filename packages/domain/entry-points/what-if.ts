// What would follow, with nothing done.
export { type CorrectableDate, correctableDates, earlierDateNames } from "../src/what-if/correctable-date.ts";
export type { HypothesisKind } from "../src/what-if/hypothesis.ts";
export { type WhatIfRequest, parseWhatIf } from "../src/what-if/parse-what-if.ts";
export type { OnRecord } from "../src/what-if/records/on-record.ts";
export { recordsOfGiven } from "../src/what-if/records/records-of-given.ts";
export { factsWithRecords } from "../src/what-if/supposed.ts";
export type {
  ActionOnRecord,
  MovedDate,
  NoticeDue,
  RuleDate,
  WhatIf,
} from "../src/what-if/what-if-result.ts";
export { whatIf } from "../src/what-if/what-if.ts";
