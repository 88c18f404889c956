import type { PlainDate } from "../../calendar/plain-date.ts";
import { first } from "../../input/check-choice.ts";
import { checkText } from "../../input/check-text.ts";
import { refuse, type Refusal } from "../refusal.ts";
import { checkHappened } from "../../input/check-day.ts";
import { latestOf } from "../../calendar/first-and-last.ts";
import type { CountingContext } from "../../world/world.ts";
import type { HearingFacts } from "../facts/hearing-facts.ts";
import { hearingDate } from "../facts/hearing-readings.ts";
import { check } from "./check.ts";

/**
 * While nothing is reported the agency has all of the report’s last day; after it the Department directs what must be done,
 * 22 CCR 120221(b). Undefined once a report is on record, and where no last day is known.
 */
export function checkReportOverdue(
  facts: HearingFacts,
  date: PlainDate,
  field: string,
  context: CountingContext,
): Refusal | undefined {
  if (facts.compliance?.report) return undefined;
  const lastDay = hearingDate(facts, "compliance-report", context);
  return lastDay === undefined || date > lastDay
    ? undefined
    : refuse("COMPLIANCE_REPORT_NOT_OVERDUE", [field], { lastDay });
}

/** The checks of compliance, 22 CCR 120221. */
export const complianceChecks = {
  complianceStart: check(["beginCompliance"], ({ facts, action, world }) =>
    checkHappened(action.begunOn, "begunOn", world.today, facts.decision?.adoptedOn),
  ),
  complianceReport: check(["reportCompliance"], ({ facts, action, world }) =>
    first([
      checkHappened(
        action.reportedOn,
        "reportedOn",
        world.today,
        latestOf(facts.compliance?.begunOn, facts.compliance?.determination?.determinedOn),
      ),
      checkText(action.text, ["text"]),
    ]),
  ),
  complianceDetermination: check(
    ["approveCompliance", "requireComplianceAction"],
    ({ facts, action, world }) =>
      checkHappened(
        action.determinedOn,
        "determinedOn",
        world.today,
        latestOf(
          facts.compliance?.report?.reportedOn,
          facts.compliance?.dispute?.disputedOn,
          facts.compliance?.determination?.determinedOn,
        ),
      ),
  ),
  requiredAction: check(["requireComplianceAction"], ({ action }) =>
    checkText(action.required, ["required"]),
  ),
  directionInTime: check(["requireComplianceAction"], ({ facts, action, world }) =>
    checkReportOverdue(facts, action.determinedOn, "determinedOn", world),
  ),
  disputeInTime: check(["disputeCompliance"], ({ facts, action, world }) =>
    checkReportOverdue(facts, action.disputedOn, "disputedOn", world),
  ),
  complianceDispute: check(["disputeCompliance"], ({ facts, action, world }) =>
    first([
      checkHappened(
        action.disputedOn,
        "disputedOn",
        world.today,
        facts.compliance?.determination?.determinedOn,
      ),
      checkText(action.text, ["text"]),
    ]),
  ),
} as const;
