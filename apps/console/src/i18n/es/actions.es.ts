import type { actionsEn } from "../en/actions.en.ts";

/** The forms of the legal steps, and what stands in their way. */
export const actionsEs: typeof actionsEn = {
  actions: {
    title: "Qué se puede hacer",
    readOnly: "Su función lee este registro y no actúa sobre él.",
    whoMay: "Quién puede hacer qué",
    notNow: "No es posible ahora ({{count}})",
  },
  action: {
    assignedNow: "Asignada ahora a {{name}}.",
    notCaseworker: "Nunca el trabajador de casos involucrado, {{name}}.",
    newDueDate: "Nuevo vencimiento: {{date}}",
    courtHint:
      "Solo una corte decide esto: lo usual es concluir que está fuera de la competencia de la agencia.",
  },
  effect: {
    nothing: "No se mueve ninguna fecha de esta queja.",
    uncertain:
      "{{title}}: entre el {{earliest}} y el {{latest}}, porque el día no es seguro; cuenta el {{on}}",
    look: "Mostrar qué cambia",
  },
  stale: {
    title: "Esta queja ha cambiado",
    textOwn:
      "Usted cambió esta queja {{ago}} en otra pestaña, mientras este formulario estaba abierto. Nada de este formulario quedó registrado.",
    text: "{{name}} cambió esta queja {{ago}}, mientras su formulario estaba abierto. Nada de lo suyo se registró.",
    theirs: "Qué cambió",
    mine: "Lo que usted escribió",
    useTheirs: "Conservar lo suyo y descartar lo mío",
    applyMine: "Aplicar lo mío a la nueva versión",
  },
};
