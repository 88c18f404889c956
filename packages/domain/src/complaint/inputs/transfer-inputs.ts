import type { TransferOwner } from "../../deadlines/facts/given-facts.ts";
import type { ActionFields } from "../../input/action-field.ts";
import type { Words } from "../../vocabulary/words.ts";
import { after } from "./fields.ts";
import { reason } from "../../input/reason-field.ts";
import { recordedDay } from "../../provenance/evidence/recorded-day.ts";

const sentOn = after("transferSent");

/** The day on which LCR004 came, as the agency says it to which it came. */
const lcr004Received = {
  notBefore: sentOn,
  label: { en: "Transfer (LCR004) received", es: "Traslado (LCR004) recibido" },
} as const;

/** What the acts of a transfer between two agencies ask for, 22 CCR 120104. */
export const transferInputs = {
  transferComplaint: {
    toAgencyId: { kind: "AGENCY", label: { en: "Sent to", es: "Enviada a" } },
    sentOn: recordedDay("transferSentOn", {
      notBefore: after("inThisAgency"),
    }),
    sentBy: {
      kind: "CHOICE",
      label: { en: "Sent by", es: "Enviada por" },
      choices: {
        name: "TransferWay",
        words: {
          EMAIL: { en: "E-mail", es: "Correo electrónico" },
          FAX: { en: "Fax", es: "Fax" },
        },
      },
    },
    reason,
  },
  mailTransferCopy: { copyMailedOn: recordedDay("transferCopyMailedOn", { notBefore: sentOn }) },
  receiveTransfer: { receivedOn: recordedDay("transferReceivedOn", lcr004Received) },
  disputeTransfer: {
    receivedOn: recordedDay("transferReceivedOn", {
      ...lcr004Received,
      optional: true,
      help: {
        en: "Only when the day on which LCR004 came is not on record yet.",
        es: "Solo si aún no consta el día en que llegó el LCR004.",
      },
    }),
    disputeContactedOn: recordedDay("ownershipDisputedOn", {
      notBefore: after("transferReceived"),
    }),
    reason,
  },
  determineOwnership: {
    determinedOn: recordedDay("ownershipDeterminedOn", {
      notBefore: after("ownershipDisputed"),
    }),
    ownership: {
      kind: "CHOICE",
      label: { en: "Responsible agency", es: "Agencia responsable" },
      choices: {
        name: "TransferOwner",
        words: {
          RECEIVING: { en: "The agency that received it", es: "La agencia que la recibió" },
          TRANSFERRING: { en: "The agency that sent it", es: "La agencia que la envió" },
        } satisfies Record<TransferOwner, Words>,
      },
    },
  },
} as const satisfies Readonly<Record<string, ActionFields>>;
