import type { Words } from "../words.ts";
import type { ComplaintActionName } from "./complaint-action.ts";
import type { ComplaintEventKind } from "./complaint-event.ts";
import type { FilingChannel, FindingOutcome, IssueSubject, WithdrawalManner } from "./complaint-facts.ts";
import type { ComplaintStatus } from "./complaint-status.ts";
import type { Role } from "./role.ts";

// What things are called on screen, in letters and to partners, so that all three say the same.

/** Statuses. */
export const statusWords: Readonly<Record<ComplaintStatus, Words>> = {
  RECEIVED: { en: "Received", es: "Recibida" },
  UNDER_INVESTIGATION: { en: "Under investigation", es: "En investigación" },
  RESOLVED: { en: "Resolved", es: "Resuelta" },
  WITHDRAWN: { en: "Withdrawn", es: "Retirada" },
};

/** Actions, as a button says them. */
export const actionWords: Readonly<Record<ComplaintActionName, Words>> = {
  receiveComplaint: { en: "Receive complaint", es: "Recibir queja" },
  acknowledgeComplaint: { en: "Acknowledge", es: "Acusar recibo" },
  assignInvestigator: { en: "Assign investigator", es: "Asignar investigador" },
  extendResolutionPeriod: { en: "Extend time to resolve", es: "Prorrogar el plazo" },
  issueWrittenResolution: { en: "Issue written resolution", es: "Emitir resolución escrita" },
  recordResolutionReceipt: {
    en: "Record receipt of the resolution",
    es: "Registrar recepción de la resolución",
  },
  withdrawComplaint: { en: "Withdraw", es: "Retirar" },
};

/** Events, as a timeline says them. */
export const eventWords: Readonly<Record<ComplaintEventKind, Words>> = {
  ComplaintReceived: { en: "Complaint received", es: "Queja recibida" },
  ComplaintAcknowledged: { en: "Complaint acknowledged", es: "Acuse de recibo enviado" },
  InvestigatorAssigned: { en: "Investigator assigned", es: "Investigador asignado" },
  ResolutionPeriodExtended: { en: "Time to resolve extended", es: "Plazo prorrogado" },
  WrittenResolutionIssued: { en: "Written resolution issued", es: "Resolución escrita emitida" },
  ResolutionReceiptRecorded: {
    en: "Receipt of the resolution recorded",
    es: "Recepción de la resolución registrada",
  },
  ComplaintWithdrawn: { en: "Complaint withdrawn", es: "Queja retirada" },
};

/** Ways of filing. */
export const channelWords: Readonly<Record<FilingChannel, Words>> = {
  MAIL: { en: "By mail", es: "Por correo" },
  HAND_DELIVERY: { en: "By hand", es: "En mano" },
  ORAL: { en: "By word of mouth", es: "De palabra" },
  ELECTRONIC: { en: "Electronically", es: "Por medio electrónico" },
  FAX: { en: "By fax", es: "Por fax" },
};

/** Subjects of an issue. */
export const subjectWords: Readonly<Record<IssueSubject, Words>> = {
  CUSTOMER_SERVICE: { en: "Customer service", es: "Atención al público" },
  TIMELINESS: { en: "Timeliness of service", es: "Puntualidad del servicio" },
  APPLICATION: { en: "Application denied or not acted on", es: "Solicitud negada o sin atender" },
  PAYMENT: { en: "Missing or incorrect payment", es: "Pago faltante o incorrecto" },
  ARREARS: { en: "Calculation of arrears", es: "Cálculo de atrasos" },
  ORDER_SERVICES: {
    en: "Establishing, modifying or enforcing an order",
    es: "Establecer, modificar o hacer cumplir una orden",
  },
  CASE_CLOSURE: { en: "Decision to close a case", es: "Decisión de cerrar un caso" },
  COURT_ORDER_AMOUNT: {
    en: "Amount of support ordered by a court",
    es: "Cantidad de manutención ordenada por un tribunal",
  },
  CUSTODY_OR_VISITATION: { en: "Custody or visitation", es: "Custodia o visitas" },
  SPOUSAL_SUPPORT: { en: "Spousal support", es: "Manutención del cónyuge" },
  PARENTAGE: { en: "Parentage", es: "Filiación" },
  OTHER: { en: "Something else", es: "Otro asunto" },
};

/** Outcomes of a finding. */
export const outcomeWords: Readonly<Record<FindingOutcome, Words>> = {
  FOR_COMPLAINANT: { en: "For the complainant", es: "A favor de la persona que se queja" },
  PARTLY_FOR_COMPLAINANT: {
    en: "Partly for the complainant",
    es: "En parte a favor de la persona que se queja",
  },
  NOT_FOR_COMPLAINANT: { en: "Not for the complainant", es: "No a favor de la persona que se queja" },
  OUTSIDE_JURISDICTION: {
    en: "Outside the agency’s jurisdiction",
    es: "Fuera de la competencia de la agencia",
  },
  UNTIMELY: { en: "Complained of too late", es: "Queja presentada fuera de plazo" },
};

/** Manners of withdrawal. */
export const mannerWords: Readonly<Record<WithdrawalManner, Words>> = {
  WRITTEN: { en: "In writing", es: "Por escrito" },
  ORAL: { en: "By word of mouth", es: "De palabra" },
  ELECTRONIC: { en: "Electronically", es: "Por medio electrónico" },
};

/** Roles. */
export const roleWords: Readonly<Record<Role, Words>> = {
  OMBUDSPERSON: { en: "Ombudsperson", es: "Ombudsperson" },
  INVESTIGATOR: { en: "Investigator", es: "Investigador" },
  SUPERVISOR: { en: "Supervisor", es: "Supervisor" },
  DIRECTOR: { en: "Director", es: "Director" },
  HEARING_COORDINATOR: { en: "Hearing coordinator", es: "Coordinador de audiencias" },
  STATE_ANALYST: { en: "State analyst", es: "Analista estatal" },
  AUDITOR: { en: "Auditor", es: "Auditor" },
  ADMINISTRATOR: { en: "Administrator", es: "Administrador" },
  CASEWORKER: { en: "Caseworker", es: "Encargado del caso" },
  PARTNER: { en: "Partner system", es: "Sistema asociado" },
};
