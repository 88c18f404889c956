// What comes late and leaves the parent between two days: an extension noticed after day 30, and an answer after the
// agency's time. Fam. Code 17800 and 17801(b) and (c).
import { between, leavingAtMost, type CollisionRecord } from "../collision-record.ts";

/** An extension whose notice was mailed after the last day for it. */
export const extensionNoticeTooLate: CollisionRecord = {
  code: "EXTENSION_NOTICE_TOO_LATE",
  title: {
    en: "The extension was noticed too late to be sure of it",
    es: "La prórroga se avisó demasiado tarde para darla por segura",
  },
  when: {
    en: "The notice of extension (LCR005) was mailed after the agency’s day 30. The dates keep the extension; whether it holds is in question.",
    es: "El aviso de prórroga (LCR005) se envió después del día 30 de la agencia. Las fechas conservan la prórroga; está en duda si vale.",
  },
  tell: {
    en: "The notice that the agency takes more time was mailed on {eats}, after {eaten}, when its first 30 days were over. The extension may not hold. You may ask for a state hearing now; you need not wait for the answer.",
    es: "El aviso de que la agencia toma más tiempo se envió el {eats}, después del {eaten}, cuando ya habían terminado sus primeros 30 días. La prórroga puede no valer. Puede pedir una audiencia estatal ya; no tiene que esperar la respuesta.",
  },
  citations: ["fam-code-17800", "22-ccr-120105", "fam-code-17801-b", "dcss-customer-relations"],
  severity: "WARNING",
  find: ({ given: { complaint }, dates }) =>
    (complaint?.resolution ?? complaint?.withdrawal) !== undefined
      ? undefined
      : leavingAtMost(
          between(
            ["resolution-extension-notice", "MET", complaint?.extension?.noticeMailedOn],
            ["resolution-extension-notice", "DUE", dates["resolution-extension-notice"]],
          ),
          -1,
        ),
};

/** An answer after the agency's time and before the parent's last day to ask for a hearing without one. */
export const lateAnswerHasTwoLastDays: CollisionRecord = {
  code: "LATE_ANSWER_HAS_TWO_LAST_DAYS",
  title: {
    en: "A late answer leaves two last days to ask for a hearing",
    es: "Una respuesta tardía deja dos últimos días para pedir audiencia",
  },
  when: {
    en: "The resolution is dated after the agency’s time and not after the last day to ask for a hearing for want of one: 90 days from making and 90 from the resolution stand side by side. Advise the earlier.",
    es: "La resolución lleva fecha posterior al plazo de la agencia y no posterior al último día para pedir audiencia por falta de ella: 90 días desde la presentación y 90 desde la resolución están uno al lado del otro. Indique el primero.",
  },
  tell: {
    en: "The answer came late, so two last days to ask for a state hearing stand side by side: {eats}, because none had come in time, and {eaten} or later, counted from the answer. To be safe, ask by {eats}.",
    es: "La respuesta llegó tarde, así que hay dos últimos días para pedir una audiencia estatal: el {eats}, porque no había llegado a tiempo, y el {eaten} o después, contado desde la respuesta. Para estar seguro, pídala a más tardar el {eats}.",
  },
  citations: ["fam-code-17801-b", "fam-code-17801-c", "dcss-customer-relations"],
  severity: "WARNING",
  find: ({ given: { complaint, hearing }, dates }) => {
    const datedOn = complaint?.resolution?.datedOn;
    const [due, limit] = [dates["written-resolution"], dates["state-hearing-request-no-resolution"]];
    if (hearing?.requestReceivedOn !== undefined || datedOn === undefined) return undefined;
    if (due === undefined || limit === undefined || datedOn <= due || datedOn > limit) return undefined;
    return between(
      ["state-hearing-request-no-resolution", "DUE", limit],
      ["state-hearing-request-advised", "DUE", dates["state-hearing-request-advised"]],
    );
  },
};
