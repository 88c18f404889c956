import { issueSubjects, type IssueSubject } from "../complaint/complaint-facts.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import { say, type Language, type Words } from "../words.ts";

/** What a local agency can do about a subject. */
interface Scope {
  /** Only a court decides it. The complaint is still taken, logged and answered in time. */
  readonly courtOnly: boolean;
  /** What to tell the person; null when there is nothing to add. */
  readonly guidance: Words | null;
  readonly citations: readonly AuthorityKey[];
}

const local: Scope = { courtOnly: false, guidance: null, citations: [] };

function court(what: Words): Scope {
  return {
    courtOnly: true,
    guidance: {
      en: `${what.en} The agency cannot change it. It is still logged and answered in writing; refer the person to the county’s Family Law Facilitator.`,
      es: `${what.es} La agencia no puede cambiarlo. De todos modos se registra y se contesta por escrito; remita a la persona al Facilitador de Derecho Familiar del condado.`,
    },
    citations: ["22-ccr-111542-a-6", "dcss-customer-relations"],
  };
}

/** The scope of each subject. */
const scopes: Readonly<Record<IssueSubject, Scope>> = {
  CUSTOMER_SERVICE: {
    ...local,
    guidance: {
      en: "The agency resolves this. By itself it is no ground for a state hearing, unless a legal duty or time limit was broken.",
      es: "La agencia resuelve esto. Por sí solo no es motivo de audiencia estatal, salvo que se haya incumplido un deber o plazo legal.",
    },
    citations: ["fam-code-17801-a"],
  },
  TIMELINESS: local,
  APPLICATION: {
    ...local,
    guidance: {
      en: "There may be no open case yet, so no case number is needed.",
      es: "Quizá aún no haya un caso abierto; no hace falta número de caso.",
    },
    citations: ["fam-code-17801-a"],
  },
  PAYMENT: local,
  ARREARS: {
    ...local,
    guidance: {
      en: "The agency reviews its own calculation. An amount that a court ordered only the court can change.",
      es: "La agencia revisa su propio cálculo. Una cantidad que ordenó un tribunal solo el tribunal puede cambiarla.",
    },
    citations: ["fam-code-17801-a"],
  },
  ORDER_SERVICES: {
    ...local,
    guidance: {
      en: "The agency answers for how it establishes, modifies or enforces an order; the amount is for the court.",
      es: "La agencia responde por cómo establece, modifica o hace cumplir una orden; la cantidad corresponde al tribunal.",
    },
    citations: ["fam-code-17801-a"],
  },
  CASE_CLOSURE: local,
  COURT_ORDER_AMOUNT: court({
    en: "Only a court decides the amount of child support.",
    es: "Solo un tribunal decide la cantidad de la manutención.",
  }),
  CUSTODY_OR_VISITATION: court({
    en: "Only a court decides custody and visitation.",
    es: "Solo un tribunal decide la custodia y las visitas.",
  }),
  SPOUSAL_SUPPORT: court({
    en: "Only a court decides spousal support.",
    es: "Solo un tribunal decide la manutención del cónyuge.",
  }),
  PARENTAGE: court({ en: "Only a court decides parentage.", es: "Solo un tribunal decide la filiación." }),
  OTHER: local,
};

/** Whether only a court can decide a subject. Such an issue is taken and answered, never turned away. */
export function isCourtOnly(subject: IssueSubject): boolean {
  return scopes[subject].courtOnly;
}

/** What to tell a person about a subject; undefined when there is nothing to add. */
export function guidance(subject: IssueSubject, language: Language): string | undefined {
  const words = scopes[subject].guidance;
  return words ? say(words, language) : undefined;
}

/** What the guidance about a subject rests on. */
export function guidanceCitations(subject: IssueSubject): readonly AuthorityKey[] {
  return scopes[subject].citations;
}

/** The subjects that only a court decides. */
export const courtOnlySubjects: readonly IssueSubject[] = issueSubjects.filter(isCourtOnly);
