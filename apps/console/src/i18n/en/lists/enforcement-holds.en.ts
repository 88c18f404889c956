/** Holds on automatic enforcement actions. */
export const enforcementHoldsEn = {
  enforcementHolds: {
    lead: "Whoever gets a notice while automatic actions are shut down, and contacts an office, comes first.",
    column: {
      fromOn: "First day",
      throughOn: "Last day",
      actions: "Shut down",
      agency: "Where",
      reason: "Reason",
      author: "Entered by",
      history: "Status",
    },
    none: { throughOn: "Until further notice", agency: "Whole state" },
    empty: {
      title: "No holds",
      text: "Periods in which automatic levies or licence suspensions are shut down appear here.",
    },
    inForce: "In force today",
    notInForce: "Not in force today",
    changed: "{{author}} set the last day to {{date}} on {{at}}:",
  },
};
