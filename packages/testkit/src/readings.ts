import { readings, type QuestionId, type ReadDay, type ReadingFacts } from "@redress/domain/deadlines";
import type { CountingContext } from "@redress/domain/world";
import { aWorld } from "./calendars.ts";
import { withWeekday } from "./days.ts";

const ordinary: CountingContext = aWorld("2026-01-02");

const saidDay = (day: ReadDay | null): string | null =>
  day === null ? null : `${day.ruleId} ${withWeekday(day.on)}`;

/** The questions that facts raise, with the shipped calendars and default settings unless told otherwise. */
export function questionsIn(given: ReadingFacts, context: CountingContext = ordinary): readonly QuestionId[] {
  return readings(given, context).map(({ id }) => id);
}

/**
 * A question as tests write it down: each reading's day as its rule and the day with its weekday, after the day its door
 * opens where it speaks of one, and what follows from them. Undefined where the question does not arise.
 */
export function questionInShort(given: ReadingFacts, id: QuestionId, context: CountingContext = ordinary) {
  const found = readings(given, context).find((one) => one.id === id);
  if (found === undefined) return undefined;
  const { obligor, nature, differs, forAPerson, ...rest } = found;
  const days = [rest.agencyWorksTo, rest.opensFrom, rest.adviseOn, rest.doorClosesOn] as const;
  const [worksTo, opensFrom, adviseOn, closesOn] = days.map((day) =>
    day === null ? null : withWeekday(day),
  );
  return {
    whose: `${obligor} ${nature}`,
    readings: Object.fromEntries(
      rest.readings.map((one) => [
        one.id,
        one.opens === null ? saidDay(one.due) : [saidDay(one.opens), saidDay(one.due)],
      ]),
    ),
    differs,
    worksTo,
    opensFrom,
    adviseOn,
    closesOn,
    forAPerson,
  };
}
