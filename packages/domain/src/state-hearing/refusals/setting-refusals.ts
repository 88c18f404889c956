import type { CodedReason } from "../../refusal/coded-refusal.ts";

/** What is said about the setting of a hearing, its notice, and a change of either. */
export const settingRefusals = {
  HEARING_NOTICE_ALREADY_SENT: {
    en: "The notice of this hearing was already sent on {sentOn}.",
    es: "El aviso de esta audiencia ya se envió el {sentOn}.",
    citations: ["22-ccr-120203"],
  },
  HEARING_NOTICE_LATE: {
    en: "The notice had to be sent by {lastDay}. A party may have the hearing postponed.",
    es: "El aviso debía enviarse a más tardar el {lastDay}. Una parte puede hacer aplazar la audiencia.",
    citations: ["fam-code-17801-d-1", "22-ccr-120210"],
  },
  AFTER_THE_HEARING: {
    en: "This must come before the hearing of {scheduledFor}.",
    es: "Esto debe ocurrir antes de la audiencia del {scheduledFor}.",
    citations: ["22-ccr-120204-a"],
  },
  NOT_LATER_THAN_SET: {
    en: "A postponement sets a later day than {scheduledFor}.",
    es: "Un aplazamiento fija un día posterior al {scheduledFor}.",
    citations: ["22-ccr-120210"],
  },
  HEARING_TIME_UNREADABLE: {
    en: "Give the time of the hearing as hours and minutes, such as 09:30.",
    es: "Indique la hora de la audiencia en horas y minutos, como 09:30.",
    citations: ["fam-code-17801-d-1"],
  },
  HEARING_IS_BY_TELEPHONE: {
    en: "This hearing is held by telephone already.",
    es: "Esta audiencia ya se celebra por teléfono.",
    citations: ["22-ccr-120203"],
  },
  CHANGE_ALREADY_ASKED: {
    en: "A change was already asked for on {askedOn} and waits. Decide on it first.",
    es: "Ya se pidió un cambio el {askedOn} y espera. Decida primero sobre él.",
    citations: ["22-ccr-120210"],
  },
  NO_CHANGE_ASKED: {
    en: "No such change of this hearing was asked for, or it was decided.",
    es: "No se pidió ese cambio de esta audiencia, o ya se decidió.",
    citations: ["22-ccr-120210"],
  },
} as const satisfies Readonly<Record<string, CodedReason>>;
