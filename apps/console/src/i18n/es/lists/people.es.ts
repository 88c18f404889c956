import type { peopleEn } from "../../en/lists/people.en.ts";

/** The list of people. */
export const peopleEs: typeof peopleEn = {
  people: {
    lead: "Todas las personas que los registros de la oficina nombran. Lo que escriba para buscar no se guarda en ninguna parte.",
    find: "Buscar por nombre",
    column: { name: "Nombre", language: "Idioma", flags: "Tenga presente", agency: "Agencia" },
    none: { language: "No se preguntó" },
    filter: { flags: "Tenga presente" },
    empty: {
      title: "Aún no hay nadie",
      text: "Aquí aparece quien presenta una queja o habla por quien la presenta.",
    },
  },
};
