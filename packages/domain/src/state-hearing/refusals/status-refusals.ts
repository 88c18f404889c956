import type { CodedReason } from "../../refusal/coded-refusal.ts";

/** Why a hearing’s status does not allow an action, and what to do instead. */
export const hearingStatusRefusals = {
  HEARING_NOT_REQUESTED: {
    en: "No state hearing has been requested yet. Record the request first.",
    es: "Aún no se ha pedido ninguna audiencia estatal. Primero registre la solicitud.",
    citations: ["22-ccr-120201"],
  },
  HEARING_ALREADY_REQUESTED: {
    en: "This request is already recorded. Record another one for a new matter.",
    es: "Esta solicitud ya consta. Registre otra para un asunto nuevo.",
    citations: ["22-ccr-120201"],
  },
  REQUEST_NOT_SCREENED: {
    en: "The request has not been screened yet. Screen it first.",
    es: "La solicitud aún no se ha examinado. Examínela primero.",
    citations: ["22-ccr-120201"],
  },
  REQUEST_ALREADY_SCREENED: {
    en: "The request was already screened. Set the hearing.",
    es: "La solicitud ya fue examinada. Fije la audiencia.",
    citations: ["22-ccr-120201", "22-ccr-120203"],
  },
  DISMISSAL_IS_NOTICED: {
    en: "A notice of dismissal was sent. Wait for further facts or for its day, then decide.",
    es: "Se envió un aviso de desestimación. Espere más hechos o la fecha en que surte efecto y entonces decida.",
    citations: ["22-ccr-120211-b"],
  },
  NO_DISMISSAL_NOTICED: {
    en: "No notice of dismissal stands that this could follow. Send it first, with its reasons.",
    es: "No hay un aviso de desestimación al que esto pueda seguir. Envíelo primero, con sus razones.",
    citations: ["22-ccr-120211-b"],
  },
  HEARING_NOT_SCHEDULED: {
    en: "No hearing is set. Set it first.",
    es: "No hay audiencia fijada. Primero fíjela.",
    citations: ["fam-code-17801-d-1"],
  },
  HEARING_IS_SCHEDULED: {
    en: "The hearing is already set. Hold it, postpone it for good cause, or record that nobody appeared.",
    es: "La audiencia ya está fijada. Celébrela, aplácela por causa justificada o registre que nadie se presentó.",
    citations: ["fam-code-17801-d-1", "22-ccr-120210"],
  },
  HEARING_NOT_MISSED: {
    en: "Nobody missed a hearing here.",
    es: "Aquí nadie faltó a una audiencia.",
    citations: ["22-ccr-120213-a"],
  },
  HEARING_WAS_MISSED: {
    en: "The complainant did not appear. The hearing is reinstated for good cause, or the request is abandoned.",
    es: "La persona no se presentó. La audiencia se reanuda por causa justificada o la solicitud se da por abandonada.",
    citations: ["22-ccr-120213-b"],
  },
  HEARING_NOT_HELD: {
    en: "The hearing has not been held yet.",
    es: "La audiencia aún no se ha celebrado.",
    citations: ["22-ccr-120216-a"],
  },
  HEARING_WAS_HELD: {
    en: "The hearing was already held. Close the record next.",
    es: "La audiencia ya se celebró. Ahora cierre la presentación de pruebas.",
    citations: ["22-ccr-120216-a"],
  },
  RECORD_NOT_CLOSED: {
    en: "The record is still open. Close it first: the days to decide run from then.",
    es: "La presentación de pruebas sigue abierta. Ciérrela primero: desde entonces corren los días para decidir.",
    citations: ["22-ccr-120216-a"],
  },
  RECORD_IS_CLOSED: {
    en: "The record is closed; the judge is to propose a decision.",
    es: "La presentación de pruebas está cerrada; toca proponer la decisión.",
    citations: ["22-ccr-120216-a"],
  },
  NO_DECISION_PROPOSED: {
    en: "No decision has been proposed yet.",
    es: "Aún no se ha propuesto una decisión.",
    citations: ["22-ccr-120217"],
  },
  DECISION_IS_PROPOSED: {
    en: "A decision is proposed; the Director adopts it, changes it or orders a further hearing.",
    es: "Hay una decisión propuesta; el Director la adopta, la cambia u ordena una audiencia adicional.",
    citations: ["fam-code-17801-d-1", "22-ccr-120217"],
  },
  NO_DECISION: {
    en: "There is no decision yet.",
    es: "Aún no hay decisión.",
    citations: ["22-ccr-120217"],
  },
  DECISION_IS_ADOPTED: {
    en: "The decision is made. What is left is to comply, to ask for a rehearing or for review by a court.",
    es: "La decisión está tomada. Queda cumplirla, pedir una nueva audiencia (rehearing) o la revisión de una corte.",
    citations: ["22-ccr-120221-a", "fam-code-17803"],
  },
  COMPLIANCE_NOT_BEGUN: {
    en: "Compliance has not begun. Record first that the agency began to comply.",
    es: "El cumplimiento no ha comenzado. Registre primero que la agencia empezó a cumplir.",
    citations: ["22-ccr-120221-a"],
  },
  COMPLIANCE_HAS_BEGUN: {
    en: "The agency is complying with the decision. Report how it complied.",
    es: "La agencia está cumpliendo la decisión. Informe cómo la cumplió.",
    citations: ["22-ccr-120221-b"],
  },
  ACTION_IS_REQUIRED: {
    en: "The Department has said what must still be done. Do it, then report how it was done.",
    es: "El Departamento ha indicado qué falta por hacer. Hágalo y luego informe cómo se hizo.",
    citations: ["22-ccr-120221-b"],
  },
  NOTHING_TO_DETERMINE: {
    en: "No report and no dispute is waiting for the Department.",
    es: "No hay informe ni disputa que espere al Departamento.",
    citations: ["22-ccr-120221-b"],
  },
  COMPLIANCE_IS_REPORTED: {
    en: "Compliance was reported; the Department is to say whether it suffices.",
    es: "El cumplimiento ya se informó; el Departamento debe decir si basta.",
    citations: ["22-ccr-120221-b"],
  },
  COMPLIANCE_NOT_APPROVED: {
    en: "The Department has not determined that the compliance suffices. Until it does, tell it directly what is missing.",
    es: "El Departamento no ha determinado que el cumplimiento baste. Mientras tanto, dígale directamente qué falta.",
    citations: ["22-ccr-120221-c"],
  },
  COMPLIANCE_IS_APPROVED: {
    en: "The Department approved the compliance. Close the hearing, or record that the complainant disputes it.",
    es: "El Departamento aprobó el cumplimiento. Cierre la audiencia o registre que la persona lo disputa.",
    citations: ["22-ccr-120221-b", "22-ccr-120221-c"],
  },
  COMPLIANCE_IS_DISPUTED: {
    en: "The complainant disputes the compliance; the Department determines. No new hearing is held on it.",
    es: "La persona disputa el cumplimiento; el Departamento determina. No hay nueva audiencia sobre ello.",
    citations: ["22-ccr-120221-c", "22-ccr-120211-a-4"],
  },
  NOT_READY_TO_CLOSE: {
    en: "A hearing is closed when its decision asks nothing of the agency, or once its compliance is approved.",
    es: "Una audiencia se cierra cuando su decisión no exige nada a la agencia o cuando se aprobó el cumplimiento.",
    citations: ["22-ccr-120221-b"],
  },
  HEARING_IS_CLOSED: {
    en: "The hearing is closed. Within its time a rehearing or review by a court can still be asked for, and compliance can be disputed.",
    es: "La audiencia está cerrada. Dentro de su plazo aún puede pedirse una nueva audiencia (rehearing) o la revisión de una corte, y disputarse el cumplimiento.",
    citations: ["22-ccr-120221-a", "22-ccr-120221-c", "fam-code-17803"],
  },
  REQUEST_IS_DISMISSED: {
    en: "The request was dismissed.",
    es: "La solicitud fue desestimada.",
    citations: ["22-ccr-120211-b"],
  },
  REQUEST_IS_ABANDONED: {
    en: "The request was dismissed as abandoned.",
    es: "La solicitud se desestimó por abandono.",
    citations: ["22-ccr-120213-b"],
  },
  REQUEST_IS_WITHDRAWN: {
    en: "The request was withdrawn. If the time has not run out, another one can be made.",
    es: "La solicitud fue retirada. Si el plazo no ha vencido, puede hacerse otra.",
    citations: ["22-ccr-120212"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
