// The rulebook and its dates: computed, explained, compared, and given as JSON.
export { type AffectedClocks, type RunningClocks, affectedBy } from "../deadlines/affected-by.ts";
export {
  type ClockDay,
  type Collision,
  type CollisionCode,
  type CollisionSeverity,
  collisionCodes,
  severityWords,
} from "../deadlines/collisions/collision.ts";
export { collisions } from "../deadlines/collisions/collisions.ts";
export {
  type Deadline,
  computeDeadlines,
  computeDeadlinesOf,
  computeDueDates,
} from "../deadlines/compute/compute-deadlines.ts";
export { type DeadlineRefusal, deadlineOf } from "../deadlines/compute/deadline-of.ts";
export { rulesNotInForce } from "../deadlines/compute/rules-not-in-force.ts";
export type { ExplanationStep, ExplanationStepKind } from "../deadlines/counting/explanation-step.ts";
export {
  type DeadlineStanding,
  type ResolutionClock,
  deadlineStanding,
  nextDuty,
  resolutionClock,
  standingWords,
} from "../deadlines/deadline-standing.ts";
export { describeStep } from "../deadlines/explain/describe-step.ts";
export { deadlineDoubt, explain } from "../deadlines/explain/explain.ts";
export { datedFactWords } from "../deadlines/facts/dated-fact-words.ts";
export type { DatedFact } from "../deadlines/facts/dated-fact.ts";
export { claimKindWords, transferOwnerWords } from "../deadlines/facts/given-choice-words.ts";
export type {
  ClaimKind,
  ComplaintClockFacts,
  Filing,
  GivenFacts,
  TransferOwner,
} from "../deadlines/facts/given-facts.ts";
export { type FilingTimeliness, filingTimeliness, timelinessWords } from "../deadlines/filing-timeliness.ts";
export { parseGiven } from "../deadlines/given/parse-given.ts";
export { ruleToAdvise } from "../deadlines/hearing-door.ts";
export {
  type KeptPromise,
  type PromiseOutcome,
  type PromisedDate,
  promiseWords,
} from "../deadlines/promise.ts";
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
} from "../deadlines/readings/open-question.ts";
export { readings } from "../deadlines/readings/readings.ts";
export type { DeadlineRule, Nature, Obligor } from "../deadlines/rulebook/deadline-rule.ts";
export { type RuleId, ruleIds } from "../deadlines/rulebook/rule-id.ts";
export { rulePeriod } from "../deadlines/rulebook/rule-period.ts";
export { isRuleId, ruleById, ruleDoubt, ruleDuty, ruleTitle } from "../deadlines/rulebook/rulebook.ts";
