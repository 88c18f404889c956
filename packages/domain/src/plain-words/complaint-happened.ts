import type { ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import { all, not, type Asked, type Saying, type When } from "./saying.ts";

const repeated: When<ComplaintFacts> = ({ facts }) => facts.repetition !== undefined;
const cameToAnother: When<ComplaintFacts> = ({ facts }) => facts.transfer?.receivedOn !== undefined;
const madeBeforeReceipt: When<ComplaintFacts> = ({ due }: Asked<ComplaintFacts>) =>
  due("complaint-made-on") !== due("complaint-receipt-date");
const countsLater = all<ComplaintFacts>(madeBeforeReceipt, not(cameToAnother));

/** What happened to a complaint, in the order of its life; a sentence about what did not happen is left out. */
export const complaintHappened: readonly Saying<ComplaintFacts>[] = [
  {
    words: {
      en: "You got in touch again about the same subject on {made}. The law made that a complaint.",
      es: "El {made} usted se comunicó otra vez por el mismo tema. La ley hizo de eso una queja.",
    },
    citations: ["22-ccr-111544-d"],
    when: repeated,
  },
  {
    words: {
      en: "You made your complaint on {made}. By law it counts as received on {received}.",
      es: "Usted presentó su queja el {made}. Según la ley se considera recibida el {received}.",
    },
    citations: ["22-ccr-110164"],
    when: all<ComplaintFacts>(not(repeated), countsLater),
  },
  {
    words: {
      en: "You made your complaint on {made}.",
      es: "Usted presentó su queja el {made}.",
    },
    citations: ["22-ccr-110164"],
    when: all<ComplaintFacts>(not(repeated), not(countsLater)),
  },
  {
    words: {
      en: "The agency mailed you a letter on {acknowledged} that says it has your complaint.",
      es: "La agencia le envió el {acknowledged} una carta que dice que tiene su queja.",
    },
    citations: ["22-ccr-120102"],
  },
  {
    words: {
      en: "You changed your complaint, or added to it, on {amended}.",
      es: "Usted cambió su queja, o le añadió algo, el {amended}.",
    },
    citations: ["22-ccr-120107-e"],
  },
  {
    words: {
      en: "The agency sent your complaint to the agency of another county on {sent}. That one is to answer it.",
      es: "La agencia envió su queja a la agencia de otro condado el {sent}. A esa le corresponde responderla.",
    },
    citations: ["22-ccr-120104-a-1"],
  },
  {
    words: { en: "The other agency got it on {came}.", es: "La otra agencia la recibió el {came}." },
    citations: ["22-ccr-120104-b"],
  },
  {
    words: {
      en: "The two agencies do not agree on who must answer you.",
      es: "Las dos agencias no están de acuerdo en cuál debe responderle.",
    },
    citations: ["22-ccr-120104-c"],
    when: ({ facts }) => facts.status === "TRANSFER_DISPUTED",
  },
  {
    words: {
      en: "The state decided on {determined} which agency answers you.",
      es: "El estado decidió el {determined} qué agencia le responde.",
    },
    citations: ["22-ccr-120104-c"],
  },
  {
    words: {
      en: "A person looks into your complaint who is not the caseworker you complain about.",
      es: "Investiga su queja una persona que no es el encargado del caso de quien usted se queja.",
    },
    citations: ["22-ccr-120103"],
    when: ({ facts }) => facts.status === "UNDER_INVESTIGATION",
  },
  {
    words: {
      en: "The agency wrote to you on {extended}. It takes more time, and added {moreDays} to its 30 days.",
      es: "La agencia le escribió el {extended}. Toma más tiempo, y añadió {moreDays} a sus 30 días.",
    },
    citations: ["fam-code-17800", "22-ccr-120105"],
  },
  {
    words: {
      en: "The agency wrote to you on {advised} that you may ask for a state hearing.",
      es: "La agencia le escribió el {advised} que puede pedir una audiencia estatal.",
    },
    citations: ["fam-code-17801-b", "22-ccr-120100-a-2"],
  },
  {
    words: {
      en: "The agency gave you its written answer. It is dated {dated} and was mailed on {mailed}.",
      es: "La agencia le dio su respuesta por escrito. Tiene fecha del {dated} y se envió el {mailed}.",
    },
    citations: ["fam-code-17800", "22-ccr-120105"],
  },
  {
    words: { en: "You got the answer on {got}.", es: "Usted recibió la respuesta el {got}." },
    citations: ["fam-code-17801-c"],
  },
  {
    words: {
      en: "You asked for a state hearing on {asked}.",
      es: "Usted pidió una audiencia estatal el {asked}.",
    },
    citations: ["fam-code-17801-c"],
  },
  {
    words: {
      en: "Steps that follow from the answer: {steps}. Steps that are done: {stepsDone}.",
      es: "Pasos que siguen de la respuesta: {steps}. Pasos cumplidos: {stepsDone}.",
    },
    citations: ["22-ccr-120107-d"],
  },
  {
    words: {
      en: "The agency closed your complaint on {closed}. Nothing was left to do.",
      es: "La agencia cerró su queja el {closed}. No quedaba nada por hacer.",
    },
    citations: ["22-ccr-120107-d"],
  },
  {
    words: {
      en: "You took your complaint back on {withdrawn}.",
      es: "Usted retiró su queja el {withdrawn}.",
    },
    citations: ["22-ccr-120107-c"],
  },
  {
    words: {
      en: "The agency found on {found} that you got in touch about two different subjects. So it is no complaint.",
      es: "La agencia determinó el {found} que usted se comunicó por dos temas distintos. Por eso no es una queja.",
    },
    citations: ["22-ccr-111544-d"],
  },
];
