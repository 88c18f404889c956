import type { Words } from "@redress/domain/vocabulary";

/** What is said of an input that the domain never sees. */
export const inputWords = {
  INVALID_INPUT: {
    en: "The input cannot be used as it is. Correct what is named and send it again; nothing was written.",
    es: "Los datos no se pueden usar como están. Corrija lo indicado y envíelos de nuevo; no se guardó nada.",
  },
  INVALID_KEY: {
    en: "This must be a key of 1 to 100 printable characters, such as a UUID.",
    es: "Debe ser una clave de 1 a 100 caracteres imprimibles, por ejemplo un UUID.",
  },
  UNKNOWN_ID: {
    en: "There is nothing with this id here. Use an id that the API gave you.",
    es: "Aquí no hay nada con este identificador. Use uno que la API le haya dado.",
  },
  NAME_REQUIRED: {
    en: "Give a name. One is enough, given or family.",
    es: "Indique un nombre. Basta uno, de pila o apellido.",
  },
  REPRESENTATIVE_REQUIRED: {
    en: "Say who the representative is.",
    es: "Indique quién es el representante.",
  },
  PARTY_REQUIRED: {
    en: "Say which party to the case the person is: a contact of a participant may become a complaint.",
    es: "Indique qué parte del caso es la persona: un contacto de un participante puede convertirse en queja.",
  },
  INVALID_EMAIL: {
    en: "This is no e-mail address. Write it like name@example.org, or leave it out.",
    es: "Esta no es una dirección de correo. Escríbala como nombre@example.org o déjela vacía.",
  },
  INVALID_LANGUAGE: {
    en: "This is no language tag. Write it like en, es, yue or zh-Hant.",
    es: "Esta no es una etiqueta de idioma. Escríbala como en, es, yue o zh-Hant.",
  },
  COUNT_OUT_OF_BOUNDS: {
    en: "Name 1 to 100 records.",
    es: "Indique de 1 a 100 expedientes.",
  },
  GIVEN_TWICE: {
    en: "The evidence of this day is given twice. Give one piece of evidence for each day.",
    es: "La prueba de este día se da dos veces. Dé una sola prueba para cada día.",
  },
  ONE_OF_TWO: {
    en: "Give one of the two, the entry to make or the one to strike.",
    es: "Indique una de las dos: la entrada que quiere hacer o la que quiere quitar.",
  },
  STRUCK_DAY_IS_ONE: {
    en: "A holiday that is not kept is one day. Leave the last day out.",
    es: "Un festivo que no se guarda es un solo día. No indique el último día.",
  },
  EFFECT_CHANGED: {
    en: "The effect is another one than you were shown. Look at it, then decide again; nothing was written.",
    es: "El efecto ya no es el que se le mostró. Véalo y decida de nuevo; no se guardó nada.",
  },
  KEY_REUSED: {
    en: "This clientMutationId was used before with another input. Send the new input with a new key.",
    es: "Este clientMutationId ya se usó con otros datos. Envíe los datos nuevos con una clave nueva.",
  },
  STALE_VERSION: {
    en: "Somebody changed this record after you read it. Look at what changed, then decide again; nothing was written.",
    es: "Alguien cambió este expediente después de que usted lo leyó. Vea qué cambió y decida de nuevo; no se guardó nada.",
  },
  NOT_HELD: {
    en: "Only the agency that has this record adds to it. Yours reads it.",
    es: "Solo la agencia que tiene este expediente le agrega algo. La suya lo lee.",
  },
  NOT_YOURS_TO_CORRECT: {
    en: "A note is corrected by who wrote it, by a supervisor or by the director. Add a note of your own instead.",
    es: "Una nota la corrige quien la escribió, la supervisión o la dirección. Agregue una nota propia.",
  },
  NOT_YOURS_TO_REMOVE: {
    en: "A file is taken off the record by who added it, by a supervisor or by the director. Ask one of them.",
    es: "Un archivo lo quita del expediente quien lo agregó, la supervisión o la dirección. Pídaselo a una de esas personas.",
  },
  FILE_REMOVED: {
    en: "This file no longer lies with the record. Look at the list again; nothing was written.",
    es: "Este archivo ya no está con el expediente. Vea la lista de nuevo; no se guardó nada.",
  },
  RECUSED: {
    en: "You are kept apart from this record. Ask a supervisor to give it to somebody else.",
    es: "Usted no puede intervenir en este registro. Pida a supervisión que lo encargue a otra persona.",
  },
  MENTIONED_IS_RECUSED: {
    en: "This person is kept apart from the record and would not see the note. Mention somebody else.",
    es: "Esta persona está apartada del registro y no vería la nota. Mencione a otra.",
  },
  FILE_OF_ANOTHER_RECORD: {
    en: "This file lies with another record. Add it to this one, or name a file that lies here.",
    es: "Este archivo está en otro registro. Añádalo a este, o indique uno que esté aquí.",
  },
  FILE_TAKEN_OFF: {
    en: "This file was taken off the record. Name one that lies there.",
    es: "Este archivo se retiró del registro. Indique uno que esté en él.",
  },
  FILE_NOT_CLEAN: {
    en: "This file waits for the scanner or was refused. Name one that can be downloaded.",
    es: "Este archivo espera el análisis o fue rechazado. Indique uno que pueda descargarse.",
  },
  NOTHING_CHANGED: {
    en: "This is the text as it stands. Change it, or leave the note as it is.",
    es: "Este es el texto tal como está. Cámbielo o deje la nota como está.",
  },
  SETTING_STANDS_SO: {
    en: "The setting stands so already. Nothing is changed.",
    es: "La configuración ya está así. No se cambia nada.",
  },
  TOO_MANY_MENTIONED: {
    en: "A note mentions at most 20 people.",
    es: "Una nota menciona a lo sumo a 20 personas.",
  },
  NOT_IN_TEXT: {
    en: "The text does not name this person after an @. Name them there, or leave the mention out.",
    es: "El texto no nombra a esta persona tras una @. Nómbrela ahí o quite la mención.",
  },
  ANOTHER_AUTHOR: {
    en: "Somebody else has signed in on this browser. What was typed before is not kept under their name.",
    es: "Otra persona ha iniciado sesión en este navegador. Lo que se escribió antes no se guarda a su nombre.",
  },
  DRAFT_TOO_LONG: {
    en: "This is more than a draft holds, 128 KiB. What you typed is only on this page; file it, or keep the rest elsewhere.",
    es: "Esto es más de lo que cabe en un borrador, 128 KiB. Lo que escribió está solo en esta página; preséntelo o guarde el resto en otro lugar.",
  },
  TOO_MANY_DRAFTS: {
    en: "You have 200 drafts, as many as are kept. File or discard one; what you typed here is only on this page.",
    es: "Usted tiene 200 borradores, el máximo que se guarda. Presente o descarte uno; lo que escribió aquí está solo en esta página.",
  },
  DRAFT_SUPERSEDED: {
    en: "A newer text was saved elsewhere, or this form was filed or discarded there. Nothing was overwritten.",
    es: "En otro lugar se guardó un texto más nuevo, o se presentó o descartó este formulario. No se sobrescribió nada.",
  },
  DRAFT_UNREADABLE: {
    en: "There is an earlier draft that cannot be opened with the key that is set here. It is left as it is; tell whoever runs Redress.",
    es: "Hay un borrador anterior que no se puede abrir con la clave puesta aquí. Queda como está; avise a quien administra Redress.",
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The code of one such fault. */
export type InputCode = keyof typeof inputWords;
