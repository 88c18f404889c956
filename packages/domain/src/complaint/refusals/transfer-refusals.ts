import type { CodedReason } from "../../refusal/coded-refusal.ts";

/** Why an action on a transfer is refused, 22 CCR 120104. */
export const transferRefusals = {
  COMPLAINT_IN_TRANSFER: {
    en: "The complaint is on its way to another agency, or the Department is to say whose it is. It goes on once that is settled.",
    es: "La queja va camino a otra agencia, o el Departamento debe decir a quién corresponde. Continuará cuando eso se resuelva.",
    citations: ["22-ccr-120104-a-1", "22-ccr-120104-c"],
  },
  TRANSFER_LATE: {
    en: "The complaint had to be sent on by {lastDay}. It is sent on all the same; the agency that sends it answers for the delay.",
    es: "La queja debía enviarse a la otra agencia a más tardar el {lastDay}. Se envía de todos modos; la agencia que la envía responde por el retraso.",
    citations: ["22-ccr-120104-a-1"],
  },
  TRANSFER_DISPUTE_LATE: {
    en: "The transfer had to be disputed by {lastDay}. After that day the complaint stays with the agency that received it, unless the Department says otherwise.",
    es: "El traslado debía disputarse a más tardar el {lastDay}. Después la queja se queda en la agencia que la recibió, salvo que el Departamento diga otra cosa.",
    citations: ["22-ccr-120104-c"],
  },
  NOT_TRANSFERRED: {
    en: "This complaint was not sent to another agency.",
    es: "Esta queja no se ha enviado a otra agencia.",
    citations: ["22-ccr-120104-a-1"],
  },
  TRANSFER_NOT_DISPUTED: {
    en: "Nobody has disputed whose complaint this is, so there is nothing to determine.",
    es: "Nadie ha disputado a quién corresponde esta queja, así que no hay nada que determinar.",
    citations: ["22-ccr-120104-c"],
  },
  OWNERSHIP_DETERMINED: {
    en: "The Department determined on {determinedOn} whose complaint this is. It stays there.",
    es: "El Departamento determinó el {determinedOn} a quién corresponde esta queja. Ahí se queda.",
    citations: ["22-ccr-120104-c"],
  },
  TRANSFER_COPY_ALREADY_MAILED: {
    en: "The complainant’s copy of the transfer was already mailed on {mailedOn}.",
    es: "La copia del traslado para la persona ya se envió el {mailedOn}.",
    citations: ["22-ccr-120104-a-2"],
  },
  TRANSFER_RECEIPT_MISSING: {
    en: "Give the day the transfer came in: the five business days to dispute it run from then.",
    es: "Indique el día en que llegó el traslado: desde entonces corren los cinco días hábiles para disputarlo.",
    citations: ["22-ccr-120104-c"],
  },
  TRANSFER_RECEIPT_ALREADY_RECORDED: {
    en: "The transfer is already recorded as received on {receivedOn}.",
    es: "El traslado ya consta como recibido el {receivedOn}.",
    citations: ["22-ccr-120104-b"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
