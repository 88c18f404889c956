/** The search for a complaint. */
export const searchEn = {
  search: {
    label: "Name or number",
    hint: "Names in any order, of the representative too; the number of the complaint or the case; telephone or e-mail. What you type is not stored anywhere.",
    column: {
      number: "Number",
      complainant: "Complainant",
      caseNumber: "Case number",
      status: "Status",
      assignee: "Assignee",
      due: "Next due",
      agency: "Agency",
    },
    none: { assignee: "Unassigned" },
    hidden: "Not shown to you",
    soundsLike: "sounds like it",
    found_one: "{{count}} complaint",
    found_other: "{{count}} complaints",
    first: "The first {{count}} complaints. Type more to narrow the search.",
    start: "Whom or what are you looking for?",
    startText: "Complaints appear here as you type, the best matches first.",
    nothing: "No complaint found",
    nothingText: "Try fewer words of the name, or the number on the letter, such as CR-2026-31-000123.",
  },
};
