import type { Words } from "../../vocabulary/words.ts";

/** What the event is called that tells of dates counted anew, whatever the record. Apart, for timelines name it without telling it. */
export const recountWords: Words = { en: "Dates recounted", es: "Fechas recalculadas" };
