import type { caseloadEn } from "./caseload.en.ts";

/** The caseload and the search. */
export const caseloadEs: typeof caseloadEn = {
  caseload: {
    asOf: "Al {{date}}",
    tabs: "De quién son las quejas",
    tab: { mine: "Mías", agency: "Agencia", everywhere: "Todas las agencias", unassigned: "Sin asignar" },
    due: { label: "Vencimiento", TODAY: "vencen hoy", IN_7_DAYS: "vencen en 7 días", OVERDUE: "atrasadas" },
    filter: "Filtrar",
    active: "Filtros activos",
    remove: "Quitar filtro: {{filter}}",
    clearFilters: "Quitar filtros",
    agency: "Agencia",
    channel: "Cómo llegó",
    closed: "Mostrar también las cerradas",
    column: {
      number: "Número",
      complainant: "Quién se queja",
      status: "Estado",
      assignee: "Quién la tiene",
      due: "Próximo plazo",
      received: "Recibida el",
    },
    select: "Seleccionar",
    selectRow: "Seleccionar {{number}}",
    selected_one: "{{count}} seleccionada",
    selected_other: "{{count}} seleccionadas",
    copyNumbers: "Copiar números",
    nobody: "Nadie todavía",
    nothingDue: "Nada pendiente",
    refreshed: "La lista se actualizó tras un cambio de {{who}}.",
    noMatch: "Nada coincide con estos filtros",
    noMatchText: "Aquí aparecerían las quejas que coincidan.",
    empty: {
      mine: {
        title: "Nada le espera",
        text: "Aquí aparecen las quejas que usted investiga o acompaña, primero el plazo más cercano.",
      },
      agency: {
        title: "No hay quejas abiertas",
        text: "Aquí aparece cada queja abierta, primero el plazo más cercano.",
      },
      unassigned: {
        title: "Todo tiene a alguien",
        text: "Aquí aparecen las quejas nuevas que nadie tiene todavía.",
      },
    },
  },
  pager: {
    label: "Páginas",
    range: "{{from}}–{{to}}",
    rangeOf: "{{from}}–{{to}} de {{total}}",
    size: "Filas por página",
    perPage: "{{count}} por página",
    first: "Primera",
    previous: "Anterior",
    next: "Siguiente",
  },
  search: {
    title: "Buscar una queja",
    label: "Nombre o número de queja",
    hint: "Al menos dos letras. Lo que escribe no se guarda en ninguna parte.",
    found_one: "{{count}} queja",
    found_other: "{{count}} quejas",
    first: "Las primeras {{count}} quejas. Escriba más para afinar la búsqueda.",
    start: "¿A quién o qué busca?",
    startText: "Las quejas aparecen aquí mientras escribe, primero las que mejor coinciden.",
    none: "No se encontró ninguna queja",
    noneText:
      "Pruebe con menos letras del nombre, o con el número como está en la carta, por ejemplo CR-2026-000123.",
  },
};
