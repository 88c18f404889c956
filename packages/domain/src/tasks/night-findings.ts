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
  "file-not-scanned": {
    ...found,
    id: "file-not-scanned",
    title: { en: "A file was never scanned", es: "Un archivo nunca se analizó" },
    sentence: {
      en: "A file was added to this record more than a day ago and the scanner has said nothing of it, so nobody can open it. Tell whoever runs the program.",
      es: "Hace más de un día se añadió un archivo a este expediente y el analizador no ha dicho nada de él, por lo que nadie puede abrirlo. Avise a quien administra el programa.",
    },
  },
  "dates-not-recounted": {
    ...found,
    id: "dates-not-recounted",
    title: { en: "Dates were not recounted to the end", es: "No se terminaron de recalcular las fechas" },
    sentence: {
      en: "A change of a calendar or a setting was made more than a day ago and its recount has not ended, so dates of this record and of others may be the old ones. Tell whoever runs the program, and check a date before you rely on it. This record stands for all of the office: it is the open complaint that came in first.",
      es: "Hace más de un día se hizo un cambio de un calendario o de la configuración y su recálculo no ha terminado, por lo que las fechas de este expediente y de otros pueden ser las anteriores. Avise a quien administra el programa y compruebe una fecha antes de confiar en ella. Este expediente representa a todos los de la oficina: es la queja abierta que llegó primero.",
    },
  },
} as const satisfies Readonly<Record<string, NightFinding>>;

/** The name of one finding. */
export type NightFindingId = keyof typeof nightFindings;
