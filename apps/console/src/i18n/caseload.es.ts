import type { caseloadEn } from "./caseload.en.ts";

/** The caseload and the search. */
export const caseloadEs: typeof caseloadEn = {
  caseload: {
    title: "Mis quejas",
    title_state: "Todas las quejas",
    lead: "Al {{date}}",
    tabs: "De quién son las quejas",
    tab: { mine: "Mías", agency: "Agencia", agency_state: "Todas las agencias", unassigned: "Sin asignar" },
    column: {
      number: "Número",
      complainant: "Quién se queja",
      agency: "Agencia",
      status: "Estado",
      assignee: "Asignada a",
      due: "Próximo plazo",
      received: "Recibida el",
    },
    none: { complainant: "No visible para usted", assignee: "Sin asignar", due: "Nada pendiente" },
    filter: {
      due: "Vencimiento",
      status: "Estado",
      channel: "Cómo llegó",
      agency: "Agencia",
      assignee: "Asignada a",
      closed: "Incluir las quejas cerradas",
    },
    choice: { due: { TODAY: "vencen hoy", IN_7_DAYS: "vencen en 7 días", OVERDUE: "atrasadas" } },
    bulk: { copyNumbers: "Copiar números" },
    empty: {
      mine: {
        title: "Nada le espera",
        text: "Aquí aparecen las quejas que tiene asignadas, primero el plazo más cercano.",
      },
      agency: {
        title: "No hay quejas abiertas",
        text: "Aquí aparece cada queja abierta, primero el plazo más cercano.",
      },
      unassigned: {
        title: "No hay quejas sin asignar",
        text: "Aquí aparecen las quejas nuevas hasta que se asignan a alguien.",
      },
    },
  },
  search: {
    title: "Buscar una queja",
    label: "Nombre o número de queja",
    hint: "Al menos dos letras. Lo que escribe no se guarda en ninguna parte.",
    column: { number: "Número", complainant: "Quién se queja", status: "Estado", agency: "Agencia" },
    none: { complainant: "No visible para usted" },
    found_one: "{{count}} queja",
    found_other: "{{count}} quejas",
    first: "Las primeras {{count}} quejas. Escriba más para afinar la búsqueda.",
    start: "¿A quién o qué busca?",
    startText: "Las quejas aparecen aquí mientras escribe, primero las que mejor coinciden.",
    nothing: "No se encontró ninguna queja",
    nothingText:
      "Pruebe con menos letras del nombre, o con el número como está en la carta, por ejemplo CR-2026-000123.",
  },
};
