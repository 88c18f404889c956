import type { officeClosuresEn } from "../../en/lists/office-closures.en.ts";

/** The closures of offices, and what they move. */
export const officeClosuresEs: typeof officeClosuresEn = {
  officeClosures: {
    lead: "Días que cuentan como festivos para los plazos, y días en que es difícil acudir a una oficina.",
    column: {
      fromOn: "Primer día",
      throughOn: "Último día",
      body: "Calendario",
      agency: "Agencia",
      effect: "Efecto en los plazos",
      reason: "Motivo",
      author: "Registrado por",
      standing: "Estado",
    },
    none: { throughOn: "Hasta nuevo aviso" },
    filter: { body: "Calendario", year: "Año", struck: "Incluir las entradas anuladas" },
    choice: { body: { AGENCY: "Agencia", STATE: "Departamento", COURT: "Cortes" } },
    empty: {
      title: "Ningún cierre",
      text: "Aquí aparecen los cierres de su agencia, del Departamento y de las cortes.",
    },
    enter: "Registrar un cierre",
    enterIntro:
      "Los plazos que caen en un día cerrado pasan al siguiente día hábil. Una fecha prometida en una carta solo puede moverse a más tarde, nunca a antes.",
    strike: "Anular entrada",
    strikeIntro:
      "La entrada deja de contar y sigue siendo legible. Los plazos se recalculan; una fecha prometida en una carta solo puede moverse a más tarde, nunca a antes.",
    lookFirst: "Vea primero el efecto y después confirme.",
    struck: "Anulada por {{author}} el {{at}}:",
    waiting: "En espera de recalcular los plazos",
    recounting: "{{done}} de {{total}} expedientes recalculados",
    recounted_zero: "No se movió ningún plazo",
    recounted_one: "Se movieron plazos de {{count}} expediente",
    recounted_other: "Se movieron plazos de {{count}} expedientes",
    stopped: "Detenido por ahora; se reanuda solo.",
  },
};
