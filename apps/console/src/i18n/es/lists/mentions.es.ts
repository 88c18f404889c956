import type { mentionsEn } from "../../en/lists/mentions.en.ts";

/** The notes that mention somebody. */
export const mentionsEs: typeof mentionsEn = {
  mentions: {
    lead: "Notas que le mencionan, en expedientes que tiene su agencia.",
    column: { record: "Expediente", authorName: "Escrita por", writtenAt: "Escrita" },
    filter: { recordNumber: "Número" },
    empty: { title: "Ninguna mención", text: "Aquí aparece toda nota que le mencione con @." },
  },
};
