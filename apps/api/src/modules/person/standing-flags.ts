import type { PartyFlagKindName, PartyFlagStatus } from "@redress/domain/person";
import type { NamedBy } from "../../list/declaration.ts";

const standing: readonly PartyFlagStatus[] = ["REQUESTED", "ACTIVE"];

/** Whoever has one of these flags, requested or active: what has ended is no reason to be looked for. */
export function standingFlags(kinds: readonly PartyFlagKindName[]): NamedBy {
  return { table: "person_flag", column: "person_id", where: { kind: kinds, status: standing } };
}
