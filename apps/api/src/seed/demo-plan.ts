import { addDays, compareDates, type PlainDate } from "@redress/domain/calendar";
import { computeDeadlines, nextDuty } from "@redress/domain/deadlines";
import type { CountingContext } from "@redress/domain/world";
import { inventComplaint, type Fate } from "./invented-complaint.ts";
import { liveThrough, type LivedComplaint } from "./live-through.ts";
import { officeOf } from "./people.ts";
import { chance, type Chance } from "./random.ts";

/** How many complaints of a kind an office has. */
interface Share {
  readonly fate: Fate;
  readonly count: number;
  /** Days since it came in, from … to. */
  readonly age: readonly [number, number];
  /** When set, its next duty falls so many days from today. */
  readonly dueIn?: readonly [number, number];
}

/** Placer in mid-work: about sixty open, each standing present, and a year behind it. */
const placer: readonly Share[] = [
  { fate: "INVESTIGATING", count: 3, age: [24, 50], dueIn: [0, 0] },
  { fate: "INVESTIGATING", count: 5, age: [28, 60], dueIn: [-12, -1] },
  { fate: "NEW", count: 2, age: [6, 16], dueIn: [-4, -1] },
  { fate: "INVESTIGATING", count: 8, age: [18, 45], dueIn: [1, 7] },
  { fate: "NEW", count: 4, age: [0, 6], dueIn: [1, 7] },
  { fate: "NEW", count: 3, age: [0, 2] },
  { fate: "ACKNOWLEDGED", count: 8, age: [5, 14] },
  { fate: "INVESTIGATING", count: 20, age: [6, 22] },
  { fate: "EXTENDED", count: 7, age: [22, 55], dueIn: [2, 40] },
  { fate: "RESOLVED", count: 40, age: [25, 330] },
  { fate: "WITHDRAWN", count: 6, age: [12, 200] },
];

/** A smaller office: the same picture, so many complaints of each kind. */
function smaller(size: number): readonly Share[] {
  return [
    { fate: "INVESTIGATING", count: Math.ceil(size / 10), age: [28, 60], dueIn: [-10, -1] },
    { fate: "NEW", count: Math.ceil(size / 8), age: [0, 4] },
    { fate: "ACKNOWLEDGED", count: Math.ceil(size / 8), age: [5, 14] },
    { fate: "INVESTIGATING", count: Math.ceil(size / 2), age: [6, 26] },
    { fate: "EXTENDED", count: Math.ceil(size / 12), age: [22, 50], dueIn: [2, 40] },
    { fate: "RESOLVED", count: Math.ceil(size / 2), age: [30, 300] },
    { fate: "WITHDRAWN", count: 1, age: [12, 150] },
  ];
}

const offices: Readonly<Record<string, readonly Share[]>> = {
  placer,
  sacramento: smaller(24),
  "el-dorado": smaller(8),
  "nevada-sierra": smaller(6),
  yuba: smaller(5),
  "los-angeles": smaller(32),
};

/** The demo caseload of every office that has one, each in the order in which the complaints came in. */
export function demoPlan(today: PlainDate, context: CountingContext): LivedComplaint[] {
  return Object.entries(offices).flatMap(([agencyId, shares], index) => {
    const dice = chance(4_680 + index);
    const lived = shares.flatMap((share) =>
      Array.from({ length: share.count }, () => fitting(agencyId, share, today, context, dice)),
    );
    return lived.sort((left, right) => compareDates(left.receivedOn, right.receivedOn));
  });
}

/** Invents until the next duty falls where the share wants it; where no day fits, as on a weekend, the last try stands. */
function fitting(
  agencyId: string,
  share: Share,
  today: PlainDate,
  context: CountingContext,
  dice: Chance,
): LivedComplaint {
  const office = officeOf(agencyId);
  for (let tries = 1; ; tries += 1) {
    const cameOn = addDays(today, -dice.whole(...share.age));
    const lived = liveThrough(
      inventComplaint({ agencyId, office, today, context, cameOn, fate: share.fate, chance: dice }),
      context,
    );
    if (tries === 500 || fits(lived, share, today, context)) return lived;
  }
}

function fits(lived: LivedComplaint, share: Share, today: PlainDate, context: CountingContext): boolean {
  if (share.dueIn === undefined) return true;
  const next = nextDuty(computeDeadlines(lived.facts, context), lived.facts);
  if (next === undefined) return false;
  const [least, most] = share.dueIn;
  return next.dueOn >= addDays(today, least) && next.dueOn <= addDays(today, most);
}
