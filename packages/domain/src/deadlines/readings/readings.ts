import { addDays, compareDates, type PlainDate } from "../../calendar/plain-date.ts";
import type { AuthorityKey } from "../../law/authorities.ts";
import type { CountingContext } from "../../world/world.ts";
import { advisedDay } from "../advised-day.ts";
import { computeDeadlinesOf, computeDueDatesOf } from "../compute/compute-deadlines.ts";
import type { DeadlineRule } from "../rulebook/deadline-rule.ts";
import type { ExplanationStep } from "../counting/explanation-step.ts";
import { replay } from "../explain/replay.ts";
import { ruleById } from "../rulebook/rulebook.ts";
import { type RuleId } from "../rulebook/rule-id.ts";
import type { OpenQuestion, ReadDay, Reading, ReadingFacts } from "./open-question.ts";
import type { Followed, Lens, QuestionRecord, View } from "./question-record.ts";
import { questionRecords } from "./questions/index.ts";

/** The day after a rule's, for a door that opens once the rule's day is over. */
function dayAfter(steps: readonly ExplanationStep[], authority: AuthorityKey): readonly ExplanationStep[] {
  const from = replay(steps);
  return [...steps, { kind: "ADD_CALENDAR_DAYS", from, days: 1, to: addDays(from, 1), authority }];
}

/** The day a rule gives over the facts as a reading sees them; null when it gives none. */
function dayThrough(lens: Lens | undefined, view: View): ReadDay | null {
  if (lens === undefined) return null;
  const seen = lens.sees === undefined ? view : lens.sees(view);
  if (seen === undefined) return null;
  const { ruleId, dayAfterUnder } = lens;
  const found = computeDeadlinesOf(seen.facts, seen.context).find((one) => one.ruleId === ruleId);
  if (found === undefined) return null;
  const steps = dayAfterUnder === undefined ? found.steps : dayAfter(found.steps, dayAfterUnder);
  return { on: replay(steps), ruleId, steps };
}

function known(days: readonly (PlainDate | undefined)[]): readonly PlainDate[] {
  return days.filter((day) => day !== undefined).toSorted(compareDates);
}

/** Whether the dates of the rules follow a reading whose last day is `due` among the last days of its question. */
function isFollowed(
  followed: Followed,
  due: ReadDay | null,
  all: readonly (ReadDay | null)[],
  view: View,
): boolean {
  if (followed === "ALWAYS" || followed === "NEVER") return followed === "ALWAYS";
  if (followed === "WHEN_EARLIEST") return due !== null && due.on === known(all.map((day) => day?.on))[0];
  return view.context.settings[followed.setting] === followed.is;
}

function read(record: QuestionRecord, view: View): readonly Reading[] {
  const lastDays = record.readings.map(({ due }) => dayThrough(due, view));
  return record.readings.map(({ id, name, whoseReading, authority, followed, opens }, at) => {
    const due = lastDays[at] ?? null;
    return {
      id,
      name,
      whoseReading,
      authority,
      followed: isFollowed(followed, due, lastDays, view),
      opens: dayThrough(opens, view),
      due,
    };
  });
}

/** A question that arises, with its readings. */
interface Raised {
  readonly record: QuestionRecord;
  readonly rule: DeadlineRule<RuleId>;
  readonly readings: readonly Reading[];
}

function raise(record: QuestionRecord, view: View): Raised {
  return { record, rule: ruleById(record.readings[0].due.ruleId), readings: read(record, view) };
}

/** Every reading of the act that a question is about: several questions may be about one, such as asking for a hearing. */
function readingsOfTheAct({ rule }: Raised, raised: readonly Raised[]): readonly Reading[] {
  return raised.flatMap((one) => (one.rule.satisfiedBy === rule.satisfiedBy ? one.readings : []));
}

/** The latest last day of a right; none while a reading has no day, since an unknown day may be the latest. */
function closesOn(all: readonly Reading[], isRight: boolean): PlainDate | null {
  if (!isRight || all.some(({ due }) => due === null)) return null;
  return known(all.map(({ due }) => due?.on)).at(-1) ?? null;
}

/** The earliest last day; for a right not one that was over when the answer was dated, unless no other is left. */
function advisedOn(all: readonly Reading[], isRight: boolean, { facts }: View): PlainDate | null {
  const due = all.map((one) => one.due?.on);
  const answeredOn = isRight ? facts.complaint?.resolution?.datedOn : undefined;
  return advisedDay(due, answeredOn) ?? advisedDay(due, undefined) ?? null;
}

function answer(one: Raised, raised: readonly Raised[], view: View): OpenQuestion {
  const { id, title, question, explanation, citations, confidence, forAPerson } = one.record;
  const { obligor, nature } = one.rule;
  const ofTheAct = readingsOfTheAct(one, raised);
  const isRight = nature === "RIGHT";
  const opens = known(one.readings.map((reading) => reading.opens?.on));
  const due = known(one.readings.map((reading) => reading.due?.on));
  const adviseOn = advisedOn(ofTheAct, isRight, view);
  return {
    id,
    title,
    question,
    obligor,
    nature,
    readings: one.readings,
    differs: new Set(opens).size > 1 || new Set(due).size > 1,
    agencyWorksTo: known([opens[0], adviseOn ?? undefined])[0] ?? null,
    opensFrom: opens[0] ?? null,
    doorClosesOn: closesOn(ofTheAct, isRight),
    adviseOn,
    forAPerson,
    explanation,
    citations,
    confidence,
  };
}

/**
 * Every question on which statute, regulation, public page or practice differ and which these facts raise, each reading
 * computed by the rules over the facts as that reading sees them. The answer decides nothing: whoever owes an act works
 * to the earliest day, the parent's door closes at the latest, and staff advise the earlier. Questions about the same act
 * give one answer: a late answer of unknown receipt is advised on the same day, whichever of them is asked.
 */
export function readings(given: ReadingFacts, context: CountingContext): readonly OpenQuestion[] {
  const view: View = { facts: given, context, dates: computeDueDatesOf(given, context) };
  const raised = questionRecords.filter((record) => record.arises(view)).map((record) => raise(record, view));
  return raised.map((one) => answer(one, raised, view));
}
