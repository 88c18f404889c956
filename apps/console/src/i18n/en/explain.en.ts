/** What the person can be told of their matter and their rights. */
export const explainEn = {
  explain: {
    title: "What we can tell the person",
    open: "Where it stands and which rights there are",
    language: "Language of the person",
    copy: "Copy",
    print: "Print this alone",
    law: "The law behind it",
    last_one: "Explained once, on {{date}}.",
    last_other: "Explained {{count}} times, last on {{date}}.",
    review: "Independent review",
    reviewDue: "Answer due {{date}}.",
    reviewLate: "The answer was due {{date}}. It is late.",
    reviewAnswered: "Answered on {{date}}.",
    reviewBack: "Taken back on {{date}}.",
    reviewer: "Reviewer: {{name}}.",
    noReviewer: "Nobody has been named to review yet.",
    missing: "{{form}} still lacks:",
    never: "Nobody has recorded yet that this was explained.",
  },
};
