/** Lo que espera a otra persona, y la segunda revisión. */
export const approvalsEs = {
  approvals: {
    lead: "Lo que otra persona debe aceptar antes de que se haga.",
    heading: { mine: "Por decidir", waiting: "Pendientes", decided: "Todas las aprobaciones" },
    tabs: "Qué aprobaciones",
    tab: { mine: "Para mí", waiting: "Pendientes", decided: "Todas" },
    column: {
      aboutNumber: "Expediente",
      kind: "Qué se pide",
      askedBy: "La pidió",
      askedAt: "Cuándo se pidió",
      status: "Estado",
      decision: "Decisión",
    },
    filter: { kind: "Qué se pide", status: "Estado" },
    empty: {
      title: "Nada por aprobar",
      text: "Aquí aparece lo que las demás personas piden que se apruebe.",
    },
    open: "Ver y decidir",
    openOne: "Ver y decidir: {{number}}",
    drawer: "Aprobación: {{number}}",
    asked: "{{name}} la pidió el {{at}}.",
    forRoles: "La decide: {{roles}}. Nunca quien la pidió.",
    said: "Dice",
    reason: "Motivo",
    reasonHelp: "Hace falta si no lo aprueba.",
    approve: "Aprobar",
    refuse: "No aprobar",
    decided: "{{status}} por {{name}} el {{date}}.",
    text: "Lo que se ha de aprobar",
  },
  secondEyes: {
    title: "Segunda revisión",
    needed: "Su agencia pide que otra persona apruebe este texto antes de emitirlo.",
    ask: "Pedir la aprobación de este texto",
    asked: "{{name}} pidió la aprobación de un texto. Espera a otra persona.",
    approved:
      "{{name}} aprobó un texto el {{date}}. Un texto que cambió desde entonces necesita otra aprobación.",
    refused: "{{name}} no lo aprobó el {{date}}: {{reason}}",
    done: "El texto espera la aprobación de otra persona.",
  },
};
