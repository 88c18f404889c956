import { by } from "../../machine/by.ts";
import { byHolder, office, type ContactRow } from "./row.ts";

const unanswered = ["CONTACT_RECEIVED", "CONTACT_ACKNOWLEDGED"] as const;
const alive = [...unanswered, "CONTACT_ANSWERED", "COMPLAINT_OFFERED"] as const;

type ContactActionName =
  | "recordContact"
  | "acknowledgeContact"
  | "answerContact"
  | "offerComplaint"
  | "convertRepeatedContact"
  | "rejectRepeatedContact"
  | "closeContact"
  | "receiveComplaint";

/** From a question to a complaint, 22 CCR 111544. A complaint may be filed at any time, without any contact before it. */
export const contactRows = {
  recordContact: {
    from: ["NONE"],
    to: "CONTACT_RECEIVED",
    ...by(["HOLDER"], [...office, "PARTNER"]),
    guards: [],
    checks: ["contact", "earlierContact", "provenance"],
    event: "ContactRecorded",
    records: ["contact"],
    notices: [],
    citations: ["22-ccr-111544-a", "22-ccr-111544-e"],
  },
  acknowledgeContact: {
    from: ["CONTACT_RECEIVED"],
    to: "CONTACT_ACKNOWLEDGED",
    ...byHolder,
    guards: ["mayBeAcknowledgedFirst"],
    checks: ["contactAcknowledgement", "provenance"],
    event: "ContactAcknowledged",
    records: ["contact.acknowledgedOn", "contact.promise"],
    notices: ["CONTACT_ACKNOWLEDGEMENT"],
    citations: ["22-ccr-111544-b", "22-ccr-111544-e"],
  },
  answerContact: {
    from: unanswered,
    to: "CONTACT_ANSWERED",
    ...byHolder,
    guards: [],
    checks: ["contactAnswer", "provenance"],
    event: "ContactAnswered",
    records: ["contact.answeredOn", "contact.answer"],
    notices: [],
    citations: ["22-ccr-111544-a"],
  },
  offerComplaint: {
    // Said once more when the person changes their mind.
    from: ["CONTACT_ANSWERED", "COMPLAINT_OFFERED"],
    to: "COMPLAINT_OFFERED",
    ...byHolder,
    guards: ["isFromParticipant"],
    checks: ["complaintOffer"],
    tooEarly: "CONTACT_NOT_ANSWERED",
    event: "ComplaintOffered",
    records: ["contact.offer"],
    notices: [],
    citations: ["22-ccr-111544-c", "22-ccr-120100-a-2"],
  },
  convertRepeatedContact: {
    from: alive,
    to: "RECEIVED",
    ...byHolder,
    guards: ["repeatsAnEarlierContact"],
    checks: ["sameSubject", "issues"],
    event: "RepeatedContactConverted",
    records: ["filing", "issues"],
    notices: [],
    citations: ["22-ccr-111544-d"],
    doubt: {
      en: "The regulation does not say from which day such a complaint counts as received; the day of the second contact is used, the earliest and so the safest, unless the setting adds business days.",
      es: "El reglamento no dice desde qué día se considera recibida esa queja; se usa el día del segundo contacto, el más temprano y por ello el más seguro, salvo que la configuración añada días hábiles.",
    },
  },
  rejectRepeatedContact: {
    from: alive,
    to: "SAME",
    ...byHolder,
    guards: ["repeatsAnEarlierContact"],
    checks: ["rejectionReason"],
    event: "RepeatedContactRejected",
    records: ["contact.notTheSameSubject"],
    notices: [],
    citations: ["22-ccr-111544-d"],
    practice: true,
  },
  closeContact: {
    from: ["CONTACT_ANSWERED", "COMPLAINT_OFFERED"],
    to: "CONTACT_CLOSED",
    ...byHolder,
    guards: ["noComplaintWished", "repetitionIsDecided"],
    checks: ["contactClosing"],
    tooEarly: "CONTACT_NOT_ANSWERED",
    event: "ContactClosed",
    records: ["contact.closedOn"],
    notices: [],
    citations: ["22-ccr-111544-c"],
    practice: true,
  },
  receiveComplaint: {
    from: ["NONE", ...alive],
    to: "RECEIVED",
    ...by(["HOLDER"], [...office, "HEARING_COORDINATOR", "PARTNER"]),
    guards: [],
    checks: ["filing", "knewOn", "issues", "provenance"],
    event: "ComplaintReceived",
    records: ["filing", "knewOn", "issues", "caseworkerId", "ombudspersonId"],
    notices: [],
    citations: ["fam-code-17800", "22-ccr-110160", "22-ccr-110164", "22-ccr-120100-a-2"],
  },
} as const satisfies { readonly [Name in ContactActionName]: ContactRow<Name> };
