import { daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { CountingContext } from "../../world/world.ts";
import { computeDueDatesOf } from "../compute/compute-deadlines.ts";
import type { ComplaintClockFacts, GivenFacts, HearingClockFacts } from "../facts/given-facts.ts";
import type { RuleId } from "../rulebook/rule-id.ts";
import type { ClockDay, CollisionCode, CollisionSeverity } from "./collision.ts";

/** Dates by rule. */
type Dates = Readonly<Partial<Record<RuleId, PlainDate>>>;

/** What the finders look at: the facts with every date they determine. */
export interface CollisionView {
  readonly given: GivenFacts;
  readonly context: CountingContext;
  readonly dates: Dates;
}

/** Two days that collide, as a finder sees them. */
export interface Found {
  readonly eats: ClockDay;
  readonly eaten: ClockDay;
  readonly daysLeft: number;
  /** How often what eats the time happened, where it may happen several times. */
  readonly times?: number;
}

/** One kind of collision as a record. */
export interface CollisionRecord {
  readonly code: CollisionCode;
  readonly title: Words;
  /** When it is found, for the page that lists the kinds. */
  readonly when: Words;
  /** `{eats}` and `{eaten}` are the two days, `{days}` the days left or, when negative, the days missing. */
  readonly tell: Words;
  /** Said instead when no day is left. */
  readonly tellWhenLost?: Words;
  /** Said instead when it happened several times; `{times}` says how often. */
  readonly tellWhenRepeated?: Words;
  /** Said instead when it happened several times and no day is left. */
  readonly tellWhenRepeatedAndLost?: Words;
  readonly citations: readonly AuthorityKey[];
  /** Fixed where the days left do not measure it. */
  readonly severity?: CollisionSeverity;
  readonly find: (view: CollisionView) => Found | undefined;
}

/** Two days of two rules; undefined unless both are known. The days left run from the first to the second. */
export function between(
  eats: readonly [RuleId, ClockDay["event"], PlainDate | undefined],
  eaten: readonly [RuleId, ClockDay["event"], PlainDate | undefined],
): Found | undefined {
  const from = eats[2];
  const to = eaten[2];
  if (from === undefined || to === undefined) return undefined;
  return {
    eats: { ruleId: eats[0], event: eats[1], on: from },
    eaten: { ruleId: eaten[0], event: eaten[1], on: to },
    daysLeft: daysBetween(from, to),
  };
}

/** Whether a day comes by another, that day included; false unless both are known. */
export function isBy(day: PlainDate | undefined, last: PlainDate | undefined): boolean {
  if (day === undefined || last === undefined) return false;
  return daysBetween(day, last) >= 0;
}

/** What was found, if it leaves that many days or fewer. */
export function leavingAtMost(found: Found | undefined, days: number): Found | undefined {
  return found !== undefined && found.daysLeft <= days ? found : undefined;
}

/** What was found, if it leaves that many days or more. */
export function leavingAtLeast(found: Found | undefined, days: number): Found | undefined {
  return found !== undefined && found.daysLeft >= days ? found : undefined;
}

/** The dates as they would be with the complaint changed; the engine counts them. */
export function datesWithComplaint({ given, context }: CollisionView, change: ComplaintClockFacts): Dates {
  return computeDueDatesOf({ ...given, complaint: { ...given.complaint, ...change } }, context);
}

/** The dates as they would be with the hearing changed. */
export function datesWithHearing({ given, context }: CollisionView, change: HearingClockFacts): Dates {
  return computeDueDatesOf({ ...given, hearing: { ...given.hearing, ...change } }, context);
}
