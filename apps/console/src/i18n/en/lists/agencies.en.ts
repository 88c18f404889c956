/** The directory of agencies. */
export const agenciesEn = {
  agencyDirectory: {
    lead: "As the agencies’ own pages print them. What a page does not print is left empty.",
    column: {
      name: "Agency",
      kind: "Serves",
      counties: "Counties",
      phone: "Telephone",
      ombudspersonPhone: "Ombudsperson’s telephone",
      offices: "Offices",
    },
    filter: { text: "Agency or county", kind: "Serves" },
    choice: { kind: { COUNTY: "One county", REGIONAL: "Several counties" } },
    empty: { title: "No agencies", text: "Every local child support agency appears here." },
  },
};
