// The rulebook and its dates: computed, explained, compared, and given as JSON.
export {
  type DatesRecounted,
  type RecountCause,
  type RecountedDate,
  type SettingCause,
  recountedDates,
  tellRecount,
} from "../src/deadlines/recount/dates-recounted.ts";
export {
  type AffectedClocks,
  type RunningClocks,
  affectedBetween,
  affectedBy,
  affectedByRules,
} from "../src/deadlines/recount/affected-by.ts";
export {
  type ClockDay,
  type Collision,
  type CollisionCode,
  type CollisionSeverity,
  collisionCodes,
  severityWords,
} from "../src/deadlines/collisions/collision.ts";
export { collisions } from "../src/deadlines/collisions/collisions.ts";
export {
  type Deadline,
  computeDeadlines,
  computeDeadlinesOf,
  computeDueDates,
} from "../src/deadlines/compute/compute-deadlines.ts";
export { type DeadlineRefusal, deadlineOf } from "../src/deadlines/compute/deadline-of.ts";
export { rulesNotInForce } from "../src/deadlines/compute/rules-not-in-force.ts";
export type { ExplanationStep, ExplanationStepKind } from "../src/deadlines/counting/explanation-step.ts";
export {
  type DeadlineStanding,
  type ResolutionClock,
  deadlineStanding,
  nextDuty,
  resolutionClock,
  standingWords,
} from "../src/deadlines/deadline-standing.ts";
export { describeStep } from "../src/deadlines/explain/describe-step.ts";
export { deadlineDoubt, explain } from "../src/deadlines/explain/explain.ts";
export { datedFactWords } from "../src/deadlines/facts/dated-fact-words.ts";
export type { DatedFact } from "../src/deadlines/facts/dated-fact.ts";
export { claimKindWords, transferOwnerWords } from "../src/deadlines/facts/given-choice-words.ts";
export type {
  ClaimKind,
  ComplaintClockFacts,
  Filing,
  GivenFacts,
  TransferOwner,
} from "../src/deadlines/facts/given-facts.ts";
export {
  type FilingTimeliness,
  filingTimeliness,
  timelinessWords,
} from "../src/deadlines/filing-timeliness.ts";
export { givenFields, givenParts } from "../src/deadlines/given/given-fields.ts";
export { parseGiven } from "../src/deadlines/given/parse-given.ts";
export { ruleToAdvise } from "../src/deadlines/hearing-door.ts";
export {
  type KeptPromise,
  type PromiseOutcome,
  type PromisedDate,
  promiseWords,
} from "../src/deadlines/recount/promise.ts";
export {
  type DisputedDates,
  type OpenQuestion,
  type QuestionId,
  type ReadDay,
  type Reading,
  type ReadingFacts,
  type ReadingSource,
  questionIds,
  readingSourceWords,
} from "../src/deadlines/readings/open-question.ts";
export { readings } from "../src/deadlines/readings/readings.ts";
export type { DeadlineRule, Nature, Obligor } from "../src/deadlines/rulebook/deadline-rule.ts";
export { type RuleId, ruleIds } from "../src/deadlines/rulebook/rule-id.ts";
export { rulePeriod } from "../src/deadlines/rulebook/rule-period.ts";
export {
  isRuleId,
  ruleById,
  ruleDoubt,
  ruleDuty,
  rulesOfSetting,
  ruleTitle,
} from "../src/deadlines/rulebook/rulebook.ts";
