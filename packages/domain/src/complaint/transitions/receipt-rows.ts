import type { WrittenRow } from "../../machine/machine-row.ts";
import { by, byHolder } from "../../machine/by.ts";
import { receiptInputs } from "../inputs/receipt-inputs.ts";
import { inHand, type ComplaintRow } from "./row.ts";
import { office } from "../../vocabulary/role.ts";

type ReceiptActionName =
  | "receiveComplaint"
  | "openComplaintFromRepeatedContact"
  | "confirmRepeatedContact"
  | "findNotSameSubject"
  | "joinContact";

/** How a complaint comes: filed at any time, or made by a repeated contact, which a person then looks at. */
export const receiptRows = {
  receiveComplaint: {
    from: ["NONE"],
    to: "RECEIVED",
    ...by(["HOLDER"], [...office, "HEARING_COORDINATOR", "PARTNER"]),
    checks: ["filing", "knewOn", "issues", "provenance"],
    event: "ComplaintReceived",
    records: ["filing", "knewOn", "issues", "caseworkerId", "ombudspersonId", "contacts"],
    citations: ["fam-code-17800", "22-ccr-110160", "22-ccr-110164", "22-ccr-120100-a-2"],
  },
  openComplaintFromRepeatedContact: {
    from: ["NONE"],
    to: "RECEIVED",
    ...by(["HOLDER"], [...office, "PARTNER"]),
    checks: ["repetition", "filing", "issues"],
    event: "RepeatedContactBecameComplaint",
    records: ["filing", "issues", "contacts", "firstContactOn", "repetition"],
    citations: ["22-ccr-111544-d"],
    doubt: {
      en: "The regulation does not say from which day such a complaint counts as received; the day of the second contact is used, the earliest and so the safest, unless the setting adds business days.",
      es: "El reglamento no dice desde qué día se considera recibida esa queja; se usa el día del segundo contacto, el más temprano y por ello el más seguro, salvo que la configuración añada días hábiles.",
    },
  },
  confirmRepeatedContact: {
    from: inHand,
    ...byHolder,
    guards: ["madeByRepetition", "repetitionNotConfirmed"],
    input: receiptInputs.confirmRepeatedContact,
    event: "RepeatedContactConfirmed",
    records: ["repetition"],
    citations: ["22-ccr-111544-d"],
    practice: true,
  },
  findNotSameSubject: {
    from: inHand,
    to: "NOT_A_REPETITION",
    ...byHolder,
    guards: ["madeByRepetition", "repetitionNotConfirmed"],
    input: receiptInputs.findNotSameSubject,
    event: "NotSameSubjectFound",
    records: ["repetition"],
    citations: ["22-ccr-111544-d"],
    practice: true,
  },
  joinContact: {
    from: inHand,
    ...byHolder,
    input: receiptInputs.joinContact,
    checks: ["contactNotYetNamed", "contactFits"],
    event: "ContactJoined",
    adds: ["seenContact"],
    records: ["contacts", "firstContactOn"],
    citations: ["22-ccr-111544-c"],
    practice: true,
  },
} as const satisfies { readonly [Name in ReceiptActionName]: WrittenRow<ComplaintRow<Name>> };
