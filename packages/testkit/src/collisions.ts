import {
  collisions,
  type Collision,
  type CollisionCode,
  type CollisionSeverity,
  type GivenFacts,
} from "@redress/domain/deadlines";
import type { CountingContext } from "@redress/domain/world";
import { aWorld } from "./calendars.ts";
import { withWeekday } from "./days.ts";

/** A collision as tests write it down: each clock as its rule, what befalls it and the day with its weekday. */
export interface CollisionInShort {
  /** "written-resolution DUE Tue 2026-05-12" */
  readonly eats: string;
  readonly eaten: string;
  readonly daysLeft: number;
  readonly severity: CollisionSeverity;
}

const saidClock = ({ ruleId, event, on }: Collision["eats"]): string =>
  `${ruleId} ${event} ${withWeekday(on)}`;

const ordinary: CountingContext = aWorld("2026-01-02");

/** The codes of every collision in the facts, with the shipped calendars and default settings unless told otherwise. */
export function collisionCodesIn(
  given: GivenFacts,
  context: CountingContext = ordinary,
): readonly CollisionCode[] {
  return collisions(given, context).map(({ code }) => code);
}

/** The collision of that kind; undefined where it does not arise. */
export function collisionIn(
  given: GivenFacts,
  code: CollisionCode,
  context: CountingContext = ordinary,
): Collision | undefined {
  return collisions(given, context).find((one) => one.code === code);
}

/** The same in short; undefined where it does not arise. */
export function collisionInShort(
  given: GivenFacts,
  code: CollisionCode,
  context: CountingContext = ordinary,
): CollisionInShort | undefined {
  const found = collisionIn(given, code, context);
  if (found === undefined) return undefined;
  const { eats, eaten, daysLeft, severity } = found;
  return { eats: saidClock(eats), eaten: saidClock(eaten), daysLeft, severity };
}
