import { compareDates, type PlainDate } from "../../calendar/plain-date.ts";
import type { CountingContext } from "../../world.ts";
import { computeDeadlinesOf, computeDueDatesOf } from "../compute-deadlines.ts";
import { ruleById } from "../rulebook.ts";
import type { OpenQuestion, ReadDay, Reading, ReadingFacts } from "./open-question.ts";
import type { Lens, QuestionRecord, ReadingRecord, View } from "./question-record.ts";
import { questionRecords } from "./questions/index.ts";

/** The day a rule gives over the facts as a reading sees them; null when it gives none. */
function dayThrough(lens: Lens | undefined, view: View): ReadDay | null {
  if (lens === undefined) return null;
  const seen = lens.sees === undefined ? view : lens.sees(view);
  if (seen === undefined) return null;
  const { ruleId } = lens;
  const found = computeDeadlinesOf(seen.facts, seen.context).find((one) => one.ruleId === ruleId);
  return found === undefined ? null : { on: found.dueOn, ruleId, steps: found.steps };
}

function read(record: ReadingRecord, view: View): Reading {
  const { id, name, whoseReading, authority } = record;
  const opens = dayThrough(record.opens, view);
  const due = dayThrough(record.due, view);
  return { id, name, whoseReading, authority, opens, due };
}

function known(days: readonly (PlainDate | undefined)[]): readonly PlainDate[] {
  return days.filter((day) => day !== undefined).toSorted(compareDates);
}

/** The latest last day of a right; none while a reading has no day, since an unknown day may be the latest. */
function closesOn(all: readonly Reading[], isRight: boolean): PlainDate | null {
  if (!isRight || all.some(({ due }) => due === null)) return null;
  return known(all.map(({ due }) => due?.on)).at(-1) ?? null;
}

function answer(record: QuestionRecord, view: View): OpenQuestion {
  const all = record.readings.map((one) => read(one, view));
  const { obligor, nature } = ruleById(record.readings[0].due.ruleId);
  const opens = known(all.map((one) => one.opens?.on));
  const due = known(all.map((one) => one.due?.on));
  const { id, title, question, explanation, citations, confidence, forAPerson } = record;
  return {
    id,
    title,
    question,
    obligor,
    nature,
    readings: all,
    differs: new Set(opens).size > 1 || new Set(due).size > 1,
    agencyWorksTo: known([opens[0], due[0]])[0] ?? null,
    opensFrom: opens[0] ?? null,
    doorClosesOn: closesOn(all, nature === "RIGHT"),
    adviseOn: due[0] ?? null,
    forAPerson,
    explanation,
    citations,
    confidence,
  };
}

/**
 * Every question on which statute, regulation, public page or practice differ and which these facts raise, each reading
 * computed by the rules over the facts as that reading sees them. The answer decides nothing: whoever owes an act works
 * to the earliest day, the parent's door closes at the latest, and staff advise the earlier.
 */
export function readings(given: ReadingFacts, context: CountingContext): readonly OpenQuestion[] {
  const view: View = { facts: given, context, dates: computeDueDatesOf(given, context) };
  return questionRecords.filter((record) => record.arises(view)).map((record) => answer(record, view));
}
