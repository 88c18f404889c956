import type { Words } from "../../vocabulary/words.ts";
import type { DatedFact } from "./dated-fact.ts";

/** What each dated fact is called in a sentence. */
export const datedFactWords: Readonly<Record<DatedFact, Words>> = {
  contactReceivedOn: { en: "Contact received", es: "Contacto recibido" },
  contactAcknowledgedOn: { en: "Contact acknowledged", es: "Acuse del contacto" },
  contactAnswerExpectedOn: { en: "Answer promised for", es: "Respuesta prometida para" },
  disputeAcknowledgedOn: {
    en: "Dispute acknowledged with a day for the answer",
    es: "Acuse del desacuerdo con un día para la respuesta",
  },
  contactAnsweredOn: { en: "Contact answered", es: "Contacto respondido" },
  knewOn: { en: "Knew or should have known", es: "Supo o debió saber" },
  postmarkedOn: { en: "Postmarked", es: "Matasellos" },
  dateStampedOn: { en: "Date-stamped", es: "Sello de recibido" },
  spokenOn: { en: "Spoken", es: "Presentada de palabra" },
  arrivedOn: { en: "Arrived", es: "Llegó" },
  acknowledgementMailedOn: { en: "Acknowledgement mailed", es: "Acuse de recibo enviado" },
  transferSentOn: { en: "Transfer (LCR004) sent", es: "Traslado (LCR004) enviado" },
  transferReceivedOn: {
    en: "Transfer (LCR004) received by the other agency",
    es: "Traslado (LCR004) recibido por la otra agencia",
  },
  transferCopyMailedOn: { en: "Copy of the transfer mailed", es: "Copia del traslado enviada" },
  ownershipDisputedOn: {
    en: "Department contacted about the responsible agency",
    es: "Consulta al Departamento sobre la agencia responsable",
  },
  ownershipDeterminedOn: {
    en: "Responsible agency determined",
    es: "Agencia responsable determinada",
  },
  answeringAgencyReceivedOn: {
    en: "Transfer (LCR004) received by the agency that must answer",
    es: "Traslado (LCR004) recibido por la agencia que debe responder",
  },
  sendingAgencyReceivedOn: {
    en: "Transfer (LCR004) received by the agency that sent the complaint on",
    es: "Traslado (LCR004) recibido por la agencia que reenvió la queja",
  },
  amendedOn: { en: "Complaint amended", es: "Queja modificada" },
  extensionNoticeMailedOn: { en: "Extension notice mailed", es: "Aviso de prórroga enviado" },
  resolutionDatedOn: { en: "Written resolution dated", es: "Resolución escrita fechada" },
  resolutionMailedOn: { en: "Written resolution mailed", es: "Resolución escrita enviada" },
  resolutionReceivedOn: { en: "Written resolution received", es: "Resolución escrita recibida" },
  withdrawnOn: { en: "Withdrawn", es: "Retirada" },
  hearingRequestReceivedOn: { en: "Hearing request received", es: "Solicitud de audiencia recibida" },
  hearingScheduledFor: { en: "Hearing", es: "Audiencia" },
  hearingNoticeSentOn: { en: "Notice of hearing sent", es: "Aviso de audiencia enviado" },
  positionStatementSentOn: { en: "Position statement sent", es: "Declaración de posición enviada" },
  hearingHeldOn: { en: "Hearing held", es: "Audiencia celebrada" },
  recordClosedOn: { en: "Record closed", es: "Cierre de la presentación de pruebas" },
  proposedDecisionOn: { en: "Proposed decision", es: "Decisión propuesta" },
  proposalActedOn: { en: "Proposed decision acted on", es: "Actuación sobre la decisión propuesta" },
  decisionAdoptedOn: { en: "Decision adopted", es: "Decisión adoptada" },
  decisionReceivedByAgencyOn: {
    en: "Decision received by the agency",
    es: "Decisión recibida por la agencia",
  },
  decisionReceivedByComplainantOn: {
    en: "Decision received by the complainant",
    es: "Decisión recibida por la persona que se queja",
  },
  complianceReportedOn: { en: "Compliance reported", es: "Cumplimiento informado" },
  rehearingRequestedOn: { en: "Rehearing requested", es: "Nueva audiencia (rehearing) solicitada" },
  agencyRehearingRequestedOn: {
    en: "Rehearing requested by the agency",
    es: "Nueva audiencia (rehearing) solicitada por la agencia",
  },
  rehearingDecidedOn: {
    en: "Rehearing granted or denied",
    es: "Nueva audiencia (rehearing) concedida o negada",
  },
  courtPetitionedOn: { en: "Petition filed with the court", es: "Petición presentada a la corte" },
  dismissalNoticeSentOn: { en: "Dismissal notice sent", es: "Aviso de desestimación enviado" },
  hearingDismissedOn: { en: "Hearing request dismissed", es: "Solicitud de audiencia desestimada" },
  furtherFactsGivenOn: {
    en: "Further facts given against the dismissal",
    es: "Más hechos aportados contra la desestimación",
  },
  dismissalDecisionSentOn: {
    en: "Written notice of the dismissal sent",
    es: "Aviso escrito de la desestimación enviado",
  },
  nonAppearanceNoticeSentOn: {
    en: "Notice of non-appearance sent",
    es: "Aviso de incomparecencia enviado",
  },
  reinstatementRequestedOn: { en: "Reinstatement requested", es: "Reanudación solicitada" },
  hearingWithdrawnOn: { en: "Hearing request withdrawn", es: "Solicitud de audiencia retirada" },
  reviewRequestReceivedOn: {
    en: "Review request received by the Department",
    es: "Solicitud de revisión recibida por el Departamento",
  },
  reviewAnsweredOn: { en: "Review answered", es: "Revisión respondida" },
  claimAcknowledgedOn: { en: "Claim acknowledged", es: "Acuse del reclamo" },
  claimReceivedOn: { en: "Claim received", es: "Reclamo recibido" },
  claimAnsweredOn: { en: "Claim answered", es: "Reclamo respondido" },
  closurePlannedFor: { en: "Day planned for closing the case", es: "Día previsto para cerrar el caso" },
  closureNoticeMailedOn: { en: "Notice of closing mailed", es: "Aviso de cierre enviado" },
  complaintMadeOn: { en: "Complaint made", es: "Queja presentada" },
  firstReceiptDate: {
    en: "Complaint received by the first agency",
    es: "Queja recibida por la primera agencia",
  },
  complaintReceiptDate: { en: "Complaint received", es: "Queja recibida" },
  amendedClockStart: {
    en: "Time to answer the amended complaint starts",
    es: "Empieza el plazo para responder la queja modificada",
  },
  decisionPresumedReceivedOn: {
    en: "Decision presumed to be received by the agency",
    es: "Decisión que se presume recibida por la agencia",
  },
};
