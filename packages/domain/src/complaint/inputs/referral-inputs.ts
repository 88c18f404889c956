import type { ActionFields } from "../../input/action-field.ts";
import { referralDoorWords } from "../../vocabulary/door.ts";
import {
  modificationPaperworkWords,
  paperworkWayWords,
  referralWayWords,
} from "../../vocabulary/referral-way.ts";
import { after } from "./fields.ts";

/** What is asked when somebody is shown another door, or the way to a changed order. */
export const referralInputs = {
  referIssue: {
    issueOrdinal: { kind: "ORDINAL", label: { en: "Issue", es: "Asunto" }, of: "issues" },
    door: {
      kind: "CHOICE",
      label: { en: "Referred to", es: "Remitido a" },
      choices: { name: "ReferralDoor", words: referralDoorWords },
    },
    office: {
      kind: "TEXT",
      label: { en: "Court or office", es: "Corte u oficina" },
      help: {
        en: "As far as it is known, such as the Family Law Facilitator of a county. Leave it empty rather than guess.",
        es: "Hasta donde se sepa, como el asistente de derecho familiar (Family Law Facilitator) de un condado. Déjelo vacío antes que adivinar.",
      },
      optional: true,
    },
    given: {
      kind: "CHOICE",
      label: { en: "How the referral was given", es: "Cómo se dio la remisión" },
      choices: { name: "ReferralWay", words: referralWayWords },
      atOnce: true,
    },
    referredOn: {
      kind: "PAST_DAY",
      label: { en: "Referred on", es: "Remitido el" },
      notBefore: after("made"),
    },
  },
  sendModificationPaperwork: {
    paperwork: {
      kind: "CHOICE",
      label: { en: "Paperwork", es: "Documentos" },
      choices: { name: "ModificationPaperwork", words: modificationPaperworkWords },
    },
    sentBy: {
      kind: "CHOICE",
      label: { en: "How it went", es: "Cómo se enviaron" },
      choices: { name: "PaperworkWay", words: paperworkWayWords },
    },
    sentOn: { kind: "PAST_DAY", label: { en: "Sent on", es: "Enviados el" }, notBefore: after("made") },
  },
} as const satisfies Readonly<Record<string, ActionFields>>;
