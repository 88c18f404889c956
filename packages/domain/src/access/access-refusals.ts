import { machineReasons } from "../machine/machine-refusal.ts";
import { ofForm, type CodedReason } from "../refusal/coded-refusal.ts";
import { refusalsOf, type Refusal } from "../refusal/refusal.ts";

const reasons = {
  ...machineReasons,
  OUTSIDE_OWN_LIST: {
    en: "This record is not on your list. Open it with a reason, or ask for access. Nothing was written.",
    es: "Este registro no está en su lista. Ábralo con un motivo o pida acceso. No se guardó nada.",
    citations: ofForm,
    practice: true,
  },
  ON_LIST_ALREADY: {
    en: "This record is open to you already. Nothing has to be asked.",
    es: "Este registro ya está abierto para usted. No hace falta pedir nada.",
    citations: ofForm,
  },
  DETAILS_REQUIRED: {
    en: "Say what the reason is, in a few words.",
    es: "Diga cuál es el motivo, en pocas palabras.",
    citations: ofForm,
  },
  DAYS_OUT_OF_BOUNDS: {
    en: "Give a whole number of days from {least} to {most}.",
    es: "Indique un número entero de días, de {least} a {most}.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The code of such a refusal. */
export type AccessRefusalCode = keyof typeof reasons;

/** Why a record outside one's own list is not opened: a value, never an exception. */
export type AccessRefusal = Refusal<AccessRefusalCode>;

/** Makes a refusal with its words from the closed list. */
export const refuseAccess = refusalsOf<AccessRefusalCode>(reasons);
