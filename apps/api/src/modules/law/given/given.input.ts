import { givenFields, givenParts } from "@redress/domain/deadlines";
import { FilingChannelEnum } from "../../complaint/index.ts";
import { describedInput } from "./described-input.ts";
import { ClaimKindEnum, ContactPartyEnum, DecisionOutcomeEnum, TransferOwnerEnum } from "./given.enums.ts";
import { GivenSettingsInput } from "./given-settings.input.ts";

const days = "at most 1,000 days";

const GivenClosuresInput = describedInput(
  "GivenClosuresInput",
  "Whole-day closures on top of each body's own calendar. Weekends and its holidays are known.",
  givenParts.closures,
  {
    agency: `Of the local agency; ${days}.`,
    state: `Of the Department and its State Hearing Office; ${days}.`,
    court: `Of the superior court; ${days}.`,
  },
);

const GivenContactInput = describedInput(
  "GivenContactInput",
  "A contact with the agency before any complaint, 22 CCR 111544.",
  givenParts.contact,
  {
    receivedOn: "The day it was received.",
    from: ["Who got in touch. `PARTICIPANT` when left out.", ContactPartyEnum],
    dispute: "Whether the participant disputes something, and does not only ask, 22 CCR 111544(b).",
    earlierOnSameSubjectOn:
      "The day of an earlier contact on the same subject, which may make this one a complaint.",
    acknowledgedOn: "The day it was acknowledged.",
    answerExpectedOn: "The day for which the acknowledgement promised an answer.",
    answeredOn: "The day it was answered.",
  },
);

const GivenFilingInput = describedInput(
  "GivenFilingInput",
  "How and when the complaint reached the agency (22 CCR 110164). At least one day that belongs to the channel is needed; the complaint is made on the earliest day of all.",
  givenParts.filing,
  {
    channel: ["The way it came.", FilingChannelEnum],
    postmarkedOn: "Mail: the postmark; leave out when illegible.",
    dateStampedOn: "Mail and hand delivery: the agency's date stamp; not before the postmark.",
    spokenOn: "Oral: the day the person spoke, asked to file and gave the basis.",
    arrivedOn: "Electronic and fax: the day it arrived.",
  },
);

const GivenAcknowledgementInput = describedInput(
  "GivenAcknowledgementInput",
  "The acknowledgement (LCR002), 22 CCR 120102.",
  givenParts.acknowledgement,
  { noticeMailedOn: "The day it was mailed." },
);

const GivenTransferInput = describedInput(
  "GivenTransferInput",
  "The transfer to another county (LCR004), 22 CCR 120104.",
  givenParts.transfer,
  {
    sentOn: "The day LCR004 was sent.",
    receivedOn: "The day the other agency got LCR004. The complaint is then received anew.",
    copyMailedOn: "The day the complainant's copy of LCR004 was mailed.",
    disputeContactedOn:
      "The day the other agency called the Department because it disputes that the complaint is its own.",
    determinedOn: "The day the Department determined whose complaint it is.",
    ownership: ["Whose complaint it is. `RECEIVING` when left out.", TransferOwnerEnum],
  },
);

const GivenExtensionInput = describedInput(
  "GivenExtensionInput",
  "The extension of the time to resolve (LCR005), Fam. Code 17800. There is at most one.",
  givenParts.extension,
  {
    noticeMailedOn: "The day the notice was mailed.",
    days: "Whole days, 1 to 30, counted from receipt.",
  },
);

const GivenResolutionInput = describedInput(
  "GivenResolutionInput",
  "The written resolution (LCR006), Fam. Code 17800 and 22 CCR 120105.",
  givenParts.resolution,
  {
    datedOn: "The date it bears.",
    mailedOn: "The day it was mailed.",
    receivedOn: "The day the complainant received it; Fam. Code 17801(c) counts 90 days from it.",
  },
);

const GivenWithdrawalInput = describedInput(
  "GivenWithdrawalInput",
  "The withdrawal of the complaint, 22 CCR 120107(c).",
  givenParts.withdrawal,
  { withdrawnOn: "The day it was withdrawn." },
);

const GivenComplaintInput = describedInput(
  "GivenComplaintInput",
  "What is known of a complaint. Each part may be left out.",
  givenParts.complaint,
  {
    knewOn: "The day the complainant knew or should have known; the filing window runs from it.",
    filing: ["How and when the complaint came.", GivenFilingInput],
    acknowledgement: ["Its acknowledgement, if mailed.", GivenAcknowledgementInput],
    transfer: ["Its latest transfer, if there was one.", GivenTransferInput],
    earlierTransfers: [
      "The transfers before the latest, oldest first; at most nine. The complaint is received by the last agency that got it and was not relieved of it.",
      GivenTransferInput,
    ],
    amendedOn:
      "The day of its latest amendment (LCR003). `settings.amendedComplaintClock` says whether the time to answer starts again.",
    extension: ["Its extension, if there was one.", GivenExtensionInput],
    resolution: ["Its written resolution, if issued.", GivenResolutionInput],
    withdrawal: ["Its withdrawal, if withdrawn.", GivenWithdrawalInput],
  },
);

const GivenHearingInput = describedInput(
  "GivenHearingInput",
  "What is known of a state hearing, Fam. Code 17801 and 22 CCR 120200 and following. Each day may be left out.",
  givenParts.hearing,
  {
    requestReceivedOn: "The day the State Hearing Office received the request.",
    postponedByDays: "Whole days by which postponements moved the hearing's limits, 0 to 3650.",
    scheduledFor: "The day the hearing is set for; what is due before it is counted back from here.",
    timeWaived: "Whether the complainant waived the days from request to proposed decision.",
    noticeSentOn: "The day the notice of the hearing was sent.",
    positionStatementSentOn: "The day the agency sent its position statement.",
    heldOn: "The day the hearing was held.",
    recordClosedOn: "The day the record was closed.",
    proposedDecisionOn: "The day of the proposed decision.",
    adoptedOn: "The day the Director adopted the decision.",
    decisionOutcome: [
      "What was decided, all grounds taken together; one wholly against the complainant asks for no compliance report.",
      DecisionOutcomeEnum,
    ],
    decisionReceivedByAgencyOn:
      "The day the agency received the decision; presumed from its adoption when left out.",
    decisionReceivedByComplainantOn:
      "The day the complainant received it. Nothing is presumed: their own days run from this day alone.",
    decisionReceivedOn: "The day the decision was received, read as the agency's.",
    complianceReportedOn: "The day the agency reported that it complied.",
    rehearingRequestedOn: "The day the complainant asked for a rehearing.",
    agencyRehearingRequestedOn: "The day the agency asked for one. Each side has its own right.",
    rehearingDecidedOn: "The day the Department granted or denied a rehearing.",
    courtPetitionedOn: "The day the complainant petitioned the superior court to review the decision.",
    stayInForce: "Whether a stay was granted, so that compliance waits for the decision on the rehearing.",
    dismissalNoticeSentOn: "The day the notice of a coming dismissal was sent.",
    dismissalInPart: "Whether that notice is about some grounds only; the hearing of the others goes on.",
    furtherFactsGivenOn: "The day the complainant answered the notice with further facts.",
    dismissedOn: "The day the request was dismissed.",
    dismissedBySilence:
      "Whether nobody had answered the notice, which then became the dismissal: no letter follows.",
    dismissalDecisionSentOn: "The day the written notice of the dismissal was sent.",
    nonAppearanceNoticeSentOn: "The day the notice of non-appearance was sent.",
    reinstatementRequestedOn: "The day the complainant asked to take the hearing up again.",
    withdrawnOn: "The day the request for the hearing was withdrawn.",
  },
  {
    decisionReceivedOn:
      "Say whose receipt it is: `decisionReceivedByAgencyOn`, `decisionReceivedByComplainantOn`. Goes away no earlier than June 1, 2027.",
  },
);

const GivenDisbursementReviewInput = describedInput(
  "GivenDisbursementReviewInput",
  "A review by the Department of a payment through the State Disbursement Unit.",
  givenParts.disbursementReview,
  {
    requestReceivedOn: "The day the request was received.",
    moreTimeAsked: "Whether the Department asked for its further working days.",
    answeredOn: "The day it was answered.",
  },
);

const GivenClaimInput = describedInput(
  "GivenClaimInput",
  "A claim that is no complaint and is answered like one.",
  givenParts.claim,
  {
    kind: ["What is claimed.", ClaimKindEnum],
    receivedOn: "The day it was received.",
    acknowledgedOn: "The day it was acknowledged.",
    extensionDays: "Whole days of the director's extension, 1 to 30, as of a complaint.",
    answeredOn: "The day it was answered.",
  },
);

const GivenCaseClosureInput = describedInput(
  "GivenCaseClosureInput",
  "The closing of a case, 45 CFR 303.11(d).",
  givenParts.caseClosure,
  {
    plannedFor: "The day on which the agency means to close the case.",
    noticeMailedOn: "The day the notice of it was mailed.",
  },
);

const day = { kind: "DATE" } as const;

const GivenDisputedInput = describedInput(
  "GivenDisputedInput",
  "Days that only a disputed reading of the law counts from: `openQuestions` reads them, and no date of the rules moves.",
  { fields: { amendedOn: day, firstWrittenOn: day, requestCompletedOn: day, documentsReceivedOn: day } },
  {
    amendedOn: "The day the complaint was amended (LCR003), where it is not given as `complaint.amendedOn`.",
    firstWrittenOn: "The day of the first complaint in writing, where an oral one came before.",
    requestCompletedOn:
      "The day the request for a hearing was complete, when the hearing office asked for more.",
    documentsReceivedOn:
      "The day the office that holds the hearings received the documents from the Department.",
  },
  {
    amendedOn: "Give `complaint.amendedOn`, which the rules read. Goes away no earlier than June 1, 2027.",
  },
);

/** The facts of one matter. The names and words are those of the conformance vectors. */
export const GivenFactsInput = describedInput(
  "GivenFactsInput",
  "The facts of one matter, as far as they are known: leave out what is not. The `given` of a conformance vector, and a line of the `deadlines` runner, is such an object as it stands; only `disputed` is known here alone. " +
    "What cannot have happened, such as a resolution before the complaint, is answered with `QuestionRefused`.",
  { fields: { ...givenFields.fields, disputed: { kind: "GROUP", fields: {} } } },
  {
    closures: ["Extra closures.", GivenClosuresInput],
    settings: ["What counsel has decided.", GivenSettingsInput],
    contact: ["A contact.", GivenContactInput],
    complaint: ["A complaint.", GivenComplaintInput],
    hearing: ["A state hearing.", GivenHearingInput],
    disbursementReview: ["A review of a payment.", GivenDisbursementReviewInput],
    claim: ["A claim answered like a complaint.", GivenClaimInput],
    caseClosure: ["The closing of a case.", GivenCaseClosureInput],
    disputed: ["Days of disputed readings.", GivenDisputedInput],
  },
);
