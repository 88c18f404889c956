/** The notes that mention somebody. */
export const mentionsEn = {
  mentions: {
    lead: "Notes that mention you, on records that your agency has.",
    column: { record: "Record", authorName: "Written by", writtenAt: "Written" },
    filter: { recordNumber: "Number" },
    empty: { title: "No mentions", text: "A note that mentions you with @ appears here." },
  },
};
