import type { placesEn } from "../en/places.en.ts";

/** What the places are called whose other words come with their screens. */
export const placesEs: typeof placesEn = {
  contacts: {
    title: "Contactos",
    title_state: "Todos los contactos",
  },
  search: {
    title: "Buscar una queja",
  },
  tasks: {
    title: "Tareas",
  },
  people: {
    title: "Personas",
  },
  whomToContact: {
    title: "A quién contactar",
  },
  agencyDirectory: {
    title: "Agencias",
  },
  mentions: {
    title: "Menciones",
  },
  officeClosures: {
    title: "Cierres de oficinas",
  },
  enforcementHolds: {
    title: "Suspensiones de cobro",
  },
  approvals: {
    title: "Aprobaciones",
  },
  settings: {
    title: "Configuración",
  },
  intake: {
    title: "Nueva queja",
  },
  contactIntake: {
    title: "Nuevo contacto",
  },
};
