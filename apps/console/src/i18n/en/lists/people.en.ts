/** The list of people. */
export const peopleEn = {
  people: {
    lead: "Everybody whom the office’s records name. What you type to find somebody is not stored anywhere.",
    find: "Find by name",
    column: { name: "Name", language: "Language", flags: "Keep in mind", agency: "Agency" },
    none: { language: "Not asked" },
    filter: { flags: "Keep in mind" },
    empty: { title: "Nobody yet", text: "Whoever complains, or speaks for somebody who does, appears here." },
  },
};
