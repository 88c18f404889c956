// Clocks before the agency's own: contacts that use up the filing window or hide a complaint, 22 CCR 111544, and a
// dispute between agencies that uses up the time to answer, 22 CCR 120104(c).
import type { TransferClockFacts } from "../../facts/given-facts.ts";
import {
  between,
  datesWithComplaint,
  leavingAtMost,
  type CollisionRecord,
  type CollisionView,
} from "../collision-record.ts";

/** A parent this close to the end of the filing window must not wait for an answer to a question. */
const closeToTheEnd = 7;

/** Days that an investigation needs at the least; fewer left make a late answer likely. */
const tooShortToInvestigate = 10;

/** A question asked so late that its answer comes when the filing window is ending. */
export const contactEatsWindow: CollisionRecord = {
  code: "CONTACT_EATS_FILING_WINDOW",
  title: {
    en: "Waiting for an answer uses up the time to complain",
    es: "Esperar respuesta consume el plazo para quejarse",
  },
  when: {
    en: "No complaint is filed, and the answer to a contact is due within the last seven days of the filing window, or after it.",
    es: "No hay queja presentada y la respuesta a un contacto vence en los últimos siete días del plazo para quejarse, o después.",
  },
  tell: {
    en: "The agency has until {eats} to answer your question, and your time to file a complaint ends on {eaten}. You may file at any time, by word of mouth too; you need not wait for the answer.",
    es: "La agencia tiene hasta el {eats} para responder su pregunta y su plazo para presentar una queja termina el {eaten}. Puede presentarla en cualquier momento, también de palabra; no tiene que esperar la respuesta.",
  },
  citations: ["22-ccr-111544-a", "fam-code-17800", "22-ccr-120100-a-2"],
  find: ({ given: { contact, complaint }, dates }) =>
    complaint?.filing !== undefined || contact?.answeredOn !== undefined
      ? undefined
      : leavingAtMost(
          between(
            ["contact-response", "DUE", dates["contact-response"]],
            ["complaint-filing-window", "DUE", dates["complaint-filing-window"]],
          ),
          closeToTheEnd,
        ),
};

/** A second contact on the same subject: a complaint clock runs under the contact's. */
export const repeatedContactHidesComplaint: CollisionRecord = {
  code: "REPEATED_CONTACT_HIDES_COMPLAINT",
  title: { en: "A repeated contact is already a complaint", es: "Un contacto repetido ya es una queja" },
  when: {
    en: "A participant raised the same subject twice within 90 days and no complaint is recorded: its 30 days run although only the contact’s three are watched.",
    es: "Un participante planteó dos veces el mismo asunto en 90 días y no consta queja: sus 30 días corren aunque solo se vigilen los tres del contacto.",
  },
  tell: {
    en: "Because you raised the same matter twice, the law treats it as a complaint. You are owed a written answer by {eaten}, not only a reply by {eats}.",
    es: "Como planteó dos veces el mismo asunto, la ley lo trata como una queja. Se le debe una respuesta escrita a más tardar el {eaten}, no solo una contestación para el {eats}.",
  },
  citations: ["22-ccr-111544-d", "fam-code-17800"],
  severity: "WARNING",
  find: (view) => {
    const spokenOn = view.dates["repeated-contact-complaint"];
    if (spokenOn === undefined || view.given.complaint?.filing !== undefined) return undefined;
    const dates = datesWithComplaint(view, { filing: { channel: "ORAL", spokenOn } });
    return between(
      ["contact-response", "DUE", view.dates["contact-response"]],
      ["written-resolution", "DUE", dates["written-resolution"]],
    );
  },
};

/** A dispute over who owns the complaint that leaves the agency that sent it little time if it comes back. */
export const ownershipDisputeEatsTime: CollisionRecord = {
  code: "OWNERSHIP_DISPUTE_EATS_RESOLUTION_TIME",
  title: {
    en: "The dispute between agencies uses up the time to answer",
    es: "La disputa entre agencias consume el plazo para responder",
  },
  when: {
    en: "The receiving agency disputes the transfer and the Department has not decided. If it gives the complaint back, the receipt date of the agency that sent it stays, and ten days or fewer are left to answer.",
    es: "La agencia receptora disputa el traslado y el Departamento no ha decidido. Si devuelve la queja, rige la fecha de recepción de la agencia que la envió y quedan diez días o menos para responder.",
  },
  tell: {
    en: "Two agencies disagree about who answers you. The Department decides by {eats}; if your complaint goes back to the agency that sent it, its answer is still due on {eaten}.",
    es: "Dos agencias no se ponen de acuerdo sobre quién le responde. El Departamento decide a más tardar el {eats}; si su queja vuelve a la agencia que la envió, su respuesta vence de todos modos el {eaten}.",
  },
  citations: ["22-ccr-120104-c", "fam-code-17800"],
  find: (view) => {
    const transfer = disputedTransfer(view);
    if (transfer === undefined || transfer.determinedOn !== undefined) return undefined;
    const returned = datesWithComplaint(view, { transfer: { ...transfer, ownership: "TRANSFERRING" } });
    return leavingAtMost(
      between(
        ["ownership-determination", "DUE", view.dates["ownership-determination"]],
        ["written-resolution", "DUE", returned["written-resolution"]],
      ),
      tooShortToInvestigate,
    );
  },
};

/** A complaint that the Department gave back when its first agency’s days were nearly over, or over. */
export const givenBackWithLittleTime: CollisionRecord = {
  code: "GIVEN_BACK_WITH_LITTLE_TIME",
  title: {
    en: "The complaint came back with little time to answer",
    es: "La queja volvió con poco plazo para responder",
  },
  when: {
    en: "The Department gave the complaint back to the agency that had sent it on, whose first receipt date counts, and ten days or fewer were left to answer, or none.",
    es: "El Departamento devolvió la queja a la agencia que la había enviado, cuya primera fecha de recepción cuenta, y quedaban diez días o menos para responder, o ninguno.",
  },
  tell: {
    en: "On {eats} the Department gave your complaint back to the agency that had sent it on. Its first days count: it owes you a written answer by {eaten}.",
    es: "El {eats} el Departamento devolvió su queja a la agencia que la había enviado. Cuentan sus primeros días: le debe una respuesta escrita a más tardar el {eaten}.",
  },
  tellWhenLost: {
    en: "On {eats} the Department gave your complaint back to the agency that had sent it on, whose time to answer ended on {eaten}. You need not wait for its answer: you may ask for a state hearing.",
    es: "El {eats} el Departamento devolvió su queja a la agencia que la había enviado, cuyo plazo para responder terminó el {eaten}. No tiene que esperar su respuesta: puede pedir una audiencia estatal.",
  },
  citations: ["22-ccr-120104-c", "fam-code-17800", "fam-code-17801-b"],
  find: (view) => {
    const transfer = disputedTransfer(view);
    if (transfer?.ownership !== "TRANSFERRING") return undefined;
    return leavingAtMost(
      between(
        ["ownership-determination", "MET", transfer.determinedOn],
        ["written-resolution", "DUE", view.dates["written-resolution"]],
      ),
      tooShortToInvestigate,
    );
  },
};

/** The transfer that the receiving agency disputes, while the complaint still waits for its answer. */
function disputedTransfer({ given: { complaint } }: CollisionView): TransferClockFacts | undefined {
  const { transfer, resolution, withdrawal } = complaint ?? {};
  const isAnswered = (resolution ?? withdrawal) !== undefined;
  return transfer?.disputeContactedOn === undefined || isAnswered ? undefined : transfer;
}
