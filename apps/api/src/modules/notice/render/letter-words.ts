import {
  howToAskForHearing,
  outcomeWords,
  sentence,
  type FindingOutcome,
  type Words,
} from "@redress/domain/vocabulary";
import type { ServedForm } from "../../../authorization/served-actions.ts";

/** What every letter says around its paragraphs; `{name}` is filled in. */
export const letterFrame = {
  aboutContact: { en: "Contact number: {number}", es: "Número del contacto: {number}" },
  hidden: { en: "[address confidential]", es: "[domicilio confidencial]" },
  about: { en: "Complaint number: {number}", es: "Número de la queja: {number}" },
  complainant: {
    salutation: { en: "Dear {name}:", es: "Estimada(o) {name}:" },
    closing: {
      en: "If you have questions, or need this letter in another form or language, call the Ombudsperson at {phone}. The call and the help are free.",
      es: "Si tiene preguntas, o necesita esta carta en otra forma o en otro idioma, llame al ombudsperson (defensor del cliente) al {phone}. La llamada y la ayuda son gratuitas.",
    },
  },
  agency: {
    salutation: { en: "To {name}:", es: "A {name}:" },
    closing: {
      en: "If you have questions about this complaint, call us at {phone}.",
      es: "Si tiene preguntas sobre esta queja, llámenos al {phone}.",
    },
  },
} as const satisfies Readonly<Record<string, Words | Readonly<Record<string, Words>>>>;

/** Letters about a contact; all others are about a complaint. */
export const lettersOfContacts: readonly ServedForm[] = ["CONTACT_ACKNOWLEDGEMENT"];

/** The letters that go to another agency; all others go to the complainant. */
export const lettersToAgencies: readonly ServedForm[] = ["LCR004"];

/** How a withdrawal was said, within a sentence. */
export const saidIn = {
  WRITTEN: { en: "in writing", es: "por escrito" },
  ORAL: { en: "by word of mouth", es: "de palabra" },
  ELECTRONIC: { en: "electronically", es: "por medios electrónicos" },
} as const satisfies Readonly<Record<string, Words>>;

/** How a transfer was sent, within a sentence. */
export const sentIn = {
  EMAIL: { en: "by e-mail", es: "por correo electrónico" },
  FAX: { en: "by fax", es: "por fax" },
} as const satisfies Readonly<Record<string, Words>>;

/** The door that stays open without a written resolution. */
const noResolution: Words = {
  en: "If you get no written resolution, you may ask for a state hearing. The last day to ask is {hearing}.",
  es: "Si no recibe una resolución por escrito, puede pedir una audiencia estatal. El último día para pedirla es el {hearing}.",
};

/** How, where and with whose help a state hearing is asked for: instructions that every letter about one gives. */
const howToAsk: Words = {
  en: `To ask for a hearing, ${howToAskForHearing.en}: call {phone}.`,
  es: `Para pedir una audiencia, ${howToAskForHearing.es}: llame al {phone}.`,
};

/** How a finding is told to the complainant, who is spoken to. */
export const findingWords: Readonly<Record<FindingOutcome, Words>> = {
  ...outcomeWords,
  FOR_COMPLAINANT: { en: "Decided in your favor", es: "Decidido a su favor" },
  PARTLY_FOR_COMPLAINANT: { en: "Decided partly in your favor", es: "Decidido en parte a su favor" },
  NOT_FOR_COMPLAINANT: { en: "Not decided in your favor", es: "No decidido a su favor" },
};

/** What the answer to an issue says of a referral. */
export const referredWords = sentence<"day" | "where">({
  en: "On {day} we referred you to: {where}.",
  es: "El {day} le remitimos a: {where}.",
});

/**
 * The paragraphs of each letter in the order in which they are printed. `{name}` is filled in; a paragraph that mentions
 * something which there is not is left out.
 */
export const letterWords: Readonly<Record<ServedForm, readonly Words[]>> = {
  // What is being done and by when, 22 CCR 111544(b) and (e).
  CONTACT_ACKNOWLEDGEMENT: [
    {
      en: "You got in touch with us on {received} about this: {subject}.",
      es: "Usted se comunicó con nosotros el {received} por esto: {subject}.",
    },
    { en: "What we are doing: {whatIsDone}", es: "Lo que estamos haciendo: {whatIsDone}" },
    {
      en: "You can expect our answer by {expected}.",
      es: "Puede esperar nuestra respuesta a más tardar el {expected}.",
    },
  ],
  // Request for Complaint Resolution Acknowledgement, 22 CCR 120102.
  LCR002: [
    {
      en: "We have your complaint. It counts as received on {received}.",
      es: "Tenemos su queja. Se considera recibida el {received}.",
    },
    { en: "You told us about this:", es: "Usted nos dijo lo siguiente:" },
    { en: "{issues}", es: "{issues}" },
    {
      en: "{investigator} looks into it, and is not the caseworker whose work you complain of.",
      es: "{investigator} la investiga, y no es el encargado del caso de cuyo trabajo usted se queja.",
    },
    {
      en: "We will send you a written resolution by {resolution}. If we need more time we will write to you before then and say why.",
      es: "Le enviaremos una resolución por escrito a más tardar el {resolution}. Si necesitamos más tiempo, le escribiremos antes y le diremos por qué.",
    },
    noResolution,
    howToAsk,
  ],
  // Complaint Amendment, 22 CCR 120107(e)(2).
  LCR003: [
    {
      en: "On {amended} you added to your complaint or changed it. It is now about this:",
      es: "El {amended} usted añadió algo a su queja o la cambió. Ahora trata de esto:",
    },
    { en: "{issues}", es: "{issues}" },
    {
      en: "The time for our answer does not begin again: we will send you a written resolution by {resolution}.",
      es: "El plazo para nuestra respuesta no vuelve a empezar: le enviaremos una resolución por escrito a más tardar el {resolution}.",
    },
    noResolution,
    howToAsk,
  ],
  // Complaint Transfer, 22 CCR 120104(a)(1), to the agency that is to answer.
  LCR004: [
    {
      en: "On {sent} we sent you this complaint {how}, with all its papers: your agency is the one to answer it. The reason: {reason}",
      es: "El {sent} le enviamos esta queja {how}, con todos sus documentos: a su agencia le corresponde responderla. El motivo: {reason}",
    },
    { en: "The complainant is:\n{complainant}", es: "La persona que se queja es:\n{complainant}" },
    {
      en: "We received the complaint on {received}. It is about this:",
      es: "Recibimos la queja el {received}. Trata de esto:",
    },
    { en: "{issues}", es: "{issues}" },
    {
      en: "Your 30 days to answer run from the day on which you receive this letter. If you hold that the complaint is not yours, telephone the Department within five business days of that day and confirm it by fax.",
      es: "Sus 30 días para responder corren desde el día en que reciba esta carta. Si considera que la queja no le corresponde, llame al Departamento dentro de los cinco días hábiles siguientes y confírmelo por fax.",
    },
  ],
  // Its copy, 22 CCR 120104(a)(2): who answers now, and that the complainant's own days go on.
  LCR004_COPY: [
    {
      en: "On {sent} we sent your complaint to another agency, which is the one to answer it. The reason: {reason}",
      es: "El {sent} enviamos su queja a otra agencia, a la que le corresponde responderla. El motivo: {reason}",
    },
    { en: "{agency}", es: "{agency}" },
    {
      en: "That agency’s time to answer runs from the day on which it receives your complaint from us, and it will tell you that day.",
      es: "El plazo de esa agencia para responder corre desde el día en que reciba de nosotros su queja, y ella le dirá qué día es.",
    },
    { en: "Your own time does not begin again.", es: "Su propio plazo no vuelve a empezar." },
    noResolution,
    howToAsk,
  ],
  // Notice of Complaint Resolution Extension, Fam. Code 17800.
  LCR005: [
    {
      en: "We need {days} more days to resolve your complaint. The reason: {reason}",
      es: "Necesitamos {days} días más para resolver su queja. El motivo: {reason}",
    },
    {
      en: "We will send you the written resolution by {resolution}.",
      es: "Le enviaremos la resolución por escrito a más tardar el {resolution}.",
    },
    {
      en: "Once 30 days have passed since you made your complaint, you may ask for a state hearing even though we take more time. Our taking more time does not move the last day to ask: without a written resolution it is {hearing}.",
      es: "Cuando hayan pasado 30 días desde que presentó su queja, puede pedir una audiencia estatal aunque nosotros tomemos más tiempo. Que tomemos más tiempo no mueve el último día para pedirla: sin resolución por escrito es el {hearing}.",
    },
    howToAsk,
  ],
  // Notice of Complaint Resolution, 22 CCR 120105.
  LCR006: [
    {
      en: "This is our written resolution of your complaint, dated {dated}.",
      es: "Esta es nuestra resolución por escrito de su queja, con fecha {dated}.",
    },
    { en: "{answers}", es: "{answers}" },
    { en: "What we will do: {actionsToTake}", es: "Lo que haremos: {actionsToTake}" },
    {
      en: "If you do not agree, you may ask for a state hearing within 90 days. To be safe, ask by {hearing}.",
      es: "Si no está de acuerdo, puede pedir una audiencia estatal dentro de 90 días. Para mayor seguridad, pídala a más tardar el {hearing}.",
    },
    howToAsk,
  ],
  // Told once the time is over, so that nobody waits at a door that has opened, Fam. Code 17801(b).
  NO_RESOLUTION_ADVICE: [
    {
      en: "We have not sent you a written resolution of your complaint in the time that we had. You may now ask for a state hearing.",
      es: "No le hemos enviado una resolución por escrito de su queja en el plazo que teníamos. Ahora puede pedir una audiencia estatal.",
    },
    {
      en: "The last day to ask is {hearing}.",
      es: "El último día para pedirla es el {hearing}.",
    },
    howToAsk,
    {
      en: "We go on working on your complaint. Asking for a hearing does not end that.",
      es: "Seguimos trabajando en su queja. Pedir una audiencia no lo detiene.",
    },
  ],
  // Confirms a withdrawal, so that nobody's complaint ends without their knowing and their next door stays in sight.
  WITHDRAWAL_CONFIRMATION: [
    {
      en: "On {withdrawn} you told us {how} that you withdraw your complaint. We have stopped working on it and will send no written resolution.",
      es: "El {withdrawn} usted nos comunicó {how} que retira su queja. Dejamos de trabajar en ella y no enviaremos ninguna resolución por escrito.",
    },
    {
      en: "If you did not want this, or we understood you wrongly, call us at once.",
      es: "Si no era eso lo que quería, o si le entendimos mal, llámenos de inmediato.",
    },
    {
      en: "You may complain about the same matter again. The last day to do so in time is {again}. A complaint that comes later is taken too, and marked as late.",
      es: "Puede presentar otra queja sobre el mismo asunto. El último día para hacerlo a tiempo es el {again}. Una queja que llegue después también se recibe, y se marca como tardía.",
    },
    {
      en: "{late}You may complain about the same matter again. A complaint that comes late is taken too, and marked as late.",
      es: "{late}Puede presentar otra queja sobre el mismo asunto. Una queja que llegue tarde también se recibe, y se marca como tardía.",
    },
  ],
};
