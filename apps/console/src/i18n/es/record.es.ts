import type { recordEn } from "../en/record.en.ts";

/** The record of a complaint. */
export const recordEs: typeof recordEn = {
  record: {
    title: "Queja {{number}}",
    with: "La tiene {{name}}",
    print: "Imprimir",
    extended: "Prorrogada. Sin la prórroga vencía {{date}}.",
    nextDuty: "Sigue: {{title}}",
    received: "Recibida",
    countsAsReceived: "Cuenta como recibida",
    cameOn: "Llegó el {{date}}",
  },
  handedOver: {
    title: "{{agency}} asumió esta queja el {{date}}",
    text: "Usted ve el registro tal como estaba entonces.",
    still: "Su agencia aún puede: {{actions}}.",
    nothing: "A su agencia no le queda nada por hacer.",
  },
  transfer: { title: "Traslado", route: "De {{from}} a {{to}}", evidence: "Cómo se sabe" },
  deadlines: { counts: "Este día cuenta", title: "Plazos" },
  issues: { title: "Asuntos", titleFindings: "Asuntos y conclusiones", courtOnly: "Es materia de la corte" },
  resolution: {
    datedOn: "Fechada",
    mailedOn: "Enviada",
    receivedOn: "Recibida por quien se queja el",
    receiptUnknown: "Aún no se sabe",
    actionsToTake: "Lo que hará la agencia",
  },
  corrections: { title: "Correcciones", by: "Corregido por {{name}}" },
  actionItems: { title: "Acciones por cumplir" },
  timeline: { title: "Cronología" },
  person: {
    title: "Quien se queja",
    name: "Nombre",
    party: "Parte",
    language: "Idioma",
    phone: "Teléfono",
    email: "Correo electrónico",
    address: "Dirección",
    accommodation: "Adaptación",
    representative: "Representante autorizado",
    hidden: "Su función no permite ver quién se queja.",
  },
  particulars: {
    title: "Datos",
    caseNumber: "Número de caso",
    channel: "Cómo llegó",
    ombudsperson: "Ombudsperson (defensor del cliente)",
    investigator: "Investigador",
    caseworker: "Trabajador de casos involucrado",
    approvedBy: "Prórroga aprobada por",
  },
  notices: {
    title: "Avisos",
    none: "Ninguno hasta ahora.",
    queued: "En cola",
    prepared: "Preparado {{at}}",
    read: "Leer",
  },
  receipt: {
    recorded: "Registrado {{at}} por {{who}}.",
    next: "Sigue: {{title}}, {{date}}.",
    notices: "Avisos en cola: {{forms}}.",
    alike: "Puede ser la misma queja:",
  },
  live: {
    changed: "{{name}} cambió esta queja {{ago}}",
    changedText:
      "La página muestra el nuevo estado. Si tiene un formulario abierto, conserva lo que escribió.",
  },
};
