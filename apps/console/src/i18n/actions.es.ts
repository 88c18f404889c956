import type { actionsEn } from "./actions.en.ts";

/** The forms of the legal steps, and what stands in their way. */
export const actionsEs: typeof actionsEn = {
  actions: {
    title: "Qué se puede hacer",
    readOnly: "Su función lee este registro y no actúa sobre él.",
    whoMay: "Quién puede hacer qué",
  },
  action: {
    noticeMailedOn: "{{form}} enviado el",
    receiptText:
      "La persona puede pedir una audiencia estatal dentro de los 90 días después de recibir la resolución escrita. Los días corren desde esta fecha.",
    assignedNow: "Asignada ahora a {{name}}.",
    notCaseworker: "Nunca el trabajador de casos involucrado, {{name}}.",
    notAnyCaseworker: "Nunca el trabajador de casos de cuya acción se queja.",
    days: "Días",
    daysHint: "De 1 a {{most}}, sumados a los 30 días y contados desde la recepción",
    daysRange: "Escriba un número entero de 1 a {{most}}.",
    newDueDate: "Nuevo vencimiento: {{date}}",
    reason: "Motivo",
    reasonHint: "Consta en el aviso a la persona.",
    reasonNeeded: "Indique el motivo.",
    issueNumber: "Asunto {{number}}",
    courtHint:
      "Solo un tribunal decide esto: lo usual es concluir que está fuera de la competencia de la agencia.",
    outcome: "Conclusión",
    outcomeNeeded: "Elija una conclusión.",
    explanation: "Explicación para quien se queja",
    explanationNeeded: "Explique la conclusión.",
    withdrawText:
      "Solo por deseo propio de quien se queja. Retirar cierra la queja y no tiene ninguna penalidad. Se prepara una carta que lo confirma.",
    withdrawnOn: "Retirada el",
    manner: "Cómo lo dijo",
    note: "Qué dijo",
    noteHint: "En sus palabras, en lo posible.",
    noteNeeded: "Registre lo que dijo.",
  },
  stale: {
    title: "Alguien fue más rápido",
    text: "{{name}} cambió esta queja {{ago}}, mientras su formulario estaba abierto. Nada de lo suyo se registró.",
    theirs: "Lo que hizo la otra persona",
    mine: "Lo que usted escribió",
    useTheirs: "Conservar lo suyo y descartar lo mío",
    applyMine: "Aplicar lo mío a la nueva versión",
  },
};
