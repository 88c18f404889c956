/** What is said of leaving a form and of drafts: it comes with the forms and not with the first load. */
export const draftEn = {
  leave: {
    title: "Leave without recording?",
    text: "What you typed has not been recorded and is not kept when you leave.",
    stay: "Stay here",
    go: "Leave and discard",
    kept: "What you typed has not been recorded. It stays as your draft for 30 days and is there again when you come back.",
    goKept: "Leave, keep the draft",
  },
  draft: {
    block: "Insert a text block",
    blockInto: "Insert a text block: {{field}}",
    shared: "Shared with those who may issue it: what you type is saved for all of you",
    typedLast: "{{name}} typed last: {{time}}",
    restored: "Draft from {{time}} restored",
    changed: "The record has changed since this was typed. Compare it before you go on.",
    discard: "Discard",
    replaced: "What stood here was replaced",
    undo: "Undo",
    saved: "Draft saved",
    failed: "The draft could not be saved. What you typed last is only on this page; saving is tried again.",
    newer: "A newer draft was saved in another window: {{time}}",
    newerBy: "{{name}} saved a newer text: {{time}}",
    use: "Use the newer one",
    keep: "Keep what is here",
    gone: "This form was filed, or its draft discarded, in another window",
  },
};
