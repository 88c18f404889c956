/** The list of contacts. */
export const contactsEn = {
  contacts: {
    lead: "As of {{date}}",
    tabs: "Which contacts",
    tab: {
      open: "To be answered",
      today: "Due today",
      overdue: "Overdue",
      answered: "Answered",
      all: "All",
    },
    column: {
      number: "Number",
      person: "Person",
      agency: "Agency",
      kind: "Kind",
      subject: "Subject",
      status: "Status",
      assignee: "Taken by",
      due: "Next deadline",
      received: "Received on",
    },
    none: { person: "Not shown to you", assignee: "A partner system", due: "Nothing due" },
    filter: {
      status: "Status",
      kind: "Kind",
      subject: "Subject",
      agency: "Agency",
      assignee: "Taken by",
    },
    empty: {
      title: "No contact here",
      text: "Calls, visits and messages appear here when they are recorded, the nearest deadline first.",
    },
  },
};
