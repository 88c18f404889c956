import type { GivenHearing, GivenSettings } from "./given.ts";
import { firstOpenForBoth, firstOpenFrom, lastOpenUpTo, openDaysLater, type Doors } from "./offices.ts";
import { before, isPrinted, later } from "./wall-calendar.ts";

type Dates = Record<string, string>;

function stateDay(from: string, days: number, isOpen: Doors): string {
  return firstOpenFrom(isOpen, "state", later(from, days));
}

/** The earlier of two days, either of which may not be known. */
function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function conductDates(hearing: GivenHearing, position: number, isOpen: Doors): Dates {
  const dates: Dates = {};
  const { requestReceivedOn, scheduledFor, recordClosedOn, proposedDecisionOn } = hearing;
  const postponed = hearing.postponedByDays ?? 0;
  if (requestReceivedOn !== undefined)
    dates["hearing-commencement"] = stateDay(requestReceivedOn, 45 + postponed, isOpen);
  if (scheduledFor !== undefined) {
    dates["hearing-notice"] = lastOpenUpTo(isOpen, "state", before(scheduledFor, 10));
    dates["position-statement"] = lastOpenUpTo(isOpen, "agency", before(scheduledFor, position));
  }
  const fromRequest =
    requestReceivedOn === undefined || hearing.timeWaived === true
      ? undefined
      : stateDay(requestReceivedOn, 75 + postponed, isOpen);
  const fromRecord = recordClosedOn === undefined ? undefined : stateDay(recordClosedOn, 30, isOpen);
  const proposed = earlier(fromRequest, fromRecord);
  if (proposed !== undefined) dates["proposed-decision"] = proposed;
  if (proposedDecisionOn !== undefined) dates["director-action"] = stateDay(proposedDecisionOn, 15, isOpen);
  return dates;
}

/** The same date a year later; a leap day has none, and its year ends on the 28th. */
function sameDateNextYear(iso: string): string {
  const date = iso.slice(4);
  const there = `${Number(iso.slice(0, 4)) + 1}${date}`;
  return isPrinted(there) ? there : there.replace("-29", "-28");
}

function decisionDates(hearing: GivenHearing, rehearing: number, isOpen: Doors): Dates {
  const dates: Dates = {};
  const { adoptedOn } = hearing;
  const received = hearing.decisionReceivedByComplainantOn;
  if (adoptedOn !== undefined) {
    const presumed = openDaysLater(isOpen, "state", adoptedOn, 15);
    dates["decision-presumed-receipt"] = presumed;
    // Who lost on every ground is owed nothing that could be reported.
    if (hearing.decisionOutcome !== "AGAINST_COMPLAINANT")
      dates["compliance-report"] = firstOpenFrom(
        isOpen,
        "agency",
        later(hearing.decisionReceivedByAgencyOn ?? presumed, 30),
      );
  }
  if (received !== undefined) {
    dates["rehearing-request"] = stateDay(received, rehearing, isOpen);
    dates["judicial-review"] = firstOpenFrom(isOpen, "court", sameDateNextYear(received));
  }
  return dates;
}

function dismissalDates(hearing: GivenHearing, isOpen: Doors): Dates {
  const dates: Dates = {};
  const { dismissalNoticeSentOn, dismissedOn, nonAppearanceNoticeSentOn } = hearing;
  if (dismissalNoticeSentOn !== undefined)
    dates["dismissal-effective"] = firstOpenForBoth(isOpen, later(dismissalNoticeSentOn, 15));
  if (dismissedOn !== undefined) dates["dismissal-written-notice"] = stateDay(dismissedOn, 10, isOpen);
  if (nonAppearanceNoticeSentOn !== undefined)
    dates["nonappearance-reinstatement"] = firstOpenForBoth(isOpen, later(nonAppearanceNoticeSentOn, 15));
  return dates;
}

/** The dates of a state hearing. */
export function hearingDates(hearing: GivenHearing, settings: GivenSettings, isOpen: Doors): Dates {
  return {
    ...conductDates(hearing, settings.positionStatementDays ?? 10, isOpen),
    ...decisionDates(hearing, settings.rehearingDays ?? 30, isOpen),
    ...dismissalDates(hearing, isOpen),
  };
}
