import {
  compareDates,
  decide,
  isComplaint,
  type Actor,
  type ComplaintAction,
  type ComplaintClockFacts,
  type ComplaintFacts,
  type GivenFacts,
  type PlainDate,
  type World,
} from "@redress/domain";

/** Stands where the record would have words of somebody, which move no date and open no action. */
const untold = "Given";

/** A director may do every act of an agency, so whatever was lawfully done can be told as done by one. */
const director: Actor = { id: "director", role: "DIRECTOR" };
const investigator = {
  staffId: "investigator",
  role: "INVESTIGATOR",
  sameAgency: true,
  active: true,
} as const;

/** The extension, where its day is given: nothing is recorded without its day. */
function extending({ extension }: ComplaintClockFacts): readonly ComplaintAction[] | null {
  if (extension === undefined) return [];
  const { days, noticeMailedOn } = extension;
  return noticeMailedOn === undefined
    ? null
    : [{ action: "extendResolutionPeriod", days, noticeMailedOn, reason: untold }];
}

/** The written resolution and its receipt, where its date is given. */
function resolving({ resolution }: ComplaintClockFacts): readonly ComplaintAction[] | null {
  if (resolution === undefined) return [];
  const { datedOn, mailedOn = datedOn, receivedOn } = resolution;
  if (datedOn === undefined || mailedOn === undefined) return null;
  const findings = [{ issueOrdinal: 1, outcome: "NOT_FOR_COMPLAINANT", explanation: untold }] as const;
  const issued = { action: "issueWrittenResolution", datedOn, mailedOn, findings } as const;
  return receivedOn === undefined ? [issued] : [issued, { action: "recordResolutionReceipt", receivedOn }];
}

/**
 * What was done about a complaint, as its days tell; null when they do not tell it. An investigator is taken to be
 * named: no clock knows that day.
 */
function actsOf(complaint: ComplaintClockFacts): readonly ComplaintAction[] | null {
  const { knewOn, filing, acknowledgement, transfer, withdrawal } = complaint;
  const [extended, resolved] = [extending(complaint), resolving(complaint)];
  if (filing === undefined || transfer !== undefined || extended === null || resolved === null) return null;
  const issues = [{ ordinal: 1, subject: "OTHER", description: untold }] as const;
  return [
    { action: "receiveComplaint", filing, knewOn, issues },
    { action: "assignInvestigator", investigator },
    ...(acknowledgement ? [{ action: "acknowledgeComplaint", ...acknowledgement } as const] : []),
    ...extended,
    ...resolved,
    ...(withdrawal
      ? [{ action: "withdrawComplaint", manner: "WRITTEN", note: untold, ...withdrawal } as const]
      : []),
  ];
}

function daysIn(said: object): readonly PlainDate[] {
  return Object.entries(said).flatMap(([name, value]: readonly [string, PlainDate | undefined]) =>
    name.endsWith("On") && value !== undefined ? [value] : [],
  );
}

/** The last day that the acts speak of, the evidence of filing included, or today when that is later. */
function lastDayOf(acts: readonly ComplaintAction[], { today }: World): PlainDate {
  const days = acts.flatMap((act) => [...daysIn(act), ...("filing" in act ? daysIn(act.filing) : [])]);
  return days.reduce((last, day) => (compareDates(last, day) < 0 ? day : last), today);
}

/**
 * The complaint that the given facts tell of, as the complaint machine would have recorded it, so that it can be asked
 * which actions are open. Null when no filing is given, when the complaint was transferred (the facts do not tell whose
 * it is now), when a day of what was done is missing, and when the machine would not have recorded what is given.
 */
export function recordOfGiven(given: GivenFacts, world: World): ComplaintFacts | null {
  const acts = actsOf(given.complaint ?? {});
  if (acts === null) return null;
  const today = lastDayOf(acts, world);
  let facts: ComplaintFacts | null = null;
  for (const act of acts) {
    const decided: ReturnType<typeof decide> = decide(facts, act, { ...world, today }, director);
    if (!decided.ok || !isComplaint(decided.value.facts)) return null;
    facts = decided.value.facts;
  }
  return facts;
}
