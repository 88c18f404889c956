import { checklistFor } from "../facts/checklist.ts";
import { refuse } from "../refusals/refusal.ts";
import { aftermathChecks } from "./aftermath.ts";
import { check } from "./check.ts";
import { correctionChecks } from "./correction.ts";
import { checkPastDate } from "../../input/check-day.ts";
import { checkExtensionNotice } from "./extension.ts";
import { checkFiling } from "./filing.ts";
import { checkInvestigator } from "./investigator.ts";
import { checkIssues } from "./issues.ts";
import { provenanceChecks } from "./provenance.ts";
import { referralChecks } from "./referral.ts";
import { checkFindings } from "./resolution.ts";
import { checkReviewer } from "../../ombudsperson/independent-review.ts";
import { transferChecks } from "./transfer.ts";

/** Every input check by the name the table uses. */
export const inputChecks = {
  ...transferChecks,
  ...aftermathChecks,
  ...correctionChecks,
  ...provenanceChecks,
  ...referralChecks,
  filing: check(["receiveComplaint", "openComplaintFromRepeatedContact"], ({ action, world }) =>
    checkFiling(action.filing, world),
  ),
  knewOn: check(["receiveComplaint"], ({ action, world }) =>
    action.knewOn === undefined ? undefined : checkPastDate(action.knewOn, ["knewOn"], world.today),
  ),
  issues: check(["receiveComplaint", "openComplaintFromRepeatedContact"], ({ action }) =>
    checkIssues(action.issues),
  ),
  repetition: check(["openComplaintFromRepeatedContact"], ({ action: { filing, contacts } }) =>
    filing.byRepeatedContact && contacts.length > 0
      ? undefined
      : refuse("CONTACT_NOT_REPEATED", ["contacts"]),
  ),
  contactNotYetNamed: check(["joinContact"], ({ facts, action }) =>
    facts.contacts?.some(({ contactId }) => contactId === action.contactId)
      ? refuse("CONTACT_ALREADY_NAMED", ["contactId"])
      : undefined,
  ),
  contactFits: check(["joinContact"], ({ action: { receivedOn, seenContact } }) => {
    if (seenContact?.isOpposed) return refuse("CONTACT_OF_OTHER_SIDE", ["contactId"]);
    const contactOn = seenContact?.receivedOn ?? receivedOn;
    return contactOn === receivedOn
      ? undefined
      : refuse("CONTACT_OF_ANOTHER_DAY", ["receivedOn"], { contactOn });
  }),
  checklistItem: check(["markChecklistItem"], ({ facts, action: { item, standing } }) => {
    if (!checklistFor(facts.issues).includes(item)) return refuse("CHECKLIST_ITEM_NOT_HERE", ["item"]);
    const marked = facts.checklist?.find((one) => one.item === item);
    return (marked?.standing ?? "TO_DO") === standing
      ? refuse("CHECKLIST_ITEM_STANDS_SO", ["standing"])
      : undefined;
  }),
  investigator: check(["assignInvestigator"], ({ facts, action }) =>
    checkInvestigator(facts, action.investigator),
  ),
  reviewer: check(["assignReviewer"], ({ action: { reviewer } }) => checkReviewer(reviewer, refuse)),
  extensionNoticeInTime: check(["extendResolutionPeriod"], ({ facts, action, world }) =>
    world.settings.extensionNoticeAfterDay30 === "REFUSE"
      ? checkExtensionNotice(facts, action.noticeMailedOn, world)
      : undefined,
  ),
  extensionNoticeAfterLimit: check(["extendResolutionPeriod"], ({ facts, action, world }) =>
    checkExtensionNotice(facts, action.noticeMailedOn, world),
  ),
  resolutionDates: check(["issueWrittenResolution"], ({ action: { datedOn, mailedOn } }) =>
    mailedOn < datedOn ? refuse("RESOLUTION_MAILED_BEFORE_DATED", ["mailedOn"], { datedOn }) : undefined,
  ),
  secondPairOfEyes: check(["issueWrittenResolution"], ({ action, world }) =>
    world.office.secondPairOfEyes === "NEEDED" && action.approval === undefined
      ? refuse("APPROVAL_NEEDED")
      : undefined,
  ),
  findings: check(["issueWrittenResolution"], ({ facts, action }) => checkFindings(facts, action.findings)),
} as const;

/** The name of one input check. */
export type InputCheckName = keyof typeof inputChecks;
