import type { contactsEn } from "../../en/lists/contacts.en.ts";

/** The list of contacts. */
export const contactsEs: typeof contactsEn = {
  contacts: {
    lead: "Al {{date}}",
    column: {
      number: "Número",
      person: "Persona",
      agency: "Agencia",
      kind: "Tipo",
      subject: "Tema",
      status: "Estado",
      assignee: "Atendido por",
      due: "Próximo plazo",
      received: "Recibido el",
    },
    none: { person: "No se le muestra", assignee: "Un sistema asociado", due: "Nada pendiente" },
    filter: {
      due: "Plazo",
      status: "Estado",
      kind: "Tipo",
      subject: "Tema",
      agency: "Agencia",
      assignee: "Atendido por",
      closed: "Incluir contactos cerrados",
    },
    choice: { due: { TODAY: "vence hoy", IN_7_DAYS: "vence en 7 días", OVERDUE: "vencido" } },
    empty: {
      title: "Ningún contacto espera respuesta",
      text: "Las llamadas, visitas y mensajes aparecen aquí cuando se registran, el plazo más próximo primero.",
    },
  },
};
