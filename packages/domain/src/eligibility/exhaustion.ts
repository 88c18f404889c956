import type { AuthorityKey } from "../law/authorities.ts";
import { howToAskForHearing } from "../vocabulary/how-to-ask.ts";
import type { Words } from "../vocabulary/words.ts";
import type { LocalProcessStage } from "./circumstances.ts";

/** Whether the local process has been gone through as far as a hearing needs it, and why. */
export interface Exhaustion {
  /** True when a hearing may be asked for now. */
  readonly complete: boolean;
  readonly reason: Words;
  /** What to tell the person once a hearing may be asked for: that it may, until when, and how. */
  readonly tell?: Words;
  readonly citations: readonly AuthorityKey[];
}

function askNow(whileEn: string, whileEs: string, sinceEn: string, sinceEs: string): Words {
  return {
    en: `${whileEn} You may ask for a state hearing now, within 90 days of the day on which you ${sinceEn}: ${howToAskForHearing.en}.`,
    es: `${whileEs} Puede pedir una audiencia estatal ahora, dentro de los 90 días desde el día en que ${sinceEs}: ${howToAskForHearing.es}.`,
  };
}

/**
 * The local process comes before the hearing, unless its time passed without a written resolution. Fam. Code 17801(b)
 * does not mention the extension: a request made while one runs is accepted and marked.
 */
export const exhaustionOf: Readonly<Record<LocalProcessStage, Exhaustion>> = {
  NOT_STARTED: {
    complete: false,
    reason: {
      en: "Complain to the local agency first: a hearing is about what was raised there.",
      es: "Primero presente la queja ante la agencia local: la audiencia trata de lo que se planteó allí.",
    },
    citations: ["22-ccr-120206-f", "22-ccr-120201", "fam-code-17801-b"],
  },
  RUNNING: {
    complete: false,
    reason: {
      en: "The agency still has time to answer. The hearing opens with its answer, or when the time has passed without one.",
      es: "La agencia aún está a tiempo de contestar. La audiencia se abre con su respuesta, o cuando pase el plazo sin ella.",
    },
    citations: ["fam-code-17801-b", "22-ccr-120201"],
  },
  THIRTY_DAYS_PASSED: {
    complete: true,
    reason: {
      en: "No written resolution came in time, so a hearing may be asked for now. A request made while an extension runs is taken and marked.",
      es: "No hubo resolución escrita a tiempo, así que ya se puede pedir una audiencia. La solicitud hecha durante una prórroga se recibe y se marca.",
    },
    tell: askNow(
      "The 30 days have passed without a written answer.",
      "Pasaron los 30 días sin respuesta por escrito.",
      "made the complaint",
      "presentó la queja",
    ),
    citations: ["fam-code-17801-b"],
  },
  RESOLVED: {
    complete: true,
    reason: {
      en: "The agency has answered; a hearing may be asked for now.",
      es: "La agencia ya contestó; ya se puede pedir una audiencia.",
    },
    tell: askNow(
      "The agency has answered.",
      "La agencia ya contestó.",
      "received the answer",
      "recibió la respuesta",
    ),
    citations: ["fam-code-17801-c"],
  },
};
