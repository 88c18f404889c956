import { closedDayName, type Calendars } from "../calendar/business-calendar.ts";
import type { CalendarBody } from "../calendar/california-holidays.ts";
import { formatDate } from "../calendar/format-date.ts";
import { addDays, isPlainDate, weekday, type PlainDate } from "../calendar/plain-date.ts";
import { addBusinessDays, nextBusinessDay } from "../calendar/business-calendar.ts";
import { Impossible } from "../impossible.ts";
import { formatCitation, type AuthorityKey } from "../law/authorities.ts";
import { say, type Language, type Words } from "../words.ts";
import type { Deadline } from "./compute-deadlines.ts";
import { datedFactWords } from "./dated-fact.ts";
import type { ExplanationStep } from "./explanation-step.ts";
import { ruleById, ruleDoubt } from "./rulebook.ts";

/**
 * Follows the steps and returns the date they end on. Throws when a step does not begin where the one before ended.
 * With `calendars`, each count and roll is done again, so a stored explanation can be checked and not only read.
 */
export function replay(steps: readonly ExplanationStep[], calendars?: Calendars): PlainDate {
  let at: PlainDate | undefined;
  for (const step of steps) {
    if (step.kind !== "START" && step.from !== at)
      throw new Impossible(`A step begins on ${step.from} and not on ${at}.`);
    const to = step.kind === "START" ? step.to : redo(step, calendars);
    if (to !== step.to) throw new Impossible(`A step says ${step.to}; counted again it is ${to}.`);
    at = to;
  }
  if (at === undefined || !isPlainDate(at)) throw new Impossible("There are no steps to follow.");
  return at;
}

function redo(
  step: Exclude<ExplanationStep, { kind: "START" }>,
  calendars: Calendars | undefined,
): PlainDate {
  if (step.kind === "ADD_CALENDAR_DAYS") return addDays(step.from, step.days);
  if (calendars === undefined) return step.to;
  const calendar = calendars[calendarName[step.body]];
  return step.kind === "ADD_BUSINESS_DAYS"
    ? addBusinessDays(calendar, step.from, step.days)
    : nextBusinessDay(calendar, step.from);
}

const calendarName: Readonly<Record<CalendarBody, keyof Calendars>> = {
  AGENCY: "agency",
  STATE: "state",
  COURT: "court",
};

const closedWords: Readonly<Record<CalendarBody, Words>> = {
  AGENCY: { en: "the agency is closed", es: "la agencia está cerrada" },
  STATE: { en: "the State Hearing Office is closed", es: "la Oficina de Audiencias Estatales está cerrada" },
  COURT: { en: "the court is closed", es: "el tribunal está cerrado" },
};

function cited(authority: AuthorityKey | undefined): string {
  return authority === undefined ? "" : ` (${formatCitation(authority)})`;
}

function listClosed(body: CalendarBody, closedOn: readonly PlainDate[], language: Language): string {
  return closedOn
    .map((date) => `${formatDate(date, language)}, ${closedDayName(body, date, language)}`)
    .join("; ");
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** One step as a sentence without its full stop: "30 days after Fri Mar 13, 2026: Sun Apr 12, 2026 (Fam. Code 17800)". */
export function describeStep(step: ExplanationStep, language: Language): string {
  const to = formatDate(step.to, language);
  switch (step.kind) {
    case "START":
      return `${say(datedFactWords[step.fact], language)}: ${to}${cited(step.authority)}`;
    case "ADD_CALENDAR_DAYS":
      return (
        describeCalendarDays(step.days, formatDate(step.from, language), to, language) + cited(step.authority)
      );
    case "ADD_BUSINESS_DAYS": {
      const from = formatDate(step.from, language);
      const skipped = step.closedOn.length === 0 ? "" : listClosed(step.body, step.closedOn, language);
      const count =
        language === "en"
          ? `${plural(step.days, "business day", "business days")} after ${from}${skipped && `, passing over ${skipped}`}`
          : `${plural(step.days, "día hábil", "días hábiles")} después del ${from}${skipped && `, sin contar ${skipped}`}`;
      return `${count}: ${to}${cited(step.authority)}`;
    }
    case "ROLL_FORWARD":
      return describeRoll(step, to, language) + cited(step.authority);
  }
}

function describeCalendarDays(days: number, from: string, to: string, language: Language): string {
  return language === "en"
    ? `${plural(days, "day", "days")} after ${from}: ${to}`
    : `${plural(days, "día", "días")} después del ${from}: ${to}`;
}

function describeRoll(
  step: Extract<ExplanationStep, { kind: "ROLL_FORWARD" }>,
  to: string,
  language: Language,
): string {
  const from = formatDate(step.from, language);
  const closed = say(closedWords[step.body], language);
  const isWeekend = weekday(step.from) > 5;
  const why = isWeekend ? "" : ` (${closedDayName(step.body, step.from, language)})`;
  const others = step.closedOn.filter((date) => date !== step.from);
  const also = others.length === 0 ? "" : listClosed(step.body, others, language);
  return language === "en"
    ? `On ${from}${why} ${closed}${also && `, and on ${also}`}; the next business day is ${to}`
    : `El ${from}${why} ${closed}${also && `, y también el ${also}`}; el siguiente día hábil es el ${to}`;
}

/** What is uncertain about this very deadline; undefined when nothing is. Mail is certain where fax is not. */
export function deadlineDoubt(
  deadline: Pick<Deadline, "ruleId" | "steps">,
  language: Language,
): string | undefined {
  const { doubtAppliesTo } = ruleById(deadline.ruleId);
  const start = deadline.steps[0];
  if (doubtAppliesTo !== null && start?.kind === "START" && !doubtAppliesTo.includes(start.fact))
    return undefined;
  return ruleDoubt(deadline.ruleId, language);
}

/** A deadline's reasons as one paragraph, with its doubt at the end when the law is uncertain. */
export function explain(deadline: Pick<Deadline, "ruleId" | "steps">, language: Language): string {
  const sentences = deadline.steps.map((step) => `${describeStep(step, language)}.`);
  const doubt = deadlineDoubt(deadline, language);
  return (doubt === undefined ? sentences : [...sentences, doubt]).join(" ");
}
