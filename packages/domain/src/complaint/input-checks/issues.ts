import { issueSubjects } from "../../vocabulary/issue-subject.ts";
import { type ComplaintIssue } from "../facts/complaint-facts.ts";
import { refuse, type Refusal } from "../refusals/refusal.ts";
import { checkChoice } from "../../input/check-choice.ts";
import { checkText } from "../../input/check-text.ts";

/** Issues that one complaint may hold. */
export const issueLimit = 50;

/** Checks the issues of a new complaint: at least one, numbered from 1 without gaps, each with its words. */
export function checkIssues(issues: readonly ComplaintIssue[]): Refusal | undefined {
  if (issues.length === 0) return refuse("ISSUE_REQUIRED", ["issues"]);
  if (issues.length > issueLimit) return refuse("TOO_MANY_ISSUES", ["issues"], { most: issueLimit });
  for (const [at, issue] of issues.entries()) {
    const field = ["issues", String(at)];
    if (issue.ordinal !== at + 1) return refuse("ISSUE_ORDER", [...field, "ordinal"]);
    const wrong =
      checkChoice(issue.subject, issueSubjects, [...field, "subject"]) ??
      checkText(issue.description, [...field, "description"]);
    if (wrong) return wrong;
  }
  return undefined;
}
