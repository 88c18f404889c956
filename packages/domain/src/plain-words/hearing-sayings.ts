import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import type { HearingStatus } from "../state-hearing/facts/hearing-status.ts";
import { asDecided } from "../state-hearing/facts/hearing-rounds.ts";
import { isForComplainant } from "../state-hearing/facts/hearing-readings.ts";
import { all, due, not, over, running, type Blanks, type Saying, type Sayings, type When } from "./saying.ts";
import { hearingHappened } from "./hearing-happened.ts";

type Said = Saying<HearingFacts>;
type If = When<HearingFacts>;

const blanks: Blanks<HearingFacts> = {
  requested: ({ facts }) => facts.request.receivedOn,
  screened: ({ facts }) => facts.screenedOn,
  scheduled: ({ facts }) => facts.hearing?.scheduledFor,
  noticed: ({ facts }) => facts.hearing?.noticeSentOn,
  stated: ({ facts }) => facts.positionStatement?.sentOn,
  held: ({ facts }) => facts.heldOn,
  recordClosed: ({ facts }) => facts.recordClosedOn,
  proposed: ({ facts }) => facts.proposal?.proposedOn,
  adopted: ({ facts }) => asDecided(facts).decision?.adoptedOn,
  got: ({ facts }) => asDecided(facts).decision?.receivedByComplainantOn,
  reported: ({ facts }) => asDecided(facts).compliance?.report?.reportedOn,
  looked: ({ facts }) => asDecided(facts).compliance?.determination?.determinedOn,
  disputed: ({ facts }) => asDecided(facts).compliance?.dispute?.disputedOn,
  dismissalSent: ({ facts }) => facts.dismissalNotice?.sentOn,
  dismissed: ({ facts }) => facts.dismissedOn,
  missedSent: ({ facts }) => facts.nonAppearance?.noticeSentOn,
  withdrawn: ({ facts }) => facts.withdrawal?.withdrawnOn,
  closed: ({ facts }) => facts.closedOn,
  heldBy: due("hearing-commencement"),
  noticedBy: due("hearing-notice"),
  statedBy: due("position-statement"),
  proposedBy: due("proposed-decision"),
  adoptedBy: due("director-action"),
  reportedBy: due("compliance-report"),
  rehearingBy: due("rehearing-request"),
  courtBy: due("judicial-review"),
  answerBy: due("dismissal-effective"),
  letterBy: due("dismissal-written-notice"),
  reinstateBy: due("nonappearance-reinstatement"),
};

const stated: If = ({ facts }) => facts.positionStatement !== undefined;
const noticed: If = ({ facts }) => facts.hearing?.noticeSentOn !== undefined;
const complies: If = ({ facts }) => isForComplainant(asDecided(facts));
const knowsReceipt: If = ({ facts }) => asDecided(facts).decision?.receivedByComplainantOn !== undefined;
const reinstatementAsked: If = ({ facts }) => facts.nonAppearance?.reinstatement !== undefined;
const factsGiven: If = ({ facts }) => facts.dismissalNotice?.furtherFacts !== undefined;

const hearingIsSet: readonly Said[] = [
  {
    words: {
      en: "Your hearing must begin by {heldBy}.",
      es: "Su audiencia debe comenzar a más tardar el {heldBy}.",
    },
    citations: ["fam-code-17801-d-1"],
    when: running("hearing-commencement"),
  },
  {
    words: {
      en: "Your hearing had to begin by {heldBy}. It is late: call the State Hearing Office at 866-289-4714.",
      es: "Su audiencia debía comenzar a más tardar el {heldBy}. Está atrasada: llame a la Oficina de Audiencias Estatales al 866-289-4714.",
    },
    citations: ["fam-code-17801-d-1"],
    when: over("hearing-commencement"),
  },
  {
    words: {
      en: "A letter will tell you the day and the place or telephone number, 10 days or more before the hearing.",
      es: "Una carta le dirá el día y el lugar o número de teléfono, 10 días o más antes de la audiencia.",
    },
    citations: ["fam-code-17801-d-1"],
  },
];

const beforeTheHearing: readonly Said[] = [
  {
    words: { en: "Your hearing is on {scheduled}.", es: "Su audiencia es el {scheduled}." },
    citations: ["fam-code-17801-d-1"],
  },
  {
    words: {
      en: "The letter about it must be sent by {noticedBy}.",
      es: "La carta sobre ella debe enviarse a más tardar el {noticedBy}.",
    },
    citations: ["fam-code-17801-d-1"],
    when: all<HearingFacts>(not(noticed), running("hearing-notice")),
  },
  {
    words: {
      en: "The letter about it had to be sent by {noticedBy}. It is late. You may ask to have the hearing on another day.",
      es: "La carta sobre ella debía enviarse a más tardar el {noticedBy}. Está atrasada. Puede pedir que la audiencia sea otro día.",
    },
    citations: ["fam-code-17801-d-1", "22-ccr-120210"],
    when: all<HearingFacts>(not(noticed), over("hearing-notice")),
  },
  {
    words: {
      en: "The agency must mail you its side of the matter by {statedBy}.",
      es: "La agencia debe enviarle su declaración de posición a más tardar el {statedBy}.",
    },
    citations: ["22-ccr-120204-a-8"],
    when: all<HearingFacts>(not(stated), running("position-statement")),
  },
  {
    words: {
      en: "The agency had to mail you its side of the matter by {statedBy}. It is late.",
      es: "La agencia debía enviarle su declaración de posición a más tardar el {statedBy}. Está atrasada.",
    },
    citations: ["22-ccr-120204-a-8"],
    when: all<HearingFacts>(not(stated), over("position-statement")),
  },
];

const help: Said = {
  words: {
    en: "You may bring someone to speak for you, papers and people who saw what happened. An interpreter is free: ask the agency for one.",
    es: "Puede traer a alguien que hable por usted, documentos y personas que vieron lo que pasó. El intérprete es gratis: pídalo a la agencia.",
  },
  citations: ["22-ccr-120206", "22-ccr-120204-a"],
};

const anotherDay: Said = {
  words: {
    en: "You may ask for another day if you have a good reason, or to speak by telephone.",
    es: "Puede pedir otro día si tiene un buen motivo, o hablar por teléfono.",
  },
  citations: ["22-ccr-120210", "22-ccr-120203"],
};

const takeBack: Said = {
  words: {
    en: "You may take your request back. The agency goes on trying to settle the matter with you.",
    es: "Puede retirar su solicitud. La agencia sigue tratando de llegar a un acuerdo con usted.",
  },
  citations: ["22-ccr-120212", "22-ccr-120204-a"],
};

const judgeDecides: readonly Said[] = [
  {
    words: {
      en: "The judge must write a proposed decision by {proposedBy}.",
      es: "El juez debe escribir una decisión propuesta a más tardar el {proposedBy}.",
    },
    citations: ["22-ccr-120216-a", "fam-code-17801-d-1"],
    when: running("proposed-decision"),
  },
  {
    words: {
      en: "The judge had to write a proposed decision by {proposedBy}. It is late: call the State Hearing Office at 866-289-4714.",
      es: "El juez debía escribir una decisión propuesta a más tardar el {proposedBy}. Está atrasada: llame a la Oficina de Audiencias Estatales al 866-289-4714.",
    },
    citations: ["22-ccr-120216-a", "fam-code-17801-d-1"],
    when: over("proposed-decision"),
  },
];

const directorDecides: readonly Said[] = [
  {
    words: {
      en: "The director of the state department must act on it by {adoptedBy}: agree, change it, or order a further hearing.",
      es: "El director del departamento estatal debe actuar a más tardar el {adoptedBy}: aceptarla, cambiarla u ordenar una audiencia adicional.",
    },
    citations: ["fam-code-17801-d-1", "22-ccr-120217"],
    when: running("director-action"),
  },
  {
    words: {
      en: "The director of the state department had to act on it by {adoptedBy}. It is late: call the State Hearing Office at 866-289-4714.",
      es: "El director del departamento estatal debía actuar a más tardar el {adoptedBy}. Está atrasado: llame a la Oficina de Audiencias Estatales al 866-289-4714.",
    },
    citations: ["fam-code-17801-d-1", "22-ccr-120217"],
    when: over("director-action"),
  },
];

const waitForDecision: Said = {
  words: {
    en: "You do not have to do anything now. Tell the State Hearing Office if your address changes.",
    es: "No tiene que hacer nada ahora. Avise a la Oficina de Audiencias Estatales si cambia su domicilio.",
  },
  citations: ["22-ccr-120217"],
};

const agencyComplies: readonly Said[] = [
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

const decisionStands: Said = {
  words: {
    en: "The decision went against you, so the agency has nothing to do because of it.",
    es: "La decisión no le fue favorable, así que la agencia no tiene nada que hacer por ella.",
  },
  citations: ["22-ccr-120221-b"],
  when: not(complies),
};

const stateLooks: Said = {
  words: {
    en: "The state looks at what the agency reported. It writes to you if that is enough.",
    es: "El estado revisa lo que informó la agencia. Le escribe si es suficiente.",
  },
  citations: ["22-ccr-120221-b"],
};

/** What may be done about a decision: each right runs from the day on which the person got it, Fam. Code 17803. */
const afterDecision: readonly Said[] = [
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

const sayNotEnough: Said = {
  words: {
    en: "If the agency does not do what the decision says, tell the state, by word of mouth or in writing.",
    es: "Si la agencia no hace lo que dice la decisión, dígalo al estado, de palabra o por escrito.",
  },
  citations: ["22-ccr-120221-c"],
};

const askAgain: Said = {
  words: {
    en: "You may ask for a hearing again while you are in time. The ombudsperson helps you to find out.",
    es: "Puede pedir otra vez una audiencia mientras esté a tiempo. El ombudsperson (defensor del cliente) le ayuda a averiguarlo.",
  },
  citations: ["fam-code-17801-c", "22-ccr-120100-a-3"],
};

const nothingMore: Said = {
  words: {
    en: "Nothing more comes on this hearing.",
    es: "No viene nada más en esta audiencia.",
  },
  citations: ["22-ccr-120217"],
};

const preparing = [help, anotherDay, takeBack];
const decided = [...afterDecision, { ...sayNotEnough, when: complies }];

/** What is said of a state hearing. */
export const hearingSayings: Sayings<HearingFacts, HearingStatus> = {
  blanks,
  happened: hearingHappened,
  comes: {
    REQUESTED: [
      {
        words: {
          en: "The State Hearing Office looks at your request. It checks if it can hold a hearing about it.",
          es: "La Oficina de Audiencias Estatales revisa su solicitud. Comprueba si puede celebrar una audiencia.",
        },
        citations: ["22-ccr-120201"],
      },
      ...hearingIsSet,
    ],
    SCREENED: hearingIsSet,
    DISMISSAL_NOTICED: [
      {
        words: {
          en: "The State Hearing Office means to end your request. If you do not answer by {answerBy}, it is over.",
          es: "La Oficina de Audiencias Estatales piensa terminar su solicitud. Si no responde a más tardar el {answerBy}, se termina.",
        },
        citations: ["22-ccr-120211-b"],
        when: all<HearingFacts>(not(factsGiven), running("dismissal-effective")),
      },
      {
        words: {
          en: "The time to answer ended on {answerBy}. Call the State Hearing Office at 866-289-4714.",
          es: "El plazo para responder terminó el {answerBy}. Llame a la Oficina de Audiencias Estatales al 866-289-4714.",
        },
        citations: ["22-ccr-120211-b"],
        when: all<HearingFacts>(not(factsGiven), over("dismissal-effective")),
      },
      {
        words: {
          en: "The State Hearing Office looks at what you told it. Then it goes on with your request or ends it.",
          es: "La Oficina de Audiencias Estatales revisa lo que usted le dijo. Después sigue con su solicitud o la termina.",
        },
        citations: ["22-ccr-120211-b-1"],
        when: factsGiven,
      },
    ],
    SCHEDULED: beforeTheHearing,
    NON_APPEARANCE: [
      {
        words: {
          en: "If you do not ask to go on by {reinstateBy}, your request is over.",
          es: "Si no pide seguir a más tardar el {reinstateBy}, su solicitud se termina.",
        },
        citations: ["22-ccr-120213-b"],
        when: all<HearingFacts>(not(reinstatementAsked), running("nonappearance-reinstatement")),
      },
      {
        words: {
          en: "The time to ask to go on ended on {reinstateBy}.",
          es: "El plazo para pedir seguir terminó el {reinstateBy}.",
        },
        citations: ["22-ccr-120213-b"],
        when: all<HearingFacts>(not(reinstatementAsked), over("nonappearance-reinstatement")),
      },
      {
        words: {
          en: "The State Hearing Office sends you a letter about the hearing that you missed, or decides on your reason.",
          es: "La Oficina de Audiencias Estatales le envía una carta sobre la audiencia a la que faltó, o decide sobre su motivo.",
        },
        citations: ["22-ccr-120213-b"],
        when: ({ facts, due: dueOn }) =>
          facts.nonAppearance?.reinstatement !== undefined ||
          dueOn("nonappearance-reinstatement") === undefined,
      },
    ],
    HELD: judgeDecides,
    RECORD_CLOSED: judgeDecides,
    DECISION_PROPOSED: directorDecides,
    ADOPTED: [decisionStands, ...agencyComplies],
    COMPLIANCE_DUE: agencyComplies,
    ACTION_REQUIRED: [
      {
        words: {
          en: "The state told the agency to do more. The agency must report again.",
          es: "El estado dijo a la agencia que haga más. La agencia debe informar de nuevo.",
        },
        citations: ["22-ccr-120221-b"],
      },
    ],
    COMPLIANCE_REPORTED: [stateLooks],
    PLAN_APPROVED: [
      {
        words: {
          en: "The state found that the agency does what the decision says.",
          es: "El estado determinó que la agencia hace lo que dice la decisión.",
        },
        citations: ["22-ccr-120221-b"],
      },
    ],
    COMPLIANCE_DISPUTED: [
      {
        words: {
          en: "The state looks into what you said about the agency. It writes to you. You have no right to another hearing about this.",
          es: "El estado revisa lo que usted dijo de la agencia. Le escribe. Usted no tiene derecho a una audiencia más sobre esto.",
        },
        citations: ["22-ccr-120221-c"],
      },
    ],
    CLOSED: [nothingMore],
    DISMISSED: [
      {
        words: {
          en: "A letter that says why must be sent to you by {letterBy}.",
          es: "Debe enviársele a más tardar el {letterBy} una carta que diga por qué.",
        },
        citations: ["22-ccr-120211-b-2"],
        when: ({ facts }) => facts.dismissalDecision?.sentOn === undefined,
      },
      nothingMore,
    ],
    ABANDONED: [nothingMore],
    WITHDRAWN: [nothingMore],
  },
  mayDo: {
    REQUESTED: preparing,
    SCREENED: preparing,
    DISMISSAL_NOTICED: [
      {
        words: {
          en: "You may tell the State Hearing Office more facts, by word of mouth or in writing, by {answerBy}.",
          es: "Puede dar más hechos a la Oficina de Audiencias Estatales, de palabra o por escrito, a más tardar el {answerBy}.",
        },
        citations: ["22-ccr-120211-b-1"],
        when: running("dismissal-effective"),
      },
      takeBack,
    ],
    SCHEDULED: preparing,
    NON_APPEARANCE: [
      {
        words: {
          en: "You may ask to go on, with a good reason for missing the hearing, by {reinstateBy}.",
          es: "Puede pedir seguir, con un buen motivo por haber faltado a la audiencia, a más tardar el {reinstateBy}.",
        },
        citations: ["22-ccr-120213-b"],
        when: running("nonappearance-reinstatement"),
      },
      takeBack,
    ],
    HELD: [waitForDecision],
    RECORD_CLOSED: [waitForDecision],
    DECISION_PROPOSED: [waitForDecision],
    ADOPTED: decided,
    COMPLIANCE_DUE: decided,
    ACTION_REQUIRED: decided,
    COMPLIANCE_REPORTED: decided,
    PLAN_APPROVED: decided,
    COMPLIANCE_DISPUTED: afterDecision,
    CLOSED: afterDecision,
    DISMISSED: [askAgain],
    ABANDONED: [askAgain],
    WITHDRAWN: [askAgain],
  },
};
