import type { World } from "../../world/world.ts";
import type { IssueWrittenResolution } from "../complaint-action.ts";
import { findingOutcomes } from "../../vocabulary/finding-outcome.ts";
import { type ComplaintFacts, type Finding } from "../complaint-facts.ts";
import { inHandOn } from "../../deadlines/filing-evidence.ts";
import { refuse, type Refusal } from "../refusal.ts";
import { checkChoice, first } from "../../input/check-choice.ts";
import { checkPastDate } from "../../input/check-day.ts";
import { checkText } from "../../input/check-text.ts";

/** Checks the dates of a resolution: in hand, dated, mailed, in this order, none in the future. */
export function checkResolutionDates(
  facts: ComplaintFacts,
  action: IssueWrittenResolution,
  world: World,
): Refusal | undefined {
  const { datedOn, mailedOn } = action;
  const wrong =
    checkPastDate(datedOn, ["datedOn"], world.today) ?? checkPastDate(mailedOn, ["mailedOn"], world.today);
  if (wrong) return wrong;
  const complaintOn = inHandOn(facts.filing);
  if (complaintOn !== undefined && datedOn < complaintOn)
    return refuse("RESOLUTION_BEFORE_RECEIPT", ["datedOn"], { complaintOn });
  return mailedOn < datedOn ? refuse("RESOLUTION_MAILED_BEFORE_DATED", ["mailedOn"], { datedOn }) : undefined;
}

function checkFinding(finding: Finding, at: number): Refusal | undefined {
  const field = ["findings", String(at)];
  return first([
    checkChoice(finding.outcome, findingOutcomes, [...field, "outcome"]),
    checkText(finding.explanation, [...field, "explanation"]),
  ]);
}

/** Checks that each issue of the complaint has exactly one finding, 22 CCR 120105. */
export function checkFindings(facts: ComplaintFacts, findings: readonly Finding[]): Refusal | undefined {
  const ordinals = new Set(facts.issues.map((issue) => issue.ordinal));
  const answered = new Set<number>();
  for (const [at, finding] of findings.entries()) {
    const ordinal = finding.issueOrdinal;
    const field = ["findings", String(at), "issueOrdinal"];
    if (!ordinals.has(ordinal)) return refuse("FINDING_WITHOUT_ISSUE", field, { ordinal });
    if (answered.has(ordinal)) return refuse("FINDING_REPEATED", field, { ordinal });
    answered.add(ordinal);
    const wrong = checkFinding(finding, at);
    if (wrong) return wrong;
  }
  for (const ordinal of ordinals)
    if (!answered.has(ordinal)) return refuse("FINDING_MISSING", ["findings"], { ordinal });
  return undefined;
}
