import { computeDeadlinesOf, type RuleId } from "@redress/domain/deadlines";
import { hearingGivenFacts, type HearingFacts } from "@redress/domain/state-hearing";
import { longAfterHearing } from "./hearing-life.ts";

/** A due date of a hearing and the day on which it was met; undefined where the rule gives none. */
export function hearingClock(facts: HearingFacts, rule: RuleId) {
  const deadlines = computeDeadlinesOf(hearingGivenFacts(facts), longAfterHearing);
  const found = deadlines.find(({ ruleId }) => ruleId === rule);
  return found && [found.dueOn, found.metOn];
}

/** The due dates of a decision: of its report, of either side’s request for a rehearing, and of review by a court. */
export function decisionClocks(facts: HearingFacts) {
  const rules = [
    "compliance-report",
    "rehearing-request",
    "agency-rehearing-request",
    "judicial-review",
  ] as const;
  return rules.map((rule) => hearingClock(facts, rule));
}

/** The status of a hearing, and that of each round before this one. */
export function roundStatuses({ status, earlierRounds }: HearingFacts) {
  return [status, earlierRounds?.map((round) => round.status)];
}
