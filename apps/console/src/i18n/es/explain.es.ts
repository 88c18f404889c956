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
    never: "Nadie ha registrado todavía que se haya explicado.",
  },
};
