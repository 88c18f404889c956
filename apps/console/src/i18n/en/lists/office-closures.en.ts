/** The closures of offices, and what they move. */
export const officeClosuresEn = {
  officeClosures: {
    lead: "Days that count as holidays for deadlines, and days when an office is hard to reach.",
    column: {
      fromOn: "First day",
      throughOn: "Last day",
      body: "Calendar",
      agency: "Agency",
      effect: "Effect on deadlines",
      reason: "Reason",
      author: "Entered by",
      standing: "Status",
    },
    none: { throughOn: "Until further notice" },
    filter: { body: "Calendar", year: "Year", struck: "Include entries that were struck" },
    choice: { body: { AGENCY: "Agency", STATE: "Department", COURT: "Courts" } },
    empty: {
      title: "No closures",
      text: "Closures of your agency, the Department and the courts appear here.",
    },
    enter: "Enter a closure",
    enterIntro:
      "Deadlines that fall on a closed day move to the next business day. A date promised in a letter moves later only, never earlier.",
    strike: "Strike entry",
    strikeIntro:
      "The entry stops counting and stays readable. Deadlines are recounted; a date promised in a letter moves later only, never earlier.",
    lookFirst: "Look at the effect first, then confirm.",
    struck: "Struck by {{author}} on {{at}}:",
    waiting: "Waiting to recount deadlines",
    recounting: "{{done}} of {{total}} records recounted",
    recounted_zero: "No deadline moved",
    recounted_one: "Deadlines of {{count}} record moved",
    recounted_other: "Deadlines of {{count}} records moved",
    stopped: "Stopped for now; it resumes by itself.",
  },
};
