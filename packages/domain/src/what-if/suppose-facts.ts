// What may turn out to have been otherwise: days that came later, a closed office, another setting.
import { createCalendar, nextBusinessDay, type Calendars } from "../calendar/business-calendar.ts";
import type { CalendarBody } from "../calendar/california-holidays.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { PathStep } from "../coded-refusal.ts";
import type { Filing } from "../complaint/complaint-facts.ts";
import { evidenceDates } from "../complaint/filing-evidence.ts";
import type { ComplaintClockFacts } from "../deadlines/given-facts.ts";
import { ok, refused } from "../result.ts";
import { withDate } from "./correctable-date.ts";
import {
  mostSupposedDays,
  type SupposeFactCorrected,
  type SupposeHearingPostponed,
  type SupposeOfficeClosed,
  type SupposeReceivedLater,
  type SupposeSettingChanged,
} from "./hypothesis.ts";
import { withRecord, type Outcome, type Supposed } from "./supposed.ts";
import { refuseWhatIf } from "./what-if-refusal.ts";

type Path = readonly PathStep[];

function inRange(days: number, least: number): boolean {
  return Number.isInteger(days) && days >= least && days <= mostSupposedDays;
}

function outOfRange(path: Path, field: string, least: number): Outcome {
  return refused(refuseWhatIf("DAYS_OUT_OF_RANGE", [...path, field], { least, most: mostSupposedDays }));
}

function filedLater(filing: Filing, days: number): Filing {
  const moved = evidenceDates.flatMap((name) => {
    const date = filing[name];
    return date === undefined ? [] : [[name, addDays(date, days)] as const];
  });
  return { ...filing, ...Object.fromEntries(moved) };
}

/** The date from which receipt counts, later: LCR004's where the receiving agency answers, else all evidence of filing. */
function receivedLater<Complaint extends ComplaintClockFacts>(
  complaint: Complaint & { readonly filing: Filing },
  days: number,
): Complaint {
  const { transfer, filing } = complaint;
  return transfer?.receivedOn !== undefined && transfer.ownership === "RECEIVING"
    ? { ...complaint, transfer: { ...transfer, receivedOn: addDays(transfer.receivedOn, days) } }
    : { ...complaint, filing: filedLater(filing, days) };
}

/** Supposes that the complaint was received later, or earlier. */
export function supposeReceivedLater(before: Supposed, { days }: SupposeReceivedLater, path: Path): Outcome {
  const { facts, record } = before;
  if (!inRange(days, -mostSupposedDays)) return outOfRange(path, "days", -mostSupposedDays);
  if (days === 0) return refused(refuseWhatIf("NOTHING_SUPPOSED", [...path, "days"]));
  if (record !== undefined) return ok(withRecord(before, receivedLater(record.facts, days)));
  const { complaint } = facts;
  if (complaint?.filing === undefined) return refused(refuseWhatIf("COMPLAINT_NOT_GIVEN", path));
  const filed = { ...complaint, filing: complaint.filing };
  return ok({ ...before, facts: { ...facts, complaint: receivedLater(filed, days) } });
}

/** The day a postponed hearing is set for: so many days later, on a day the hearing office is open. */
function laterHearing(on: PlainDate, days: number, calendars: Calendars): PlainDate {
  return nextBusinessDay(calendars.state, addDays(on, days));
}

/** Supposes that the hearing is postponed. */
export function supposePostponed(before: Supposed, { days }: SupposeHearingPostponed, path: Path): Outcome {
  const { facts, world } = before;
  const { hearing } = facts;
  if (!inRange(days, 1)) return outOfRange(path, "days", 1);
  if (hearing?.requestReceivedOn === undefined) return refused(refuseWhatIf("HEARING_NOT_REQUESTED", path));
  const { postponedByDays = 0, scheduledFor } = hearing;
  const later = scheduledFor && { scheduledFor: laterHearing(scheduledFor, days, world.calendars) };
  const postponed = { ...hearing, ...later, postponedByDays: postponedByDays + days };
  return ok({ ...before, facts: { ...facts, hearing: postponed } });
}

const calendarOf: Readonly<Record<CalendarBody, keyof Calendars>> = {
  AGENCY: "agency",
  STATE: "state",
  COURT: "court",
};

/** Supposes that a body is closed for a whole day. */
export function supposeClosed(before: Supposed, { body, on }: SupposeOfficeClosed): Outcome {
  const { world } = before;
  const name = calendarOf[body];
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
  if (typeof to === "number" && !inRange(to, 0)) return outOfRange(path, "to", 0);
  return ok({ ...before, world: { ...world, settings: { ...world.settings, [setting]: to } } });
}

/** Supposes that a date was another one, of bare facts or of a record that the machine does not correct itself. */
export function supposeCorrected(before: Supposed, { fact, to }: SupposeFactCorrected, path: Path): Outcome {
  const facts = withDate(before.facts, fact, to);
  if (facts === undefined) return refused(refuseWhatIf("FACT_NOT_GIVEN", [...path, "fact"]));
  const { record } = before;
  // The complaint of a record stands in the facts as it is, so the changed one is the record's own with that date changed.
  const changed = record && {
    ...record,
    facts: { ...record.facts, ...facts.complaint } as typeof record.facts,
  };
  return ok({ ...before, facts, record: changed });
}
