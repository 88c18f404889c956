import { daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import { earliestEvidence } from "../../deadlines/facts/filing-evidence.ts";
import type { Filing } from "../../deadlines/facts/given-facts.ts";
import {
  ofForm,
  refuseWith,
  type CodedReason,
  type CodedRefusal,
  type PathStep,
} from "../../refusal/coded-refusal.ts";

/** Mail that takes longer is rare; a wrong year is not. */
const mailDays = 30;
/** A case lasts until a child is grown. */
const caseYears = 25;
/** Without its area code a telephone number has so many digits. */
const phoneDigits = 7;

const reasons = {
  KNEW_AFTER_COMPLAINT: {
    en: "The complaint was made on {madeOn}, before the complainant knew ({knewOn}). Check both days.",
    es: "La queja se presentó el {madeOn}, antes de que la persona supiera ({knewOn}). Compruebe ambas fechas.",
    citations: ofForm,
  },
  KNEW_LONG_BEFORE: {
    en: "{knewOn} is more than {years} years before the complaint. Check the year.",
    es: "El {knewOn} es más de {years} años anterior a la queja. Compruebe el año.",
    citations: ofForm,
  },
  STAMPED_LONG_AFTER_POSTMARK: {
    en: "The letter was stamped {days} days after its postmark. Check both days.",
    es: "La carta se selló {days} días después de su matasellos. Compruebe ambas fechas.",
    citations: ofForm,
  },
  PHONE_TOO_SHORT: {
    en: "This has fewer digits than a telephone number. Check it.",
    es: "Tiene menos cifras que un número de teléfono. Compruébelo.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The code of one caution. */
type IntakeCautionCode = keyof typeof reasons;

const caution = refuseWith<IntakeCautionCode>(reasons);

type Cautions = readonly CodedRefusal<IntakeCautionCode>[];

/** Of a new complaint, what can be odd about it. */
export interface Intake {
  readonly filing: Filing;
  readonly knewOn?: PlainDate | undefined;
  readonly complainant: {
    readonly phone?: string | null | undefined;
    readonly representative?: { readonly phone?: string | null | undefined } | null | undefined;
  };
}

function cautionsOfKnowing({ filing, knewOn }: Intake): Cautions {
  const madeOn = earliestEvidence(filing);
  if (!knewOn || !madeOn) return [];
  const before = daysBetween(knewOn, madeOn);
  if (before < 0) return [caution("KNEW_AFTER_COMPLAINT", ["knewOn"], { knewOn, madeOn })];
  const odd = before > caseYears * 365.25;
  return odd ? [caution("KNEW_LONG_BEFORE", ["knewOn"], { knewOn, years: caseYears })] : [];
}

function cautionsOfMail({ filing: { postmarkedOn, dateStampedOn } }: Intake): Cautions {
  const days = postmarkedOn && dateStampedOn ? daysBetween(postmarkedOn, dateStampedOn) : 0;
  return days > mailDays
    ? [caution("STAMPED_LONG_AFTER_POSTMARK", ["filing", "dateStampedOn"], { days })]
    : [];
}

/** Digits of any script count, and what is written around them does not: an extension, whose number it is. */
function cautionsOfPhone(phone: string | null | undefined, path: readonly PathStep[]): Cautions {
  const digits = phone?.match(/\p{Nd}/gu)?.length ?? 0;
  return phone?.trim() && digits < phoneDigits ? [caution("PHONE_TOO_SHORT", path)] : [];
}

/**
 * What can hardly be true of a new complaint, each with its place in the input. Never a refusal: a filing is always
 * taken, and an odd day may be the right one.
 */
export function intakeCautions(intake: Intake): Cautions {
  const { phone, representative } = intake.complainant;
  return [
    ...cautionsOfMail(intake),
    ...cautionsOfKnowing(intake),
    ...cautionsOfPhone(phone, ["complainant", "phone"]),
    ...cautionsOfPhone(representative?.phone, ["complainant", "representative", "phone"]),
  ];
}
