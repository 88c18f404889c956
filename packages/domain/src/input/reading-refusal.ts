import {
  ofForm,
  refuseWith,
  type CodedReason,
  type CodedRefusal,
  type PathStep,
  type RefusalDetails,
} from "../refusal/coded-refusal.ts";

/** Why JSON does not fit its description. `{name}` is filled in. */
export const readingReasons = {
  WRONG_TYPE: {
    en: "{expected} was expected here; leave the name out when it is not known.",
    es: "Aquí se esperaba {expected}; omita el nombre si no se conoce.",
    citations: ofForm,
  },
  UNKNOWN_NAME: {
    en: "No fact is called “{name}” here. Known are: {known}.",
    es: "Aquí ningún hecho se llama «{name}». Se conocen: {known}.",
    citations: ofForm,
  },
  MISSING: {
    en: "“{name}” is needed here.",
    es: "Aquí hace falta «{name}».",
    citations: ofForm,
  },
  INVALID_DATE: { en: "{problem}", es: "{problem}", citations: ofForm },
  UNKNOWN_CHOICE: {
    en: "“{value}” is not a choice here. Write one of: {known}.",
    es: "«{value}» no es una opción aquí. Escriba una de: {known}.",
    citations: ofForm,
  },
  NOT_A_WHOLE_NUMBER: {
    en: "Write a whole number of days.",
    es: "Escriba un número entero de días.",
    citations: ofForm,
  },
  OUT_OF_RANGE: {
    en: "Write a number from {least} to {most}.",
    es: "Escriba un número de {least} a {most}.",
    citations: ofForm,
  },
  TOO_MANY: {
    en: "At most {most} can be given here.",
    es: "Aquí pueden darse como máximo {most}.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The code of one reason. */
export type ReadingRefusalCode = keyof typeof readingReasons;

/** Makes the refusals of a reading: of its form, and of a concept’s own reasons. */
export type RefuseReading<Code extends string> = (
  code: Code | ReadingRefusalCode,
  path: readonly PathStep[],
  details?: RefusalDetails,
) => CodedRefusal<Code | ReadingRefusalCode>;

/** Makes the refusals of a reading that knows no reasons but those of form. */
export const refuseReading = refuseWith<ReadingRefusalCode>(readingReasons);

/** The longest text of a caller's that is repeated to them. */
const repeatedLength = 60;

/** A caller's own text, as it is said back to them. */
export function saidBack(text: string): string {
  return text.length > repeatedLength ? `${text.slice(0, repeatedLength)}…` : text;
}
