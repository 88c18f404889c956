import type { fieldsEn } from "./fields.en.ts";

/** Dates, forms and clocks wherever they stand. */
export const fieldsEs: typeof fieldsEn = {
  date: {
    placeholder: "MM/DD/AAAA",
    hint: "Por ejemplo 3/6/2026 (mes, día, año) u hoy",
    open: "Elegir en un calendario",
    calendar: "Calendario",
    needed: "Escriba una fecha.",
    unreadable: "Esto no es una fecha. Escríbala como 3/6/2026 (mes, día, año).",
    future: "Ese día aún no ha llegado.",
    nextMonth: "Mes siguiente",
    previousMonth: "Mes anterior",
    nextYear: "Año siguiente",
    previousYear: "Año anterior",
    nextDecade: "Década siguiente",
    previousDecade: "Década anterior",
  },
  form: {
    summary_one: "Una cosa requiere su atención",
    summary_other: "{{count}} cosas requieren su atención",
    optionalLabel: "{{label}} (opcional)",
    pick: "Elija…",
    choose: "Elija una opción.",
    tooLong: "Demasiado largo: como máximo {{limit}} caracteres.",
  },
  leave: {
    title: "¿Salir sin registrar?",
    text: "Lo que escribió no se ha registrado y no se conserva si sale.",
    stay: "Quedarme aquí",
    go: "Salir y descartar",
  },
  clock: {
    why: "Por qué esta fecha",
    dayOf: "Día {{day}} de {{of}}, vence {{due}}",
    left_one: "Falta {{count}} día, vence {{due}}",
    left_other: "Faltan {{count}} días, vence {{due}}",
    today: "Vence hoy, {{due}}",
    late_one: "{{count}} día de atraso, venció {{due}}",
    late_other: "{{count}} días de atraso, venció {{due}}",
    met: "Hecho {{date}}",
    closed: "Ya no corre; vencía {{due}}",
  },
  why: { title: "Por qué esta fecha", doubt: "Dudoso:" },
  party: { CUSTODIAL_PARTY: "Parte con custodia", NONCUSTODIAL_PARENT: "Padre o madre sin custodia" },
};
