/** The forms of the legal steps, and what stands in their way. */
export const actionsEn = {
  actions: {
    title: "What may be done",
    readOnly: "Your role reads this record and does not act on it.",
    whoMay: "Who may do what",
    notNow: "Not possible now ({{count}})",
  },
  action: {
    assignedNow: "Assigned now: {{name}}.",
    notCaseworker: "Never the caseworker involved, {{name}}.",
    newDueDate: "New due date: {{date}}",
    courtHint:
      "Only a court decides this: the usual finding is that it is outside the agency’s jurisdiction.",
  },
  effect: {
    nothing: "No date of this complaint moves.",
    uncertain: "{{title}}: between {{earliest}} and {{latest}}, since the day is not certain; {{on}} counts",
    look: "Show what changes",
  },
  stale: {
    title: "This complaint has changed",
    textOwn:
      "You changed this complaint {{ago}} in another tab, while this form was open. Nothing of this form was recorded.",
    text: "{{name}} changed this complaint {{ago}}, while your form was open. Nothing of yours was recorded.",
    theirs: "What changed",
    mine: "What you entered",
    useTheirs: "Keep theirs, discard mine",
    applyMine: "Apply mine to the new version",
  },
};
