import type { ComplaintFacts, MatterFacts } from "./complaint-facts.ts";

/** Whether a matter has become a complaint: it then has the evidence of its filing. */
export function isComplaint(facts: MatterFacts | null): facts is ComplaintFacts {
  return facts !== null && "filing" in facts;
}
