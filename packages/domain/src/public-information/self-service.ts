import type { Words } from "../vocabulary/words.ts";
import { statewideNumbers } from "./statewide-contact.ts";

/** How a service is used. */
export type ServiceChannel = "WEB" | "TELEPHONE";

/** Something that people do for themselves, without anybody of the agency. */
export interface SelfService {
  readonly key: string;
  readonly words: Words;
  readonly channels: readonly ServiceChannel[];
  /** The number to call; null where it is used on the web alone. */
  readonly phone: string | null;
  /** The page where it begins. */
  readonly url: string;
  /** Whether a person must have a case for it. */
  readonly needsCase: boolean;
}

const home = "https://childsupport.ca.gov/";
const phone = statewideNumbers.customerConnect.number;
const byBoth = { channels: ["WEB", "TELEPHONE"], phone, url: home } as const;
const byWeb = { channels: ["WEB"], phone: null, url: home } as const;

/** What the public pages offer, in their order. No page prints hours for them. */
export const selfServices: readonly SelfService[] = [
  {
    ...byWeb,
    key: "CASE_INFORMATION",
    words: { en: "See case information", es: "Consultar la información del caso" },
    needsCase: true,
  },
  {
    ...byWeb,
    key: "CALCULATOR",
    words: { en: "Calculate child support", es: "Calcular la manutención de menores" },
    needsCase: false,
  },
  {
    ...byBoth,
    key: "PAYMENT",
    words: { en: "Make a payment", es: "Hacer un pago" },
    needsCase: true,
  },
  {
    ...byWeb,
    key: "APPLICATION",
    words: { en: "Apply for services", es: "Solicitar servicios" },
    needsCase: false,
  },
  {
    ...byWeb,
    key: "QUESTIONS_AND_ANSWERS",
    words: { en: "Read questions and answers", es: "Leer preguntas y respuestas" },
    needsCase: false,
  },
  {
    ...byBoth,
    key: "BALANCE_AND_HISTORY",
    words: { en: "See account balances and past payments", es: "Ver saldos y pagos anteriores" },
    needsCase: true,
  },
  {
    ...byBoth,
    key: "COURT_DATES",
    words: { en: "Look up court dates", es: "Consultar fechas de la corte" },
    needsCase: true,
  },
  {
    ...byBoth,
    key: "CONTACT_DETAILS",
    words: { en: "Update contact details", es: "Actualizar los datos de contacto" },
    needsCase: true,
  },
  {
    ...byWeb,
    key: "DIRECT_DEPOSIT",
    words: {
      en: "Enroll in direct deposit or the electronic payment card",
      es: "Inscribirse en el depósito directo o la tarjeta de pago electrónico",
    },
    needsCase: true,
  },
];
