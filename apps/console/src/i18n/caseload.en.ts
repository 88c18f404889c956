/** The caseload and the search. */
export const caseloadEn = {
  caseload: {
    title: "My caseload",
    title_state: "All caseloads",
    lead: "As of {{date}}",
    tabs: "Whose complaints",
    tab: { mine: "Mine", agency: "Agency", agency_state: "All agencies", unassigned: "Unassigned" },
    column: {
      number: "Number",
      complainant: "Complainant",
      agency: "Agency",
      status: "Status",
      assignee: "Assignee",
      due: "Next deadline",
      received: "Received on",
    },
    none: { complainant: "Not shown to you", assignee: "Unassigned", due: "Nothing due" },
    filter: {
      due: "Due",
      status: "Status",
      channel: "How it came in",
      agency: "Agency",
      assignee: "Assignee",
      closed: "Include closed complaints",
    },
    choice: { due: { TODAY: "due today", IN_7_DAYS: "due in 7 days", OVERDUE: "overdue" } },
    bulk: { copyNumbers: "Copy numbers" },
    empty: {
      mine: {
        title: "Nothing is waiting for you",
        text: "Complaints assigned to you appear here, the nearest deadline first.",
      },
      agency: {
        title: "No open complaints",
        text: "Every open complaint appears here, the nearest deadline first.",
      },
      unassigned: {
        title: "Nothing is unassigned",
        text: "New complaints appear here until somebody is assigned.",
      },
    },
  },
  search: {
    title: "Find a complaint",
    label: "Name or complaint number",
    hint: "At least two letters. What you type is not stored anywhere.",
    column: { number: "Number", complainant: "Complainant", status: "Status", agency: "Agency" },
    none: { complainant: "Not shown to you" },
    found_one: "{{count}} complaint",
    found_other: "{{count}} complaints",
    first: "The first {{count}} complaints. Type more to narrow the search.",
    start: "Whom or what are you looking for?",
    startText: "Complaints appear here as you type, the best matches first.",
    nothing: "No complaint found",
    nothingText:
      "Try fewer letters of the name, or the number as it appears on the letter, such as CR-2026-000123.",
  },
};
