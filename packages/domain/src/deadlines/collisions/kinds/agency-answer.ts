// The agency's time to answer against the parent's 90 days from making the complaint, Fam. Code 17800 and 17801(c). An
// extension moves the first and never the second; so does what starts it again, in restarted-answer.ts.
import {
  between,
  datesWithComplaint,
  isBy,
  leavingAtLeast,
  leavingAtMost,
  type CollisionRecord,
} from "../collision-record.ts";
import { answerAndLimit, lostTell, stillWaits } from "./answer-and-limit.ts";

/** An extension that leaves the parent 30 days or fewer, or none. */
export const extensionEatsWindow: CollisionRecord = {
  code: "EXTENSION_EATS_HEARING_WINDOW",
  title: {
    en: "The extension uses up the time to ask for a hearing",
    es: "La prórroga consume el plazo para pedir audiencia",
  },
  when: {
    en: "An extension is noticed, no answer has come, and 30 days or fewer lie between the extended last day and the last day to ask for a hearing.",
    es: "Se avisó de una prórroga, no ha llegado respuesta y quedan 30 días o menos entre el último día prorrogado y el último día para pedir audiencia.",
  },
  tell: {
    en: "The agency says that it takes more time, until {eats}. Your own time did not grow: ask for a state hearing by {eaten}, {days} later. You need not wait for the answer once the first 30 days are over.",
    es: "La agencia dice que toma más tiempo, hasta el {eats}. Su propio plazo no creció: pida una audiencia estatal a más tardar el {eaten}, {days} después. No tiene que esperar la respuesta una vez terminados los primeros 30 días.",
  },
  // Not that it may: a notice mailed late leaves the extension in doubt.
  tellWhenLost: {
    en: "The agency says that it takes more time, until {eats}, but your last day to ask for a state hearing without an answer is already {eaten}. Ask for the hearing by that day; do not wait for the answer.",
    es: "La agencia dice que toma más tiempo, hasta el {eats}, pero su último día para pedir una audiencia estatal sin respuesta es ya el {eaten}. Pida la audiencia a más tardar ese día; no espere la respuesta.",
  },
  citations: ["fam-code-17800", "fam-code-17801-b", "fam-code-17801-c"],
  find: (view) =>
    stillWaits(view) && view.given.complaint?.extension !== undefined
      ? answerAndLimit(view.dates)
      : undefined,
};

/** Nothing but the first receipt. */
const withoutDelays = {
  extension: undefined,
  transfer: undefined,
  earlierTransfers: undefined,
  amendedOn: undefined,
};

/** A complaint that counts as received long after it was first made, such as one spoken and later written. */
export const receiptEatsWindow: CollisionRecord = {
  code: "LATE_RECEIPT_EATS_HEARING_WINDOW",
  title: {
    en: "Late receipt uses up the time to ask for a hearing",
    es: "La recepción tardía consume el plazo para pedir audiencia",
  },
  when: {
    en: "The complaint counts as received so long after it was first made that, without any extension or transfer, 30 days or fewer lie between the answer’s last day and the last day to ask for a hearing.",
    es: "La queja se considera recibida tanto tiempo después de presentarse por primera vez que, sin prórroga ni traslado, quedan 30 días o menos entre el último día de la respuesta y el último día para pedir audiencia.",
  },
  tell: {
    en: "The agency counts your complaint as received later than you first made it and has until {eats} to answer. Your own time runs from the first day: ask for a state hearing by {eaten}, {days} later.",
    es: "La agencia considera recibida su queja después del día en que la presentó por primera vez y tiene hasta el {eats} para responder. Su propio plazo corre desde el primer día: pida una audiencia estatal a más tardar el {eaten}, {days} después.",
  },
  tellWhenLost: lostTell,
  citations: ["22-ccr-110164", "fam-code-17800", "fam-code-17801-c"],
  find: (view) => (stillWaits(view) ? answerAndLimit(datesWithComplaint(view, withoutDelays)) : undefined),
};

/** A mailed complaint: the parent's day 30 comes before the agency's. */
export const doorOpensFirst: CollisionRecord = {
  code: "DOOR_OPENS_BEFORE_AGENCY_IS_LATE",
  title: {
    en: "The parent’s day 30 comes before the agency’s",
    es: "El día 30 de la persona llega antes que el de la agencia",
  },
  when: {
    en: "The complaint counts as received after it was made, as a letter does, so that the 30 days from making end before the agency’s last day.",
    es: "La queja se considera recibida después de presentarse, como una carta, de modo que los 30 días desde su presentación terminan antes del último día de la agencia.",
  },
  tell: {
    en: "You may ask for a state hearing from {eats}. The agency still has until {eaten} to answer in time, so an answer may yet come.",
    es: "Puede pedir una audiencia estatal desde el {eats}. La agencia aún tiene hasta el {eaten} para responder a tiempo, así que la respuesta todavía puede llegar.",
  },
  citations: ["22-ccr-110164", "fam-code-17800", "fam-code-17801-b"],
  severity: "NOTE",
  find: (view) => {
    const { dates } = view;
    if (!stillWaits(view) || dates["complaint-made-on"] === dates["complaint-receipt-date"]) return undefined;
    return leavingAtLeast(
      between(
        ["state-hearing-request-opening", "DUE", dates["state-hearing-request-opening"]],
        // The limit of the extension notice is the agency's day 30, never extended.
        ["written-resolution", "DUE", dates["resolution-extension-notice"]],
      ),
      0,
    );
  },
};

/** An answer in time for the agency and too late to close the parent's first door. */
export const answerInTimeAndLate: CollisionRecord = {
  code: "ANSWER_IN_TIME_AND_LATE",
  title: {
    en: "In time for the agency, late for the parent",
    es: "A tiempo para la agencia, tarde para la persona",
  },
  when: {
    en: "The resolution is dated within the agency’s time, extended or not, and more than 30 days after the complaint was made.",
    es: "La resolución lleva fecha dentro del plazo de la agencia, prorrogado o no, y más de 30 días después de presentada la queja.",
  },
  tell: {
    en: "The answer came within the agency’s time but more than 30 days after you complained. Two last days to ask for a hearing stand side by side; ask by the earlier one to be safe: {eaten} or before.",
    es: "La respuesta llegó dentro del plazo de la agencia, pero más de 30 días después de su queja. Hay dos últimos días para pedir audiencia; para estar seguro, pídala a más tardar el primero: el {eaten} o antes.",
  },
  citations: ["fam-code-17800", "fam-code-17801-b", "fam-code-17801-c"],
  severity: "NOTE",
  find: ({ given, dates }) => {
    const datedOn = given.complaint?.resolution?.datedOn;
    if (!isBy(datedOn, dates["written-resolution"])) return undefined;
    return leavingAtLeast(
      between(
        ["written-resolution", "MET", datedOn],
        ["state-hearing-request-no-resolution", "DUE", dates["state-hearing-request-no-resolution"]],
      ),
      0,
    );
  },
};

/** A resolution dated after the first door has closed. */
export const resolutionAfterLimit: CollisionRecord = {
  code: "RESOLUTION_AFTER_HEARING_LIMIT",
  title: {
    en: "The answer came after the hearing limit",
    es: "La respuesta llegó después del límite para la audiencia",
  },
  when: {
    en: "The resolution is dated after the last day to ask for a hearing for want of one.",
    es: "La resolución lleva fecha posterior al último día para pedir audiencia por falta de ella.",
  },
  tell: {
    en: "The answer is dated {eats}, after {eaten}, the last day to ask for a hearing because none had come. The law gives 90 days from the day you received the answer: ask soon, and say that it came late. The State Hearing Office decides.",
    es: "La respuesta lleva fecha {eats}, después del {eaten}, último día para pedir audiencia por no haber respuesta. La ley da 90 días desde el día en que recibió la respuesta: pídala pronto y diga que llegó tarde. Decide la Oficina de Audiencias Estatales.",
  },
  citations: ["fam-code-17801-b", "fam-code-17801-c"],
  severity: "URGENT",
  find: ({ given, dates }) =>
    given.hearing?.requestReceivedOn !== undefined
      ? undefined
      : leavingAtMost(
          between(
            ["written-resolution", "MET", given.complaint?.resolution?.datedOn],
            ["state-hearing-request-no-resolution", "DUE", dates["state-hearing-request-no-resolution"]],
          ),
          -1,
        ),
};
