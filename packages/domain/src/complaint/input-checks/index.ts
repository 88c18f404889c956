import { Impossible } from "../../outcome/impossible.ts";
import type { World } from "../../world/world.ts";
import type { InputCheck } from "../../machine/input-check.ts";
import type { ComplaintAction, ComplaintActionName } from "../complaint-action.ts";
import { withdrawalManners } from "../../vocabulary/manner.ts";
import { type MatterFacts } from "../complaint-facts.ts";
import { earliestEvidence, inHandOn } from "../../deadlines/filing-evidence.ts";
import { refuse, type ComplaintRefusalCode, type Refusal } from "../refusal.ts";
import { aftermathChecks } from "./aftermath.ts";
import { check } from "./check.ts";
import { contactChecks } from "./contact.ts";
import { correctionChecks } from "./correction.ts";
import { checkChoice, first } from "../../input/check-choice.ts";
import { checkPastDate } from "../../input/check-day.ts";
import { checkExtensionDays, checkExtensionNotice } from "./extension.ts";
import { checkFiling } from "./filing.ts";
import { checkInvestigator } from "./investigator.ts";
import { checkIssues } from "./issues.ts";
import { provenanceChecks } from "./provenance.ts";
import { checkFindings, checkResolutionDates } from "./resolution.ts";
import { checkOptionalText, checkText } from "../../input/check-text.ts";
import { transferChecks } from "./transfer.ts";

/** Every input check by the name the table uses. */
export const inputChecks = {
  ...contactChecks,
  ...transferChecks,
  ...aftermathChecks,
  ...correctionChecks,
  ...provenanceChecks,
  filing: check(["receiveComplaint"], ({ action, world }) => checkFiling(action.filing, world)),
  knewOn: check(["receiveComplaint"], ({ action, world }) =>
    action.knewOn === undefined ? undefined : checkPastDate(action.knewOn, ["knewOn"], world.today),
  ),
  issues: check(["receiveComplaint", "convertRepeatedContact"], ({ action }) => checkIssues(action.issues)),
  noticeMailedOn: check(["acknowledgeComplaint", "extendResolutionPeriod"], ({ facts, action, world }) => {
    const { noticeMailedOn } = action;
    const complaintOn = inHandOn(facts.filing);
    const wrong = checkPastDate(noticeMailedOn, ["noticeMailedOn"], world.today);
    if (wrong || complaintOn === undefined || noticeMailedOn >= complaintOn) return wrong;
    return refuse("NOTICE_BEFORE_COMPLAINT", ["noticeMailedOn"], { complaintOn });
  }),
  investigator: check(["assignInvestigator"], ({ facts, action }) =>
    checkInvestigator(facts, action.investigator),
  ),
  extensionDays: check(["extendResolutionPeriod"], ({ action }) => checkExtensionDays(action.days)),
  extensionReason: check(["extendResolutionPeriod"], ({ action }) =>
    checkText(action.reason, ["reason"], "REASON_REQUIRED"),
  ),
  extensionNoticeInTime: check(["extendResolutionPeriod"], ({ facts, action, world }) =>
    world.settings.extensionNoticeAfterDay30 === "REFUSE"
      ? checkExtensionNotice(facts, action.noticeMailedOn, world)
      : undefined,
  ),
  extensionNoticeAfterLimit: check(["extendResolutionPeriod"], ({ facts, action, world }) =>
    checkExtensionNotice(facts, action.noticeMailedOn, world),
  ),
  resolutionDates: check(["issueWrittenResolution"], ({ facts, action, world }) =>
    checkResolutionDates(facts, action, world),
  ),
  findings: check(["issueWrittenResolution"], ({ facts, action }) => checkFindings(facts, action.findings)),
  actionsToTake: check(["issueWrittenResolution"], ({ action }) =>
    action.actionsToTake === undefined
      ? undefined
      : checkOptionalText(action.actionsToTake, ["actionsToTake"]),
  ),
  resolutionReceipt: check(["recordResolutionReceipt"], ({ facts, action, world }) => {
    const wrong = checkPastDate(action.receivedOn, ["receivedOn"], world.today);
    const datedOn = facts.resolution?.datedOn;
    if (wrong || datedOn === undefined || action.receivedOn >= datedOn) return wrong;
    return refuse("RECEIPT_BEFORE_RESOLUTION", ["receivedOn"], { datedOn });
  }),
  withdrawal: check(["withdrawComplaint"], ({ facts, action, world }) => {
    const complaintOn = earliestEvidence(facts.filing);
    return first([
      checkPastDate(action.withdrawnOn, ["withdrawnOn"], world.today),
      complaintOn !== undefined && action.withdrawnOn < complaintOn
        ? refuse("WITHDRAWAL_BEFORE_COMPLAINT", ["withdrawnOn"], { complaintOn })
        : undefined,
      checkChoice(action.manner, withdrawalManners, ["manner"]),
      checkText(action.note, ["note"]),
    ]);
  }),
} as const;

/** The name of one input check. */
export type InputCheckName = keyof typeof inputChecks;

/** Asks one check of the table. Throws when the table pairs an action with a check that cannot read it: a bug. */
export function askInputCheck(
  name: InputCheckName,
  facts: MatterFacts | null,
  action: ComplaintAction,
  world: World,
): Refusal | undefined {
  const { understands, ask } = inputChecks[name] as unknown as InputCheck<
    ComplaintActionName,
    MatterFacts | null,
    ComplaintAction,
    ComplaintRefusalCode
  >;
  if (!understands.includes(action.action))
    throw new Impossible(`The check ${name} cannot read ${action.action}.`);
  return ask({ facts, action, world });
}
