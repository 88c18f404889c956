import type { listEn } from "./list.en.ts";

/** What every list says. */
export const listEs: typeof listEn = {
  list: {
    filter: "Filtrar",
    active: "Filtros activos",
    remove: "Quitar filtro: {{filter}}",
    clearFilters: "Quitar filtros",
    any: "Cualquiera",
    sort: "Ordenar por",
    ascending: "{{column}}, ascendente",
    descending: "{{column}}, descendente",
    selectAll: "Seleccionar todas las filas de esta página",
    selectRow: "Seleccionar {{row}}",
    selected_one: "{{count}} seleccionada",
    selected_other: "{{count}} seleccionadas",
    refreshed: "{{who}} hizo un cambio; la lista se actualizó.",
    found_one: "{{count}} fila",
    found_other: "{{count}} filas",
    noMatch: "Nada coincide con estos filtros",
    noMatchText: "Quite un filtro para ver más.",
  },
  pager: {
    label: "Páginas",
    range: "{{from}}–{{to}}",
    rangeOf: "{{from}}–{{to}} de {{total}}",
    size: "Filas por página",
    perPage: "{{count}} por página",
    density: "Altura de las filas",
    compact: "Compacta",
    comfortable: "Amplia",
    first: "Primera",
    previous: "Anterior",
    next: "Siguiente",
  },
};
