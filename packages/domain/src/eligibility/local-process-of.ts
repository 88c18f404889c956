import type { ComplaintClockFacts } from "../deadlines/facts/given-facts.ts";
import { exhaustedOn } from "../deadlines/hearing-door.ts";
import type { World } from "../world/world.ts";
import type { LocalProcessStage } from "./circumstances.ts";

/**
 * How far the local process of a complaint on record has come today, Fam. Code 17801(b). Of one that was withdrawn nothing
 * is left: it would have to be raised again.
 */
export function localProcessOf(complaint: ComplaintClockFacts, world: World): LocalProcessStage {
  if (complaint.resolution !== undefined) return "RESOLVED";
  if (complaint.withdrawal !== undefined) return "NOT_STARTED";
  const opensOn = exhaustedOn(complaint, world);
  return opensOn !== undefined && world.today >= opensOn ? "THIRTY_DAYS_PASSED" : "RUNNING";
}
