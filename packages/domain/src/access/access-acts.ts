import type { ActionFields, Choices } from "../input/action-field.ts";
import type { AuthorityKey } from "../law/authorities.ts";
import type { Role } from "../vocabulary/role.ts";
import type { Words } from "../vocabulary/words.ts";

/** A way to a record outside one's own list: what a button says, what the history says, who may, and what is asked. */
interface AccessActRow {
  readonly title: Words;
  readonly done: Words;
  readonly roles: readonly Role[];
  readonly citations: readonly AuthorityKey[];
  readonly intro: Words;
  readonly input: ActionFields;
}

/** Why somebody opens a record that is not on their list. */
export const accessReasonWords = {
  CALLING: {
    en: "The person calls, writes or stands before me",
    es: "La persona llama, escribe o está ante mí",
  },
  COVERING: { en: "I stand in for whoever works on it", es: "Sustituyo a quien lo lleva" },
  LINKED: { en: "It belongs to a record of mine", es: "Tiene que ver con un registro mío" },
  ASKED: { en: "A colleague asked me to look at it", es: "Me lo pidió un compañero" },
  OTHER: { en: "Another reason", es: "Otro motivo" },
} as const satisfies Readonly<Record<string, Words>>;

/** One such reason. */
export type AccessReason = keyof typeof accessReasonWords;

/** Whose list is their own: whoever leads the office looks after all of it, and is not asked. */
export const rolesWithList: readonly Role[] = ["OMBUDSPERSON", "INVESTIGATOR", "HEARING_COORDINATOR"];

const separation = ["22-ccr-120103"] as const;
const asked = {
  reason: {
    kind: "CHOICE",
    label: { en: "Why", es: "Por qué" },
    choices: { name: "AccessReason", words: accessReasonWords } satisfies Choices,
  },
  details: {
    kind: "LONG_TEXT",
    label: { en: "In your words", es: "En sus palabras" },
    help: { en: "Needed for another reason", es: "Hace falta si el motivo es otro" },
    optional: true,
    most: 2_000,
  },
} as const;

/** Every way, by its name. */
export const accessActs = {
  openRecord: {
    title: { en: "Open it for today", es: "Abrirlo por hoy" },
    done: { en: "Opened from outside the list", es: "Abierto desde fuera de la lista" },
    roles: rolesWithList,
    citations: separation,
    intro: {
      en: "It is open to you until this day ends. Supervisors see who opened it and why",
      es: "Queda abierto para usted hasta que termine el día. Supervisión ve quién lo abrió y por qué",
    },
    input: asked,
  },
  askForAccess: {
    title: { en: "Ask for some days", es: "Pedir acceso por unos días" },
    done: { en: "Access asked for", es: "Acceso solicitado" },
    roles: rolesWithList,
    citations: separation,
    intro: {
      en: "A supervisor or the director decides. The days begin with that decision",
      es: "Decide supervisión o dirección. Los días comienzan con esa decisión",
    },
    input: {
      days: {
        kind: "DAYS",
        label: { en: "For how many days", es: "Por cuántos días" },
        least: 1,
        most: 30,
        outside: "DAYS_OUT_OF_BOUNDS",
      },
      ...asked,
    },
  },
} as const satisfies Readonly<Record<string, AccessActRow>>;

/** The name of one. */
export type AccessActName = keyof typeof accessActs;

/** Every name, in the order of the table. */
export const accessActNames = Object.keys(accessActs) as readonly AccessActName[];

/** One row of the table. */
export function accessActOf(name: AccessActName): AccessActRow {
  return accessActs[name];
}
