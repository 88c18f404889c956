import type { FilingChannel, FindingOutcome, IssueSubject, WithdrawalManner } from "@redress/domain";
import { registerEnumType } from "type-graphql";
import type { ServedActionName, ServedEventKind, ServedStatus } from "../../platform/auth/served-actions.ts";

/** Maps each public name to the domain's own word, so that a new word in the domain does not compile until it has a name here. */
type Names<Word extends string> = Readonly<Record<string, Word>>;

export const ComplaintStatusEnum = {
  RECEIVED: "RECEIVED",
  UNDER_INVESTIGATION: "UNDER_INVESTIGATION",
  RESOLVED: "RESOLVED",
  WITHDRAWN: "WITHDRAWN",
} as const satisfies Record<ServedStatus, ServedStatus>;
registerEnumType(ComplaintStatusEnum, {
  name: "ComplaintStatus",
  description:
    "Where a complaint stands. Acknowledged, extended and overdue are no statuses: they are facts and dates.",
  valuesConfig: {
    RECEIVED: { description: "Taken in; nobody is named to investigate it yet." },
    UNDER_INVESTIGATION: { description: "An investigator is named; the written resolution is still owed." },
    RESOLVED: { description: "The written resolution (LCR006) has been issued." },
    WITHDRAWN: { description: "Withdrawn at the complainant's wish." },
  },
});

export const ComplaintActionEnum = {
  RECEIVE_COMPLAINT: "receiveComplaint",
  ACKNOWLEDGE_COMPLAINT: "acknowledgeComplaint",
  ASSIGN_INVESTIGATOR: "assignInvestigator",
  EXTEND_RESOLUTION_PERIOD: "extendResolutionPeriod",
  ISSUE_WRITTEN_RESOLUTION: "issueWrittenResolution",
  RECORD_RESOLUTION_RECEIPT: "recordResolutionReceipt",
  WITHDRAW_COMPLAINT: "withdrawComplaint",
} as const satisfies Names<ServedActionName>;
registerEnumType(ComplaintActionEnum, {
  name: "ComplaintAction",
  description:
    "What can be done to a complaint. Each is a mutation of the same words: `EXTEND_RESOLUTION_PERIOD` is `extendResolutionPeriod`.",
  valuesConfig: {
    RECEIVE_COMPLAINT: { description: "Take a complaint in." },
    ACKNOWLEDGE_COMPLAINT: {
      description: "Record that the acknowledgement (LCR002) was mailed, 22 CCR 120102.",
    },
    ASSIGN_INVESTIGATOR: {
      description: "Name who investigates: never the caseworker involved, 22 CCR 120103.",
    },
    EXTEND_RESOLUTION_PERIOD: {
      description: "Add up to 30 days for good reason, once, with a notice (LCR005), Fam. Code 17800.",
    },
    ISSUE_WRITTEN_RESOLUTION: {
      description: "Issue the written resolution (LCR006) with a finding for each issue, 22 CCR 120105.",
    },
    RECORD_RESOLUTION_RECEIPT: {
      description:
        "Record the day the complainant received the written resolution, from which Fam. Code 17801(c) counts 90 days.",
    },
    WITHDRAW_COMPLAINT: { description: "Withdraw the complaint at the complainant's wish." },
  },
});

export const ComplaintEventKindEnum = {
  COMPLAINT_RECEIVED: "ComplaintReceived",
  COMPLAINT_ACKNOWLEDGED: "ComplaintAcknowledged",
  INVESTIGATOR_ASSIGNED: "InvestigatorAssigned",
  RESOLUTION_PERIOD_EXTENDED: "ResolutionPeriodExtended",
  WRITTEN_RESOLUTION_ISSUED: "WrittenResolutionIssued",
  RESOLUTION_RECEIPT_RECORDED: "ResolutionReceiptRecorded",
  COMPLAINT_WITHDRAWN: "ComplaintWithdrawn",
} as const satisfies Names<ServedEventKind>;
registerEnumType(ComplaintEventKindEnum, {
  name: "ComplaintEventKind",
  description:
    "What happened to a complaint, in the past tense of the action's words. New kinds may be added: treat an unknown one as a change to read again.",
  valuesConfig: {
    COMPLAINT_RECEIVED: { description: "The complaint was taken in." },
    COMPLAINT_ACKNOWLEDGED: { description: "The acknowledgement (LCR002) was mailed." },
    INVESTIGATOR_ASSIGNED: { description: "An investigator was named, or another one." },
    RESOLUTION_PERIOD_EXTENDED: { description: "The time to resolve was extended." },
    WRITTEN_RESOLUTION_ISSUED: { description: "The written resolution (LCR006) was issued." },
    RESOLUTION_RECEIPT_RECORDED: {
      description: "The day the complainant received the written resolution was recorded.",
    },
    COMPLAINT_WITHDRAWN: { description: "The complaint was withdrawn." },
  },
});

export const FilingChannelEnum = {
  MAIL: "MAIL",
  HAND_DELIVERY: "HAND_DELIVERY",
  ORAL: "ORAL",
  ELECTRONIC: "ELECTRONIC",
  FAX: "FAX",
} as const satisfies Record<FilingChannel, FilingChannel>;
registerEnumType(FilingChannelEnum, {
  name: "FilingChannel",
  description: "How a complaint reached the agency; it decides the complaint receipt date (22 CCR 110164).",
  valuesConfig: {
    MAIL: {
      description:
        "By post. Give `postmarkedOn` and `dateStampedOn`; the postmark may be missing when illegible. 22 CCR 110164(a)(1).",
    },
    HAND_DELIVERY: { description: "Handed over. Give `dateStampedOn`. 22 CCR 110164(a)(2)." },
    ORAL: { description: "By word of mouth, in person or by telephone. Give `spokenOn`. 22 CCR 110164(b)." },
    ELECTRONIC: {
      description:
        "By e-mail, portal or another system. Give `arrivedOn`. The regulation is silent; see the rule's doubt.",
    },
    FAX: { description: "By fax. Give `arrivedOn`. The regulation is silent; see the rule's doubt." },
  },
});

export const FilingTimelinessEnum = {
  TIMELY: "TIMELY",
  OUTSIDE_WINDOW: "OUTSIDE_WINDOW",
  NOT_KNOWN: "NOT_KNOWN",
} as const;
registerEnumType(FilingTimelinessEnum, {
  name: "FilingTimeliness",
  description:
    "Whether the complaint was made within 90 days of when the complainant knew or should have known (Fam. Code 17800).",
  valuesConfig: {
    TIMELY: { description: "Made within the filing window." },
    OUTSIDE_WINDOW: { description: "Made after the filing window. It is flagged and still taken." },
    NOT_KNOWN: {
      description: "The day the complainant knew is not recorded, so the window cannot be counted.",
    },
  },
});

export const IssueSubjectEnum = {
  CUSTOMER_SERVICE: "CUSTOMER_SERVICE",
  TIMELINESS: "TIMELINESS",
  APPLICATION: "APPLICATION",
  PAYMENT: "PAYMENT",
  ARREARS: "ARREARS",
  ORDER_SERVICES: "ORDER_SERVICES",
  CASE_CLOSURE: "CASE_CLOSURE",
  COURT_ORDER_AMOUNT: "COURT_ORDER_AMOUNT",
  CUSTODY_OR_VISITATION: "CUSTODY_OR_VISITATION",
  SPOUSAL_SUPPORT: "SPOUSAL_SUPPORT",
  PARENTAGE: "PARENTAGE",
  OTHER: "OTHER",
} as const satisfies Record<IssueSubject, IssueSubject>;
registerEnumType(IssueSubjectEnum, {
  name: "IssueSubject",
  description: "What an issue of a complaint is about.",
  valuesConfig: {
    CUSTOMER_SERVICE: { description: "How the agency treated the person." },
    TIMELINESS: { description: "The agency acted late or not at all." },
    APPLICATION: { description: "An application for services was denied or not acted on in time." },
    PAYMENT: { description: "A payment was not passed on, or passed on wrongly." },
    ARREARS: { description: "The amount of past-due support." },
    ORDER_SERVICES: { description: "Services to establish, change or enforce an order." },
    CASE_CLOSURE: { description: "A case was closed, or is about to be." },
    COURT_ORDER_AMOUNT: {
      description:
        "The amount a court ordered: only a court can change it; the Family Law Facilitator helps, 22 CCR 111542(a)(6).",
    },
    CUSTODY_OR_VISITATION: {
      description: "Custody or visitation: a court matter; the Family Law Facilitator helps.",
    },
    SPOUSAL_SUPPORT: { description: "Spousal support: a court matter; the Family Law Facilitator helps." },
    PARENTAGE: { description: "Who the parent is: a court matter; the Family Law Facilitator helps." },
    OTHER: { description: "Anything else." },
  },
});

export const FindingOutcomeEnum = {
  FOR_COMPLAINANT: "FOR_COMPLAINANT",
  PARTLY_FOR_COMPLAINANT: "PARTLY_FOR_COMPLAINANT",
  NOT_FOR_COMPLAINANT: "NOT_FOR_COMPLAINANT",
  OUTSIDE_JURISDICTION: "OUTSIDE_JURISDICTION",
  UNTIMELY: "UNTIMELY",
} as const satisfies Record<FindingOutcome, FindingOutcome>;
registerEnumType(FindingOutcomeEnum, {
  name: "FindingOutcome",
  description: "The answer to one issue in the written resolution.",
  valuesConfig: {
    FOR_COMPLAINANT: { description: "The complainant is right." },
    PARTLY_FOR_COMPLAINANT: { description: "The complainant is right in part." },
    NOT_FOR_COMPLAINANT: { description: "The complainant is not right." },
    OUTSIDE_JURISDICTION: { description: "The agency cannot decide it, such as a court matter." },
    UNTIMELY: { description: "Made outside the filing window of Fam. Code 17800." },
  },
});

export const WithdrawalMannerEnum = {
  WRITTEN: "WRITTEN",
  ORAL: "ORAL",
  ELECTRONIC: "ELECTRONIC",
} as const satisfies Record<WithdrawalManner, WithdrawalManner>;
registerEnumType(WithdrawalMannerEnum, {
  name: "WithdrawalManner",
  description: "How the complainant said that the complaint is withdrawn.",
  valuesConfig: {
    WRITTEN: { description: "In writing." },
    ORAL: { description: "By word of mouth." },
    ELECTRONIC: { description: "By e-mail or portal." },
  },
});

export const PartyEnum = {
  CUSTODIAL_PARTY: "CUSTODIAL_PARTY",
  NONCUSTODIAL_PARENT: "NONCUSTODIAL_PARENT",
} as const;
registerEnumType(PartyEnum, {
  name: "Party",
  description: "Who may complain (Fam. Code 17800; 22 CCR 120107(a)).",
  valuesConfig: {
    CUSTODIAL_PARTY: { description: "The person with whom the child lives." },
    NONCUSTODIAL_PARENT: { description: "The parent with whom the child does not live." },
  },
});
