import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import { isForComplainant } from "../state-hearing/facts/hearing-readings.ts";
import { asDecided } from "../state-hearing/facts/hearing-rounds.ts";
import { all, not, over, running, type Saying, type When } from "./saying.ts";

type Said = Saying<HearingFacts>;
type If = When<HearingFacts>;

/** Whether the agency must comply. */
export const complies: If = ({ facts }) => isForComplainant(asDecided(facts));

const knowsReceipt: If = ({ facts }) => asDecided(facts).decision?.receivedByComplainantOn !== undefined;

/** What the agency owes because of the decision. */
export const agencyComplies: readonly Said[] = [
  {
    words: {
      en: "The agency must do what the decision says. It must tell the state how by {reportedBy}.",
      es: "La agencia debe hacer lo que dice la decisión. Debe informar al estado cómo a más tardar el {reportedBy}.",
    },
    citations: ["22-ccr-120221-a", "22-ccr-120221-b"],
    when: all<HearingFacts>(complies, running("compliance-report")),
  },
  {
    words: {
      en: "The agency had to tell the state by {reportedBy} how it does what the decision says. It is late.",
      es: "La agencia debía informar al estado a más tardar el {reportedBy} cómo hace lo que dice la decisión. Está atrasada.",
    },
    citations: ["22-ccr-120221-b"],
    when: all<HearingFacts>(complies, over("compliance-report")),
  },
];

/** That a decision against the person orders nothing. */
export const decisionStands: Said = {
  words: {
    en: "The decision went against you, so the agency has nothing to do because of it.",
    es: "La decisión no le fue favorable, así que la agencia no tiene nada que hacer por ella.",
  },
  citations: ["22-ccr-120221-b"],
  when: not(complies),
};

/** That the state looks at the report. */
export const stateLooks: Said = {
  words: {
    en: "The state looks at what the agency reported. It writes to you if that is enough.",
    es: "El estado revisa lo que informó la agencia. Le escribe si es suficiente.",
  },
  citations: ["22-ccr-120221-b"],
};

/** What may be done about a decision: each right runs from the day on which the person got it, Fam. Code 17803. */
export const afterDecision: readonly Said[] = [
  {
    words: {
      en: "If you do not agree, you may ask for a rehearing by {rehearingBy}.",
      es: "Si no está de acuerdo, puede pedir una nueva audiencia (rehearing) a más tardar el {rehearingBy}.",
    },
    citations: ["wic-10960", "fam-code-17801-e"],
    when: running("rehearing-request"),
  },
  {
    words: {
      en: "Your last day to ask for a rehearing was {rehearingBy}. A late request needs a good reason.",
      es: "Su último día para pedir una nueva audiencia (rehearing) fue el {rehearingBy}. Una solicitud tardía necesita un buen motivo.",
    },
    citations: ["wic-10960", "wic-10951"],
    when: over("rehearing-request"),
  },
  {
    words: {
      en: "You may ask a superior court to look at the decision by {courtBy}. There is no fee for it.",
      es: "Puede pedir a una corte superior que revise la decisión a más tardar el {courtBy}. No hay que pagar por ello.",
    },
    citations: ["fam-code-17803"],
    when: running("judicial-review"),
  },
  {
    words: {
      en: "Your last day to ask a court to look at the decision was {courtBy}.",
      es: "Su último día para pedir a una corte que revise la decisión fue el {courtBy}.",
    },
    citations: ["fam-code-17803"],
    when: over("judicial-review"),
  },
  {
    words: {
      en: "You may ask for a rehearing, or ask a court to look at the decision. Your days run from the day you got it. Tell the agency which day that was.",
      es: "Puede pedir una nueva audiencia (rehearing), o pedir a una corte que revise la decisión. Sus días corren desde el día en que la recibió. Diga a la agencia qué día fue.",
    },
    citations: ["wic-10960", "fam-code-17803"],
    when: not(knowsReceipt),
  },
];

/** Whom to tell that the agency does not comply. */
export const sayNotEnough: Said = {
  words: {
    en: "If the agency does not do what the decision says, tell the state, by word of mouth or in writing.",
    es: "Si la agencia no hace lo que dice la decisión, dígalo al estado, de palabra o por escrito.",
  },
  citations: ["22-ccr-120221-c"],
};

/** That a hearing may be asked for again. */
export const askAgain: Said = {
  words: {
    en: "You may ask for a hearing again while you are in time. The ombudsperson helps you to find out.",
    es: "Puede pedir otra vez una audiencia mientras esté a tiempo. El ombudsperson (defensor del cliente) le ayuda a averiguarlo.",
  },
  citations: ["fam-code-17801-c", "22-ccr-120100-a-3"],
};

/** That nothing more comes. */
export const nothingMore: Said = {
  words: {
    en: "Nothing more comes on this hearing.",
    es: "No viene nada más en esta audiencia.",
  },
  citations: ["22-ccr-120217"],
};
