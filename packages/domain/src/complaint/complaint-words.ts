import { recountWords } from "../deadlines/recount/recount-words.ts";
import { datedFactWords } from "../deadlines/facts/dated-fact-words.ts";
import { explanationWords } from "../ombudsperson/explanation.ts";
import { reviewWords } from "../ombudsperson/independent-review.ts";
import { formHelpWords } from "../ombudsperson/form-help.ts";
import type { Words } from "../vocabulary/words.ts";
import type { ComplaintActionName } from "./acts/complaint-action.ts";
import type { ComplaintEventKind } from "./events/complaint-event.ts";

// What things are called on screen, in letters and to partners, so that all three say the same.

/** Actions, as a button says them. */
export const actionWords: Readonly<Record<ComplaintActionName, Words>> = {
  receiveComplaint: { en: "Receive complaint", es: "Recibir queja" },
  openComplaintFromRepeatedContact: {
    en: "Open a complaint from a repeated contact",
    es: "Abrir una queja por un contacto repetido",
  },
  confirmRepeatedContact: {
    en: "Confirm that it repeats an earlier contact",
    es: "Confirmar que repite un contacto anterior",
  },
  findNotSameSubject: {
    en: "Find that it is about another subject",
    es: "Determinar que trata de otro tema",
  },
  joinContact: { en: "Add a contact", es: "Agregar un contacto" },
  acknowledgeComplaint: { en: "Acknowledge", es: "Acusar recibo" },
  assignInvestigator: { en: "Assign investigator", es: "Asignar investigador" },
  markChecklistItem: { en: "Mark the checklist", es: "Marcar la lista de comprobación" },
  transferComplaint: { en: "Transfer to another agency", es: "Trasladar a otra agencia" },
  mailTransferCopy: { en: "Record mailed copy of the transfer", es: "Registrar copia enviada del traslado" },
  receiveTransfer: { en: "Record receipt of the transfer", es: "Registrar recepción del traslado" },
  disputeTransfer: { en: "Dispute the transfer", es: "Disputar el traslado" },
  determineOwnership: { en: "Determine responsible agency", es: "Determinar agencia responsable" },
  amendComplaint: { en: "Amend", es: "Modificar" },
  adviseNoResolution: {
    en: "Advise of the right to a hearing",
    es: "Avisar del derecho a una audiencia",
  },
  referIssue: { en: "Refer an issue elsewhere", es: "Remitir un asunto a otro lugar" },
  sendModificationPaperwork: {
    en: "Record paperwork to change the order",
    es: "Registrar documentos para cambiar la orden",
  },
  recordClaim: { en: "Record a claim", es: "Registrar un reclamo" },
  acknowledgeClaim: { en: "Acknowledge the claim", es: "Acusar recibo del reclamo" },
  extendClaim: { en: "Extend time to answer the claim", es: "Prorrogar el plazo del reclamo" },
  answerClaim: { en: "Answer the claim", es: "Responder al reclamo" },
  planResolutionActions: { en: "Plan action items", es: "Planificar acciones" },
  completeResolutionAction: { en: "Complete action item", es: "Registrar acción cumplida" },
  closeComplaint: { en: "Close complaint", es: "Cerrar queja" },
  requestStateHearing: {
    en: "Record request for a state hearing",
    es: "Registrar solicitud de audiencia estatal",
  },
  requestIndependentReview: reviewWords.request,
  assignReviewer: reviewWords.assign,
  answerIndependentReview: reviewWords.answer,
  withdrawIndependentReview: reviewWords.withdraw,
  recordHelp: formHelpWords.action,
  explainProcess: explanationWords.action,
  correctFact: { en: "Correct a date", es: "Corregir una fecha" },
  extendResolutionPeriod: { en: "Extend time to resolve", es: "Prorrogar el plazo" },
  issueWrittenResolution: { en: "Issue written resolution", es: "Emitir resolución escrita" },
  recordResolutionReceipt: {
    en: "Record receipt of the resolution",
    es: "Registrar recepción de la resolución",
  },
  withdrawComplaint: { en: "Withdraw", es: "Retirar" },
};

/** Events, as a timeline says them: in the words of the day they record, where it has the same. */
export const eventWords: Readonly<Record<ComplaintEventKind, Words>> = {
  ComplaintTransferred: { en: "Complaint sent to another agency", es: "Queja enviada a otra agencia" },
  TransferCopyMailed: datedFactWords.transferCopyMailedOn,
  TransferReceived: { en: "Transfer received", es: "Traslado recibido" },
  TransferDisputed: { en: "Transfer disputed", es: "Traslado disputado" },
  OwnershipDetermined: datedFactWords.ownershipDeterminedOn,
  ComplaintAmended: { en: "Complaint amended", es: "Queja modificada" },
  NoResolutionAdvised: {
    en: "Complainant advised of the right to a hearing",
    es: "Persona avisada de su derecho a una audiencia",
  },
  IssueReferred: { en: "Issue referred elsewhere", es: "Asunto remitido a otro lugar" },
  ModificationPaperworkSent: {
    en: "Paperwork to change the order sent",
    es: "Documentos para cambiar la orden enviados",
  },
  ResolutionActionsPlanned: { en: "Action items planned", es: "Acciones planificadas" },
  ResolutionActionCompleted: { en: "Action item completed", es: "Acción cumplida" },
  ComplaintClosed: { en: "Complaint closed", es: "Queja cerrada" },
  StateHearingRequested: { en: "State hearing requested", es: "Audiencia estatal solicitada" },
  DatesRecounted: recountWords,
  ClaimRecorded: { en: "Claim recorded", es: "Reclamo registrado" },
  ClaimAcknowledged: { en: "Claim acknowledged", es: "Acuse de recibo del reclamo" },
  ClaimExtended: { en: "Time to answer the claim extended", es: "Plazo del reclamo prorrogado" },
  ClaimAnswered: { en: "Claim answered", es: "Reclamo respondido" },
  ...reviewWords.events,
  FormHelpGiven: formHelpWords.event,
  ProcessExplained: explanationWords.event,
  FactCorrected: { en: "Date corrected", es: "Fecha corregida" },
  RepeatedContactBecameComplaint: {
    en: "Repeated contact became a complaint",
    es: "El contacto repetido pasó a ser queja",
  },
  RepeatedContactConfirmed: {
    en: "Confirmed as a repeated contact",
    es: "Se confirmó que es un contacto repetido",
  },
  NotSameSubjectFound: {
    en: "Found to be about another subject",
    es: "Se determinó que trata de otro tema",
  },
  ContactJoined: { en: "Contact added", es: "Contacto agregado" },
  ComplaintReceived: datedFactWords.complaintReceiptDate,
  ComplaintAcknowledged: { en: "Complaint acknowledged", es: "Acuse de recibo enviado" },
  ChecklistItemMarked: { en: "Checklist marked", es: "Lista de comprobación marcada" },
  InvestigatorAssigned: { en: "Investigator assigned", es: "Investigador asignado" },
  ResolutionPeriodExtended: { en: "Time to resolve extended", es: "Plazo prorrogado" },
  WrittenResolutionIssued: { en: "Written resolution issued", es: "Resolución escrita emitida" },
  ResolutionReceiptRecorded: {
    en: "Receipt of the resolution recorded",
    es: "Recepción de la resolución registrada",
  },
  ComplaintWithdrawn: { en: "Complaint withdrawn", es: "Queja retirada" },
};
