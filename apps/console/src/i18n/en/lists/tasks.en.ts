/** The list of tasks, and the tasks of a record. */
export const tasksEn = {
  tasks: {
    lead: "As of {{date}}",
    tabs: "Whose tasks",
    tab: { mine: "Mine", untaken: "Nobody’s yet", office: "The office’s" },
    column: {
      title: "Task",
      record: "Record",
      text: "What and why",
      assignee: "Who",
      due: "Due",
      status: "Status",
      acts: "What to do",
    },
    filter: { due: "Due", closed: "Include what is done or ended" },
    choice: {
      due: {
        TODAY: "due today",
        SOON_one: "due in {{count}} day",
        SOON_other: "due in {{count}} days",
        OVERDUE: "overdue",
      },
    },
    empty: {
      title: "Nothing to be done",
      text: "Tasks appear here by themselves when a record asks for one, and when somebody opens one.",
    },
  },
  taskPanel: {
    title: "Tasks",
    none: "Nothing to be done here.",
    due: "Due {{date}}",
    soon: "Due soon: {{date}}",
    overdue: "Overdue since {{date}}",
    anybody: "Anybody who is {{role}}",
    byItself: "Ends when this is recorded.",
    practice: "Practice of the office; no law asks for it.",
    wording: "Words for the letter",
    copy: "Copy the words",
    ended_one: "{{count}} task that is done or ended",
    ended_other: "{{count}} tasks that are done or ended",
    done: "Done on {{date}}",
    cancelled: "Cancelled on {{date}}",
    endedOn: "Ended by itself on {{date}}",
    all: "All my tasks",
  },
};
