import type { GivenRefusalCode } from "./given-reasons.ts";
import { filingChannels } from "../../vocabulary/filing.ts";
import { isChoiceSetting, retiredSettings, settingChoiceWords, settingNames } from "../../world/settings.ts";
import { decisionOutcomes } from "../../vocabulary/decision-outcome.ts";
import { claimKinds, transferOwners } from "../facts/given-facts.ts";
import { contactParties } from "../../vocabulary/contact-party.ts";
import { mostExtensionDays } from "../rulebook/rulebook.ts";
import { date, flag, group, neededDate } from "../../input/described-field.ts";

/** Closures of some years, entered day by day. */
const dates = { kind: "DATES", most: 1_000 } as const;

const settingDays = { kind: "DAYS", least: 0, most: 365 } as const;

/** One field a setting, so that none can be forgotten: its choices, or a number of days up to a year. */
const settings = group<GivenRefusalCode>(
  Object.fromEntries([
    ...settingNames.map((name) => [
      name,
      isChoiceSetting(name)
        ? ({ kind: "CHOICE", choices: Object.keys(settingChoiceWords[name]) } as const)
        : settingDays,
    ]),
    ...Object.keys(retiredSettings).map((name) => [name, settingDays]),
  ]),
);

const contact = group<GivenRefusalCode>({
  receivedOn: neededDate,
  from: { kind: "CHOICE", choices: contactParties, otherwise: "PARTICIPANT" },
  dispute: flag,
  earlierOnSameSubjectOn: date,
  acknowledgedOn: date,
  answerExpectedOn: date,
  answeredOn: date,
});

const filing = group<GivenRefusalCode>({
  channel: { kind: "CHOICE", choices: filingChannels, refusal: "UNKNOWN_CHANNEL", needed: true },
  postmarkedOn: date,
  dateStampedOn: date,
  spokenOn: date,
  arrivedOn: date,
});

const transfer = group<GivenRefusalCode>({
  sentOn: date,
  receivedOn: date,
  copyMailedOn: date,
  disputeContactedOn: date,
  determinedOn: date,
  ownership: { kind: "CHOICE", choices: transferOwners, otherwise: "RECEIVING" },
});

/** Transfers before the latest; no complaint is known to have travelled so far. */
const mostEarlierTransfers = 9;

const extensionLength = {
  kind: "DAYS",
  least: 1,
  most: mostExtensionDays("written-resolution"),
  refusal: "EXTENSION_OUT_OF_RANGE",
} as const;

/** The length of an extension, given or only supposed. */
export const extensionDays = { ...extensionLength, needed: true } as const;

const acknowledgement = group<GivenRefusalCode>({ noticeMailedOn: neededDate });
const extension = group<GivenRefusalCode>(
  { noticeMailedOn: date, days: extensionDays },
  { refusalOfList: "EXTENSION_ALREADY_USED" },
);
const resolution = group<GivenRefusalCode>({ datedOn: date, mailedOn: date, receivedOn: date });
const withdrawal = group<GivenRefusalCode>({ withdrawnOn: neededDate });

const complaint = group<GivenRefusalCode>({
  knewOn: date,
  filing,
  acknowledgement,
  transfer,
  earlierTransfers: {
    kind: "GROUPS",
    each: transfer,
    most: mostEarlierTransfers,
    refusal: "TOO_MANY_TRANSFERS",
  },
  amendedOn: date,
  extension,
  resolution,
  withdrawal,
});

const hearing = group<GivenRefusalCode>({
  requestReceivedOn: date,
  /** Ten years, so that no limit counted from a hearing leaves the calendar; the day it was first set for may. */
  postponedByDays: { kind: "DAYS", least: 0, most: 3_650 },
  scheduledFor: date,
  timeWaived: flag,
  noticeSentOn: date,
  positionStatementSentOn: date,
  heldOn: date,
  recordClosedOn: date,
  proposedDecisionOn: date,
  adoptedOn: date,
  decisionOutcome: { kind: "CHOICE", choices: decisionOutcomes },
  decisionReceivedByAgencyOn: date,
  decisionReceivedByComplainantOn: date,
  /** The name from before the two receipts were told apart: see `parseGiven`. */
  decisionReceivedOn: date,
  complianceReportedOn: date,
  rehearingRequestedOn: date,
  agencyRehearingRequestedOn: date,
  rehearingDecidedOn: date,
  courtPetitionedOn: date,
  stayInForce: flag,
  dismissalNoticeSentOn: date,
  dismissalInPart: flag,
  furtherFactsGivenOn: date,
  dismissedOn: date,
  dismissedBySilence: flag,
  dismissalDecisionSentOn: date,
  nonAppearanceNoticeSentOn: date,
  reinstatementRequestedOn: date,
  withdrawnOn: date,
});

const matters = {
  closures: group<GivenRefusalCode>({ agency: dates, state: dates, court: dates }),
  settings,
  contact,
  complaint,
  hearing,
  disbursementReview: group<GivenRefusalCode>({
    requestReceivedOn: neededDate,
    moreTimeAsked: flag,
    answeredOn: date,
  }),
  claim: group<GivenRefusalCode>({
    kind: { kind: "CHOICE", choices: claimKinds, needed: true },
    receivedOn: neededDate,
    acknowledgedOn: date,
    extensionDays: extensionLength,
    answeredOn: date,
  }),
  caseClosure: group<GivenRefusalCode>({ plannedFor: neededDate, noticeMailedOn: date }),
};

/** All that may be given: the facts, the closures and the settings, as packages/domain/README.md tells them. */
export const givenFields = group<GivenRefusalCode>(matters);

/** Each group of fields by its own name. */
export const givenParts = {
  ...matters,
  filing,
  acknowledgement,
  transfer,
  extension,
  resolution,
  withdrawal,
};
