import { plainDate, toDayNumber } from "../../calendar/plain-date.ts";
import type { DayNumber } from "../../calendar/day-number.ts";
import type { RuleSettings } from "../../world/settings.ts";
import type { Words } from "../../vocabulary/words.ts";
import { answeringTransfer, sendersTransfer } from "../facts/answering-transfer.ts";
import type { GivenFacts } from "../facts/given-facts.ts";

/** A condition on the facts. `start` is the day the clock starts. */
export interface Condition {
  readonly words: Words;
  /** The days it counts, where it counts any. The rules that count the same read them here. */
  readonly days?: number;
  readonly holds: (facts: GivenFacts, start: DayNumber, settings: RuleSettings) => boolean;
}

/** Days after making the complaint within which a resolution closes the first door, Fam. Code 17801(b) and (c). */
const daysToResolve = 30;

/** Days within which a second contact on the same subject makes an unresolved dispute, 22 CCR 111544(d). */
const repeatDays = 90;

/** Articles 2 and 3 of the regulations are operative from this day, by their history notes. */
const regulationsOperativeFrom = toDayNumber(plainDate("2001-07-01"));

function isRepeated({ contact }: GivenFacts): boolean {
  const { receivedOn, earlierOnSameSubjectOn: earlier, from } = contact ?? {};
  if (receivedOn === undefined || earlier === undefined || from !== "PARTICIPANT") return false;
  return toDayNumber(receivedOn) - toDayNumber(earlier) <= repeatDays;
}

/** Every condition by name. */
export const conditions = {
  fromParticipant: {
    words: { en: "the contact is from a case participant", es: "el contacto es de un participante del caso" },
    holds: ({ contact }) => contact?.from === "PARTICIPANT",
  },
  fromOtherCustomer: {
    words: {
      en: "the contact is from another customer, such as an employer",
      es: "el contacto es de otra persona, como un empleador",
    },
    holds: ({ contact }) => contact?.from === "OTHER",
  },
  participantDisputes: {
    words: {
      en: "a case participant disputes something",
      es: "un participante del caso no está de acuerdo con algo",
    },
    holds: ({ contact }) => contact?.from === "PARTICIPANT" && contact.dispute === true,
  },
  sameSubjectWithinNinetyDays: {
    words: {
      en: `the same participant got in touch on the same subject at most ${repeatDays} days before`,
      es: `el mismo participante se comunicó por el mismo asunto como máximo ${repeatDays} días antes`,
    },
    days: repeatDays,
    holds: isRepeated,
  },
  madeByRepeatedContact: {
    words: {
      en: "a repeated contact became the complaint",
      es: "un contacto repetido se convirtió en la queja",
    },
    holds: ({ complaint }) => complaint?.filing?.byRepeatedContact === true,
  },
  receivingAgencyAnswers: {
    words: {
      en: "the complaint was transferred and lies with the agency that received it by transfer",
      es: "la queja fue trasladada y corresponde a la agencia que la recibió por traslado",
    },
    holds: ({ complaint }) => complaint?.filing !== undefined && answeringTransfer(complaint) !== undefined,
  },
  sentOnByReceivingAgency: {
    words: {
      en: "an agency that had itself got the complaint by transfer sent it on",
      es: "la reenvió una agencia que a su vez la había recibido por traslado",
    },
    holds: ({ complaint }) => complaint?.filing !== undefined && sendersTransfer(complaint) !== undefined,
  },
  complaintAmended: {
    words: { en: "the complaint was amended (LCR003)", es: "la queja fue modificada (LCR003)" },
    holds: ({ complaint }) => complaint?.filing !== undefined && complaint.amendedOn !== undefined,
  },
  amendmentRestartsClock: {
    words: {
      en: "the setting starts the time to answer again with the amendment",
      es: "la configuración inicia de nuevo el plazo para responder con la modificación",
    },
    holds: (_, __, settings) => settings.amendedComplaintClock === "RESTART",
  },
  noTimelyResolution: {
    words: {
      en: `no written resolution, or one dated more than ${daysToResolve} days after the complaint was made`,
      es: `sin resolución escrita, o fechada más de ${daysToResolve} días después de presentada la queja`,
    },
    days: daysToResolve,
    holds: ({ complaint }, start) => {
      const { datedOn, receivedOn } = complaint?.resolution ?? {};
      // One that came without its date is no older than the day it came.
      const answeredOn = datedOn ?? receivedOn;
      return answeredOn === undefined || toDayNumber(answeredOn) - start > daysToResolve;
    },
  },
  hearingWaitsForExtension: {
    words: {
      en: "the setting lets the hearing wait for the extension",
      es: "la configuración hace que la audiencia espere la prórroga",
    },
    holds: (_, __, settings) => settings.hearingWhileExtended === "WAIT",
  },
  timeNotWaived: {
    words: {
      en: "the complainant did not waive the time",
      es: "la persona que se queja no renunció al plazo",
    },
    holds: ({ hearing }) => hearing?.timeWaived !== true,
  },
  decisionToComplyWith: {
    words: {
      en: "the decision was adopted and is not wholly against the complainant",
      es: "la decisión fue adoptada y no es del todo contraria a la persona que se queja",
    },
    holds: ({ hearing }) =>
      hearing?.adoptedOn !== undefined && hearing.decisionOutcome !== "AGAINST_COMPLAINANT",
  },
  noStayInForce: {
    words: {
      en: "no stay is in force, for which compliance waits",
      es: "no rige una suspensión, por la cual espere el cumplimiento",
    },
    holds: ({ hearing }) => hearing?.stayInForce !== true,
  },
  notDismissedBySilence: {
    words: {
      en: "the complainant had answered: after silence the notice itself becomes the dismissal",
      es: "la persona había respondido: tras el silencio el aviso mismo se convierte en la desestimación",
    },
    holds: ({ hearing }) => hearing?.dismissedBySilence !== true,
  },
  courtHolidaysCountForRights: {
    words: {
      en: "the setting counts the holidays of the courts where a right of the complainant ends",
      es: "la configuración cuenta los días festivos de las cortes donde termina un derecho de la persona que se queja",
    },
    holds: (_, __, settings) => settings.dismissalAnswerHolidays === "STATE_AND_COURT",
  },
  hearingRegulationsOperative: {
    words: {
      en: "it was on or after July 1, 2001, when the regulations of state hearings became operative",
      es: "fue el 1 de julio de 2001 o después, cuando entró en vigor el reglamento de audiencias estatales",
    },
    holds: (_, start) => start >= regulationsOperativeFrom,
  },
  moreTimeAsked: {
    words: { en: "the Department asked for more time", es: "el Departamento pidió más tiempo" },
    holds: ({ disbursementReview }) => disbursementReview?.moreTimeAsked === true,
  },
  claimsMistakenIdentity: {
    words: {
      en: "the claim is that this is the wrong person",
      es: "el reclamo es que se trata de la persona equivocada",
    },
    holds: ({ claim }) => claim?.kind === "MISTAKEN_IDENTITY",
  },
  asksArrearsReview: {
    words: {
      en: "the claim asks for a review of a statement of arrears",
      es: "el reclamo pide revisar un estado de pagos atrasados",
    },
    holds: ({ claim }) => claim?.kind === "ARREARS_STATEMENT",
  },
} as const satisfies Readonly<Record<string, Condition>>;

/** The name of one condition. */
export type ConditionName = keyof typeof conditions;
