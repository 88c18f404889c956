import { daysBetween, formatDate, type PlainDate } from "@redress/domain/calendar";
import type { Language } from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import type { CitationView } from "../../components/citation.tsx";
import { clockTone, type ClockProps, type ClockTone } from "../../components/clock.tsx";
import type { ExplanationView } from "../../components/why-this-date.tsx";

/** A deadline as the API or the domain gives it: dates, steps in words, citations. */
export interface DeadlineReading {
  readonly title: string;
  readonly startedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly metOn?: PlainDate | null;
  /** Null once it is met or excused. */
  readonly daysLeft?: number | null;
  readonly steps: readonly {
    readonly kind: string;
    readonly days?: number | null;
    readonly sentence: string;
    readonly citation?: CitationView | null;
  }[];
  readonly citations: readonly CitationView[];
  readonly doubt?: string | null;
}

/** The day on which a deadline is looked at, in an office: what `useViewer` gives. */
export interface LookedAt {
  readonly today: PlainDate;
  readonly office: { readonly alertDays: number };
}

/** How many days after its due date something was done; 0 when it was done in time or not at all. */
function daysLate({ dueOn, metOn }: DeadlineReading): number {
  return metOn ? Math.max(0, daysBetween(dueOn, metOn)) : 0;
}

/** How a deadline stands, and how its due date is named beside that: "4 days left" with "due"; null where it is not. */
function standingAndDue(
  deadline: DeadlineReading,
  today: PlainDate,
  language: Language,
  t: TFunction,
): readonly [standing: string, due: "due" | "wasDue" | "on" | null] {
  const left = deadline.daysLeft ?? null;
  if (left === null) {
    if (!deadline.metOn) return [t("clock.closed"), "wasDue"];
    const date = formatDate(deadline.metOn, language);
    const count = daysLate(deadline);
    return [count > 0 ? t("clock.metLate", { date, count }) : t("clock.met", { date }), null];
  }
  if (left < 0) return [t("clock.late", { count: -left }), "wasDue"];
  if (left === 0) return [t("clock.today"), "on"];
  if (deadline.startedOn > today)
    return [t("clock.starts", { date: formatDate(deadline.startedOn, language) }), "due"];
  const of = calendarDays(deadline);
  const day = daysBetween(deadline.startedOn, today);
  return [of > 0 ? t("clock.dayOf", { day, of }) : t("clock.left", { count: left }), "due"];
}

/**
 * How a deadline stands, where its due date stands beside it: "Day 18 of 30" where calendar days are counted, else "4 days
 * left". Before the first of these days it says when they begin.
 */
export function standingInWords(...of: Parameters<typeof standingAndDue>): string {
  return standingAndDue(...of)[0];
}

/** The words under a clock: how it stands, and its due date. "Day 18 of 30, due Thu Dec 3, 2026" */
function clockWords(...of: Parameters<typeof standingAndDue>): string {
  const [{ dueOn }, , language, t] = of;
  const [standing, due] = standingAndDue(...of);
  return due === null ? standing : t(`clock.${due}`, { standing, due: formatDate(dueOn, language) });
}

function calendarDays(deadline: DeadlineReading): number {
  return deadline.steps.reduce(
    (sum, step) => sum + (step.kind === "ADD_CALENDAR_DAYS" ? (step.days ?? 0) : 0),
    0,
  );
}

/** Where an extension begins on the bar, from 0 to 1; null when the time was not extended. */
function extensionFrom(deadline: DeadlineReading): number | null {
  const periods = deadline.steps.filter((step) => step.kind === "ADD_CALENDAR_DAYS");
  const first = periods[0]?.days ?? 0;
  return periods.length > 1 ? first / calendarDays(deadline) : null;
}

/** How urgent a deadline looks wherever it is shown; what was done too late stays red. */
export function deadlineTone(deadline: DeadlineReading, { office }: Pick<LookedAt, "office">): ClockTone {
  return daysLate(deadline) > 0 ? "late" : clockTone(deadline.daysLeft ?? null, office.alertDays);
}

/** Everything a clock shows about a deadline on a day. */
export function deadlineClock(
  deadline: DeadlineReading,
  { today, office }: LookedAt,
  language: Language,
  t: TFunction,
): ClockProps {
  const span = Math.max(1, daysBetween(deadline.startedOn, deadline.dueOn));
  return {
    title: deadline.title,
    words: clockWords(deadline, today, language, t),
    tone: deadlineTone(deadline, { office }),
    elapsed: daysBetween(deadline.startedOn, deadline.metOn ?? today) / span,
    extensionFrom: extensionFrom(deadline),
    explanation: explanationView(deadline),
  };
}

/** The reasons of a date without the citation that a sentence repeats in brackets at its end: it is shown as a link. */
export function explanationView(
  deadline: Pick<DeadlineReading, "steps" | "citations" | "doubt">,
): ExplanationView {
  return {
    steps: deadline.steps.map((step) => ({
      sentence: step.citation ? step.sentence.replace(` (${step.citation.label})`, "") : step.sentence,
      citation: step.citation ?? null,
    })),
    citations: deadline.citations,
    doubt: deadline.doubt ?? null,
  };
}
