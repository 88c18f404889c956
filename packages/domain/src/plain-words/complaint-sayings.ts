import type { ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import type { ComplaintStatus } from "../complaint/facts/complaint-status.ts";
import { afterAnswer, beforeAnswer, bindingDay, safeDay } from "./hearing-request-sayings.ts";
import { complaintHappened } from "./complaint-happened.ts";
import { all, due, not, over, running, type Blanks, type Saying, type Sayings, type When } from "./saying.ts";

type Said = Saying<ComplaintFacts>;

const blanks: Blanks<ComplaintFacts> = {
  made: due("complaint-made-on"),
  received: due("complaint-receipt-date"),
  knownBy: due("acknowledgement"),
  answerBy: due("written-resolution"),
  moreTimeBy: due("resolution-extension-notice"),
  copyBy: due("complaint-transfer-copy"),
  ownerBy: due("ownership-determination"),
  opens: due("state-hearing-request-opening"),
  lastDay: due("state-hearing-request-no-resolution"),
  again: due("complaint-filing-window"),
  safeDay,
  bindingDay,
  acknowledged: ({ facts }) => facts.acknowledgement?.noticeMailedOn,
  amended: ({ facts }) => facts.amendedOn,
  sent: ({ facts }) => facts.transfer?.sentOn,
  came: ({ facts }) => facts.transfer?.receivedOn,
  determined: ({ facts }) => facts.transfer?.determinedOn,
  extended: ({ facts }) => facts.extension?.noticeMailedOn,
  moreDays: ({ facts }) => facts.extension?.days,
  advised: ({ facts }) => facts.noResolutionAdvice?.noticeMailedOn,
  dated: ({ facts }) => facts.resolution?.datedOn,
  mailed: ({ facts }) => facts.resolution?.mailedOn,
  got: ({ facts }) => facts.resolution?.receivedOn,
  asked: ({ facts }) => facts.hearingRequest?.requestedOn,
  steps: ({ facts }) => facts.resolutionActions?.length,
  stepsDone: ({ facts }) =>
    facts.resolutionActions?.filter(({ completedOn }) => completedOn !== undefined).length,
  closed: ({ facts }) => facts.closure?.closedOn,
  withdrawn: ({ facts }) => facts.withdrawal?.withdrawnOn,
  found: ({ facts }) => facts.repetition?.notTheSameSubject?.foundOn,
};

const acknowledged: When<ComplaintFacts> = ({ facts }) => facts.acknowledgement !== undefined;
const extended: When<ComplaintFacts> = ({ facts }) => facts.extension !== undefined;
const hearingAsked: When<ComplaintFacts> = ({ facts }) => facts.hearingRequest !== undefined;

/** What the agency that has the complaint in hand still owes, Fam. Code 17800. */
const answering: readonly Said[] = [
  {
    words: {
      en: "The agency must mail you a letter by {knownBy} that says it has your complaint.",
      es: "La agencia debe enviarle a más tardar el {knownBy} una carta que diga que tiene su queja.",
    },
    citations: ["22-ccr-120102"],
    when: all<ComplaintFacts>(not(acknowledged), running("acknowledgement")),
  },
  {
    words: {
      en: "The letter that says the agency has your complaint was due on {knownBy}. It is late.",
      es: "La carta que dice que la agencia tiene su queja debía enviarse el {knownBy}. Está atrasada.",
    },
    citations: ["22-ccr-120102"],
    when: all<ComplaintFacts>(not(acknowledged), over("acknowledgement")),
  },
  {
    words: {
      en: "The agency must send you a written answer by {answerBy}.",
      es: "La agencia debe enviarle una respuesta por escrito a más tardar el {answerBy}.",
    },
    citations: ["fam-code-17800", "22-ccr-120105"],
    when: running("written-resolution"),
  },
  {
    words: {
      en: "The written answer was due on {answerBy}. It is late, and the agency still owes it to you.",
      es: "La respuesta por escrito debía enviarse el {answerBy}. Está atrasada, y la agencia aún se la debe.",
    },
    citations: ["fam-code-17800", "22-ccr-120105"],
    when: over("written-resolution"),
  },
  {
    words: {
      en: "If the agency needs more time, it must write to you by {moreTimeBy} and say why. It may take up to 30 more days, once.",
      es: "Si la agencia necesita más tiempo, debe escribirle a más tardar el {moreTimeBy} y decir por qué. Puede tomar hasta 30 días más, una sola vez.",
    },
    citations: ["fam-code-17800", "22-ccr-120105"],
    when: all<ComplaintFacts>(not(extended), running("resolution-extension-notice")),
  },
];

const investigatorComes: Said = {
  words: {
    en: "The agency names a person to look into it. That person is not the caseworker you complain about.",
    es: "La agencia nombra a una persona para investigarla. Esa persona no es el encargado del caso de quien usted se queja.",
  },
  citations: ["22-ccr-120103"],
};

const otherAgencyAnswers: Said = {
  words: {
    en: "The other agency must answer you within 30 days from the day it gets your complaint.",
    es: "La otra agencia debe responderle dentro de los 30 días desde el día en que reciba su queja.",
  },
  citations: ["22-ccr-120104-b"],
};

const copyComes: Said = {
  words: {
    en: "The first agency must mail you a copy of its letter to the other agency by {copyBy}.",
    es: "La primera agencia debe enviarle a más tardar el {copyBy} una copia de su carta a la otra agencia.",
  },
  citations: ["22-ccr-120104-a-2"],
  when: ({ facts }) => facts.transfer !== undefined && facts.transfer.copyMailedOn === undefined,
};

const stateDecides: readonly Said[] = [
  {
    words: {
      en: "The state must decide by {ownerBy} which agency answers you.",
      es: "El estado debe decidir a más tardar el {ownerBy} qué agencia le responde.",
    },
    citations: ["22-ccr-120104-c"],
    when: running("ownership-determination"),
  },
  {
    words: {
      en: "The state had to decide by {ownerBy} which agency answers you. It is late.",
      es: "El estado debía decidir a más tardar el {ownerBy} qué agencia le responde. Está atrasado.",
    },
    citations: ["22-ccr-120104-c"],
    when: over("ownership-determination"),
  },
];

const hearingComes: Said = {
  words: {
    en: "The State Hearing Office will write to you about your hearing.",
    es: "La Oficina de Audiencias Estatales le escribirá sobre su audiencia.",
  },
  citations: ["22-ccr-120203"],
  when: hearingAsked,
};

const nothingMore: Said = {
  words: {
    en: "The agency has given its answer. It owes you no other letter about this complaint.",
    es: "La agencia ya dio su respuesta. No le debe otra carta sobre esta queja.",
  },
  citations: ["22-ccr-120105"],
  when: not(hearingAsked),
};

const keepsItsWord: Said = {
  words: {
    en: "The agency does what its answer says that it will do.",
    es: "La agencia hace lo que dice en su respuesta que hará.",
  },
  citations: ["22-ccr-120107-d"],
  when: ({ facts }) => facts.resolution?.actionsToTake !== undefined,
};

const stepsGoOn: Said = {
  words: {
    en: "The agency finishes the steps that follow from its answer. It writes down the day on which each one is done.",
    es: "La agencia termina los pasos que siguen de su respuesta. Anota el día en que se cumple cada uno.",
  },
  citations: ["22-ccr-120107-d"],
};

const addOrTakeBack: readonly Said[] = [
  {
    words: {
      en: "You may add to your complaint, and send papers that help to explain it.",
      es: "Puede añadir algo a su queja y enviar documentos que ayuden a explicarla.",
    },
    citations: ["22-ccr-120107-e"],
  },
  {
    words: {
      en: "You may take your complaint back at any time. Nobody may press you to do so.",
      es: "Puede retirar su queja en cualquier momento. Nadie puede presionarle para que lo haga.",
    },
    citations: ["22-ccr-120100-a-2"],
  },
];

const complainAgain: readonly Said[] = [
  {
    words: {
      en: "You may complain about the same matter again. To be in time, do so by {again}.",
      es: "Puede quejarse otra vez de lo mismo. Para estar a tiempo, hágalo a más tardar el {again}.",
    },
    citations: ["fam-code-17800"],
    when: running("complaint-filing-window"),
  },
  {
    words: {
      en: "You may complain again at any time. The agency takes a late complaint down, and then says if it is too late.",
      es: "Puede quejarse otra vez en cualquier momento. La agencia recibe una queja tardía, y después dice si es demasiado tarde.",
    },
    citations: ["22-ccr-120100-a-2"],
    when: not(running("complaint-filing-window")),
  },
];

const fileAtAnyTime: Said = {
  words: {
    en: "You may file a complaint at any time, by word of mouth or in writing.",
    es: "Puede presentar una queja en cualquier momento, de palabra o por escrito.",
  },
  citations: ["22-ccr-110160", "22-ccr-120100-a-2"],
};

const open = [...beforeAnswer, ...addOrTakeBack];

/** What is said of a complaint. */
export const complaintSayings: Sayings<ComplaintFacts, ComplaintStatus> = {
  blanks,
  happened: complaintHappened,
  comes: {
    RECEIVED: [...answering, investigatorComes, copyComes, hearingComes],
    UNDER_INVESTIGATION: [...answering, copyComes, hearingComes],
    TRANSFER_SENT: [otherAgencyAnswers, copyComes, hearingComes],
    TRANSFER_DISPUTED: [...stateDecides, copyComes, hearingComes],
    RESOLVED: [keepsItsWord, nothingMore, hearingComes],
    ACTIONS_PENDING: [stepsGoOn, hearingComes],
    CLOSED: [nothingMore, hearingComes],
    WITHDRAWN: [
      {
        words: {
          en: "The agency has stopped its work on your complaint. No written answer will come.",
          es: "La agencia dejó de trabajar en su queja. No llegará una respuesta por escrito.",
        },
        citations: ["22-ccr-120107-c"],
      },
    ],
    NOT_A_REPETITION: [
      {
        words: {
          en: "No written answer to a complaint will come. The agency still has to answer what you asked.",
          es: "No llegará una respuesta por escrito a una queja. La agencia aún debe responder lo que usted preguntó.",
        },
        citations: ["22-ccr-111544-a"],
      },
    ],
  },
  mayDo: {
    RECEIVED: open,
    UNDER_INVESTIGATION: open,
    TRANSFER_SENT: open,
    TRANSFER_DISPUTED: open,
    RESOLVED: afterAnswer,
    ACTIONS_PENDING: afterAnswer,
    CLOSED: afterAnswer,
    WITHDRAWN: complainAgain,
    NOT_A_REPETITION: [fileAtAnyTime],
  },
};
