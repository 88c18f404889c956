import type { contactsEn } from "../../en/lists/contacts.en.ts";

/** The list of contacts. */
export const contactsEs: typeof contactsEn = {
  contacts: {
    lead: "Al {{date}}",
    tabs: "Qué contactos",
    tab: {
      open: "Por responder",
      today: "Vencen hoy",
      overdue: "Vencidos",
      answered: "Respondidos",
      all: "Todos",
    },
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
      status: "Estado",
      kind: "Tipo",
      subject: "Tema",
      agency: "Agencia",
      assignee: "Atendido por",
    },
    empty: {
      title: "Ningún contacto aquí",
      text: "Las llamadas, visitas y mensajes aparecen aquí cuando se registran, el plazo más próximo primero.",
    },
  },
};
