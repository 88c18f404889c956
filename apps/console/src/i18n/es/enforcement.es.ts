import type { enforcementEn } from "../en/enforcement.en.ts";

/** Notices of automatic actions, in Spanish. */
export const enforcementEs: typeof enforcementEn = {
  enforcement: {
    first_one: "{{count}} urgente: respóndalo primero",
    first_other: "{{count}} urgentes: respóndalos primero",
    notice: "{{action}}: aviso recibido el {{date}}",
    which: "Aviso que recibió la persona",
    action: "Qué anuncia",
    receivedOn: "Aviso recibido",
  },
};
