import { office } from "../vocabulary/role.ts";
import { by, byHolder } from "../machine/by.ts";
import type { ChecksFor } from "../machine/input-check.ts";
import { rowsOf, type MachineRow, type WrittenRow } from "../machine/machine-row.ts";
import { reviewDoubt } from "../ombudsperson/independent-review.ts";
import type { NoticeForm } from "../vocabulary/notice-form.ts";
import type { ContactActionName } from "./contact-action.ts";
import type { contactChecks } from "./contact-checks.ts";
import type { ContactGuardName } from "./contact-guards.ts";
import { contactInputs } from "./contact-inputs.ts";
import { contactStatuses, type ContactStatus } from "./facts/contact-status.ts";
import type { ContactRefusalCode } from "./refusal.ts";

/** One row of the contact machine. */
type ContactRow<Name extends ContactActionName> = MachineRow<
  ContactRefusalCode,
  ContactStatus,
  ContactGuardName,
  ChecksFor<typeof contactChecks, Name>,
  string,
  NoticeForm
>;

const unanswered = ["CONTACT_RECEIVED", "CONTACT_ACKNOWLEDGED"] as const;
const alive = [...unanswered, "CONTACT_ANSWERED", "COMPLAINT_OFFERED"] as const;

/** The whole machine: from a question to its answer, and to a complaint beside it, 22 CCR 111544. */
export const contactTransitions = rowsOf({
  recordContact: {
    from: ["NONE"],
    to: "CONTACT_RECEIVED",
    ...by(["HOLDER"], [...office, "PARTNER"]),
    input: contactInputs.recordContact,
    checks: ["caller", "earlierContact", "provenance"],
    event: "ContactRecorded",
    records: [
      "receivedOn",
      "channel",
      "from",
      "caller",
      "contactKind",
      "subject",
      "summary",
      "urgent",
      "earlierOnSameSubjectOn",
    ],
    citations: ["22-ccr-111544-a", "22-ccr-111544-e"],
  },
  acknowledgeContact: {
    from: ["CONTACT_RECEIVED"],
    to: "CONTACT_ACKNOWLEDGED",
    ...byHolder,
    guards: ["mayBeAcknowledgedFirst"],
    input: contactInputs.acknowledgeContact,
    checks: ["promise", "provenance"],
    event: "ContactAcknowledged",
    records: ["acknowledgedOn", "whatIsDone", "answerExpectedOn"],
    notices: ["CONTACT_ACKNOWLEDGEMENT"],
    citations: ["22-ccr-111544-b", "22-ccr-111544-e"],
  },
  answerContact: {
    from: unanswered,
    to: "CONTACT_ANSWERED",
    ...byHolder,
    input: contactInputs.answerContact,
    checks: ["provenance"],
    event: "ContactAnswered",
    records: ["answeredOn", "answer"],
    citations: ["22-ccr-111544-a"],
  },
  offerComplaint: {
    // Said once more when the person changes their mind.
    from: ["CONTACT_ANSWERED", "COMPLAINT_OFFERED"],
    to: "COMPLAINT_OFFERED",
    ...byHolder,
    guards: ["isFromParticipant"],
    input: contactInputs.offerComplaint,
    tooEarly: "CONTACT_NOT_ANSWERED",
    event: "ComplaintOffered",
    records: ["offer"],
    citations: ["22-ccr-111544-c", "22-ccr-120100-a-2"],
  },
  recordComplaintFiled: {
    // A complaint may be filed at any time; the contact goes on beside it until it is answered.
    from: alive,
    ...by(["HOLDER"], [...office, "HEARING_COORDINATOR", "PARTNER"]),
    guards: ["complaintNotYetFiled"],
    input: contactInputs.recordComplaintFiled,
    event: "ComplaintFiled",
    records: ["complaint"],
    citations: ["22-ccr-111544-c", "22-ccr-120100-a-2"],
  },
  rejectRepeatedContact: {
    from: alive,
    ...byHolder,
    guards: ["repeatsAnEarlierContact"],
    input: contactInputs.rejectRepeatedContact,
    event: "RepeatedContactRejected",
    records: ["notTheSameSubject"],
    citations: ["22-ccr-111544-d"],
    practice: true,
  },
  recognizeRepetition: {
    from: contactStatuses,
    ...by(["HOLDER"], [...office, "PARTNER"]),
    guards: ["isFromParticipant", "repeatsNothingYet"],
    checks: ["recognized"],
    event: "RepetitionRecognized",
    records: ["earlierOnSameSubjectOn", "repeats"],
    citations: ["22-ccr-111544-d"],
  },
  joinComplaint: {
    from: contactStatuses,
    ...byHolder,
    event: "ComplaintJoined",
    records: ["joined"],
    citations: ["22-ccr-111544-c"],
    practice: true,
  },
  requestContactReview: {
    from: contactStatuses,
    ...byHolder,
    guards: ["noReviewOpen"],
    input: contactInputs.requestContactReview,
    event: "IndependentReviewRequested",
    records: ["review"],
    citations: ["22-ccr-111542"],
    practice: true,
    doubt: reviewDoubt,
  },
  assignContactReviewer: {
    from: contactStatuses,
    ...by(["HOLDER"], ["OMBUDSPERSON", "SUPERVISOR", "DIRECTOR"]),
    guards: ["reviewOpen"],
    input: contactInputs.assignContactReviewer,
    checks: ["reviewer"],
    event: "ReviewerAssigned",
    records: ["review"],
    citations: ["22-ccr-111542"],
    practice: true,
  },
  answerContactReview: {
    from: contactStatuses,
    ...byHolder,
    guards: ["reviewOpen", "actorReviews"],
    input: contactInputs.answerContactReview,
    event: "IndependentReviewAnswered",
    records: ["review"],
    citations: ["22-ccr-111542"],
    practice: true,
  },
  withdrawContactReview: {
    from: contactStatuses,
    ...byHolder,
    guards: ["reviewOpen"],
    input: contactInputs.withdrawContactReview,
    event: "IndependentReviewWithdrawn",
    records: ["review"],
    citations: ["22-ccr-111542"],
    practice: true,
  },
  recordContactHelp: {
    from: contactStatuses,
    ...byHolder,
    input: contactInputs.recordContactHelp,
    event: "FormHelpGiven",
    records: ["formHelp"],
    citations: ["22-ccr-111542", "22-ccr-120100-a-3"],
    practice: true,
  },
  explainContactProcess: {
    from: contactStatuses,
    ...byHolder,
    input: contactInputs.explainContactProcess,
    event: "ProcessExplained",
    records: ["explanations"],
    citations: ["22-ccr-111542", "22-ccr-120100-a-2"],
    practice: true,
  },
  closeContact: {
    from: ["CONTACT_ANSWERED", "COMPLAINT_OFFERED"],
    to: "CONTACT_CLOSED",
    ...byHolder,
    guards: ["noComplaintWished"],
    input: contactInputs.closeContact,
    tooEarly: "CONTACT_NOT_ANSWERED",
    event: "ContactClosed",
    records: ["closedOn"],
    citations: ["22-ccr-111544-c"],
    practice: true,
  },
  correctContact: {
    from: contactStatuses,
    ...by(["HOLDER"], ["SUPERVISOR", "DIRECTOR"]),
    input: contactInputs.correctContact,
    checks: ["correction"],
    event: "FactCorrected",
    adds: ["from", "correctedById"],
    records: ["corrections"],
    citations: ["22-ccr-111544-a"],
    practice: true,
  },
} as const satisfies { readonly [Name in ContactActionName]: WrittenRow<ContactRow<Name>> });
