import type { ContactRefusalCode } from "../contact/refusal.ts";
import {
  ofForm,
  refuseWith,
  type CodedReason,
  type CodedRefusal,
  type PathStep,
} from "../refusal/coded-refusal.ts";
import type { ComplaintRefusalCode } from "../complaint/refusals/refusal.ts";
import type { Refusal } from "../refusal/refusal.ts";
import type { HearingRefusalCode } from "../state-hearing/refusal.ts";

const reasons = {
  NOT_AN_OBJECT: {
    en: "Give an object with the given facts and the hypotheses.",
    es: "Indique un objeto con los hechos y las hipótesis.",
    citations: ofForm,
  },
  NOT_A_LIST: {
    en: "Give a list of hypotheses here.",
    es: "Indique aquí una lista de hipótesis.",
    citations: ofForm,
  },
  TOO_MANY_HYPOTHESES: {
    en: "At most {most} things can be supposed at once; {found} were given.",
    es: "Pueden suponerse como máximo {most} cosas a la vez; se indicaron {found}.",
    citations: ofForm,
  },
  NO_HYPOTHESIS: {
    en: "Nothing is supposed. Give at least one hypothesis.",
    es: "No se supone nada. Indique al menos una hipótesis.",
    citations: ofForm,
  },
  UNKNOWN_HYPOTHESIS: {
    en: "This cannot be supposed. Known: {known}.",
    es: "Esto no puede suponerse. Se conocen: {known}.",
    citations: ofForm,
  },
  DAYS_OUT_OF_RANGE: {
    en: "Give a whole number of days from {least} to {most}.",
    es: "Indique un número entero de días de {least} a {most}.",
    citations: ofForm,
  },
  INVALID_DATE: {
    en: "So many days lead out of the years {first} to {last}. Give fewer.",
    es: "Tantos días llevan fuera de los años {first} a {last}. Indique menos.",
    citations: ofForm,
  },
  NOTHING_SUPPOSED: {
    en: "Zero days change nothing. Give the days by which it is later, or earlier with a minus.",
    es: "Cero días no cambian nada. Indique los días de retraso, o de adelanto con signo menos.",
    citations: ofForm,
  },
  COMPLAINT_NOT_GIVEN: {
    en: "There is no complaint here that this could happen to. Give its filing.",
    es: "No hay aquí una queja a la que esto pueda ocurrir. Indique su presentación.",
    citations: ofForm,
  },
  COMPLAINT_UNTIMELY: {
    en: "The complaint would then be made on {madeOn}, after the last day to make it in time, {lastDay}. It is taken all the same, and marked as late.",
    es: "La queja se presentaría entonces el {madeOn}, después del último día para hacerlo a tiempo, el {lastDay}. Se recibe de todos modos y se marca como tardía.",
    citations: ["fam-code-17800", "22-ccr-120100-a-2"],
  },
  FACT_NOT_GIVEN: {
    en: "What this date belongs to is not given, so the date cannot be another one.",
    es: "No se indica aquello a lo que pertenece esta fecha, así que no puede ser otra.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The codes that belong to supposing alone. */
export type WhatIfReasonCode = keyof typeof reasons;

/** Every code: those of supposing, of the machines, and of facts that cannot have happened. */
export type WhatIfRefusalCode = WhatIfReasonCode | MachineRefusal["code"];

/** A refusal or a warning of a machine. */
export type MachineRefusal = Refusal<ContactRefusalCode | ComplaintRefusalCode | HearingRefusalCode>;

/** Why something is not supposed, with the path into the request: ["hypotheses", 0, "days"]. */
export type WhatIfRefusal = CodedRefusal<WhatIfRefusalCode>;

/** Makes a refusal of supposing. */
export const refuseWhatIf: (
  code: WhatIfReasonCode,
  path: readonly PathStep[],
  details?: Readonly<Record<string, string | number>>,
) => WhatIfRefusal = refuseWith<WhatIfReasonCode>(reasons);

/** A refusal or warning of a machine, as it stands against a hypothesis. */
export function refusedByMachine(refusal: MachineRefusal, path: readonly PathStep[]): WhatIfRefusal {
  const { code, message, words, citations, field = [] } = refusal;
  return { code, message, words, path: [...path, ...field], citations };
}
