import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import { all, not, over, running, type Saying, type When } from "./saying.ts";

type Said = Saying<HearingFacts>;
type If = When<HearingFacts>;

const stated: If = ({ facts }) => facts.positionStatement !== undefined;

const noticed: If = ({ facts }) => facts.hearing?.noticeSentOn !== undefined;

/** What comes until the day of the hearing is known. */
export const hearingIsSet: readonly Said[] = [
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

/** What comes once the day is set. */
export const beforeTheHearing: readonly Said[] = [
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

/** Whom and what the person may bring. */
export const help: Said = {
  words: {
    en: "You may bring someone to speak for you, papers and people who saw what happened. An interpreter is free: ask the agency for one.",
    es: "Puede traer a alguien que hable por usted, documentos y personas que vieron lo que pasó. El intérprete es gratis: pídalo a la agencia.",
  },
  citations: ["22-ccr-120206", "22-ccr-120204-a"],
};

/** That another day or the telephone may be asked for. */
export const anotherDay: Said = {
  words: {
    en: "You may ask for another day if you have a good reason, or to speak by telephone.",
    es: "Puede pedir otro día si tiene un buen motivo, o hablar por teléfono.",
  },
  citations: ["22-ccr-120210", "22-ccr-120203"],
};

/** That the request may be taken back. */
export const takeBack: Said = {
  words: {
    en: "You may take your request back. The agency goes on trying to settle the matter with you.",
    es: "Puede retirar su solicitud. La agencia sigue tratando de llegar a un acuerdo con usted.",
  },
  citations: ["22-ccr-120212", "22-ccr-120204-a"],
};

/** What the judge owes. */
export const judgeDecides: readonly Said[] = [
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

/** What the director owes. */
export const directorDecides: readonly Said[] = [
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

/** That nothing need be done. */
export const waitForDecision: Said = {
  words: {
    en: "You do not have to do anything now. Tell the State Hearing Office if your address changes.",
    es: "No tiene que hacer nada ahora. Avise a la Oficina de Audiencias Estatales si cambia su domicilio.",
  },
  citations: ["22-ccr-120217"],
};
