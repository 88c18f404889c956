import type { ComplaintFacts, Finding } from "../facts/complaint-facts.ts";
import { refuse, type Refusal } from "../refusals/refusal.ts";

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
  }
  for (const ordinal of ordinals)
    if (!answered.has(ordinal)) return refuse("FINDING_MISSING", ["findings"], { ordinal });
  return undefined;
}
