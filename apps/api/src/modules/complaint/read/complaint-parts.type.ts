import { complaintInputs } from "@redress/domain/complaint";
import type { Evidence } from "@redress/domain/provenance";
import { ID, Int } from "type-graphql";
import { EvidenceKindEnum, EvidenceSourceEnum, ExactnessEnum } from "../../../actions/evidence.input.ts";
import { factType } from "../../../actions/fact-type.ts";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { StaffMemberType } from "../../staff/index.ts";
import { FilingChannelEnum } from "../complaint.enums.ts";

const {
  amendComplaint,
  correctFact,
  extendResolutionPeriod,
  issueWrittenResolution,
  markChecklistItem,
  planResolutionActions,
  referIssue,
  sendModificationPaperwork,
  withdrawComplaint,
} = complaintInputs;

/** A day that may not be recorded. */
export const day = (description: string) => ({ type: () => PlainDateScalar, nullable: true, description });

/** One issue of a complaint. */
export const ComplaintIssueType = factType(
  "ComplaintIssue",
  "One issue of a complaint; the written resolution answers each with a finding.",
  amendComplaint.issues.each,
  {
    ordinal: { type: () => Int, description: "Its place within the complaint, from 1; never changes." },
    description: { type: () => String, description: "The complainant's account, as recorded." },
  },
);

const { issues: _, ...amendment } = amendComplaint;

/** An amendment. */
export const AmendmentType = factType(
  "Amendment",
  "New or changed issues, taken up and confirmed (LCR003).",
  amendment,
);

/** An extension of the time to resolve. */
export const ResolutionExtensionType = factType(
  "ResolutionExtension",
  "The one extension of the time to resolve that Fam. Code 17800 allows.",
  extendResolutionPeriod,
  {
    approvedBy: {
      type: () => StaffMemberType,
      nullable: true,
      description: "The director who approved it; null when that person is no longer known.",
    },
  },
);

/** The written resolution. */
export const WrittenResolutionType = factType(
  "WrittenResolution",
  "The written resolution, Notice of Complaint Resolution (LCR006).",
  issueWrittenResolution,
  {
    receivedOn: day(
      "The day the complainant received it; the 90 days of Fam. Code 17801(c) run from it. Null until recorded.",
    ),
  },
);

/** Something that the resolution obliges somebody to do. */
export const ResolutionActionType = factType(
  "ResolutionAction",
  "Something that the written resolution obliges somebody to do, 22 CCR 120107(d).",
  planResolutionActions.actions.each,
  {
    ordinal: { type: () => Int, description: "Its place within the complaint, from 1; never changes." },
    completedOn: day("The day it was done; null until recorded."),
  },
);

/** An item of the checklist. */
export const ChecklistItemType = factType(
  "ChecklistMark",
  "Something that is looked at before a resolution, and how it stands.",
  markChecklistItem,
  {
    markedOn: day("The day it was marked; null until somebody did."),
    by: {
      type: () => StaffMemberType,
      nullable: true,
      description: "Who marked it; null until somebody did, and when that person is no longer known.",
    },
  },
);

/** What a day is known by. */
export const EvidenceType = factType(
  "Evidence",
  "What a day is known by, who says so, and how exact it is.",
  {},
  {
    kind: { type: () => EvidenceKindEnum, description: "What it is known by." },
    source: { type: () => EvidenceSourceEnum, description: "Who says so." },
    sourceName: { type: () => String, nullable: true, description: "The name or number of whoever says so." },
    exactness: { type: () => ExactnessEnum, description: "How exact it is." },
    earliestOn: day("The first possible day of an approximate one."),
    latestOn: day("The last possible day of an approximate one."),
    disputedBy: { type: () => EvidenceSourceEnum, nullable: true, description: "Who says otherwise." },
    otherDayOn: day("The day that they say, where they say one."),
  },
);

/** Evidence as the graph has it. */
export function evidenceOf({ exactness, ...known }: Evidence): object {
  switch (exactness.as) {
    case "EXACT":
      return { ...known, exactness: exactness.as };
    case "APPROXIMATE":
      return {
        ...known,
        exactness: exactness.as,
        earliestOn: exactness.earliest,
        latestOn: exactness.latest,
      };
    case "DISPUTED":
      return {
        ...known,
        exactness: exactness.as,
        disputedBy: exactness.disputedBy,
        otherDayOn: exactness.otherDay,
      };
  }
}

/** A correction. */
export const CorrectionType = factType(
  "Correction",
  "A day that was corrected: what it was and is, why, by whom, and what proves it.",
  correctFact,
  {
    from: day("The day that was on record; null when there was none."),
    by: {
      type: () => StaffMemberType,
      nullable: true,
      description: "Who corrected it; null when no longer known.",
    },
    evidence: { type: () => EvidenceType, nullable: true, description: "What the right day is known by." },
  },
);

/** An issue that was referred elsewhere. */
export const IssueReferralType = factType(
  "IssueReferral",
  "An issue that the complainant was referred elsewhere with, 22 CCR 111542(a)(6). It is answered in writing all the same.",
  referIssue,
);

/** Paperwork for changing an order. */
export const SentPaperworkType = factType(
  "SentPaperwork",
  "Paperwork for asking that an order be changed, sent to somebody who cannot pay what was ordered.",
  sendModificationPaperwork,
);

/** A contact that a complaint names. */
export const NamedContactType = factType(
  "NamedContact",
  "A contact as a complaint names it; its own record tells the rest.",
  {},
  {
    contactId: { type: () => ID, description: "The contact's id." },
    receivedOn: { type: () => PlainDateScalar, description: "The day it came." },
  },
);

/** What a person found of a repeated contact. */
export const RepetitionType = factType(
  "RepeatedContact",
  "What a person found who looked at both contacts; all null until somebody did.",
  {},
  {
    confirmedOn: day("The day it was confirmed that both are about the same subject."),
    foundOn: day("The day it was found that they are not."),
    reason: { type: () => String, nullable: true, description: "Why they are not." },
  },
);

/** A withdrawal. */
export const WithdrawalType = factType(
  "Withdrawal",
  "A withdrawal at the complainant's wish.",
  withdrawComplaint,
);

/** The evidence of filing. */
export const FilingType = factType(
  "Filing",
  "How and when the complaint reached the agency; which days are present depends on the channel (22 CCR 110164).",
  {},
  {
    channel: { type: () => FilingChannelEnum, description: "The way it came." },
    postmarkedOn: day("Mail: the postmark. Null when illegible; the date stamp then counts."),
    dateStampedOn: day("Mail and hand delivery: the agency's date stamp."),
    spokenOn: day("Oral: the day the person spoke, asked to file and gave the basis."),
    arrivedOn: day("Electronic and fax: the day it arrived."),
  },
);

/** How far the agency is into its time to answer. */
export const ResolutionClockType = factType(
  "ResolutionClock",
  'How far the agency is into its time to answer: "Day 18 of 30".',
  {},
  {
    day: {
      type: () => Int,
      description: "Days since receipt, today included as counted by law: the day after receipt is day 1.",
    },
    of: { type: () => Int, description: "Days there are: 30, or more when extended." },
    dueOn: { type: () => PlainDateScalar, description: "The day the written resolution is due." },
    extended: { type: () => Boolean, description: "Whether the time was extended." },
    originalDueOn: {
      type: () => PlainDateScalar,
      description: "The day it would have been due without the extension.",
    },
  },
);
