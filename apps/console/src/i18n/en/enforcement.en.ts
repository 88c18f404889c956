/** Notices of automatic actions, and what comes first because of one. */
export const enforcementEn = {
  enforcement: {
    notice: "{{action}}: notice received {{date}}",
    which: "Notice that the person received",
    action: "What it announces",
    receivedOn: "Notice received",
  },
};
