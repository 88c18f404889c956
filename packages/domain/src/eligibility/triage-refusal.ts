import { ofForm, refuseWith, type CodedReason, type CodedRefusal } from "../refusal/coded-refusal.ts";
import { formReasons } from "../refusal/form-reasons.ts";

const reasons = {
  NOT_AN_OBJECT: { en: "Give an object here.", es: "Indique aquí un objeto.", citations: ofForm },
  UNKNOWN_FIELD: {
    en: "Nothing is called {name} here. Known: {known}.",
    es: "Aquí nada se llama {name}. Se conocen: {known}.",
    citations: ofForm,
  },
  UNKNOWN_VALUE: formReasons.UNKNOWN_VALUE,
  NOT_A_LIST: {
    en: "Give a list of issues here.",
    es: "Indique aquí una lista de asuntos.",
    citations: ofForm,
  },
  ISSUE_REQUIRED: {
    en: "Give at least one issue.",
    es: "Indique al menos un asunto.",
    citations: ofForm,
  },
  TOO_MANY_ISSUES: {
    en: "One complaint holds at most {most} issues; {found} were given.",
    es: "Una queja admite como máximo {most} asuntos; se indicaron {found}.",
    citations: ofForm,
  },
  UNKNOWN_SUBJECT: {
    en: "This is no known subject. If nothing fits, use OTHER.",
    es: "Este tema no se conoce. Si ninguno corresponde, use OTHER.",
    citations: ofForm,
  },
  CASE_AND_NO_CASE: {
    en: "There is an open case, so the payment was not made without one. Give one of the two.",
    es: "Hay un caso abierto, así que el pago no se hizo sin uno. Indique solo una de las dos cosas.",
    citations: ["dcss-customer-service-non-iv-d"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** Every code with which triage refuses what it is given. */
export type TriageRefusalCode = keyof typeof reasons;

/** Why a request for triage is not taken, and where in it. No matter that can be triaged is ever turned away. */
export type TriageRefusal = CodedRefusal<TriageRefusalCode>;

/** Makes one. */
export const refuseTriage = refuseWith<TriageRefusalCode>(reasons);
