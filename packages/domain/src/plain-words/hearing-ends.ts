import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import { all, not, over, running, type Saying, type When } from "./saying.ts";

type Said = Saying<HearingFacts>;
type If = When<HearingFacts>;

const factsGiven: If = ({ facts }) => facts.dismissalNotice?.furtherFacts !== undefined;
const reinstatementAsked: If = ({ facts }) => facts.nonAppearance?.reinstatement !== undefined;

/** What comes after a notice of dismissal, 22 CCR 120211(b). */
export const noticed: readonly Said[] = [
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
];

/** What comes after a hearing that the person missed, 22 CCR 120213(b). */
export const missed: readonly Said[] = [
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
      facts.nonAppearance?.reinstatement !== undefined || dueOn("nonappearance-reinstatement") === undefined,
  },
];
