import { inputReasons } from "../input/form-refusal.ts";
import { machineReasons } from "../machine/machine-refusal.ts";
import { ofForm, type CodedReason } from "../refusal/coded-refusal.ts";
import { refusalsOf, type Refusal as RefusalWith } from "../refusal/refusal.ts";

const holdReasons = {
  REASON_REQUIRED: {
    en: "Say why, in a few words.",
    es: "Diga por qué, en pocas palabras.",
    citations: ofForm,
  },
  HOLD_OF_NOTHING: {
    en: "Choose what is shut down: at least one action.",
    es: "Elija qué se suspende: al menos una acción.",
    citations: ofForm,
  },
  HOLD_ENDS_FIRST: {
    en: "The last day cannot come before the first one, {fromOn}.",
    es: "El último día no puede ser anterior al primero, {fromOn}.",
    citations: ofForm,
  },
  HOLD_ENDS_THEN: {
    en: "This hold ends on {throughOn} already. Give another day, or leave it.",
    es: "Esta suspensión ya termina el {throughOn}. Indique otro día o déjela así.",
    citations: ofForm,
  },
  HOLD_OF_ANOTHER: {
    en: "This hold is another office’s. An agency’s administrators keep its own; the Department keeps those of the whole state.",
    es: "Esta suspensión es de otra oficina. La administración de una agencia lleva las suyas; el Departamento, las de todo el estado.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

const reasons = { ...inputReasons, ...machineReasons, ...holdReasons };

/** Why an act on a hold is not done: a value, never an exception. */
export type HoldRefusal = RefusalWith<keyof typeof reasons>;

/** Makes a refusal with its words from the closed list. */
export const refuseHold = refusalsOf<keyof typeof reasons>(reasons);
