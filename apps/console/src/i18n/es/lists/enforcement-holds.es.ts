import type { enforcementHoldsEn } from "../../en/lists/enforcement-holds.en.ts";

/** Suspensions of automatic enforcement actions, in Spanish. */
export const enforcementHoldsEs: typeof enforcementHoldsEn = {
  enforcementHolds: {
    lead: "Quien recibe un aviso mientras las acciones automáticas están suspendidas y se comunica con una oficina pasa primero.",
    column: {
      fromOn: "Primer día",
      throughOn: "Último día",
      actions: "Suspendido",
      agency: "Dónde",
      reason: "Motivo",
      author: "Registrado por",
      history: "Estado",
    },
    none: { throughOn: "Hasta nuevo aviso", agency: "Todo el estado" },
    empty: {
      title: "Ninguna suspensión",
      text: "Aquí aparecen los períodos en que los embargos o las suspensiones de licencia automáticas están suspendidos.",
    },
    inForce: "Vigente hoy",
    notInForce: "No vigente hoy",
    changed: "{{author}} fijó el último día en {{date}} el {{at}}:",
  },
};
