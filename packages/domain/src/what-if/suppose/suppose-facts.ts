// What may turn out to have been otherwise: days that came later, a closed office, another setting.
import { calendarName, createCalendar } from "../../calendar/business-calendar.ts";
import { addDaysIfAccepted, firstAcceptedYear, lastAcceptedYear } from "../../calendar/plain-date.ts";
import type { PathStep } from "../../refusal/coded-refusal.ts";
import type { Filing, ComplaintClockFacts } from "../../deadlines/facts/given-facts.ts";
import { evidenceDates } from "../../vocabulary/filing.ts";
import { answeringTransfer } from "../../deadlines/facts/answering-transfer.ts";
import { ok, refused } from "../../vocabulary/result.ts";
import { withDate } from "../correctable-date.ts";
import {
  mostSupposedDays,
  type SupposeFactCorrected,
  type SupposeOfficeClosed,
  type SupposeReceivedLater,
  type SupposeSettingChanged,
} from "../hypothesis.ts";
import { withComplaint, type Outcome, type Supposed } from "../supposed.ts";
import { refuseWhatIf, type WhatIfRefusal } from "../what-if-refusal.ts";

type Path = readonly PathStep[];

/** What stands against a number of days; undefined when it is a whole one from the least to the most. */
export function againstDays(
  days: number,
  path: Path,
  field: string,
  least: number,
): WhatIfRefusal | undefined {
  return Number.isInteger(days) && days >= least && days <= mostSupposedDays
    ? undefined
    : refuseWhatIf("DAYS_OUT_OF_RANGE", [...path, field], { least, most: mostSupposedDays });
}

/** What stands against days that lead out of the years in which there are dates. */
export function outOfYears(path: Path): WhatIfRefusal {
  return refuseWhatIf("INVALID_DATE", [...path, "days"], {
    first: firstAcceptedYear,
    last: lastAcceptedYear,
  });
}

/** All evidence of filing, later; undefined when one of its dates would leave the accepted years. */
function filedLater(filing: Filing, days: number): Filing | undefined {
  const moved = evidenceDates.flatMap((name) => {
    const date = filing[name];
    return date === undefined ? [] : [[name, addDaysIfAccepted(date, days)] as const];
  });
  const leaves = moved.some(([, date]) => date === undefined);
  return leaves ? undefined : { ...filing, ...Object.fromEntries(moved) };
}

/**
 * The date from which receipt counts, later: LCR004's where an agency answers that got it so, else all evidence of filing.
 * Undefined when that leaves the accepted years.
 */
function receivedLater<Complaint extends ComplaintClockFacts>(
  complaint: Complaint & { readonly filing: Filing },
  days: number,
): Complaint | undefined {
  const { transfer, earlierTransfers } = complaint;
  const counts = answeringTransfer(complaint);
  if (counts?.receivedOn === undefined) {
    const filing = filedLater(complaint.filing, days);
    return filing && { ...complaint, filing };
  }
  const receivedOn = addDaysIfAccepted(counts.receivedOn, days);
  if (receivedOn === undefined) return undefined;
  const later = { ...counts, receivedOn };
  return counts === transfer
    ? { ...complaint, transfer: later }
    : { ...complaint, earlierTransfers: earlierTransfers?.map((one) => (one === counts ? later : one)) };
}

/** Supposes that the complaint was received later, or earlier. */
export function supposeReceivedLater(before: Supposed, { days }: SupposeReceivedLater, path: Path): Outcome {
  const { facts, records } = before;
  const wrong = againstDays(days, path, "days", -mostSupposedDays);
  if (wrong) return refused(wrong);
  if (days === 0) return refused(refuseWhatIf("NOTHING_SUPPOSED", [...path, "days"]));
  if (records.complaint) {
    const later = receivedLater(records.complaint.facts, days);
    return later ? ok(withComplaint(before, later)) : refused(outOfYears(path));
  }
  const { complaint } = facts;
  if (complaint?.filing === undefined) return refused(refuseWhatIf("COMPLAINT_NOT_GIVEN", path));
  const later = receivedLater({ ...complaint, filing: complaint.filing }, days);
  return later ? ok({ ...before, facts: { ...facts, complaint: later } }) : refused(outOfYears(path));
}

/** Supposes that a body is closed for a whole day. */
export function supposeClosed(before: Supposed, { body, on }: SupposeOfficeClosed): Outcome {
  const { world } = before;
  const name = calendarName[body];
  const calendar = world.calendars[name];
  const closed = createCalendar({ ...calendar, closures: [...calendar.closures, on] });
  return ok({ ...before, world: { ...world, calendars: { ...world.calendars, [name]: closed } } });
}

/** Supposes another setting. */
export function supposeSetting(
  before: Supposed,
  { setting, to }: SupposeSettingChanged,
  path: Path,
): Outcome {
  const { world } = before;
  const wrong = typeof to === "number" ? againstDays(to, path, "to", 0) : undefined;
  if (wrong) return refused(wrong);
  return ok({ ...before, world: { ...world, settings: { ...world.settings, [setting]: to } } });
}

/** Supposes that a date of bare facts was another one. */
export function supposeCorrected(before: Supposed, { fact, to }: SupposeFactCorrected, path: Path): Outcome {
  const facts = withDate(before.facts, fact, to);
  return facts === undefined
    ? refused(refuseWhatIf("FACT_NOT_GIVEN", [...path, "fact"]))
    : ok({ ...before, facts });
}
