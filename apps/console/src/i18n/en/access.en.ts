/** Who is kept apart from a record, and who has seen it. */
export const accessEn = {
  access: {
    title: "Who may not, and who has seen it",
    keptApart: "Kept apart",
    nobody: "Nobody is kept apart.",
    since: "{{kind}}, since {{date}}",
    declaredBy: "Declared by {{name}}",
    follows: "{{kind}}; follows from the record",
    nobodyLeft: "Nobody of the office is left to work on it",
    transfer: "The whole office is in conflict. Transfer the complaint to another agency.",
    transferContact: "The whole office is in conflict. Ask the Department which agency answers.",
    seenBy: "Seen by",
    partner: "Partner system",
    times_one: "once, {{last}}",
    times_other: "{{count}} times, last {{last}}",
    recusals: "Kept apart from this person",
    endedBy: "Ended by {{name}}, {{date}}",
  },
};
