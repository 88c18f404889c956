import { inputReasons } from "../input/form-refusal.ts";
import { ofForm, type CodedReason } from "../refusal/coded-refusal.ts";
import { refusalsOf } from "../refusal/refusal.ts";

/** What every machine may answer: who may not ask, and input that is not well formed. */
export const machineReasons = {
  ...inputReasons,
  ROLE_NOT_ALLOWED: {
    en: "Your role may not do this. Ask someone whose role is: {roles}.",
    es: "Su función no permite hacer esto. Pídalo a alguien con una de estas funciones: {roles}.",
    citations: ofForm,
  },
  BODY_NOT_ALLOWED: {
    en: "This is for {bodies} to do.",
    es: "Esto le corresponde a {bodies}.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The code of one of these reasons. */
export type MachineRefusalCode = keyof typeof machineReasons;

/** Makes a refusal that any machine may give. */
export const refuseByMachine = refusalsOf<MachineRefusalCode>(machineReasons);
