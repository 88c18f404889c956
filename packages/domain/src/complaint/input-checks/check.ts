import type { Asked, InputCheck } from "../../machine/input-check.ts";
import type { ComplaintActionName, ComplaintActionOf } from "../acts/complaint-action.ts";
import type { ComplaintFacts } from "../facts/complaint-facts.ts";
import type { ComplaintRefusalCode } from "../refusals/refusal.ts";

/** What there is before an action: nothing, or the complaint. */
type FactsBefore<Name extends ComplaintActionName> = Name extends
  | "receiveComplaint"
  | "openComplaintFromRepeatedContact"
  ? null
  : ComplaintFacts;

/** A question about the input of some actions of the complaint machine. */
type Check<Name extends ComplaintActionName> = InputCheck<
  Name,
  FactsBefore<Name>,
  ComplaintActionOf<Name>,
  ComplaintRefusalCode
>;

/** Makes a check that understands the actions named. */
export function check<const Name extends ComplaintActionName>(
  understands: readonly Name[],
  ask: (asked: Asked<FactsBefore<Name>, ComplaintActionOf<Name>>) => ReturnType<Check<Name>["ask"]>,
): Check<Name> {
  return { understands, ask };
}
