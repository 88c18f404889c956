import type { AuthorityKey } from "../law/authorities.ts";
import type { ComplaintActionName } from "./complaint-action.ts";
import type { ComplaintEventKind } from "./complaint-event.ts";
import type { ComplaintStatus } from "./complaint-status.ts";
import type { GuardName } from "./guards/index.ts";
import type { InputCheckName } from "./input-checks/index.ts";
import type { NoticeForm } from "./notice-form.ts";
import type { Role } from "./role.ts";

/** One row of the machine: when an action is lawful, who may do it, what it records and what follows. */
export interface Transition {
  /** NONE: there is no complaint yet. */
  readonly from: "NONE" | readonly ComplaintStatus[];
  /** SAME: the status stays. */
  readonly to: ComplaintStatus | "SAME";
  readonly roles: readonly Role[];
  /** Questions about the record alone; asked before any input is known. */
  readonly guards: readonly GuardName[];
  /** Questions about the input, asked in this order. */
  readonly checks: readonly InputCheckName[];
  /** The event appended to the history. */
  readonly event: ComplaintEventKind;
  /** The facts that the event records. */
  readonly records: readonly string[];
  /** The forms to prepare. */
  readonly notices: readonly NoticeForm[];
  readonly citations: readonly AuthorityKey[];
}

const office = ["OMBUDSPERSON", "INVESTIGATOR", "SUPERVISOR", "DIRECTOR"] as const;
const open = ["RECEIVED", "UNDER_INVESTIGATION"] as const;

/** The whole machine. `decide` and `availableActions` both read it, so the menu and the guard cannot disagree. */
export const complaintTransitions = {
  receiveComplaint: {
    from: "NONE",
    to: "RECEIVED",
    roles: [...office, "HEARING_COORDINATOR", "PARTNER"],
    guards: [],
    checks: ["filing", "knewOn", "issues"],
    event: "ComplaintReceived",
    records: ["filing", "knewOn", "issues", "caseworkerId", "ombudspersonId"],
    notices: [],
    citations: ["fam-code-17800", "22-ccr-110160", "22-ccr-110164", "22-ccr-120100-a-2"],
  },
  acknowledgeComplaint: {
    from: open,
    to: "SAME",
    roles: office,
    guards: ["notYetAcknowledged"],
    checks: ["noticeMailedOn"],
    event: "ComplaintAcknowledged",
    records: ["acknowledgement"],
    notices: ["LCR002"],
    citations: ["22-ccr-120102", "22-ccr-120107-e"],
  },
  assignInvestigator: {
    from: open,
    to: "UNDER_INVESTIGATION",
    roles: ["OMBUDSPERSON", "SUPERVISOR", "DIRECTOR"],
    guards: [],
    checks: ["investigator"],
    event: "InvestigatorAssigned",
    records: ["investigatorId"],
    notices: [],
    citations: ["22-ccr-120103"],
  },
  extendResolutionPeriod: {
    from: open,
    to: "SAME",
    roles: ["DIRECTOR"],
    guards: ["notYetExtended"],
    checks: ["extensionDays", "extensionReason", "noticeMailedOn", "extensionNoticeInTime"],
    event: "ResolutionPeriodExtended",
    records: ["extension"],
    notices: ["LCR005"],
    citations: ["fam-code-17800", "22-ccr-120105"],
  },
  issueWrittenResolution: {
    from: ["UNDER_INVESTIGATION"],
    to: "RESOLVED",
    roles: ["INVESTIGATOR", "SUPERVISOR", "DIRECTOR"],
    guards: ["actorIsNotTheCaseworker"],
    checks: ["resolutionDates", "findings", "actionsToTake"],
    event: "WrittenResolutionIssued",
    records: ["resolution"],
    notices: ["LCR006"],
    citations: ["fam-code-17800", "22-ccr-120105"],
  },
  recordResolutionReceipt: {
    from: ["RESOLVED"],
    to: "SAME",
    roles: office,
    guards: ["receiptNotYetRecorded"],
    checks: ["resolutionReceipt"],
    event: "ResolutionReceiptRecorded",
    records: ["resolution"],
    notices: [],
    citations: ["fam-code-17801-c"],
  },
  withdrawComplaint: {
    from: open,
    to: "WITHDRAWN",
    roles: office,
    guards: [],
    checks: ["withdrawal"],
    event: "ComplaintWithdrawn",
    records: ["withdrawal"],
    notices: [],
    citations: ["22-ccr-120107-c"],
  },
} as const satisfies Readonly<Record<ComplaintActionName, Transition>>;

/** One row by its action. */
export function transitionOf(action: ComplaintActionName): Transition {
  return complaintTransitions[action];
}
