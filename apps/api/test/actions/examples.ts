import type { ServedActionName } from "../../src/authorization/served-actions.ts";
import { viewerOf } from "../harness.ts";
import { besideComplaint } from "./examples-beside.ts";

/** An action on an existing complaint; intake is told apart in receive-complaint.integration.test.ts. */
export type ActionName = Exclude<ServedActionName, "receiveComplaint">;

/** An action as it is done on the complaint of the harness, received on Monday, November 16, 2026. */
export interface Example {
  /** Who does it, by the person's key in the seed. */
  readonly as: string;
  /** The day on which it is done, where it is not Thursday, November 19, 2026. */
  readonly today?: string;
  /** Set of an action on a complaint that a repeated contact made. */
  readonly onRepetition?: true;
  /** What comes before, in order, each as in its own example. */
  readonly after: readonly ActionName[];
  readonly input: Readonly<Record<string, unknown>>;
  /** What the complaint then shows. */
  readonly shows: Readonly<Record<string, unknown>>;
}

const explanation = "The payment was held by mistake and is released.";
const finding = (issueOrdinal: number) => ({ issueOrdinal, outcome: "FOR_COMPLAINANT", explanation });

const amendment = { amendedOn: "2026-11-18", noticeMailedOn: "2026-11-19" };
const amendedIssues = [
  { subject: "PAYMENT", description: "Two payments were not sent on." },
  { subject: "CUSTOMER_SERVICE", description: "Nobody called back, not even after a letter." },
  { subject: "ARREARS", description: "The balance counts a month twice." },
];
const extension = {
  days: 30,
  reason: "The records are held by another county.",
  noticeMailedOn: "2026-11-18",
};
const resolution = {
  datedOn: "2026-11-18",
  mailedOn: "2026-11-18",
  findings: [finding(1), finding(2)],
  actionsToTake: "Release both payments.",
};
const actions = [
  { description: "Release both payments.", responsible: { kind: "UNIT", name: "Disbursement" } },
];
const correction = {
  fact: "dateStampedOn",
  to: "2026-11-13",
  reason: "The stamp on the letter was misread.",
};
const joined = { receivedOn: "2026-11-18" };
const marked = { item: "PERSON_HEARD", standing: "DONE", markedOn: "2026-11-19", note: "Called her." };
const toDo = ["CALL_NOTES_READ", "EMPLOYEE_HEARD", "PAYMENT_HISTORY_READ", "DISBURSEMENT_UNIT_ASKED"].map(
  (item) => ({ item, standing: "TO_DO", markedOn: null, note: null }),
);
const notSame = { foundOn: "2026-11-19", reason: "The first was about custody." };
const stamp = { kind: "DATE_STAMP", source: "AGENCY" };
const transfer = { sentOn: "2026-11-18", sentBy: "EMAIL", reason: "The case is in that county." };
const determination = { determinedOn: "2026-11-19", ownership: "TRANSFERRING" };
const withdrawal = {
  withdrawnOn: "2026-11-18",
  manner: "ORAL",
  note: "By telephone: the payment has come.",
};

/** Every action that is served, once; Wednesday, November 18 and Thursday, November 19, 2026. */
export const examples: Readonly<Record<ActionName, Example>> = {
  confirmRepeatedContact: {
    as: "supervisor",
    onRepetition: true,
    after: [],
    input: { confirmedOn: "2026-11-19" },
    shows: { repetition: { confirmedOn: "2026-11-19", foundOn: null, reason: null } },
  },
  findNotSameSubject: {
    as: "supervisor",
    onRepetition: true,
    after: [],
    input: notSame,
    shows: { repetition: { confirmedOn: null, ...notSame }, nextDeadline: null },
  },
  joinContact: { as: "ombudsperson", after: [], input: joined, shows: { contacts: [joined] } },
  acknowledgeComplaint: {
    as: "ombudsperson",
    after: [],
    input: { noticeMailedOn: "2026-11-18" },
    shows: { acknowledgedOn: "2026-11-18" },
  },
  assignInvestigator: {
    as: "supervisor",
    after: [],
    input: { investigatorId: `staff_${viewerOf("investigator").id}` },
    shows: { investigator: { name: "Daniel Okafor" }, assignee: { name: "Daniel Okafor" } },
  },
  amendComplaint: {
    as: "investigator",
    after: [],
    input: { ...amendment, issues: amendedIssues },
    shows: {
      amendments: [amendment],
      issues: amendedIssues.map((issue, at) => ({ ordinal: at + 1, ...issue })),
    },
  },
  extendResolutionPeriod: {
    as: "director",
    after: [],
    input: extension,
    shows: { extension: { ...extension, approvedBy: { name: "Helen Marsh" } } },
  },
  issueWrittenResolution: {
    as: "investigator",
    after: ["assignInvestigator"],
    input: resolution,
    shows: { resolution: { ...resolution, receivedOn: null }, nextDeadline: null },
  },
  // Day 30 is Wednesday, December 16, 2026.
  adviseNoResolution: {
    as: "ombudsperson",
    today: "2026-12-18",
    after: [],
    input: { noticeMailedOn: "2026-12-17" },
    shows: { noResolutionAdvisedOn: "2026-12-17" },
  },
  recordResolutionReceipt: {
    as: "ombudsperson",
    after: ["assignInvestigator", "issueWrittenResolution"],
    input: { receivedOn: "2026-11-19" },
    shows: { resolution: { receivedOn: "2026-11-19" } },
  },
  planResolutionActions: {
    as: "investigator",
    after: ["assignInvestigator", "issueWrittenResolution"],
    input: { actions },
    shows: { resolutionActions: [{ ordinal: 1, ...actions[0], completedOn: null }] },
  },
  completeResolutionAction: {
    as: "ombudsperson",
    after: ["assignInvestigator", "issueWrittenResolution", "planResolutionActions"],
    input: { ordinal: 1, completedOn: "2026-11-19" },
    shows: { resolutionActions: [{ ordinal: 1, completedOn: "2026-11-19" }] },
  },
  closeComplaint: {
    as: "ombudsperson",
    after: ["assignInvestigator", "issueWrittenResolution"],
    input: { closedOn: "2026-11-19" },
    shows: { closedOn: "2026-11-19", nextDeadline: null },
  },
  markChecklistItem: {
    as: "investigator",
    after: [],
    input: marked,
    shows: { checklist: [marked, ...toDo] },
  },
  ...besideComplaint,
  // Handed in on Friday, November 13, and not on the Monday after.
  correctFact: {
    as: "supervisor",
    after: [],
    input: { ...correction, evidence: stamp },
    shows: {
      corrections: [
        {
          ...correction,
          from: "2026-11-16",
          by: { name: "Priya Raman" },
          evidence: { ...stamp, exactness: "EXACT", otherDayOn: null },
        },
      ],
      receivedOn: "2026-11-13",
    },
  },
  transferComplaint: {
    as: "ombudsperson",
    after: [],
    input: { ...transfer, toAgencyId: "agency_sacramento" },
    shows: {
      transfer: {
        ...transfer,
        fromAgency: { id: "agency_placer" },
        toAgency: { id: "agency_sacramento" },
        ownership: null,
      },
    },
  },
  mailTransferCopy: {
    as: "ombudsperson",
    after: ["transferComplaint"],
    input: { copyMailedOn: "2026-11-19" },
    shows: { transfer: { copyMailedOn: "2026-11-19" } },
  },
  receiveTransfer: {
    as: "ombudsperson-sacramento",
    after: ["transferComplaint"],
    input: { receivedOn: "2026-11-18" },
    shows: { agency: { id: "agency_sacramento" }, transfer: { receivedOn: "2026-11-18" } },
  },
  // The first that the other agency says of it: with the day on which LCR004 came.
  disputeTransfer: {
    as: "ombudsperson-sacramento",
    after: ["transferComplaint"],
    input: {
      receivedOn: "2026-11-18",
      disputeContactedOn: "2026-11-19",
      reason: "The case was closed here.",
    },
    shows: {
      transfer: {
        receivedOn: "2026-11-18",
        disputeContactedOn: "2026-11-19",
        disputeReason: "The case was closed here.",
      },
    },
  },
  determineOwnership: {
    as: "state-analyst",
    after: ["transferComplaint", "disputeTransfer"],
    input: {
      ...determination,
      evidence: [{ fact: "ownershipDeterminedOn", kind: "LETTER_DATE", source: "DEPARTMENT" }],
    },
    shows: {
      agency: { id: "agency_placer" },
      receivedOn: "2026-11-16",
      transfer: {
        ...determination,
        determinationEvidence: { kind: "LETTER_DATE", source: "DEPARTMENT", exactness: "EXACT" },
      },
    },
  },
  withdrawComplaint: {
    as: "ombudsperson",
    after: [],
    input: withdrawal,
    shows: { withdrawal, nextDeadline: null },
  },
};
