import type { Words } from "./words.ts";

/** How, where and with whose help a state hearing is asked for, as a phrase that goes on: SH001 and the public pages. */
export const howToAskForHearing: Words = {
  en: "call the State Hearing Office at 866-289-4714 (TTY 866-399-4096) or send it form SH001, and say what you do not agree with. The ombudsperson helps you to ask, free of charge",
  es: "llame a la Oficina de Audiencias Estatales al 866-289-4714 (TTY 866-399-4096) o envíele el formulario SH001, y diga con qué no está de acuerdo. El ombudsperson (defensor del cliente) le ayuda a pedirla, sin costo",
};
