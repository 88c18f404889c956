// What is asked about one day: facts in which every kind of trigger falls on it. The numbers of an extension, of a
// postponement and of the settings go round, so that over the days each meets each.
import type { Given, GivenFiling, GivenHearing } from "../second-implementation/given.ts";
import { later } from "../second-implementation/wall-calendar.ts";

/** Every way of filing, its evidence on that day. */
function filings(day: string): readonly GivenFiling[] {
  return [
    { channel: "MAIL", postmarkedOn: day },
    { channel: "MAIL", postmarkedOn: day, dateStampedOn: later(day, 3) },
    { channel: "MAIL", dateStampedOn: day },
    { channel: "HAND_DELIVERY", dateStampedOn: day },
    { channel: "ORAL", spokenOn: day },
    { channel: "ELECTRONIC", arrivedOn: day },
    { channel: "FAX", arrivedOn: day },
  ];
}

function hearings(day: string, turn: number): readonly GivenHearing[] {
  return [
    { requestReceivedOn: day },
    { requestReceivedOn: day, postponedByDays: turn % 61 },
    { requestReceivedOn: day, recordClosedOn: later(day, turn % 75) },
    { requestReceivedOn: day, timeWaived: true, recordClosedOn: later(day, 90) },
    { requestReceivedOn: day, timeWaived: true },
    { recordClosedOn: day },
    { scheduledFor: day },
    { proposedDecisionOn: day, adoptedOn: day },
    { adoptedOn: day, decisionReceivedByAgencyOn: day },
    { decisionReceivedByComplainantOn: day },
    { adoptedOn: day, decisionReceivedByAgencyOn: later(day, turn % 30) },
    { dismissalNoticeSentOn: day, dismissedOn: day },
    { nonAppearanceNoticeSentOn: day },
  ];
}

function transfers(day: string, turn: number): readonly Given[] {
  const filing = { channel: "HAND_DELIVERY", dateStampedOn: day } as const;
  const next = later(day, turn % 5);
  return [
    { complaint: { filing, transfer: { sentOn: day } } },
    { complaint: { filing, transfer: { sentOn: day, receivedOn: next, disputeContactedOn: next } } },
    {
      complaint: {
        filing,
        transfer: { sentOn: day, receivedOn: next, disputeContactedOn: next, ownership: "TRANSFERRING" },
      },
    },
  ];
}

function resolutions(day: string, turn: number): readonly Given[] {
  const filing = { channel: "ORAL", spokenOn: day } as const;
  const datedOn = later(day, 20 + (turn % 20));
  return [
    { complaint: { filing, extension: { noticeMailedOn: later(day, 20), days: 1 + (turn % 30) } } },
    { complaint: { filing, resolution: { datedOn } } },
    { complaint: { filing, resolution: { datedOn, receivedOn: later(datedOn, turn % 7) } } },
    { complaint: { resolution: { datedOn: day, receivedOn: day } } },
  ];
}

/** The questions about one day; `turn` is the number of the day. */
export function questionsOf(day: string, turn: number): readonly Given[] {
  return [
    { contact: { receivedOn: day } },
    { contact: { receivedOn: day, from: "OTHER" } },
    { complaint: { knewOn: day } },
    ...filings(day).map((filing): Given => ({ complaint: { filing } })),
    ...transfers(day, turn),
    ...resolutions(day, turn),
    ...hearings(day, turn).map((hearing): Given => ({ hearing })),
    {
      settings: {
        acknowledgementBusinessDays: 1 + (turn % 15),
        positionStatementDays: 1 + (turn % 20),
        rehearingDays: 1 + (turn % 60),
      },
      complaint: { filing: { channel: "ORAL", spokenOn: day } },
      hearing: { scheduledFor: day, adoptedOn: day, decisionReceivedByComplainantOn: day },
    },
  ];
}
