import { first } from "../../complaint/input-checks/date.ts";
import { checkText } from "../../complaint/input-checks/text.ts";
import { checkHappened, latestOf } from "../../machine/dates.ts";
import { check } from "./check.ts";

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
        latestOf(facts.compliance?.report?.reportedOn, facts.compliance?.dispute?.disputedOn),
      ),
  ),
  requiredAction: check(["requireComplianceAction"], ({ action }) =>
    checkText(action.required, ["required"]),
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
