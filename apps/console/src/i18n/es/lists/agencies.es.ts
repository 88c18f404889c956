import type { agenciesEn } from "../../en/lists/agencies.en.ts";

/** The directory of agencies. */
export const agenciesEs: typeof agenciesEn = {
  agencyDirectory: {
    lead: "Como aparecen en las páginas de cada agencia. Lo que una página no dice queda vacío.",
    column: {
      name: "Agencia",
      kind: "Atiende",
      counties: "Condados",
      phone: "Teléfono",
      ombudspersonPhone: "Teléfono del ombudsperson (defensor del cliente)",
      offices: "Oficinas",
    },
    filter: { text: "Agencia o condado", kind: "Atiende" },
    choice: { kind: { COUNTY: "Un condado", REGIONAL: "Varios condados" } },
    empty: { title: "Ninguna agencia", text: "Aquí aparece cada agencia local de manutención de menores." },
  },
};
