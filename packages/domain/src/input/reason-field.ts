/** Why something is done, in the words of whoever does it. */
export const reason = {
  kind: "LONG_TEXT",
  label: { en: "Reason", es: "Motivo" },
  whenEmpty: "REASON_REQUIRED",
} as const;
