import { recorders, type HearingRows } from "./row.ts";

type Name =
  | "holdHearing"
  | "closeRecord"
  | "replaceJudge"
  | "grantNewHearing"
  | "proposeDecision"
  | "adoptDecision"
  | "changeDecision"
  | "orderFurtherHearing";

/** What the Director makes final, as proposed or otherwise. */
const byDirector = {
  from: ["DECISION_PROPOSED"],
  to: "ADOPTED",
  ...recorders,
  tooEarly: "NO_DECISION_PROPOSED",
  records: ["decision"],
  notices: ["DECISION"],
  citations: ["fam-code-17801-d-1", "22-ccr-120217"],
  doubt: {
    en: "That the notice of the decision tells the rights to a rehearing and to court review is general knowledge; the text was not read.",
    es: "Que el aviso de la decisión informe del derecho a una nueva audiencia (rehearing) y a la revisión judicial es de conocimiento general; no se leyó el texto.",
  },
} as const;

/** From the hearing to the decision, 22 CCR 120206, 120216 and 120217. */
export const decisionRows = {
  holdHearing: {
    from: ["SCHEDULED"],
    to: "HELD",
    ...recorders,
    checks: ["holding", "provenance"],
    tooEarly: "HEARING_NOT_SCHEDULED",
    event: "HearingHeld",
    records: ["heldOn"],
    citations: ["22-ccr-120206", "22-ccr-120206-f", "fam-code-17801-d-1"],
  },
  closeRecord: {
    from: ["HELD"],
    to: "RECORD_CLOSED",
    ...recorders,
    checks: ["recordClosing", "provenance"],
    tooEarly: "HEARING_NOT_HELD",
    event: "RecordClosed",
    records: ["recordClosedOn"],
    citations: ["22-ccr-120216-a"],
  },
  replaceJudge: {
    from: ["HELD", "RECORD_CLOSED"],
    ...recorders,
    checks: ["judgeReplacement"],
    tooEarly: "HEARING_NOT_HELD",
    event: "JudgeReplaced",
    records: ["judgeReplacedOn"],
    notices: ["JUDGE_REPLACED"],
    citations: ["22-ccr-120216-b"],
  },
  grantNewHearing: {
    from: ["HELD", "RECORD_CLOSED"],
    to: "SCREENED",
    ...recorders,
    guards: ["timeIsWaived"],
    checks: ["newHearing"],
    tooEarly: "HEARING_NOT_HELD",
    event: "NewHearingGranted",
    records: ["earlierRounds"],
    citations: ["22-ccr-120216-b"],
  },
  proposeDecision: {
    from: ["RECORD_CLOSED"],
    to: "DECISION_PROPOSED",
    ...recorders,
    guards: ["noGroundsNoticed"],
    checks: ["proposal", "outcomes", "provenance"],
    tooEarly: "RECORD_NOT_CLOSED",
    event: "DecisionProposed",
    records: ["proposal"],
    citations: ["22-ccr-120216-a", "fam-code-17801-d-1"],
  },
  adoptDecision: {
    ...byDirector,
    checks: ["adoption", "provenance"],
    event: "DecisionAdopted",
    adds: ["outcomes"],
  },
  changeDecision: { ...byDirector, checks: ["adoption", "outcomes", "provenance"], event: "DecisionChanged" },
  orderFurtherHearing: {
    from: ["DECISION_PROPOSED"],
    to: "SCREENED",
    ...recorders,
    checks: ["furtherHearing"],
    tooEarly: "NO_DECISION_PROPOSED",
    event: "FurtherHearingOrdered",
    records: ["earlierRounds"],
    citations: ["fam-code-17801-d-1", "22-ccr-120217"],
  },
} as const satisfies HearingRows<Name>;
