import type { CodedReason } from "../../refusal/coded-refusal.ts";

/** Why an action on a hearing is refused, or what is said along with it. */
export const hearingRefusals = {
  NO_LOCAL_COMPLAINT: {
    en: "No complaint to the local agency is on record. A hearing is about what was raised there first; the State Hearing Office decides.",
    es: "No consta ninguna queja ante la agencia local. La audiencia trata de lo que primero se planteó allí; decide la Oficina de Audiencias Estatales.",
    citations: ["22-ccr-120206-f", "22-ccr-120201", "fam-code-17801-b"],
  },
  NO_GROUND_TO_HEAR: {
    en: "The request claims no ground that a state hearing can decide. Send a notice of dismissal with the reason.",
    es: "La solicitud no alega ningún motivo que una audiencia estatal pueda decidir. Envíe un aviso de desestimación con la razón.",
    citations: ["fam-code-17801-a", "22-ccr-120211-b"],
  },
  DISMISSAL_REASON_REQUIRED: {
    en: "A notice of dismissal gives at least one reason.",
    es: "Un aviso de desestimación da al menos una razón.",
    citations: ["22-ccr-120211-b"],
  },
  NOT_A_PART_OF_THE_GROUNDS: {
    en: "Name some, and not all, of the grounds that are left. About all of them, send the notice about the whole request.",
    es: "Nombre algunos, no todos, de los motivos que quedan. Si son todos, envíe el aviso sobre toda la solicitud.",
    citations: ["22-ccr-120211-b"],
  },
  FURTHER_FACTS_MISSING: {
    en: "A notice is taken back on further facts. Record what the complainant said first.",
    es: "Un aviso se retira por nuevos hechos. Registre primero lo que dijo la persona.",
    citations: ["22-ccr-120211-b"],
  },
  FURTHER_FACTS_NOT_MAILED: {
    en: "The other party is mailed the further facts before anybody rules on them. Record the day on which they were mailed first.",
    es: "Los hechos adicionales se envían a la otra parte antes de decidir sobre ellos. Registre primero el día del envío.",
    citations: ["22-ccr-120211-b-1"],
  },
  FURTHER_FACTS_ALREADY_MAILED: {
    en: "The further facts were already mailed on {mailedOn}.",
    es: "Los hechos adicionales ya se enviaron el {mailedOn}.",
    citations: ["22-ccr-120211-b-1"],
  },
  FURTHER_FACTS_LATE: {
    en: "The last day to answer the notice was {lastDay}; after it the notice itself is the dismissal. The facts are taken; the State Hearing Office decides.",
    es: "El último día para responder al aviso fue el {lastDay}; después el aviso mismo es la desestimación. Los hechos se reciben; decide la Oficina de Audiencias Estatales.",
    citations: ["22-ccr-120211-b"],
  },
  GROUNDS_ARE_NOTICED: {
    en: "A notice about some grounds stands. First dismiss them once its days are over, or take the notice back.",
    es: "Hay un aviso sobre algunos motivos. Primero desestímelos cuando venza su plazo o retire el aviso.",
    citations: ["22-ccr-120211-b"],
  },
  NO_DISMISSAL_DECISION_OWED: {
    en: "No decision of dismissal waits to be sent: nothing was dismissed, it was sent already, or nobody answered and the notice itself became the dismissal.",
    es: "Ninguna decisión de desestimación espera su envío: nada se desestimó, ya se envió, o nadie respondió y el aviso mismo se convirtió en la desestimación.",
    citations: ["22-ccr-120211-b-2", "22-ccr-120213-b-2"],
  },
  DISMISSAL_DECISION_IS_OWED: {
    en: "The decision about an earlier dismissal was not sent. Send it first.",
    es: "No se envió la decisión sobre una desestimación anterior. Envíela primero.",
    citations: ["22-ccr-120211-b-2"],
  },
  ARREARS_BEFORE_COURT: {
    en: "A court has been asked to determine these arrears since {since}, and the request is about nothing else. Dismiss it for the court.",
    es: "Desde el {since} una corte debe determinar estos pagos atrasados y la solicitud no trata de nada más. Desestímela por la corte.",
    citations: ["22-ccr-120201-a-3-b"],
  },
  SOME_ARREARS_BEFORE_COURT: {
    en: "A court has been asked to determine the arrears since {since}. Send a notice about that ground; the rest goes on.",
    es: "Desde el {since} una corte debe determinar los pagos atrasados. Envíe un aviso sobre ese motivo; lo demás continúa.",
    citations: ["22-ccr-120201-a-3-b", "22-ccr-120211-b"],
  },
  WHOLE_REQUEST_NOTICED: {
    en: "The notice concerns the whole request. Dismiss the request.",
    es: "El aviso se refiere a toda la solicitud. Desestime la solicitud.",
    citations: ["22-ccr-120211-b"],
  },
  DISMISSAL_NOT_YET_EFFECTIVE: {
    en: "The complainant has all of {effectiveOn} to answer. The dismissal takes effect when that day ends: record it after that day.",
    es: "La persona tiene todo el {effectiveOn} para responder. La desestimación surte efecto al terminar ese día: regístrela después de ese día.",
    citations: ["22-ccr-120211-b", "22-ccr-120213-b", "ccp-12"],
  },
  NOT_ONLY_ARREARS: {
    en: "A court’s determination of arrears ends the hearing about arrears alone. Send a notice for that ground; the rest goes on.",
    es: "La determinación de pagos atrasados por una corte termina solo la audiencia sobre pagos atrasados. Envíe un aviso sobre ese motivo; lo demás continúa.",
    citations: ["22-ccr-120201-a-3-b"],
  },
  HEARING_SET_LATE: {
    en: "The hearing should begin by {lastDay}. Set an earlier day, or escalate.",
    es: "La audiencia debe comenzar a más tardar el {lastDay}. Fije un día anterior o dé aviso.",
    citations: ["fam-code-17801-d-1"],
  },
  TIME_ALREADY_WAIVED: {
    en: "The complainant already waived the time on {waivedOn}.",
    es: "La persona ya renunció al plazo el {waivedOn}.",
    citations: ["22-ccr-120216-a"],
  },
  TIME_NOT_WAIVED: {
    en: "A new hearing needs that the complainant waives the time to decide. Record the waiver first.",
    es: "Una nueva audiencia requiere que la persona renuncie al plazo para decidir. Registre primero la renuncia.",
    citations: ["22-ccr-120216-a"],
  },
  POSITION_STATEMENT_ALREADY_FILED: {
    en: "The position statement was already mailed on {sentOn}.",
    es: "La declaración de posición ya se envió el {sentOn}.",
    citations: ["22-ccr-120204-a-8"],
  },
  POSITION_STATEMENT_LATE: {
    en: "The position statement was due by {lastDay}. The complainant may have the hearing postponed.",
    es: "La declaración de posición debía enviarse a más tardar el {lastDay}. La persona puede hacer aplazar la audiencia.",
    citations: ["22-ccr-120204-a-8"],
  },
  ACCOUNTING_MISSING: {
    en: "Payments or arrears are at issue: the position statement must hold a complete accounting.",
    es: "Se discuten pagos corrientes o pagos atrasados: la declaración de posición debe contener una rendición de cuentas completa.",
    citations: ["22-ccr-120204-a"],
  },
  REINSTATEMENT_ALREADY_REQUESTED: {
    en: "Reinstatement was already asked for on {requestedOn}.",
    es: "La reanudación ya se pidió el {requestedOn}.",
    citations: ["22-ccr-120213-b"],
  },
  REINSTATEMENT_NOT_REQUESTED: {
    en: "The complainant has not asked for reinstatement. Record the request and its cause first.",
    es: "La persona no ha pedido la reanudación. Registre primero la solicitud y su causa.",
    citations: ["22-ccr-120213-b"],
  },
  REINSTATEMENT_LATE: {
    en: "The last day to ask for reinstatement was {lastDay}. The request is taken; the State Hearing Office decides.",
    es: "El último día para pedir la reanudación fue el {lastDay}. La solicitud se recibe; decide la Oficina de Audiencias Estatales.",
    citations: ["22-ccr-120213-b"],
  },
  OUTCOME_MISSING: {
    en: "Ground {ground} has no outcome. Each ground that was heard needs one.",
    es: "El motivo {ground} no tiene resultado. Cada motivo oído necesita uno.",
    citations: ["22-ccr-120216-a"],
  },
  OUTCOME_REPEATED: {
    en: "Ground {ground} has more than one outcome. Keep one.",
    es: "El motivo {ground} tiene más de un resultado. Deje uno solo.",
    citations: ["22-ccr-120216-a"],
  },
  OUTCOME_WITHOUT_GROUND: {
    en: "Ground {ground} was not heard.",
    es: "El motivo {ground} no fue oído.",
    citations: ["22-ccr-120216-a"],
  },
  DECISION_RECEIPT_ALREADY_RECORDED: {
    en: "The receipt of the decision is already recorded as {receivedOn}.",
    es: "La recepción de la decisión ya consta con fecha {receivedOn}.",
    citations: ["22-ccr-120221-b"],
  },
  NOTHING_TO_COMPLY_WITH: {
    en: "The decision asks nothing of the agency.",
    es: "La decisión no exige nada a la agencia.",
    citations: ["22-ccr-120221-b"],
  },
  COMPLIANCE_IS_OWED: {
    en: "The decision is at least partly for the complainant: the agency must comply before the hearing is closed.",
    es: "La decisión es al menos en parte a favor de la persona: la agencia debe cumplir antes de cerrar la audiencia.",
    citations: ["22-ccr-120221-a", "22-ccr-120221-b"],
  },
  COMPLIANCE_REPORT_NOT_OVERDUE: {
    en: "The agency has all of {lastDay} to report its compliance. After that day the Department directs what must be done, and it is recorded that nothing was.",
    es: "La agencia tiene todo el {lastDay} para informar su cumplimiento. Después de ese día el Departamento ordena lo que debe hacerse y se registra que no se hizo nada.",
    citations: ["22-ccr-120221-b"],
  },
  COMPLIANCE_NOT_REPORTED: {
    en: "The agency has reported nothing that could be approved. Say what must be done, then wait for its report.",
    es: "La agencia no ha informado nada que pueda aprobarse. Indique qué debe hacerse y espere su informe.",
    citations: ["22-ccr-120221-b"],
  },
  STAY_IN_FORCE: {
    en: "A stay was granted: compliance waits for the decision on the rehearing.",
    es: "Se concedió la suspensión: el cumplimiento espera la decisión sobre la nueva audiencia (rehearing).",
    citations: ["22-ccr-120221-a"],
  },
  REHEARING_ALREADY_REQUESTED: {
    en: "A rehearing of this decision was already asked for on {requestedOn}. Each side asks once about each decision.",
    es: "Ya se pidió una nueva audiencia (rehearing) sobre esta decisión el {requestedOn}. Cada parte la pide una vez por decisión.",
    citations: ["22-ccr-120221-a"],
  },
  DECISION_IS_REHEARD: {
    en: "This decision is being heard again, for both sides. Once there is a later one, a rehearing of that can be asked for.",
    es: "Ya hay una nueva audiencia (rehearing) sobre esta decisión, para ambas partes. Cuando haya una decisión posterior, podrá pedirse una nueva audiencia (rehearing) sobre esa.",
    citations: ["22-ccr-120221-a"],
  },
  WHOSE_REHEARING: {
    en: "Both sides have asked and wait. Say whose request is decided.",
    es: "Ambas partes la pidieron y esperan. Indique de quién es la solicitud que se decide.",
    citations: ["22-ccr-120221-a"],
  },
  REHEARING_STILL_OPEN: {
    en: "A rehearing may still be asked for until {lastDay}. Closing does not end that right: the request is taken after it too.",
    es: "Aún puede pedirse una nueva audiencia (rehearing) hasta el {lastDay}. El cierre no termina ese derecho: la solicitud se recibe también después.",
    citations: ["22-ccr-120221-a", "fam-code-17801-e"],
  },
  DECISION_RECEIPT_NOT_KNOWN: {
    en: "It is not on record when the complainant received the decision, so the last day to ask for a rehearing is not known. Closing does not end that right.",
    es: "No consta cuándo recibió la decisión la persona que se queja, así que no se conoce el último día para pedir una nueva audiencia (rehearing). El cierre no termina ese derecho.",
    citations: ["22-ccr-120221-a", "fam-code-17801-e"],
  },
  REHEARING_LATE: {
    en: "The last day to ask for a rehearing was {lastDay}. The request is taken; the Department decides.",
    es: "El último día para pedir una nueva audiencia (rehearing) fue el {lastDay}. La solicitud se recibe; decide el Departamento.",
    citations: ["fam-code-17801-e"],
  },
  NO_REHEARING_PENDING: {
    en: "No request for a rehearing is waiting to be decided.",
    es: "Ninguna solicitud de nueva audiencia (rehearing) espera decisión.",
    citations: ["22-ccr-120221-a"],
  },
  REHEARING_IS_PENDING: {
    en: "A rehearing was asked for and is not decided. Decide it before closing.",
    es: "Se pidió una nueva audiencia (rehearing) y no se ha decidido. Decídala antes de cerrar.",
    citations: ["22-ccr-120221-a"],
  },
  NO_STAY_PENDING: {
    en: "No stay was asked for that is still to be decided.",
    es: "No se pidió ninguna suspensión que quede por decidir.",
    citations: ["22-ccr-120221-a"],
  },
  COURT_REVIEW_ALREADY_ASKED: {
    en: "Review by the court was already asked for on {filedOn}.",
    es: "La revisión de la corte ya se pidió el {filedOn}.",
    citations: ["fam-code-17803"],
  },
  COURT_PETITION_LATE: {
    en: "The last day to ask the court was {lastDay}. The court decides about a later petition.",
    es: "El último día para acudir a la corte fue el {lastDay}. La corte decide sobre una petición posterior.",
    citations: ["fam-code-17803"],
  },
  NO_COURT_REVIEW_PENDING: {
    en: "No review by a court is waiting for its outcome.",
    es: "Ninguna revisión de una corte espera su resultado.",
    citations: ["fam-code-17803"],
  },
  COURT_REVIEW_IS_PENDING: {
    en: "A court is reviewing the decision. Record its outcome before closing.",
    es: "Una corte revisa la decisión. Registre el resultado antes de cerrar.",
    citations: ["fam-code-17803"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
