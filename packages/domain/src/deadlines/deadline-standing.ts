import { daysBetween, type PlainDate } from "../calendar/plain-date.ts";
import type { Words } from "../vocabulary/words.ts";
import { defaultOfficeSettings } from "../world/agency-settings.ts";
import type { Deadline } from "./compute/compute-deadlines.ts";
import type { Nature } from "./rulebook/deadline-rule.ts";
import type { ComplaintClockFacts } from "./facts/given-facts.ts";
import { ruleById } from "./rulebook/rulebook.ts";

/**
 * How a deadline stands on a day. A reading, never stored. PASSED: the last day of a right or limit went by unused,
 * or a duty was missed before something ended it.
 */
export const deadlineStandings = [
  "RUNNING",
  "DUE_SOON",
  "DUE_TODAY",
  "OVERDUE",
  "PASSED",
  "MET",
  "MET_LATE",
  "EXCUSED",
] as const;

/** One standing. */
export type DeadlineStanding = (typeof deadlineStandings)[number];

/** What each standing is called on screen and in letters. */
export const standingWords: Readonly<Record<DeadlineStanding, Words>> = {
  RUNNING: { en: "Running", es: "En curso" },
  DUE_SOON: { en: "Due soon", es: "Vence pronto" },
  DUE_TODAY: { en: "Due today", es: "Vence hoy" },
  OVERDUE: { en: "Overdue", es: "Atrasado" },
  PASSED: { en: "Passed", es: "Vencido" },
  MET: { en: "Met", es: "Cumplido" },
  MET_LATE: { en: "Met late", es: "Cumplido tarde" },
  EXCUSED: { en: "No longer needed", es: "Ya no es necesario" },
};

/** A deadline is due soon from this many days before it, unless the office is alerted on another day. */
export const dueSoonDays = defaultOfficeSettings.alertDays;

/** How a deadline that is still unmet stands. */
function unmetStanding(
  dueOn: PlainDate,
  today: PlainDate,
  nature: Nature,
  alertDays: number,
): DeadlineStanding {
  if (today > dueOn) return nature === "DUTY" ? "OVERDUE" : "PASSED";
  if (today === dueOn) return "DUE_TODAY";
  return daysBetween(today, dueOn) <= alertDays ? "DUE_SOON" : "RUNNING";
}

/**
 * How a deadline stands on a day: due Mon Apr 13 and unmet, on Tue Apr 14 → "OVERDUE".
 *
 * @param alertDays from how many days before it the office calls it due soon; 0 where it never does.
 */
export function deadlineStanding(
  deadline: Pick<Deadline, "ruleId" | "dueOn" | "metOn" | "excusedOn">,
  today: PlainDate,
  alertDays: number = dueSoonDays,
): DeadlineStanding {
  const { dueOn, metOn, excusedOn } = deadline;
  const { nature } = ruleById(deadline.ruleId);
  if (nature === "DERIVED") return today < dueOn ? "RUNNING" : "MET";
  if (metOn !== undefined) return metOn <= dueOn ? "MET" : "MET_LATE";
  if (excusedOn !== undefined) return excusedOn <= dueOn ? "EXCUSED" : "PASSED";
  return unmetStanding(dueOn, today, nature, alertDays);
}

/** The earliest unmet duty of an open complaint; undefined once it is resolved or withdrawn. */
export function nextDuty(
  deadlines: readonly Deadline[],
  facts: Pick<ComplaintClockFacts, "resolution" | "withdrawal">,
): Deadline | undefined {
  if (facts.resolution !== undefined || facts.withdrawal !== undefined) return undefined;
  let next: Deadline | undefined;
  for (const deadline of deadlines) {
    if (deadline.metOn !== undefined || deadline.excusedOn !== undefined) continue;
    if (ruleById(deadline.ruleId).nature !== "DUTY") continue;
    if (next === undefined || deadline.dueOn < next.dueOn) next = deadline;
  }
  return next;
}

/** The agency's clock in words of one line: day 18 of 30. */
export interface ResolutionClock {
  /** Whole days since receipt, 0 on the day of receipt; stops when the complaint is resolved or withdrawn. */
  readonly day: number;
  /** 30, or more when extended. */
  readonly of: number;
  readonly dueOn: PlainDate;
  readonly extended: boolean;
  /** The day it would be due without the extension. */
  readonly originalDueOn: PlainDate;
}

/** The days the law gives to resolve, from the rule that says so. */
function lawfulDays(): number {
  const { period } = ruleById("written-resolution");
  return typeof period?.amount === "number" ? period.amount : 0;
}

/** Reads the clock of the written resolution on a day; undefined while the receipt date is not known. */
export function resolutionClock(
  facts: ComplaintClockFacts,
  deadlines: readonly Deadline[],
  today: PlainDate,
): ResolutionClock | undefined {
  const resolution = deadlines.find((deadline) => deadline.ruleId === "written-resolution");
  // The notice limit is the same thirty days from the same start on the same calendar, never extended.
  const original = deadlines.find((deadline) => deadline.ruleId === "resolution-extension-notice");
  if (!resolution || !original) return undefined;
  const stopped = resolution.metOn ?? resolution.excusedOn ?? today;
  return {
    day: Math.max(0, daysBetween(resolution.startedOn, stopped)),
    of: lawfulDays() + (facts.extension?.days ?? 0),
    dueOn: resolution.dueOn,
    extended: facts.extension !== undefined,
    originalDueOn: original.dueOn,
  };
}
