import type { NamedStaff } from "../../input/input-of.ts";
import type { ComplaintFacts } from "../facts/complaint-facts.ts";
import { refuse, type Refusal } from "../refusals/refusal.ts";
import { investigatorRoles } from "../inputs/investigation-inputs.ts";

const field = ["investigatorId"];

/** Checks the person to be named: active, of the same agency, of a fitting role, and never the caseworker involved or somebody kept apart. */
export function checkInvestigator(
  facts: Pick<ComplaintFacts, "caseworkerId" | "investigatorId">,
  candidate: NamedStaff,
): Refusal | undefined {
  if (candidate.staffId === facts.caseworkerId) return refuse("INVESTIGATOR_IS_CASEWORKER", field);
  if (candidate.keptApart) return refuse("INVESTIGATOR_RECUSED", field);
  if (!candidate.sameAgency) return refuse("INVESTIGATOR_OF_ANOTHER_AGENCY", field);
  if (!candidate.active) return refuse("INVESTIGATOR_NOT_ACTIVE", field);
  if (!investigatorRoles.includes(candidate.role)) return refuse("INVESTIGATOR_ROLE_NOT_ALLOWED", field);
  return candidate.staffId === facts.investigatorId
    ? refuse("INVESTIGATOR_ALREADY_ASSIGNED", field)
    : undefined;
}
