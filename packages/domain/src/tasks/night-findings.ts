import type { Role } from "../vocabulary/role.ts";
import type { Words } from "../vocabulary/words.ts";

/** What the nightly check looks for because no fact of a record says it. */
export interface NightFinding {
  /** Stable: it is stored with the task. */
  readonly id: string;
  readonly title: Words;
  readonly sentence: Words;
  readonly owner: Role;
  /** It ends by itself when the next night does not find it. */
  readonly done: "BY_FACTS";
  readonly source: "PRACTICE";
}

const found = { owner: "SUPERVISOR", done: "BY_FACTS", source: "PRACTICE" } as const;

/** Everything that the nightly check looks for, by its name. */
export const nightFindings = {
  "task-of-somebody-who-left": {
    ...found,
    id: "task-of-somebody-who-left",
    title: { en: "A task belongs to somebody who has left", es: "Una tarea es de alguien que ya no está" },
    sentence: {
      en: "Somebody who does not work here any more has an open task on this record. Give it to somebody who does.",
      es: "Alguien que ya no trabaja aquí tiene una tarea abierta en este expediente. Asígnela a quien sí trabaje.",
    },
  },
  "record-of-somebody-who-left": {
    ...found,
    id: "record-of-somebody-who-left",
    title: { en: "Whoever has this record has left", es: "Quien tiene este expediente ya no está" },
    sentence: {
      en: "The person who works on this record does not work here any more. Name somebody else.",
      es: "La persona que trabaja en este expediente ya no trabaja aquí. Nombre a otra.",
    },
  },
  "letter-not-prepared": {
    ...found,
    id: "letter-not-prepared",
    title: { en: "A letter could not be prepared", es: "No se pudo preparar una carta" },
    sentence: {
      en: "A letter of this record was asked for and its text was not prepared. Look at what the letter needs, and tell whoever runs the program.",
      es: "Se pidió una carta de este expediente y no se preparó su texto. Revise lo que la carta necesita y avise a quien administra el programa.",
    },
  },
} as const satisfies Readonly<Record<string, NightFinding>>;

/** The name of one finding. */
export type NightFindingId = keyof typeof nightFindings;
