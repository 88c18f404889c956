import { datedFactWords } from "../deadlines/facts/dated-fact-words.ts";
import type { Words } from "../vocabulary/words.ts";
import type { HearingActionName } from "./acts/hearing-action.ts";
import type { HearingEventKind } from "./acts/hearing-event.ts";
import type { PostponementCause, RehearingParty } from "./facts/hearing-facts.ts";
import type { HearingStatus } from "./facts/hearing-status.ts";

/** Statuses of a state hearing. */
export const hearingStatusWords: Readonly<Record<HearingStatus, Words>> = {
  REQUESTED: { en: "Requested", es: "Solicitada" },
  SCREENED: { en: "Accepted for hearing", es: "Admitida a audiencia" },
  DISMISSAL_NOTICED: { en: "Dismissal noticed", es: "Desestimación avisada" },
  SCHEDULED: { en: "Scheduled", es: "Fijada" },
  NON_APPEARANCE: { en: "Not appeared", es: "Sin comparecencia" },
  HELD: { en: "Held", es: "Celebrada" },
  RECORD_CLOSED: { en: "Record closed", es: "Cierre de la presentación de pruebas" },
  DECISION_PROPOSED: { en: "Decision proposed", es: "Decisión propuesta" },
  ADOPTED: { en: "Decision adopted", es: "Decisión adoptada" },
  COMPLIANCE_DUE: { en: "Compliance due", es: "Cumplimiento debido" },
  ACTION_REQUIRED: { en: "Action required", es: "Acción exigida" },
  COMPLIANCE_REPORTED: { en: "Compliance reported", es: "Cumplimiento informado" },
  PLAN_APPROVED: { en: "Compliance approved", es: "Cumplimiento aprobado" },
  COMPLIANCE_DISPUTED: { en: "Compliance disputed", es: "Cumplimiento disputado" },
  CLOSED: { en: "Closed", es: "Cerrada" },
  DISMISSED: { en: "Dismissed", es: "Desestimada" },
  ABANDONED: { en: "Abandoned", es: "Abandonada" },
  WITHDRAWN: { en: "Withdrawn", es: "Retirada" },
};

/** Actions, as a button says them. */
export const hearingActionWords: Readonly<Record<HearingActionName, Words>> = {
  receiveHearingRequest: { en: "Record request", es: "Registrar solicitud" },
  screenRequest: { en: "Accept for hearing", es: "Admitir a audiencia" },
  noticeDismissal: { en: "Send notice of dismissal", es: "Enviar aviso de desestimación" },
  noticeGroundsDismissal: {
    en: "Send notice about some grounds",
    es: "Enviar aviso sobre algunos motivos",
  },
  giveFurtherFacts: { en: "Record further facts", es: "Registrar más hechos" },
  mailFurtherFacts: {
    en: "Record mailing of further facts",
    es: "Registrar envío de los hechos adicionales",
  },
  takeBackDismissalNotice: { en: "Take the notice back", es: "Retirar el aviso" },
  takeBackGroundsNotice: {
    en: "Take back the notice about some grounds",
    es: "Retirar el aviso sobre algunos motivos",
  },
  dismissRequest: { en: "Dismiss request", es: "Desestimar solicitud" },
  dismissGrounds: { en: "Dismiss some grounds", es: "Desestimar algunos motivos" },
  dismissForCourt: { en: "Dismiss: before a court", es: "Desestimar: ante una corte" },
  sendDismissalDecision: { en: "Send decision of dismissal", es: "Enviar decisión de desestimación" },
  scheduleHearing: { en: "Set hearing", es: "Fijar audiencia" },
  sendHearingNotice: { en: "Record notice of hearing", es: "Registrar aviso de audiencia" },
  askForHearingChange: {
    en: "Record wish for another day or the telephone",
    es: "Registrar petición de otro día o del teléfono",
  },
  holdByTelephone: { en: "Grant hearing by telephone", es: "Conceder audiencia por teléfono" },
  refuseHearingChange: { en: "Refuse the change", es: "Negar el cambio" },
  postponeHearing: { en: "Postpone", es: "Aplazar" },
  waiveTime: { en: "Record waiver of time", es: "Registrar renuncia al plazo" },
  filePositionStatement: { en: "Record position statement", es: "Registrar declaración de posición" },
  trySettlement: { en: "Record attempt to settle", es: "Registrar intento de acuerdo" },
  withdrawRequest: { en: "Withdraw request", es: "Retirar solicitud" },
  recordNonAppearance: { en: "Record that nobody appeared", es: "Registrar que nadie se presentó" },
  requestReinstatement: { en: "Record request to reinstate", es: "Registrar solicitud de reanudación" },
  reinstateHearing: { en: "Reinstate", es: "Reanudar" },
  abandonRequest: { en: "Dismiss as abandoned", es: "Desestimar por abandono" },
  holdHearing: { en: "Record that it was held", es: "Registrar que se celebró" },
  replaceJudge: { en: "Record notice of another judge", es: "Registrar aviso de otro juez" },
  closeRecord: { en: "Close record", es: "Cerrar la presentación de pruebas" },
  grantNewHearing: { en: "Grant new hearing", es: "Conceder nueva audiencia" },
  proposeDecision: { en: "Record proposed decision", es: "Registrar decisión propuesta" },
  adoptDecision: { en: "Adopt decision", es: "Adoptar decisión" },
  changeDecision: { en: "Change decision", es: "Cambiar decisión" },
  orderFurtherHearing: { en: "Order further hearing", es: "Ordenar audiencia adicional" },
  recordDecisionReceipt: {
    en: "Record the agency’s receipt of the decision",
    es: "Registrar la recepción de la decisión por la agencia",
  },
  recordComplainantDecisionReceipt: {
    en: "Record the complainant’s receipt of the decision",
    es: "Registrar la recepción de la decisión por la persona que se queja",
  },
  beginCompliance: { en: "Begin to comply", es: "Empezar a cumplir" },
  reportCompliance: { en: "Report compliance", es: "Informar cumplimiento" },
  approveCompliance: { en: "Approve compliance", es: "Aprobar cumplimiento" },
  requireComplianceAction: { en: "Require more", es: "Exigir más" },
  disputeCompliance: { en: "Record dispute about compliance", es: "Registrar disputa sobre cumplimiento" },
  requestRehearing: {
    en: "Record request for a rehearing",
    es: "Registrar solicitud de nueva audiencia (rehearing)",
  },
  decideStay: { en: "Decide on the stay", es: "Decidir la suspensión" },
  denyRehearing: { en: "Deny rehearing", es: "Negar la nueva audiencia (rehearing)" },
  grantRehearing: { en: "Grant rehearing", es: "Conceder la nueva audiencia (rehearing)" },
  petitionCourt: { en: "Record petition to the court", es: "Registrar petición a la corte" },
  recordCourtDecision: { en: "Record the court’s decision", es: "Registrar decisión de la corte" },
  closeHearing: { en: "Close hearing", es: "Cerrar audiencia" },
  correctFact: { en: "Correct a date", es: "Corregir una fecha" },
};

/**
 * Events, as a timeline says them: in the words of the day they record, unless the timeline of a hearing says it shorter or
 * tells apart what shares that day.
 */
export const hearingEventWords: Readonly<Record<HearingEventKind, Words>> = {
  HearingRequestReceived: { en: "Request received", es: "Solicitud recibida" },
  HearingChangeAsked: {
    en: "Another day, or the telephone, asked for",
    es: "Se pidió otro día o el teléfono",
  },
  HearingMovedToTelephone: { en: "Hearing moved to the telephone", es: "Audiencia pasada al teléfono" },
  HearingChangeRefused: { en: "Change of the hearing refused", es: "Cambio de la audiencia negado" },
  JudgeReplaced: { en: "Another judge decides", es: "Decide otro juez" },
  RequestScreened: { en: "Accepted for hearing", es: "Admitida a audiencia" },
  DismissalNoticed: datedFactWords.dismissalNoticeSentOn,
  GroundsDismissalNoticed: {
    en: "Notice of dismissal of some grounds sent",
    es: "Aviso de desestimación de algunos motivos enviado",
  },
  FurtherFactsGiven: { en: "Further facts given", es: "Más hechos aportados" },
  FurtherFactsMailed: {
    en: "Further facts mailed to the other party",
    es: "Hechos adicionales enviados a la otra parte",
  },
  DismissalNoticeTakenBack: { en: "Notice of dismissal taken back", es: "Aviso de desestimación retirado" },
  GroundsNoticeTakenBack: {
    en: "Notice about some grounds taken back",
    es: "Aviso sobre algunos motivos retirado",
  },
  RequestDismissed: { en: "Request dismissed", es: "Solicitud desestimada" },
  GroundsDismissed: { en: "Some grounds dismissed", es: "Algunos motivos desestimados" },
  RequestDismissedForCourt: { en: "Dismissed: before a court", es: "Desestimada: ante una corte" },
  DismissalDecisionSent: { en: "Decision of dismissal sent", es: "Decisión de desestimación enviada" },
  HearingScheduled: { en: "Hearing set", es: "Audiencia fijada" },
  HearingNoticeSent: datedFactWords.hearingNoticeSentOn,
  HearingPostponed: { en: "Hearing postponed", es: "Audiencia aplazada" },
  TimeWaived: { en: "Time waived", es: "Renuncia al plazo" },
  PositionStatementFiled: datedFactWords.positionStatementSentOn,
  SettlementTried: { en: "Settlement tried", es: "Acuerdo intentado" },
  RequestWithdrawn: { en: "Request withdrawn", es: "Solicitud retirada" },
  NonAppearanceRecorded: { en: "Complainant did not appear", es: "La persona no se presentó" },
  ReinstatementRequested: datedFactWords.reinstatementRequestedOn,
  HearingReinstated: { en: "Hearing reinstated", es: "Audiencia reanudada" },
  RequestAbandoned: { en: "Request abandoned", es: "Solicitud abandonada" },
  HearingHeld: datedFactWords.hearingHeldOn,
  RecordClosed: datedFactWords.recordClosedOn,
  NewHearingGranted: { en: "New hearing granted", es: "Nueva audiencia concedida" },
  DecisionProposed: { en: "Decision proposed", es: "Decisión propuesta" },
  DecisionAdopted: datedFactWords.decisionAdoptedOn,
  DecisionChanged: { en: "Decision changed", es: "Decisión cambiada" },
  FurtherHearingOrdered: { en: "Further hearing ordered", es: "Audiencia adicional ordenada" },
  DecisionReceiptRecorded: datedFactWords.decisionReceivedByAgencyOn,
  ComplainantDecisionReceiptRecorded: datedFactWords.decisionReceivedByComplainantOn,
  ComplianceBegun: { en: "Compliance begun", es: "Cumplimiento iniciado" },
  ComplianceReported: datedFactWords.complianceReportedOn,
  ComplianceApproved: { en: "Compliance approved", es: "Cumplimiento aprobado" },
  ComplianceActionRequired: { en: "More is required", es: "Se exige más" },
  ComplianceDisputed: { en: "Compliance disputed", es: "Cumplimiento disputado" },
  RehearingRequested: datedFactWords.rehearingRequestedOn,
  StayDecided: { en: "Stay decided", es: "Suspensión decidida" },
  RehearingDenied: { en: "Rehearing denied", es: "Nueva audiencia (rehearing) negada" },
  RehearingGranted: { en: "Rehearing granted", es: "Nueva audiencia (rehearing) concedida" },
  CourtPetitioned: datedFactWords.courtPetitionedOn,
  CourtDecisionRecorded: { en: "Court decided", es: "La corte decidió" },
  HearingClosed: { en: "Hearing closed", es: "Audiencia cerrada" },
  FactCorrected: { en: "Date corrected", es: "Fecha corregida" },
};

/** Each named cause of a postponement. */
export const postponementCauseWords: Readonly<Record<PostponementCause, Words>> = {
  DEATH_IN_FAMILY: { en: "A death in the family", es: "Una muerte en la familia" },
  ILLNESS_OR_INJURY: { en: "Illness or injury", es: "Enfermedad o lesión" },
  SUDDEN_EMERGENCY: { en: "A sudden emergency", es: "Una emergencia repentina" },
  REQUIRED_IN_COURT: { en: "Required to appear in court", es: "Obligación de comparecer ante una corte" },
  CONFLICT_OF_INTEREST: { en: "A conflict of interest", es: "Un conflicto de intereses" },
  NOTICE_LANGUAGE_OR_STATEMENT_FAILED: {
    en: "Notice, interpreter or position statement lacking or late",
    es: "Aviso, intérprete o declaración de posición que faltó o llegó tarde",
  },
  OTHER: { en: "Another good cause, told in words", es: "Otra causa justificada, dicha con palabras" },
};

/** The two sides of a hearing, each with a receipt of the decision and a right to ask for a rehearing of its own. */
export const rehearingPartyWords: Readonly<Record<RehearingParty, Words>> = {
  COMPLAINANT: { en: "The complainant", es: "La persona que se queja" },
  AGENCY: { en: "The local agency", es: "La agencia local" },
};
