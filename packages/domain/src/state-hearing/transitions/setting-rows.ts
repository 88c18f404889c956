import { by } from "../../machine/by.ts";
import { beforeHearing } from "../facts/hearing-status.ts";
import { agency, helpers, recorders, type HearingRows } from "./row.ts";

type Name =
  | "scheduleHearing"
  | "sendHearingNotice"
  | "askForHearingChange"
  | "holdByTelephone"
  | "refuseHearingChange"
  | "postponeHearing"
  | "waiveTime"
  | "filePositionStatement"
  | "trySettlement"
  | "withdrawRequest"
  | "recordNonAppearance"
  | "requestReinstatement"
  | "reinstateHearing"
  | "abandonRequest";

/** From the setting of the hearing to its day, its postponement or its loss, Fam. Code 17801(d) and 22 CCR 120203 to 120213. */
export const settingRows = {
  scheduleHearing: {
    from: ["SCREENED"],
    to: "SCHEDULED",
    ...recorders,
    checks: ["setting", "provenance"],
    warnings: ["settingInTime"],
    tooEarly: "REQUEST_NOT_SCREENED",
    event: "HearingScheduled",
    records: ["hearing"],
    citations: ["fam-code-17801-d-1", "22-ccr-120203"],
  },
  sendHearingNotice: {
    from: ["SCHEDULED"],
    ...recorders,
    guards: ["hearingNoticeNotYetSent"],
    checks: ["hearingNotice", "provenance"],
    warnings: ["hearingNoticeInTime"],
    tooEarly: "HEARING_NOT_SCHEDULED",
    event: "HearingNoticeSent",
    records: ["hearing.noticeSentOn"],
    notices: ["HEARING_NOTICE"],
    citations: ["fam-code-17801-d-1", "22-ccr-120203"],
  },
  askForHearingChange: {
    from: ["SCHEDULED"],
    ...helpers,
    guards: ["changeNotPending"],
    checks: ["changeRequest"],
    tooEarly: "HEARING_NOT_SCHEDULED",
    event: "HearingChangeAsked",
    records: ["changeRequests"],
    citations: ["22-ccr-120210", "dcss-customer-relations"],
  },
  holdByTelephone: {
    from: ["SCHEDULED"],
    ...recorders,
    guards: ["telephoneAsked"],
    checks: ["changeDecision"],
    tooEarly: "HEARING_NOT_SCHEDULED",
    event: "HearingMovedToTelephone",
    records: ["hearing", "changeRequests.decision"],
    citations: ["22-ccr-120203", "dcss-customer-relations"],
  },
  refuseHearingChange: {
    from: ["SCHEDULED"],
    ...recorders,
    guards: ["changePending"],
    checks: ["changeDecision"],
    tooEarly: "HEARING_NOT_SCHEDULED",
    event: "HearingChangeRefused",
    records: ["changeRequests.decision"],
    citations: ["22-ccr-120210"],
  },
  postponeHearing: {
    from: ["SCHEDULED"],
    ...recorders,
    checks: ["postponement", "provenance"],
    tooEarly: "HEARING_NOT_SCHEDULED",
    event: "HearingPostponed",
    adds: ["byDays"],
    records: ["hearing", "postponements"],
    citations: ["22-ccr-120210", "fam-code-17801-d-1"],
    doubt: {
      en: "The wording of the six good causes was not read; the list is open, and another cause is told in words.",
      es: "No se leyó el texto de las seis causas justificadas; la lista está abierta, y otra causa se dice con palabras.",
    },
  },
  waiveTime: {
    from: [...beforeHearing, "NON_APPEARANCE", "HELD", "RECORD_CLOSED"],
    ...helpers,
    guards: ["timeNotYetWaived"],
    checks: ["waiver"],
    event: "TimeWaived",
    records: ["timeWaivedOn"],
    citations: ["fam-code-17801-d-1", "22-ccr-120216-a"],
  },
  filePositionStatement: {
    from: ["SCHEDULED"],
    ...agency,
    guards: ["positionStatementNotYetFiled"],
    checks: ["positionStatement", "provenance"],
    warnings: ["positionStatementInTime"],
    tooEarly: "HEARING_NOT_SCHEDULED",
    event: "PositionStatementFiled",
    records: ["positionStatement"],
    notices: ["POSITION_STATEMENT"],
    citations: ["22-ccr-120204-a-8", "22-ccr-120204-a"],
    doubt: {
      en: "How many days before the hearing the statement must be mailed was not recovered; a setting says.",
      es: "No se recuperó con cuántos días de anticipación debe enviarse la declaración; lo dice una configuración.",
    },
  },
  trySettlement: {
    from: beforeHearing,
    ...by(["HOLDER"], [...agency.roles, "OMBUDSPERSON", "INVESTIGATOR"]),
    checks: ["settlementAttempt"],
    event: "SettlementTried",
    records: ["settlementAttempts"],
    citations: ["22-ccr-120204-a"],
  },
  withdrawRequest: {
    from: [...beforeHearing, "NON_APPEARANCE"],
    to: "WITHDRAWN",
    ...helpers,
    checks: ["requestWithdrawal", "provenance"],
    endsRehearing: true,
    event: "RequestWithdrawn",
    records: ["withdrawal"],
    citations: ["22-ccr-120212", "22-ccr-120211-a"],
    doubt: {
      en: "That a request may be withdrawn on a condition is the practice of other state hearings; for these it was not read.",
      es: "Que una solicitud pueda retirarse con condición es práctica de otras audiencias estatales; para estas no se leyó.",
    },
  },
  recordNonAppearance: {
    from: ["SCHEDULED"],
    to: "NON_APPEARANCE",
    ...recorders,
    checks: ["nonAppearance", "provenance"],
    tooEarly: "HEARING_NOT_SCHEDULED",
    event: "NonAppearanceRecorded",
    records: ["nonAppearance"],
    notices: ["NON_APPEARANCE_NOTICE"],
    citations: ["22-ccr-120213-a", "22-ccr-120213-b"],
  },
  requestReinstatement: {
    from: ["NON_APPEARANCE"],
    ...helpers,
    guards: ["reinstatementNotYetRequested"],
    checks: ["reinstatementRequest", "provenance"],
    warnings: ["reinstatementInTime"],
    tooEarly: "HEARING_NOT_MISSED",
    event: "ReinstatementRequested",
    records: ["nonAppearance.reinstatement"],
    citations: ["22-ccr-120213-b"],
  },
  reinstateHearing: {
    from: ["NON_APPEARANCE"],
    to: "SCREENED",
    ...recorders,
    guards: ["reinstatementRequested"],
    checks: ["reinstatement"],
    tooEarly: "HEARING_NOT_MISSED",
    event: "HearingReinstated",
    records: ["nonAppearance"],
    citations: ["22-ccr-120213-b"],
  },
  abandonRequest: {
    from: ["NON_APPEARANCE"],
    to: "ABANDONED",
    ...recorders,
    guards: ["dismissalDecisionNotOwed"],
    checks: ["abandonment", "provenance"],
    tooEarly: "HEARING_NOT_MISSED",
    endsRehearing: true,
    event: "RequestAbandoned",
    records: ["dismissedOn", "dismissalDecision"],
    citations: ["22-ccr-120213-b"],
  },
} as const satisfies HearingRows<Name>;
