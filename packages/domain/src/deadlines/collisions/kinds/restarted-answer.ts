// What starts the agency's time to answer again, and never the parent's 90 days from making: transfers, 22 CCR 120104(b), one
// or several, and an amendment where the setting lets it.
import type { PlainDate } from "../../../calendar/plain-date.ts";
import { answeringTransfer, transfersOf } from "../../facts/answering-transfer.ts";
import type { ComplaintClockFacts, TransferClockFacts } from "../../facts/given-facts.ts";
import { datesWithComplaint, type CollisionRecord, type CollisionView } from "../collision-record.ts";
import { answerAndLimit, lostTell, stillWaits } from "./answer-and-limit.ts";

/** The latest transfer as if it had arrived: on the day it was sent, the earliest possible, while it is on its way. */
function arrived(transfer: TransferClockFacts | undefined): TransferClockFacts | undefined {
  return transfer && { ...transfer, receivedOn: transfer.receivedOn ?? transfer.sentOn };
}

/** How many transfers made another agency answer; one that the Department gave back did not. */
function movesOf(complaint: ComplaintClockFacts): number {
  return transfersOf(complaint).filter(({ ownership }) => ownership === "RECEIVING").length;
}

/** One or more transfers that leave the parent 30 days or fewer, or none, before the agency that answers has to. */
export const transferEatsWindow: CollisionRecord = {
  code: "TRANSFER_EATS_HEARING_WINDOW",
  title: {
    en: "The transfer uses up the time to ask for a hearing",
    es: "El traslado consume el plazo para pedir audiencia",
  },
  when: {
    en: "The complaint went to another agency, once or several times. The 30 days start again with each transfer, and 30 days or fewer lie between the last agency’s last day and the last day to ask for a hearing. Before LCR004 has arrived, the day it was sent is taken, the earliest possible.",
    es: "La queja pasó a otra agencia, una o varias veces. Los 30 días empiezan de nuevo con cada traslado, y quedan 30 días o menos entre el último día de la última agencia y el último día para pedir audiencia. Mientras no llegue el LCR004 se toma el día de envío, el más temprano posible.",
  },
  tell: {
    en: "Your complaint moved to another agency, which has until {eats} to answer. Your own time runs from the day you first complained: ask for a state hearing by {eaten}, {days} later.",
    es: "Su queja pasó a otra agencia, que tiene hasta el {eats} para responder. Su propio plazo corre desde el día en que se quejó por primera vez: pida una audiencia estatal a más tardar el {eaten}, {days} después.",
  },
  tellWhenLost: lostTell,
  tellWhenRepeated: {
    en: "Your complaint moved to another agency {times} times, and the time to answer began anew each time: the agency that has it now has until {eats}. Your own time runs from the day you first complained: ask for a state hearing by {eaten}, {days} later.",
    es: "Su queja pasó a otra agencia {times} veces, y cada vez el plazo para responder empezó de nuevo: la que la tiene ahora tiene hasta el {eats}. Su propio plazo corre desde el día en que se quejó por primera vez: pida una audiencia estatal a más tardar el {eaten}, {days} después.",
  },
  tellWhenRepeatedAndLost: {
    en: "Your complaint moved to another agency {times} times, and the time to answer began anew each time. The answer is not due until {eats}, but your last day to ask for a state hearing without an answer is already {eaten}. Ask for the hearing by that day; do not wait for the answer.",
    es: "Su queja pasó a otra agencia {times} veces, y cada vez el plazo para responder empezó de nuevo. La respuesta no vence hasta el {eats}, pero su último día para pedir una audiencia estatal sin respuesta es ya el {eaten}. Pida la audiencia a más tardar ese día; no espere la respuesta.",
  },
  citations: ["22-ccr-120104-b", "fam-code-17800", "fam-code-17801-c"],
  find: (view) => {
    const { complaint = {} } = view.given;
    const transfer = arrived(complaint.transfer);
    if (!stillWaits(view) || answeringTransfer({ ...complaint, transfer }) === undefined) return undefined;
    const alone = { extension: undefined, amendedOn: undefined };
    const found = answerAndLimit(datesWithComplaint(view, { ...alone, transfer }));
    return found && { ...found, times: movesOf(complaint) };
  },
};

/** The day of the amendment, where the time to answer runs from it and from nothing later. */
function restartedOn({ given, dates }: CollisionView): PlainDate | undefined {
  const { amendedOn } = given.complaint ?? {};
  const isRestarted =
    dates["amended-complaint-clock"] === amendedOn && dates["complaint-receipt-date"] !== amendedOn;
  return isRestarted ? amendedOn : undefined;
}

/** An amendment that starts the agency's time again and leaves the parent 30 days or fewer, or none. */
export const amendmentEatsWindow: CollisionRecord = {
  code: "AMENDMENT_EATS_HEARING_WINDOW",
  title: {
    en: "The amendment uses up the time to ask for a hearing",
    es: "La modificación consume el plazo para pedir audiencia",
  },
  when: {
    en: "The setting starts the time to answer again with an amendment (LCR003), and 30 days or fewer lie between the new last day and the last day to ask for a hearing.",
    es: "La configuración inicia de nuevo el plazo para responder con una modificación (LCR003), y quedan 30 días o menos entre el nuevo último día y el último día para pedir audiencia.",
  },
  tell: {
    en: "Your complaint was amended, and the agency counts its time to answer from then, until {eats}. Your own time runs from the day you first complained: ask for a state hearing by {eaten}, {days} later.",
    es: "Su queja se modificó y la agencia cuenta desde entonces su plazo para responder, hasta el {eats}. Su propio plazo corre desde el día en que se quejó por primera vez: pida una audiencia estatal a más tardar el {eaten}, {days} después.",
  },
  tellWhenLost: lostTell,
  citations: ["22-ccr-120107-e", "fam-code-17800", "fam-code-17801-c"],
  find: (view) =>
    stillWaits(view) && restartedOn(view) !== undefined
      ? answerAndLimit(datesWithComplaint(view, { extension: undefined }))
      : undefined,
};
