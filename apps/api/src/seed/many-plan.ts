import { addDays, type PlainDate } from "@redress/domain/calendar";
import type { CountingContext } from "@redress/domain/world";
import { seedAgencies } from "./agencies.ts";
import { inventComplaint, type Fate } from "./invented-complaint.ts";
import { liveThrough, type LivedComplaint } from "./live-through.ts";
import { officeOf } from "./people.ts";
import { chance, type Chance } from "./random.ts";

/** The largest agencies, the largest first; the others follow in the order of their keys. */
const largest = [
  "los-angeles",
  "san-bernardino",
  "riverside",
  "san-diego",
  "sacramento",
  "orange",
  "fresno",
  "kern",
  "san-joaquin",
  "alameda",
  "contra-costa",
  "santa-clara",
  "stanislaus",
  "tulare",
  "ventura",
  "placer",
];

const days = 3_650;

/** How many days ago the n-th of so many records came: ten years, more of them lately, the oldest first. */
export function ageOf(index: number, count: number): number {
  return Math.floor(days * (1 - index / count) ** 1.5);
}

/** Every agency, the largest first, with the upper bound of its part of the way from 0 to 1. */
export function agenciesBySize(): readonly { readonly agencyId: string; readonly upTo: number }[] {
  const others = seedAgencies.map((agency) => agency.id).filter((id) => !largest.includes(id));
  const agencies = [...largest, ...others];
  const bounds = cumulative(agencies.map((_, rank) => 1 / (rank + 1)));
  return agencies.map((agencyId, rank) => ({ agencyId, upTo: bounds[rank] ?? 1 }));
}

/** The shares of each fate by the age of the complaint in days; the first that fits counts. */
const shares: readonly {
  readonly youngerThan: number;
  readonly fates: readonly (readonly [Fate, number])[];
}[] = [
  {
    youngerThan: 3,
    fates: [
      ["NEW", 85],
      ["ACKNOWLEDGED", 15],
    ],
  },
  {
    youngerThan: 12,
    fates: [
      ["NEW", 12],
      ["ACKNOWLEDGED", 38],
      ["INVESTIGATING", 46],
      ["WITHDRAWN", 4],
    ],
  },
  {
    youngerThan: 32,
    fates: [
      ["ACKNOWLEDGED", 4],
      ["INVESTIGATING", 74],
      ["RESOLVED", 18],
      ["WITHDRAWN", 4],
    ],
  },
  {
    youngerThan: 80,
    fates: [
      ["INVESTIGATING", 32],
      ["EXTENDED", 34],
      ["RESOLVED", 29],
      ["WITHDRAWN", 5],
    ],
  },
  {
    youngerThan: days + 1,
    fates: [
      ["RESOLVED", 93.4],
      ["WITHDRAWN", 6.3],
      ["INVESTIGATING", 0.3],
    ],
  },
];

/** Invents the n-th of so many complaints: ten years, more of them lately, in the order in which they came. */
export function planMany(
  count: number,
  today: PlainDate,
  context: CountingContext,
): (index: number) => LivedComplaint {
  const dice = chance(1_000_003);
  const offices = agenciesBySize().map((one) => ({ ...one, office: officeOf(one.agencyId) }));
  return (index) => {
    const age = ageOf(index, count);
    const at = dice.next();
    const { agencyId, office } = offices.find(({ upTo }) => at < upTo) ?? {
      agencyId: "los-angeles",
      office: officeOf("los-angeles"),
    };
    const invention = {
      agencyId,
      office,
      today,
      context,
      cameOn: addDays(today, -age),
      fate: fateOf(age, dice),
      chance: dice,
    };
    return liveThrough(inventComplaint(invention), context);
  };
}

/** Weights → the upper bound of each one's part of the way from 0 to 1. */
function cumulative(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let reached = 0;
  return weights.map((weight) => (reached += weight / total));
}

function fateOf(age: number, dice: Chance): Fate {
  const fates = shares.find((one) => age < one.youngerThan)?.fates ?? [];
  let left = dice.next() * 100;
  for (const [fate, percent] of fates) {
    left -= percent;
    if (left < 0) return fate;
  }
  return "RESOLVED";
}
