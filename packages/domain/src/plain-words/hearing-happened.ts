import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import type { Saying } from "./saying.ts";

/** What happened to a state hearing, in the order of its life; a sentence about what did not happen is left out. */
export const hearingHappened: readonly Saying<HearingFacts>[] = [
  {
    words: {
      en: "The State Hearing Office got your request on {requested}.",
      es: "La Oficina de Audiencias Estatales recibió su solicitud el {requested}.",
    },
    citations: ["22-ccr-120201"],
  },
  {
    words: {
      en: "The State Hearing Office wrote to you on {dismissalSent} that it means to end your request.",
      es: "La Oficina de Audiencias Estatales le escribió el {dismissalSent} que piensa terminar su solicitud.",
    },
    citations: ["22-ccr-120211-b"],
  },
  {
    words: {
      en: "The State Hearing Office took your request for a hearing on {screened}.",
      es: "La Oficina de Audiencias Estatales admitió su solicitud de audiencia el {screened}.",
    },
    citations: ["22-ccr-120201"],
  },
  {
    words: {
      en: "The letter about your hearing was sent on {noticed}.",
      es: "La carta sobre su audiencia se envió el {noticed}.",
    },
    citations: ["fam-code-17801-d-1"],
  },
  {
    words: {
      en: "The agency mailed its side of the matter on {stated}.",
      es: "La agencia envió su declaración de posición el {stated}.",
    },
    citations: ["22-ccr-120204-a-8"],
  },
  {
    words: {
      en: "You did not come to the hearing. A letter about it was sent to you on {missedSent}.",
      es: "Usted no se presentó a la audiencia. Se le envió una carta el {missedSent}.",
    },
    citations: ["22-ccr-120213-b"],
  },
  {
    words: { en: "Your hearing was held on {held}.", es: "Su audiencia se celebró el {held}." },
    citations: ["fam-code-17801-d-1"],
  },
  {
    words: {
      en: "Since {recordClosed} no more proof is taken.",
      es: "Desde el {recordClosed} no se reciben más pruebas.",
    },
    citations: ["22-ccr-120216-a"],
  },
  {
    words: {
      en: "The judge wrote a proposed decision on {proposed}.",
      es: "El juez escribió una decisión propuesta el {proposed}.",
    },
    citations: ["22-ccr-120216-a"],
  },
  {
    words: { en: "The decision was made on {adopted}.", es: "La decisión se adoptó el {adopted}." },
    citations: ["22-ccr-120217"],
  },
  {
    words: { en: "You got the decision on {got}.", es: "Usted recibió la decisión el {got}." },
    citations: ["fam-code-17803"],
  },
  {
    words: {
      en: "The agency told the state on {reported} how it does what the decision says.",
      es: "La agencia informó al estado el {reported} cómo hace lo que dice la decisión.",
    },
    citations: ["22-ccr-120221-b"],
  },
  {
    words: {
      en: "The state looked at that report on {looked}.",
      es: "El estado revisó ese informe el {looked}.",
    },
    citations: ["22-ccr-120221-b"],
  },
  {
    words: {
      en: "You said on {disputed} that the agency does not do what the decision says.",
      es: "Usted dijo el {disputed} que la agencia no hace lo que dice la decisión.",
    },
    citations: ["22-ccr-120221-c"],
  },
  {
    words: { en: "Your request was ended on {dismissed}.", es: "Su solicitud se terminó el {dismissed}." },
    citations: ["22-ccr-120211-a"],
  },
  {
    words: {
      en: "You took your request back on {withdrawn}.",
      es: "Usted retiró su solicitud el {withdrawn}.",
    },
    citations: ["22-ccr-120212"],
  },
  {
    words: { en: "The matter was closed on {closed}.", es: "El asunto se cerró el {closed}." },
    citations: ["22-ccr-120217"],
  },
];
