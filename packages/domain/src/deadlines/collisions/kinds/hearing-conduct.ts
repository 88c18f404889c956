// The days before and after the hearing: notice, position statement, decision, dismissal, compliance. Fam. Code
// 17801(d), 22 CCR 120204 to 120221.
import {
  between,
  datesWithHearing,
  isBy,
  leavingAtLeast,
  leavingAtMost,
  type CollisionRecord,
  type CollisionView,
} from "../collision-record.ts";

/** Whether the hearing is still to come as far as the facts say. */
function isAhead({ given: { hearing } }: CollisionView): boolean {
  return (
    hearing?.heldOn === undefined && hearing?.dismissedOn === undefined && hearing?.withdrawnOn === undefined
  );
}

/** A hearing set so soon that its notice was due before it was asked for. */
export const hearingTooSoon: CollisionRecord = {
  code: "HEARING_TOO_SOON_FOR_NOTICE",
  title: {
    en: "The hearing is too soon for its notice",
    es: "La audiencia es demasiado pronto para su aviso",
  },
  when: {
    en: "Counted back from the hearing, the notice was due before the request was even received.",
    es: "Contando hacia atrás desde la audiencia, el aviso vencía antes de recibirse siquiera la solicitud.",
  },
  tell: {
    en: "Notice of this hearing was due on {eaten}, before your request came in on {eats}. You may have the hearing postponed.",
    es: "El aviso de esta audiencia vencía el {eaten}, antes de que llegara su solicitud el {eats}. Puede hacer que se aplace.",
  },
  citations: ["fam-code-17801-d-1", "22-ccr-120210"],
  find: (view) =>
    isAhead(view)
      ? leavingAtMost(
          between(
            ["hearing-commencement", "STARTED", view.given.hearing?.requestReceivedOn],
            ["hearing-notice", "DUE", view.dates["hearing-notice"]],
          ),
          -1,
        )
      : undefined,
};

/** A notice that went out with fewer days than the law gives. */
export const noticeTooLate: CollisionRecord = {
  code: "HEARING_NOTICE_TOO_LATE",
  title: {
    en: "The hearing’s notice went out too late",
    es: "El aviso de la audiencia salió demasiado tarde",
  },
  when: {
    en: "The notice was sent after its last day, counted back from the hearing.",
    es: "El aviso se envió después de su último día, contado hacia atrás desde la audiencia.",
  },
  tell: {
    en: "Notice of the hearing was sent on {eats}; it was due on {eaten}. You may ask to have it postponed. If you go, say first that the notice came late.",
    es: "El aviso de la audiencia se envió el {eats}; vencía el {eaten}. Puede pedir que se aplace. Si asiste, diga primero que el aviso llegó tarde.",
  },
  citations: ["fam-code-17801-d-1", "22-ccr-120210"],
  severity: "WARNING",
  find: (view) =>
    isAhead(view)
      ? leavingAtMost(
          between(
            ["hearing-notice", "MET", view.given.hearing?.noticeSentOn],
            ["hearing-notice", "DUE", view.dates["hearing-notice"]],
          ),
          -1,
        )
      : undefined,
};

/** A position statement due before the agency heard of the hearing. */
export const positionStatementTooSoon: CollisionRecord = {
  code: "POSITION_STATEMENT_DUE_TOO_SOON",
  title: {
    en: "The position statement is due before the notice",
    es: "La declaración de posición vence antes del aviso",
  },
  when: {
    en: "Counted back from the hearing, the agency’s position statement was due before the notice of the hearing was sent, and it is not on record.",
    es: "Contando hacia atrás desde la audiencia, la declaración de posición de la agencia vencía antes de enviarse el aviso de la audiencia, y no consta.",
  },
  tell: {
    en: "The agency’s position statement was due on {eaten}, before notice of the hearing went out on {eats}. If it reaches you late, you may ask to have the hearing postponed.",
    es: "La declaración de posición de la agencia vencía el {eaten}, antes de enviarse el aviso de la audiencia el {eats}. Si le llega tarde, puede pedir que se aplace la audiencia.",
  },
  citations: ["22-ccr-120204-a-8", "22-ccr-120210"],
  severity: "WARNING",
  find: (view) =>
    isAhead(view) && view.given.hearing?.positionStatementSentOn === undefined
      ? leavingAtMost(
          between(
            ["hearing-notice", "MET", view.given.hearing?.noticeSentOn],
            ["position-statement", "DUE", view.dates["position-statement"]],
          ),
          -1,
        )
      : undefined,
};

/** The limit of the proposed decision that runs from the request; none when it was waived. */
function limitFromRequest(view: CollisionView) {
  return datesWithHearing(view, { recordClosedOn: undefined })["proposed-decision"];
}

/** A hearing set for a day after the decision is due. */
export const hearingAfterDecisionLimit: CollisionRecord = {
  code: "HEARING_AFTER_DECISION_LIMIT",
  title: {
    en: "The hearing is after the day its decision is due",
    es: "La audiencia es posterior al vencimiento de su decisión",
  },
  when: {
    en: "The hearing is set for a day on or after the last day of the proposed decision, counted from the request with its postponements.",
    es: "La audiencia está fijada para el último día de la decisión propuesta o después, contado desde la solicitud con sus aplazamientos.",
  },
  tell: {
    en: "The hearing is set for {eats}, but its decision is due by {eaten}. You may ask for an earlier day; nobody may treat this as your consent to wait.",
    es: "La audiencia está fijada para el {eats}, pero su decisión vence el {eaten}. Puede pedir un día anterior; nadie puede tomar esto como su consentimiento a esperar.",
  },
  citations: ["fam-code-17801-d-1"],
  severity: "URGENT",
  find: (view) =>
    isAhead(view)
      ? leavingAtMost(
          between(
            ["hearing-commencement", "SET_FOR", view.given.hearing?.scheduledFor],
            ["proposed-decision", "DUE", limitFromRequest(view)],
          ),
          0,
        )
      : undefined,
};

/** A record held open until the 75 days have passed. */
export const recordOpenTooLong: CollisionRecord = {
  code: "RECORD_OPEN_PAST_DECISION_LIMIT",
  title: {
    en: "The record was open past the decision’s limit",
    es: "La presentación de pruebas siguió abierta tras el límite de la decisión",
  },
  when: {
    en: "The record was closed on or after the last day of the proposed decision as counted from the request, the time was not waived, and neither decision, dismissal nor withdrawal is on record.",
    es: "La presentación de pruebas se cerró el último día de la decisión propuesta, contado desde la solicitud, o después; no se renunció al plazo y no constan decisión, desestimación ni retiro.",
  },
  tell: {
    en: "The record was kept open so long that the judge’s 30 days would end only on {eats}; the decision was already due on {eaten}. You may ask the State Hearing Office when it will come. Your silence waives nothing.",
    es: "La presentación de pruebas siguió abierta tanto tiempo que los 30 días del juez terminarían apenas el {eats}; la decisión ya vencía el {eaten}. Puede preguntar a la Oficina de Audiencias Estatales cuándo llegará. Su silencio no renuncia a nada.",
  },
  citations: ["fam-code-17801-d-1", "22-ccr-120216-a"],
  severity: "URGENT",
  find: (view) => {
    const { recordClosedOn, proposedDecisionOn, dismissedOn, withdrawnOn } = view.given.hearing ?? {};
    if ((proposedDecisionOn ?? dismissedOn ?? withdrawnOn) !== undefined) return undefined;
    const limit = limitFromRequest(view);
    if (!isBy(limit, recordClosedOn)) return undefined;
    return between(
      ["proposed-decision", "DUE", datesWithHearing(view, { timeWaived: true })["proposed-decision"]],
      ["proposed-decision", "DUE", limit],
    );
  },
};

/** A notice of dismissal that takes effect by itself before the hearing. */
export const dismissalBeforeHearing: CollisionRecord = {
  code: "DISMISSAL_BEFORE_HEARING",
  title: {
    en: "The dismissal takes effect before the hearing",
    es: "La desestimación surte efecto antes de la audiencia",
  },
  when: {
    en: "A notice of dismissal was sent and becomes the dismissal before the day the hearing is set for.",
    es: "Se envió un aviso de desestimación que se convierte en la desestimación antes del día fijado para la audiencia.",
  },
  tell: {
    en: "Unless you give further facts by {eats}, the notice itself ends your request and the hearing of {eaten} will not be held. No second letter comes before that.",
    es: "Si no aporta más hechos a más tardar el {eats}, el propio aviso pone fin a su solicitud y la audiencia del {eaten} no se celebrará. No llega una segunda carta antes.",
  },
  citations: ["22-ccr-120211-b"],
  severity: "URGENT",
  find: (view) => {
    // A notice about some grounds leaves the day of the others as it is.
    if (!isAhead(view) || view.given.hearing?.dismissalInPart === true) return undefined;
    return leavingAtLeast(
      between(
        ["dismissal-effective", "DUE", view.dates["dismissal-effective"]],
        ["hearing-commencement", "SET_FOR", view.given.hearing?.scheduledFor],
      ),
      1,
    );
  },
};

/** Compliance that is due although a rehearing is asked for or may still be. */
export const complianceBeforeRehearing: CollisionRecord = {
  code: "COMPLIANCE_BEFORE_REHEARING",
  title: {
    en: "Compliance is due while a rehearing is open",
    es: "El cumplimiento vence mientras puede haber una nueva audiencia (rehearing)",
  },
  when: {
    en: "No compliance is reported, and a rehearing was asked for, or may still be asked for when the report is due.",
    es: "No consta cumplimiento y se pidió una nueva audiencia (rehearing), o aún puede pedirse cuando vence el informe.",
  },
  tell: {
    en: "The agency must comply at once and report by {eaten}, whether or not a rehearing is asked for by {eats}. Only a stay that is asked for and granted changes that.",
    es: "La agencia debe cumplir de inmediato e informar a más tardar el {eaten}, se pida o no una nueva audiencia (rehearing) hasta el {eats}. Solo lo cambia una suspensión pedida y concedida.",
  },
  citations: ["22-ccr-120221-a", "22-ccr-120221-b"],
  severity: "NOTE",
  find: ({ given: { hearing }, dates }) => {
    if (hearing?.complianceReportedOn !== undefined) return undefined;
    const { "rehearing-request": own = "", "agency-rehearing-request": agency = "" } = dates;
    const lastToEnd = agency > own ? "agency-rehearing-request" : "rehearing-request";
    const found = between(
      [lastToEnd, "DUE", dates[lastToEnd]],
      ["compliance-report", "DUE", dates["compliance-report"]],
    );
    const asked = hearing?.rehearingRequestedOn ?? hearing?.agencyRehearingRequestedOn;
    return asked !== undefined ? found : leavingAtMost(found, 0);
  },
};
