import type { CalendarBody } from "../calendar/california-holidays.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { RehearingParty } from "../state-hearing/facts/hearing-facts.ts";
import type { RuleSettings, SettingName } from "../world/settings.ts";
import type { CorrectableDate } from "./correctable-date.ts";

/** The agency extends its time (LCR005). */
export interface SupposeExtended {
  readonly suppose: "EXTENDED";
  /** Whole days, 1 to 30. */
  readonly days: number;
  /** Today when left out: "if I extend today". */
  readonly noticeMailedOn?: PlainDate | undefined;
}

/** The complaint was received that many days later, or earlier when negative: all evidence of filing moves with it. */
export interface SupposeReceivedLater {
  readonly suppose: "RECEIVED_LATER";
  readonly days: number;
}

/** The agency answers (LCR006). */
export interface SupposeResolved {
  readonly suppose: "RESOLVED";
  readonly datedOn: PlainDate;
  /** The day it bears when left out. */
  readonly mailedOn?: PlainDate | undefined;
  /** The day the complainant received it, if that is supposed too. */
  readonly receivedOn?: PlainDate | undefined;
}

/** The complaint goes to another agency (LCR004). */
export interface SupposeTransferred {
  readonly suppose: "TRANSFERRED";
  readonly sentOn: PlainDate;
  /** The day the other agency got it, if that is supposed too. */
  readonly receivedOn?: PlainDate | undefined;
}

/** Somebody asks for a state hearing (SH001). */
export interface SupposeHearingRequested {
  readonly suppose: "HEARING_REQUESTED";
  /** The day the State Hearing Office receives the request; today when left out: "if a hearing is asked for today". */
  readonly receivedOn?: PlainDate | undefined;
}

/** The hearing is set for a day; a request not screened yet is found fit to be heard first. */
export interface SupposeHearingSet {
  readonly suppose: "HEARING_SET";
  readonly scheduledFor: PlainDate;
}

/**
 * The hearing is postponed to the first open day so many days later, and its limits grow by as many days as it moves; by
 * the days themselves while no day is set.
 */
export interface SupposeHearingPostponed {
  readonly suppose: "HEARING_POSTPONED";
  readonly days: number;
}

/** The agency mails its position statement. */
export interface SupposePositionStatementSent {
  readonly suppose: "POSITION_STATEMENT_SENT";
  /** Today when left out. */
  readonly sentOn?: PlainDate | undefined;
}

/** One side receives the decision. */
export interface SupposeDecisionReceived {
  readonly suppose: "DECISION_RECEIVED";
  /** Whose receipt it is; the agency’s when left out. */
  readonly by?: RehearingParty | undefined;
  /** Today when left out. */
  readonly receivedOn?: PlainDate | undefined;
}

/** The complainant withdraws the request for a hearing. */
export interface SupposeHearingWithdrawn {
  readonly suppose: "HEARING_WITHDRAWN";
  /** Today when left out. */
  readonly withdrawnOn?: PlainDate | undefined;
}

/** A body is closed for a whole day. */
export interface SupposeOfficeClosed {
  readonly suppose: "OFFICE_CLOSED";
  readonly body: CalendarBody;
  readonly on: PlainDate;
}

/** A recorded date was another one. */
export interface SupposeFactCorrected {
  readonly suppose: "FACT_CORRECTED";
  readonly fact: CorrectableDate;
  readonly to: PlainDate;
}

/** A setting says something else. */
export type SupposeSettingChanged = {
  [Name in SettingName]: {
    readonly suppose: "SETTING_CHANGED";
    readonly setting: Name;
    readonly to: RuleSettings[Name];
  };
}[SettingName];

/** An act of the agency on a complaint. */
export type SupposedAct = SupposeExtended | SupposeResolved | SupposeTransferred;

/** Something done at a state hearing, from its request to its decision. */
export type SupposedHearingAct =
  | SupposeHearingRequested
  | SupposeHearingSet
  | SupposeHearingPostponed
  | SupposePositionStatementSent
  | SupposeDecisionReceived
  | SupposeHearingWithdrawn;

/** Something supposed. Nothing is done by supposing it. */
export type Hypothesis =
  | SupposedAct
  | SupposeReceivedLater
  | SupposedHearingAct
  | SupposeOfficeClosed
  | SupposeFactCorrected
  | SupposeSettingChanged;

/** The name of each kind of hypothesis. */
export const hypothesisKinds = [
  "EXTENDED",
  "RECEIVED_LATER",
  "RESOLVED",
  "TRANSFERRED",
  "HEARING_REQUESTED",
  "HEARING_SET",
  "HEARING_POSTPONED",
  "POSITION_STATEMENT_SENT",
  "DECISION_RECEIVED",
  "HEARING_WITHDRAWN",
  "OFFICE_CLOSED",
  "FACT_CORRECTED",
  "SETTING_CHANGED",
] as const satisfies readonly Hypothesis["suppose"][];

/** One name. */
export type HypothesisKind = (typeof hypothesisKinds)[number];

/** At most so many are supposed at once. */
export const hypothesisLimit = 20;

/** The most days by which anything is supposed to move: a year either way. */
export const mostSupposedDays = 365;
