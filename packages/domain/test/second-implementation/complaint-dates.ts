import type { GivenComplaint, GivenFiling, GivenSettings, GivenTransfer } from "./given.ts";
import { firstOpenFrom, openDaysLater, type Doors } from "./offices.ts";
import { later } from "./wall-calendar.ts";

type Dates = Record<string, string>;

/** The first trace that the complaint left. Text in this form sorts as the days do. */
function madeOn(filing: GivenFiling): string {
  const traces = [filing.postmarkedOn, filing.dateStampedOn, filing.spokenOn, filing.arrivedOn];
  return traces.filter((trace) => trace !== undefined).toSorted()[0] ?? "no trace";
}

/** When the first agency counts as having it. */
function firstReceivedOn(filing: GivenFiling, isOpen: Doors): string {
  if (filing.channel === "MAIL" && filing.postmarkedOn !== undefined)
    return openDaysLater(isOpen, "agency", filing.postmarkedOn, 5);
  const seen = filing.dateStampedOn ?? filing.spokenOn ?? filing.arrivedOn;
  return seen ?? "never seen";
}

/** Where the complaint has been, hand after hand: when the agency that has it got it, and the one that sent it there. */
interface Journey {
  readonly here: string;
  readonly sender: string;
}

/** Follows the complaint from agency to agency. One still in the mail or given back has not gone anywhere. */
function journeyOf(first: string, { earlierTransfers, transfer }: GivenComplaint): Journey {
  let here = first;
  let sender = first;
  for (const leg of [...(earlierTransfers ?? []), ...(transfer === undefined ? [] : [transfer])]) {
    sender = here;
    if (leg.receivedOn !== undefined && leg.ownership !== "TRANSFERRING") here = leg.receivedOn;
  }
  return { here, sender };
}

/** The day from which the answer is counted: an amendment that starts it again counts unless something later does. */
function answerFrom(
  received: string,
  { amendedOn }: GivenComplaint,
  { amendedComplaintClock }: GivenSettings,
): string {
  if (amendedOn === undefined || amendedComplaintClock !== "RESTART") return received;
  return [received, amendedOn].toSorted()[1] ?? received;
}

function agencyDates(
  complaint: GivenComplaint,
  filing: GivenFiling,
  settings: GivenSettings,
  isOpen: Doors,
): Dates {
  const { here, sender } = journeyOf(firstReceivedOn(filing, isOpen), complaint);
  const thirty = later(answerFrom(here, complaint, settings), 30);
  const answer = complaint.extension === undefined ? thirty : later(thirty, complaint.extension.days);
  return {
    "complaint-made-on": madeOn(filing),
    "complaint-receipt-date": here,
    acknowledgement: openDaysLater(isOpen, "agency", here, settings.acknowledgementBusinessDays ?? 5),
    "resolution-extension-notice": firstOpenFrom(isOpen, "agency", thirty),
    "written-resolution": firstOpenFrom(isOpen, "agency", answer),
    "complaint-transfer": openDaysLater(isOpen, "agency", sender, 5),
  };
}

function transferDates(transfer: GivenTransfer, isOpen: Doors): Dates {
  const dates: Dates = { "complaint-transfer-copy": openDaysLater(isOpen, "agency", transfer.sentOn, 5) };
  if (transfer.receivedOn !== undefined)
    dates["ownership-dispute-contact"] = openDaysLater(isOpen, "agency", transfer.receivedOn, 5);
  if (transfer.disputeContactedOn !== undefined)
    dates["ownership-determination"] = openDaysLater(isOpen, "state", transfer.disputeContactedOn, 5);
  return dates;
}

/** Ninety days, and on to the next day on which the State Hearing Office is open. */
function hearingDoor(from: string, isOpen: Doors): string {
  return firstOpenFrom(isOpen, "state", later(from, 90));
}

/** The parent's doors to a state hearing. */
function doorDates({ filing, resolution }: GivenComplaint, isOpen: Doors): Dates {
  const dates: Dates = {};
  if (resolution !== undefined)
    dates["state-hearing-request-advised"] = hearingDoor(resolution.datedOn, isOpen);
  if (resolution?.receivedOn !== undefined)
    dates["state-hearing-request-after-resolution"] = hearingDoor(resolution.receivedOn, isOpen);
  if (filing === undefined) return dates;
  const thirtiethDay = later(madeOn(filing), 30);
  if (resolution === undefined || resolution.datedOn > thirtiethDay)
    dates["state-hearing-request-no-resolution"] = hearingDoor(madeOn(filing), isOpen);
  return dates;
}

/** The dates of a complaint. */
export function complaintDates(complaint: GivenComplaint, settings: GivenSettings, isOpen: Doors): Dates {
  const { knewOn, filing, transfer } = complaint;
  return {
    ...(knewOn === undefined
      ? {}
      : { "complaint-filing-window": firstOpenFrom(isOpen, "agency", later(knewOn, 90)) }),
    ...(filing === undefined ? {} : agencyDates(complaint, filing, settings, isOpen)),
    ...(transfer === undefined ? {} : transferDates(transfer, isOpen)),
    ...doorDates(complaint, isOpen),
  };
}
