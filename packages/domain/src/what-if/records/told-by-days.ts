import type { PlainDate } from "../../calendar/plain-date.ts";
import { latestOf } from "../../calendar/first-and-last.ts";
import type { World } from "../../world/world.ts";

/** Stands where a record would have words of somebody, which move no date and open no action. */
export const untold = "Given";

/** The days on which something happened, of an action or of what it holds: each stands under a name that ends in `On`. */
function daysIn(said: object): readonly (PlainDate | undefined)[] {
  return Object.entries(said).flatMap(([name, value]: readonly [string, unknown]) => {
    if (typeof value === "object" && value !== null) return daysIn(value);
    return name.endsWith("On") ? [value as PlainDate | undefined] : [];
  });
}

/** The world as of the last day that actions speak of, or today when that is later. */
export function worldOfActs(acts: readonly object[], world: World): World {
  return { ...world, today: latestOf(world.today, ...daysIn(acts)) ?? world.today };
}

/** An hour and a number to call: no clock counts from them, and what is told by days does not say them. */
export const somewhere = { at: "09:00", mode: "TELEPHONE", telephone: "866-289-4714" } as const;
