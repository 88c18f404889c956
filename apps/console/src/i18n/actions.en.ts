/** The forms of the legal steps, and what stands in their way. */
export const actionsEn = {
  actions: {
    title: "What may be done",
    readOnly: "Your role reads this record and does not act on it.",
    whoMay: "Who may do what",
  },
  action: {
    noticeMailedOn: "{{form}} mailed on",
    receiptText:
      "The complainant may ask for a state hearing within 90 days after receiving the written resolution. The days run from this date.",
    assignedNow: "Assigned now: {{name}}.",
    notCaseworker: "Never the caseworker involved, {{name}}.",
    notAnyCaseworker: "Never the caseworker whose action is complained of.",
    days: "Days",
    daysHint: "1 to {{most}}, added to the 30 days and counted from receipt",
    daysRange: "Enter a whole number from 1 to {{most}}.",
    newDueDate: "New due date: {{date}}",
    reason: "Reason",
    reasonHint: "Stands in the notice to the complainant.",
    reasonNeeded: "Give the reason.",
    issueNumber: "Issue {{number}}",
    courtHint:
      "Only a court decides this: the usual finding is that it is outside the agency’s jurisdiction.",
    outcome: "Finding",
    outcomeNeeded: "Choose a finding.",
    explanation: "Explanation for the complainant",
    explanationNeeded: "Explain the finding.",
    withdrawText:
      "Only at the complainant’s own wish. Withdrawing closes the complaint and carries no penalty. A letter is prepared that confirms it.",
    withdrawnOn: "Withdrawn on",
    manner: "How they said so",
    note: "What they said",
    noteHint: "In their words, as far as possible.",
    noteNeeded: "Record what they said.",
  },
  stale: {
    title: "Somebody was faster",
    text: "{{name}} changed this complaint {{ago}}, while your form was open. Nothing of yours was recorded.",
    theirs: "What they did",
    mine: "What you entered",
    useTheirs: "Keep theirs, discard mine",
    applyMine: "Apply mine to the new version",
  },
};
