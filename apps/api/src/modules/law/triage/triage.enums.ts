import {
  agencyDutyWords,
  circumstanceChoiceWords,
  doorRoleWords,
  doorWords,
  referralWords,
  triageSubjectWords,
} from "@redress/domain/triage";
import { hearingGrounds, statutoryParagraphWords, type Words } from "@redress/domain/vocabulary";
import { wordedEnum } from "../../../platform/graphql/worded-enum.ts";

/** The words of records that have more than words. */
function wordsOf<Name extends string>(said: Readonly<Record<Name, { words: Words }>>): Record<Name, Words> {
  return Object.fromEntries(
    Object.entries<{ words: Words }>(said).map(([name, { words }]) => [name, words]),
  ) as Record<Name, Words>;
}

export const TriageSubjectEnum = wordedEnum(
  "TriageSubject",
  "What an issue is about: the subjects that an issue is stored with, and finer ones that have doors of their own.",
  triageSubjectWords,
);
export const DoorEnum = wordedEnum("Door", "Where a matter can be taken.", doorWords);
export const DoorRoleEnum = wordedEnum(
  "DoorRole",
  "How a door stands to a matter. A complaint about a matter that no door can remedy is still taken and answered.",
  doorRoleWords,
);
export const ReferralEnum = wordedEnum(
  "Referral",
  "Who helps at the court, or takes the matter there.",
  referralWords,
);
export const PublicGroundEnum = wordedEnum(
  "PublicGround",
  "The five grounds for a state hearing as the Department's public page counts them.",
  wordsOf(hearingGrounds),
);
export const AgencyDutyEnum = wordedEnum(
  "AgencyDuty",
  "What the agency must do about a matter, whoever decides it.",
  wordsOf(agencyDutyWords),
);

export const StatutoryParagraphEnum = wordedEnum(
  "StatutoryParagraph",
  "The paragraphs of Fam. Code 17801(a): what a state hearing may be about.",
  statutoryParagraphWords,
);

export const ApplicationOutcomeEnum = wordedEnum(
  "ApplicationOutcome",
  "What happened to an application for services.",
  circumstanceChoiceWords.application,
);

export const CourtFilerEnum = wordedEnum(
  "CourtFiler",
  "Which parent asked a court to determine the same arrears. Either one ends the hearing.",
  circumstanceChoiceWords.arrearsBeforeCourt,
);

export const IdentityClaimEnum = wordedEnum(
  "IdentityClaim",
  "How far a claim of mistaken identity has come, Fam. Code 17530.",
  circumstanceChoiceWords.mistakenIdentity,
);

export const LocalProcessStageEnum = wordedEnum(
  "LocalProcessStage",
  "How far the local process has come. A hearing comes after it.",
  circumstanceChoiceWords.localProcess,
);
