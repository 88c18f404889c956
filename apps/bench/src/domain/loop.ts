/**
 * A process of its own that computes deadlines on one core for some seconds and prints what it managed, as JSON. The
 * engine is synchronous, so one process is one core.
 */
import { addDays, createCalendar, plainDate, type Calendars, type PlainDate } from "@redress/domain/calendar";
import {
  computeDeadlines,
  computeDueDates,
  explain,
  type ComplaintClockFacts,
} from "@redress/domain/deadlines";
import { defaultSettings } from "@redress/domain/world";

/** Complaints a second, by what is asked for. */
export interface DomainRates {
  /** every deadline with its steps and citations */
  readonly withSteps: number;
  /** the dates alone */
  readonly datesOnly: number;
  /** steps, and each deadline's paragraph of English */
  readonly withSentences: number;
}

const calendars: Calendars = {
  agency: createCalendar({ body: "AGENCY", closures: [plainDate("2026-11-27")] }),
  state: createCalendar({ body: "STATE" }),
  court: createCalendar({ body: "COURT" }),
};
const context = { calendars, settings: defaultSettings };

/** A year of complaints of every channel, at every stage: new, acknowledged, extended, resolved, withdrawn. */
function yearOfComplaints(): ComplaintClockFacts[] {
  const first = plainDate("2026-01-01");
  return Array.from({ length: 4096 }, (_, index) => complaintOf(addDays(first, index % 365), index));
}

function complaintOf(day: PlainDate, index: number): ComplaintClockFacts {
  const stage = index % 7;
  const noticeMailedOn = addDays(day, 5);
  return {
    filing: filingOf(day, index % 5),
    knewOn: addDays(day, -(index % 120)),
    ...(stage >= 1 && { acknowledgement: { noticeMailedOn } }),
    ...(stage >= 3 &&
      stage <= 5 && { extension: { days: 1 + (index % 30), noticeMailedOn: addDays(day, 25) } }),
    ...((stage === 2 || stage === 5) && {
      resolution: { datedOn: addDays(day, 28), mailedOn: addDays(day, 29), receivedOn: addDays(day, 33) },
    }),
    ...(stage === 6 && { withdrawal: { withdrawnOn: addDays(day, 12) } }),
  };
}

function filingOf(day: PlainDate, kind: number): ComplaintClockFacts["filing"] {
  if (kind === 0) return { channel: "MAIL", postmarkedOn: day, dateStampedOn: addDays(day, 4) };
  if (kind === 1) return { channel: "HAND_DELIVERY", dateStampedOn: day };
  if (kind === 2) return { channel: "ORAL", spokenOn: day };
  return { channel: kind === 3 ? "ELECTRONIC" : "FAX", arrivedOn: day };
}

/** Something of every result is kept, so that no optimiser can find the work idle. */
let kept = 0;

/**
 * Complaints in a second of this process's CPU time, so that a busy machine does not look like a slow engine; the median
 * of five windows. The collector's and the compiler's threads count too.
 */
function rate(
  complaints: readonly ComplaintClockFacts[],
  seconds: number,
  work: (facts: ComplaintClockFacts) => number,
): number {
  const rates = Array.from({ length: 5 }, () => {
    const before = cpuSeconds();
    let done = 0;
    while (cpuSeconds() - before < seconds / 5) {
      for (const facts of complaints) kept = (kept + work(facts)) | 0;
      done += complaints.length;
    }
    return done / (cpuSeconds() - before);
  });
  return rates.toSorted((a, b) => a - b)[2] ?? 0;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const seconds = Number(process.argv[2] ?? 3);
const complaints = yearOfComplaints();
const works = {
  withSteps: (facts: ComplaintClockFacts) =>
    computeDeadlines(facts, context).reduce((sum, deadline) => sum + deadline.steps.length, 0),
  datesOnly: (facts: ComplaintClockFacts) => Object.keys(computeDueDates(facts, context)).length,
  withSentences: (facts: ComplaintClockFacts) =>
    computeDeadlines(facts, context).reduce((sum, deadline) => sum + explain(deadline, "en").length, 0),
};
// Once over everything before the clock runs.
for (const work of Object.values(works)) rate(complaints, 0.5, work);
const rates: DomainRates = {
  withSteps: rate(complaints, seconds, works.withSteps),
  datesOnly: rate(complaints, seconds, works.datesOnly),
  withSentences: rate(complaints, seconds, works.withSentences),
};
process.stdout.write(`${JSON.stringify({ ...rates, kept })}\n`);
