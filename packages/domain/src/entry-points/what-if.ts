// What would follow, with nothing done.
export { type CorrectableDate, correctableDates } from "../what-if/correctable-date.ts";
export type { HypothesisKind } from "../what-if/hypothesis.ts";
export { type WhatIfRequest, parseWhatIf } from "../what-if/parse-what-if.ts";
export type { OnRecord } from "../what-if/records/on-record.ts";
export { recordsOfGiven } from "../what-if/records/records-of-given.ts";
export type { ActionOnRecord, MovedDate, NoticeDue, RuleDate, WhatIf } from "../what-if/what-if-result.ts";
export { whatIf } from "../what-if/what-if.ts";
