import {
  agencyDutyWords,
  doorRoleWords,
  doorWords,
  hearingGrounds,
  referralWords,
  triageSubjectWords,
  type AgencyDuty,
  type Circumstances,
  type Door,
  type DoorRole,
  type LocalProcessStage,
  type PublicGround,
  type Referral,
  type StatutoryParagraph,
  type TriageSubject,
  type Words,
} from "@redress/domain";
import { registerEnumType } from "type-graphql";
import { wordedEnum } from "./worded-enum.ts";

/** The words of records that have more than words. */
function wordsOf<Name extends string>(said: Readonly<Record<Name, { words: Words }>>): Record<Name, Words> {
  return Object.fromEntries(
    Object.entries<{ words: Words }>(said).map(([name, { words }]) => [name, words]),
  ) as Record<Name, Words>;
}

export const TriageSubjectEnum: Readonly<Record<TriageSubject, TriageSubject>> = wordedEnum(
  "TriageSubject",
  "What an issue is about: the subjects that an issue is stored with, and finer ones that have doors of their own.",
  triageSubjectWords,
);
export const DoorEnum: Readonly<Record<Door, Door>> = wordedEnum(
  "Door",
  "Where a matter can be taken.",
  doorWords,
);
export const DoorRoleEnum: Readonly<Record<DoorRole, DoorRole>> = wordedEnum(
  "DoorRole",
  "How a door stands to a matter. A complaint about a matter that no door can remedy is still taken and answered.",
  doorRoleWords,
);
export const ReferralEnum: Readonly<Record<Referral, Referral>> = wordedEnum(
  "Referral",
  "Who helps at the court, or takes the matter there.",
  referralWords,
);
export const PublicGroundEnum: Readonly<Record<PublicGround, PublicGround>> = wordedEnum(
  "PublicGround",
  "The five grounds for a state hearing as the Department's public page counts them.",
  wordsOf(hearingGrounds),
);
export const AgencyDutyEnum: Readonly<Record<AgencyDuty, AgencyDuty>> = wordedEnum(
  "AgencyDuty",
  "What the agency must do about a matter, whoever decides it.",
  wordsOf(agencyDutyWords),
);

export const StatutoryParagraphEnum = {
  A1: "A1",
  A2: "A2",
  A3: "A3",
  A4: "A4",
} as const satisfies Record<StatutoryParagraph, StatutoryParagraph>;
registerEnumType(StatutoryParagraphEnum, {
  name: "StatutoryParagraph",
  description: "The paragraphs of Fam. Code 17801(a): what a state hearing may be about.",
  valuesConfig: {
    A1: { description: "Fam. Code 17801(a)(1): applications." },
    A2: { description: "Fam. Code 17801(a)(2): how a case was handled." },
    A3: { description: "Fam. Code 17801(a)(3): payments and the calculation of arrears." },
    A4: { description: "Fam. Code 17801(a)(4): the closing of a case." },
  },
});

type Application = NonNullable<Circumstances["application"]>;
export const ApplicationOutcomeEnum = {
  DENIED: "DENIED",
  NOT_ACTED_ON_IN_TIME: "NOT_ACTED_ON_IN_TIME",
} as const satisfies Record<Application, Application>;
registerEnumType(ApplicationOutcomeEnum, {
  name: "ApplicationOutcome",
  description: "What happened to an application for services.",
  valuesConfig: {
    DENIED: { description: "It was denied." },
    NOT_ACTED_ON_IN_TIME: { description: "It was not acted on in time." },
  },
});

type CourtFiler = NonNullable<Circumstances["arrearsBeforeCourt"]>;
export const CourtFilerEnum = {
  COMPLAINANT: "COMPLAINANT",
  OTHER_PARENT: "OTHER_PARENT",
} as const satisfies Record<CourtFiler, CourtFiler>;
registerEnumType(CourtFilerEnum, {
  name: "CourtFiler",
  description: "Which parent asked a court to determine the same arrears. Either one ends the hearing.",
  valuesConfig: {
    COMPLAINANT: { description: "The one who complains." },
    OTHER_PARENT: { description: "The other parent." },
  },
});

type IdentityClaim = NonNullable<Circumstances["mistakenIdentity"]>;
export const IdentityClaimEnum = {
  CLAIMED: "CLAIMED",
  REJECTED: "REJECTED",
} as const satisfies Record<IdentityClaim, IdentityClaim>;
registerEnumType(IdentityClaimEnum, {
  name: "IdentityClaim",
  description: "How far a claim of mistaken identity has come, Fam. Code 17530.",
  valuesConfig: {
    CLAIMED: { description: "It was made." },
    REJECTED: { description: "The agency rejected it." },
  },
});

export const LocalProcessStageEnum = {
  NOT_STARTED: "NOT_STARTED",
  RUNNING: "RUNNING",
  THIRTY_DAYS_PASSED: "THIRTY_DAYS_PASSED",
  RESOLVED: "RESOLVED",
} as const satisfies Record<LocalProcessStage, LocalProcessStage>;
registerEnumType(LocalProcessStageEnum, {
  name: "LocalProcessStage",
  description: "How far the local process has come. A hearing comes after it.",
  valuesConfig: {
    NOT_STARTED: { description: "No complaint was made to the local agency." },
    RUNNING: { description: "The agency still has time to answer." },
    THIRTY_DAYS_PASSED: { description: "Its 30 days passed without a written resolution." },
    RESOLVED: { description: "The agency has answered." },
  },
});
