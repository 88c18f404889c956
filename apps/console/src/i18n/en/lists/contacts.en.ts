/** The list of contacts. */
export const contactsEn = {
  contacts: {
    lead: "As of {{date}}",
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
      due: "Due",
      status: "Status",
      kind: "Kind",
      subject: "Subject",
      agency: "Agency",
      assignee: "Taken by",
      closed: "Include closed contacts",
    },
    choice: { due: { TODAY: "due today", IN_7_DAYS: "due in 7 days", OVERDUE: "overdue" } },
    empty: {
      title: "No contact waits for an answer",
      text: "Calls, visits and messages appear here when they are recorded, the nearest deadline first.",
    },
  },
};
