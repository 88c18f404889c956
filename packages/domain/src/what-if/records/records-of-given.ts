import type { Actor } from "../../vocabulary/role.ts";
import type { GivenFacts } from "../../deadlines/facts/given-facts.ts";
import type { World } from "../../world/world.ts";
import { complaintRecordOfGiven } from "./complaint-record-of-given.ts";
import { hearingRecordOfGiven } from "./hearing-record-of-given.ts";
import type { OnRecord } from "./on-record.ts";

/** Whether nothing at all is told of a hearing. */
function noHearing({ hearing = {} }: GivenFacts): boolean {
  return Object.values(hearing).every((value) => value === undefined);
}

/**
 * What would be on record if the given facts were recorded, as the actor would find it. What the facts do not tell well
 * enough is absent; of a hearing of which nothing is given it is on record that nobody has asked for one.
 */
export function recordsOfGiven(given: GivenFacts, world: World, actor: Actor): OnRecord {
  const complaint = complaintRecordOfGiven(given, world);
  const hearing = hearingRecordOfGiven(given, world);
  return {
    complaint: complaint === null ? undefined : { facts: complaint, actor },
    hearing: hearing !== null || noHearing(given) ? { facts: hearing, actor } : undefined,
  };
}
