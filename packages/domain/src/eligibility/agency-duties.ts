import { ruleById } from "../deadlines/rulebook/rulebook.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { Words } from "../vocabulary/words.ts";

/** What the agency must still do about a matter, whoever decides it. */
export const agencyDuties = [
  "LOG",
  "ANSWER_IN_WRITING",
  "EXPLAIN_IN_WRITING",
  "NO_CASE_NUMBER_NEEDED",
  "REFER_TO_FACILITATOR",
  "GIVE_CIVIL_RIGHTS_FORM",
  "HELP_WITH_HEARING_REQUEST",
  "KEEP_CASE_DETAILS_PRIVATE",
] as const;

/** One duty. */
export type AgencyDuty = (typeof agencyDuties)[number];

/** A duty in words, with its law. */
interface SaidDuty {
  readonly words: Words;
  readonly citations: readonly AuthorityKey[];
}

const days = ruleById("written-resolution").period?.amount;

/** What each duty is. No duty depends on whether the agency can remedy the matter. */
export const agencyDutyWords: Readonly<Record<AgencyDuty, SaidDuty>> = {
  LOG: {
    words: {
      en: "Take the complaint and enter it in the tracking system.",
      es: "Recibir la queja y anotarla en el sistema de seguimiento.",
    },
    citations: ["22-ccr-120100-a-2", "22-ccr-120100-a-4", "22-ccr-120107"],
  },
  ANSWER_IN_WRITING: {
    words: {
      en: `Answer it in writing within ${days} days of receipt, with a finding for this issue.`,
      es: `Contestarla por escrito dentro de ${days} días de recibida, con una conclusión sobre este asunto.`,
    },
    citations: ["fam-code-17800", "22-ccr-120105", "dcss-customer-relations"],
  },
  EXPLAIN_IN_WRITING: {
    words: {
      en: "Explain in writing why the agency cannot decide this, and who can.",
      es: "Explicar por escrito por qué la agencia no puede decidir esto, y quién puede.",
    },
    citations: ["22-ccr-111542-a-6", "dcss-customer-relations"],
  },
  NO_CASE_NUMBER_NEEDED: {
    words: {
      en: "Do not ask for a case number as a condition.",
      es: "No exigir un número de caso.",
    },
    citations: ["fam-code-17801-a-1", "fam-code-17801-a-4", "22-ccr-120100-a-2"],
  },
  REFER_TO_FACILITATOR: {
    words: {
      en: "Refer the person to the county’s Family Law Facilitator or to legal aid.",
      es: "Remitir a la persona al asistente de derecho familiar (Family Law Facilitator) del condado o a la ayuda legal.",
    },
    citations: ["22-ccr-111542-a-6"],
  },
  GIVE_CIVIL_RIGHTS_FORM: {
    words: {
      en: "Hand over the civil rights complaint form.",
      es: "Entregar el formulario de queja de derechos civiles.",
    },
    citations: ["gov-code-11135"],
  },
  HELP_WITH_HEARING_REQUEST: {
    words: {
      en: "Say how and until when a state hearing can be asked for, and help with the request.",
      es: "Decir cómo y hasta cuándo se puede pedir una audiencia estatal, y ayudar con la solicitud.",
    },
    citations: ["22-ccr-120100-a-3", "fam-code-17801-c"],
  },
  KEEP_CASE_DETAILS_PRIVATE: {
    words: {
      en: "Keep case details out of the message, or send the person to the agency with them.",
      es: "No incluir detalles del caso en el mensaje, o enviar a la persona con ellos a la agencia.",
    },
    citations: ["fam-code-17212"],
  },
};
