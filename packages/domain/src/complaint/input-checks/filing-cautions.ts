import { daysBetween, type PlainDate } from "../../calendar/plain-date.ts";
import { earliestEvidence } from "../../deadlines/facts/filing-evidence.ts";
import type { Filing } from "../../deadlines/facts/given-facts.ts";
import { ofForm, refuseWith, type CodedReason, type CodedRefusal } from "../../refusal/coded-refusal.ts";

/** Mail that takes longer is rare; a wrong year is not. */
const mailDays = 30;
/** A case lasts until a child is grown. */
const caseYears = 25;

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
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The code of one caution. */
export type FilingCautionCode = keyof typeof reasons;

const caution = refuseWith<FilingCautionCode>(reasons);

type Cautions = readonly CodedRefusal<FilingCautionCode>[];

function cautionsOfKnowing(knewOn: PlainDate, madeOn: PlainDate): Cautions {
  const before = daysBetween(knewOn, madeOn);
  if (before < 0) return [caution("KNEW_AFTER_COMPLAINT", ["knewOn"], { knewOn, madeOn })];
  const odd = before > caseYears * 365.25;
  return odd ? [caution("KNEW_LONG_BEFORE", ["knewOn"], { knewOn, years: caseYears })] : [];
}

function cautionsOfMail({ postmarkedOn, dateStampedOn }: Filing): Cautions {
  const days = postmarkedOn && dateStampedOn ? daysBetween(postmarkedOn, dateStampedOn) : 0;
  return days > mailDays
    ? [caution("STAMPED_LONG_AFTER_POSTMARK", ["filing", "dateStampedOn"], { days })]
    : [];
}

/**
 * What can hardly be true of a new complaint, each with its place in the input. Never a refusal: a filing is always
 * taken, and an odd day may be the right one.
 */
export function filingCautions(filing: Filing, knewOn?: PlainDate): Cautions {
  const madeOn = earliestEvidence(filing);
  return [...(knewOn && madeOn ? cautionsOfKnowing(knewOn, madeOn) : []), ...cautionsOfMail(filing)];
}
