import { correctionReasons } from "../../provenance/correction-refusal.ts";
import { hearingDoorReasons } from "../../deadlines/hearing-door-reasons.ts";
import { machineReasons } from "../../machine/machine-refusal.ts";
import { aftermathRefusals } from "./aftermath-refusals.ts";
import { claimRefusals } from "./claim-refusals.ts";
import { contactRefusals } from "../../contact/contact-refusals.ts";
import { referralRefusals } from "./referral-refusals.ts";
import { repetitionRefusals } from "./repetition-refusals.ts";
import { ofForm, type CodedReason } from "../../refusal/coded-refusal.ts";
import { reviewRefusals } from "../../ombudsperson/independent-review.ts";
import { transferRefusals } from "./transfer-refusals.ts";

/** Every reason for which an action on a complaint is refused, so that their tone is edited in one place. `{name}` is filled in. */
export const complaintReasons = {
  // First, so that a reason of form is said in the machine’s own words.
  ...correctionReasons,
  ...machineReasons,
  ...repetitionRefusals,
  ...transferRefusals,
  ...reviewRefusals,
  ...aftermathRefusals,
  ...referralRefusals,
  ...claimRefusals,
  ...hearingDoorReasons,
  // Who and when: known before any input.
  ALREADY_RECEIVED: {
    en: "This complaint has already been received. Open a new complaint for a new matter.",
    es: "Esta queja ya fue recibida. Abra una queja nueva para un asunto nuevo.",
    citations: ofForm,
  },
  NOT_RECEIVED: {
    en: "No complaint has been received yet. Receive it first.",
    es: "Aún no se ha recibido ninguna queja. Primero recíbala.",
    citations: ofForm,
  },
  COMPLAINT_RESOLVED: {
    en: "The written resolution has been issued, so this can no longer be done. Record its receipt, or advise on a state hearing.",
    es: "Ya se emitió la resolución escrita, así que esto ya no puede hacerse. Registre su recepción u oriente sobre la audiencia estatal.",
    citations: ["22-ccr-120105"],
  },
  COMPLAINT_WITHDRAWN: {
    en: "The complaint was withdrawn. If the person still wants an answer, receive a new complaint.",
    es: "La queja fue retirada. Si la persona aún desea una respuesta, reciba una queja nueva.",
    citations: ["22-ccr-120100-a-2"],
  },
  INVESTIGATOR_NOT_ASSIGNED: {
    en: "Assign an investigator first; the resolution rests on an investigation by someone other than the caseworker.",
    es: "Primero asigne a una persona investigadora; la resolución se basa en una investigación de alguien distinto del encargado del caso.",
    citations: ["22-ccr-120103"],
  },
  APPROVAL_NEEDED: {
    en: "Your agency wants another person to approve this text before it is issued. Ask for the approval; a text that was changed since needs a new one.",
    es: "Su agencia pide que otra persona apruebe este texto antes de emitirlo. Pida la aprobación; un texto que cambió desde entonces necesita otra.",
    citations: ofForm,
    practice: true,
  },
  NOT_RESOLVED: {
    en: "There is no written resolution yet whose receipt could be recorded. Issue the resolution first.",
    es: "Aún no hay una resolución escrita cuya recepción pueda registrarse. Primero emita la resolución.",
    citations: ["22-ccr-120105"],
  },
  ALREADY_ACKNOWLEDGED: {
    en: "The acknowledgement was already mailed on {mailedOn}.",
    es: "El acuse de recibo ya se envió el {mailedOn}.",
    citations: ["22-ccr-120102", "22-ccr-120107-e"],
  },
  EXTENSION_ALREADY_USED: {
    en: "The time to resolve was already extended; the law allows it once.",
    es: "El plazo para resolver ya se prorrogó; la ley lo permite una sola vez.",
    citations: ["fam-code-17800"],
  },
  RECEIPT_ALREADY_RECORDED: {
    en: "The receipt of the written resolution is already recorded as {receivedOn}.",
    es: "La recepción de la resolución escrita ya consta con fecha {receivedOn}.",
    citations: ["fam-code-17801-c"],
  },
  ACTOR_IS_CASEWORKER: {
    en: "You are the caseworker this complaint is about. Someone else must issue the resolution.",
    es: "Usted es la persona encargada del caso a la que se refiere esta queja. Otra persona debe emitir la resolución.",
    citations: ["22-ccr-120103"],
  },
  // The input against the law.
  EXTENSION_NOTICE_TOO_LATE: {
    en: "The extension notice must be mailed by {lastDay}. Resolve the complaint now, or tell the complainant that a state hearing may be asked for.",
    es: "El aviso de prórroga debe enviarse a más tardar el {lastDay}. Resuelva la queja ahora o informe a la persona que puede pedir una audiencia estatal.",
    citations: ["fam-code-17800", "22-ccr-120105"],
  },
  EXTENSION_DAYS_OUT_OF_RANGE: {
    en: "An extension is a whole number of days from 1 to {most}.",
    es: "Una prórroga es un número entero de días de 1 a {most}.",
    citations: ["fam-code-17800"],
  },
  INVESTIGATOR_IS_CASEWORKER: {
    en: "The investigator may not be the caseworker involved. Choose someone else.",
    es: "La persona investigadora no puede ser la encargada del caso. Elija a otra persona.",
    citations: ["22-ccr-120103"],
  },
  INVESTIGATOR_RECUSED: {
    en: "This person is kept apart from the complaint and may not work on it. Choose someone else; if nobody is left, transfer the complaint.",
    es: "Esta persona está apartada de la queja y no puede intervenir en ella. Elija a otra; si no queda nadie, transfiera la queja.",
    citations: ["22-ccr-120103"],
    practice: true,
  },
  INVESTIGATOR_ALREADY_ASSIGNED: {
    en: "This person is already the investigator. Choose someone else to change it.",
    es: "Esta persona ya es la investigadora. Elija a otra para cambiarlo.",
    citations: ofForm,
  },
  INVESTIGATOR_ROLE_NOT_ALLOWED: {
    en: "An investigator must be an investigator, a supervisor or an ombudsperson.",
    es: "Debe ser una persona investigadora, supervisora u ombudsperson (defensor del cliente).",
    citations: ["22-ccr-120103"],
  },
  INVESTIGATOR_OF_ANOTHER_AGENCY: {
    en: "The investigator must belong to the agency that answers the complaint.",
    es: "La persona investigadora debe pertenecer a la agencia que responde la queja.",
    citations: ["22-ccr-120103"],
  },
  INVESTIGATOR_NOT_ACTIVE: {
    en: "This person no longer works here. Choose someone who does.",
    es: "Esta persona ya no trabaja aquí. Elija a alguien que sí.",
    citations: ofForm,
  },
  FINDING_MISSING: {
    en: "Issue {ordinal} has no finding. Each issue needs one.",
    es: "El asunto {ordinal} no tiene conclusión. Cada asunto necesita una.",
    citations: ["22-ccr-120105"],
  },
  FINDING_REPEATED: {
    en: "Issue {ordinal} has more than one finding. Keep one.",
    es: "El asunto {ordinal} tiene más de una conclusión. Deje una sola.",
    citations: ["22-ccr-120105"],
  },
  FINDING_WITHOUT_ISSUE: {
    en: "This complaint has no issue {ordinal}.",
    es: "Esta queja no tiene un asunto {ordinal}.",
    citations: ["22-ccr-120105"],
  },
  // Dates.
  DATE_STAMP_BEFORE_POSTMARK: {
    en: "The date stamp ({dateStampedOn}) is earlier than the postmark ({postmarkedOn}). Check both on the envelope.",
    es: "El sello de recibido ({dateStampedOn}) es anterior al matasellos ({postmarkedOn}). Revise ambos en el sobre.",
    citations: ["22-ccr-110164-a-1"],
  },
  FILING_EVIDENCE_MISSING: {
    en: "For this way of filing the receipt date cannot be known without a date here.",
    es: "Para esta forma de presentación no se puede saber la fecha de recepción sin una fecha aquí.",
    citations: ["22-ccr-110164"],
  },
  FILING_EVIDENCE_NOT_OF_CHANNEL: {
    en: "This date does not belong to this way of filing. Remove it, or correct how the complaint came.",
    es: "Esta fecha no corresponde a esta forma de presentación. Quítela o corrija cómo llegó la queja.",
    citations: ["22-ccr-110164"],
  },
  BEFORE_LAW_IN_FORCE: contactRefusals.BEFORE_LAW_IN_FORCE,
  NOTICE_BEFORE_COMPLAINT: {
    en: "This is earlier than the complaint itself ({complaintOn}).",
    es: "Esta fecha es anterior a la queja misma ({complaintOn}).",
    citations: ["22-ccr-120107-e"],
  },
  RESOLUTION_BEFORE_RECEIPT: {
    en: "The resolution cannot be dated before the complaint reached the agency ({complaintOn}).",
    es: "La resolución no puede tener fecha anterior a la llegada de la queja a la agencia ({complaintOn}).",
    citations: ["22-ccr-120107-c"],
  },
  RESOLUTION_MAILED_BEFORE_DATED: {
    en: "The resolution cannot be mailed before it is dated ({datedOn}).",
    es: "La resolución no puede enviarse antes de su fecha ({datedOn}).",
    citations: ["22-ccr-120107-e"],
  },
  RECEIPT_BEFORE_RESOLUTION: {
    en: "The resolution cannot be received before it is dated ({datedOn}).",
    es: "La resolución no puede recibirse antes de su fecha ({datedOn}).",
    citations: ["fam-code-17801-c"],
  },
  WITHDRAWAL_BEFORE_COMPLAINT: {
    en: "The complaint cannot be withdrawn before it was made ({complaintOn}).",
    es: "La queja no puede retirarse antes de presentarse ({complaintOn}).",
    citations: ofForm,
  },
  // Form.
  ISSUE_REQUIRED: {
    en: "A complaint needs at least one issue. Write what the person complains of.",
    es: "Una queja necesita al menos un asunto. Escriba de qué se queja la persona.",
    citations: ["22-ccr-110160"],
  },
  TOO_MANY_ISSUES: {
    en: "A complaint holds at most {most} issues. Put the rest in another complaint.",
    es: "Una queja contiene como máximo {most} asuntos. Ponga el resto en otra queja.",
    citations: ofForm,
  },
  ISSUE_ORDER: {
    en: "Issues are numbered from 1 without gaps.",
    es: "Los asuntos se numeran desde 1 sin saltos.",
    citations: ofForm,
  },
  UNKNOWN_CHANNEL: {
    en: "Choose how the complaint came: by mail, by hand, by word of mouth, electronically or by fax.",
    es: "Elija cómo llegó la queja: por correo, en mano, de palabra, por medio electrónico o por fax.",
    citations: ["22-ccr-110164"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
