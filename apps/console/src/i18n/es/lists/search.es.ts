import type { searchEn } from "../../en/lists/search.en.ts";

/** The search for a complaint. */
export const searchEs: typeof searchEn = {
  search: {
    label: "Nombre o número",
    hint: "Nombres en cualquier orden, también del representante; el número de la queja o del caso; teléfono o correo. Lo que escribe no se guarda en ninguna parte.",
    column: {
      number: "Número",
      complainant: "Quién se queja",
      caseNumber: "Número del caso",
      status: "Estado",
      assignee: "Asignada a",
      due: "Próximo plazo",
      agency: "Agencia",
    },
    none: { assignee: "Sin asignar" },
    hidden: "No visible para usted",
    soundsLike: "suena parecido",
    found_one: "{{count}} queja",
    found_other: "{{count}} quejas",
    first: "Las primeras {{count}} quejas. Escriba más para afinar la búsqueda.",
    start: "¿A quién o qué busca?",
    startText: "Las quejas aparecen aquí mientras escribe, primero las que mejor coinciden.",
    nothing: "No se encontró ninguna queja",
    nothingText:
      "Pruebe con menos palabras del nombre, o con el número de la carta, por ejemplo CR-2026-31-000123.",
  },
};
