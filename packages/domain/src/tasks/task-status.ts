import type { Words } from "../vocabulary/words.ts";

/** Where a task stands. ENDED: by itself, once nothing asks for it any more. */
export const taskStatusWords = {
  OPEN: { en: "To be done", es: "Por hacer" },
  DONE: { en: "Done", es: "Hecha" },
  CANCELLED: { en: "Cancelled", es: "Cancelada" },
  ENDED: { en: "Ended by itself", es: "Terminó sola" },
} as const satisfies Readonly<Record<string, Words>>;

/** One status. */
export type TaskStatus = keyof typeof taskStatusWords;
