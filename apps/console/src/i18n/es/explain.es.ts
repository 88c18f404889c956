import type { explainEn } from "../en/explain.en.ts";

/** What the person can be told of their matter and their rights. */
export const explainEs: typeof explainEn = {
  explain: {
    title: "Lo que podemos decir a la persona",
    open: "En qué punto está y qué derechos hay",
    language: "Idioma de la persona",
    copy: "Copiar",
    print: "Imprimir solo esto",
    law: "La ley en que se basa",
    last_one: "Explicado una vez, el {{date}}.",
    last_other: "Explicado {{count}} veces, la última el {{date}}.",
    review: "Revisión independiente",
    reviewDue: "Respuesta debida el {{date}}.",
    reviewLate: "La respuesta debía darse el {{date}}. Está atrasada.",
    reviewAnswered: "Respondida el {{date}}.",
    reviewBack: "Retirada el {{date}}.",
    reviewer: "Revisa: {{name}}.",
    noReviewer: "Aún no se ha nombrado a nadie para revisar.",
    missing: "A {{form}} aún le falta:",
    never: "Nadie ha registrado todavía que se haya explicado.",
  },
};
