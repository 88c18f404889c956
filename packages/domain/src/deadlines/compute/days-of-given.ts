import { KnownDays, type SlotGroup } from "../counting/known-days.ts";
import { factGroups, factSlots, givenParts, slotOf, type DatedFact } from "../facts/dated-fact.ts";
import type { GivenFacts, GivenPart } from "../facts/given-facts.ts";

/** How the dates of a part are read. */
function slotGroupsOf(part: GivenPart): readonly SlotGroup[] {
  return factGroups
    .filter((group) => group.part === part)
    .map(({ heldIn, reads }) => ({
      heldIn,
      reads: Object.entries(reads).map(([fact, read]) => ({ slot: slotOf(fact as DatedFact), read })),
    }));
}

/** The days of the facts that are being counted, in the slots of the list of dated facts. */
export const days = new KnownDays<GivenFacts>(
  factSlots.length,
  givenParts.map((part) => ({ part, groups: slotGroupsOf(part) })),
);
