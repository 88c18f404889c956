import type { enforcementEn } from "../en/enforcement.en.ts";

/** Notices of automatic actions, in Spanish. */
export const enforcementEs: typeof enforcementEn = {
  enforcement: {
    notice: "{{action}}: aviso recibido el {{date}}",
    which: "Aviso que recibió la persona",
    action: "Qué anuncia",
    receivedOn: "Aviso recibido",
  },
};
