import {
  agencyDuties,
  agencyDutyWords,
  doors,
  doorWords,
  type AgencyDuty,
  type DoorVerdict,
  type Exhaustion,
  type TriagedIssue,
} from "@redress/domain/triage";
import type { HearingGround } from "@redress/domain/vocabulary";
import { Int } from "type-graphql";
import {
  cited,
  partOrNull,
  parts,
  said,
  saidOrNull,
  told,
  toldOrNull,
  toldType,
} from "../../../platform/graphql/told/told-type.ts";
import { IssueSubjectEnum } from "../../complaint/index.ts";
import { sizedList } from "../prices.ts";
import {
  AgencyDutyEnum,
  DoorEnum,
  DoorRoleEnum,
  PublicGroundEnum,
  ReferralEnum,
  StatutoryParagraphEnum,
  TriageSubjectEnum,
} from "./triage.enums.ts";

const inLanguage = "in the language of the request";

const HearingGroundType = toldType<HearingGround>()(
  "HearingGround",
  "A ground for a state hearing: the public page counts five, the statute four paragraphs.",
  {
    publicGround: told(PublicGroundEnum, "As the public page counts."),
    paragraph: told(StatutoryParagraphEnum, "As Fam. Code 17801(a) counts."),
    words: said(`What it is, ${inLanguage}.`),
    citations: cited("The law that makes it."),
  },
);

const ExhaustionType = toldType<Exhaustion>()(
  "Exhaustion",
  "Whether the local process has been gone through as far as a hearing needs it.",
  {
    complete: told(Boolean, "Whether a hearing may be asked for now."),
    reason: said(`Why, ${inLanguage}.`),
    citations: cited("The law that says so."),
  },
);

const DoorVerdictType = toldType<DoorVerdict>()("DoorVerdict", "How one door stands to an issue, and why.", {
  door: told(DoorEnum, "The door."),
  title: said(`What it is called, ${inLanguage}.`, ({ door }) => doorWords[door]),
  role: told(DoorRoleEnum, "Whether to go here first, or also, or not."),
  reason: said(`Why, ${inLanguage}.`),
  citations: cited("The law or official page that says so."),
  doubt: saidOrNull(`What is uncertain about it, ${inLanguage}.`),
  ground: partOrNull(HearingGroundType, "Of the state hearing when it is open: its ground."),
  exhaustion: partOrNull(ExhaustionType, "Of the state hearing when it is open: whether its time has come."),
  referral: toldOrNull(ReferralEnum, "Of the court: who helps there."),
});

const AgencyDutyType = toldType<{ readonly duty: AgencyDuty }>()(
  "AgencyDutySaid",
  "What the agency must do about an issue, whoever decides it.",
  {
    duty: told(AgencyDutyEnum, "The duty."),
    words: said(`What it is, ${inLanguage}.`, ({ duty }) => agencyDutyWords[duty].words),
    citations: cited("The law that makes it.", ({ duty }) => agencyDutyWords[duty].citations),
  },
);

/** One issue with all its doors. */
export const TriagedIssueType = toldType<TriagedIssue>()("TriagedIssue", "One issue with all its doors.", {
  ordinal: told(Int, "Its place in the list that was asked, from 1."),
  subject: told(TriageSubjectEnum, "The subject as it was asked."),
  treatedAs: told(TriageSubjectEnum, "What the circumstances make of it."),
  storedAs: told(IssueSubjectEnum, "The subject to give in `receiveComplaint`."),
  doors: parts(DoorVerdictType, `Every door, open or not; ${doors.length} of them.`, {
    complexity: sizedList(3),
  }),
  tell: said(`What to tell the person, ${inLanguage}.`),
  agencyMust: told(
    [AgencyDutyType],
    `What the agency must do, whoever decides; at most ${agencyDuties.length}.`,
    ({ agencyMust }, language) => agencyMust.map((duty) => new AgencyDutyType({ duty }, language)),
    { complexity: 1 },
  ),
  caseNumberRequired: told(
    Boolean,
    "Always false: an application may be denied and a case closed, so no matter needs an open case.",
  ),
});
