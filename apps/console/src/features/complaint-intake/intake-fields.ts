import type { PlainDate } from "@redress/domain/calendar";
import { intakeCautions, issueLimit, refuseOnComplaint } from "@redress/domain/complaint";
import type { Filing } from "@redress/domain/deadlines";
import type { ActionFields } from "@redress/domain/input";
import {
  channelWords,
  evidenceOfChannel,
  say,
  subjectWords,
  type EvidenceDate,
  type FilingChannel,
  type Language,
} from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import { readTypedDate } from "../../lib/days/typed-date.ts";
import type { Trouble } from "../../palette/check-form.ts";
import type { FormValues } from "../../palette/palette.ts";
import {
  choice,
  given,
  group,
  here,
  long,
  nobodyYet,
  optional,
  personFields,
  personTroubles,
  text,
  type PersonValues,
} from "../../record/person-fields.ts";

/** What the form of a new complaint holds, as far as its fields hang on one another. */
export interface IntakeValues extends FormValues {
  readonly filing: FormValues & { readonly channel: FilingChannel };
  readonly complainant: PersonValues;
  /** What the days are known by, as far as somebody said so. */
  readonly evidence: FormValues;
}

/** An empty form: by mail, in English, with one issue to fill. */
export const emptyIntake: IntakeValues = {
  filing: { channel: "MAIL" },
  complainant: nobodyYet,
  issues: [{}],
  evidence: {},
};

type DayName = EvidenceDate | "knewOn";

/** What a new complaint asks for: the days of its channel alone, who complains, of what, and who was involved. */
export function intakeFields(values: IntakeValues, t: TFunction, language: Language) {
  const hints: Partial<Record<DayName, string>> = {
    postmarkedOn: t("filing.postmarkHint"),
    knewOn: t("filing.knewHint"),
  };
  const day = (name: DayName) => ({
    kind: "PAST_DAY" as const,
    fact: name,
    label: here(t(`filing.${name}`)),
    ...(hints[name] && { help: here(hints[name]) }),
    orNone: true as const,
  });
  const days = evidenceOfChannel[values.filing.channel].map((name) => [name, day(name)]);
  return {
    filing: group("Filing", t("intake.filing"), {
      channel: choice("FilingChannel", t("particulars.channel"), channelWords),
      ...(Object.fromEntries(days) as ActionFields),
    }),
    knewOn: day("knewOn"),
    complainant: personFields(values.complainant, t("person.title"), t, language),
    caseNumber: { ...text(t("intake.caseNumber")), ...optional },
    issues: {
      kind: "LIST",
      name: "ComplaintIssue",
      label: here(t("intake.issue")),
      each: {
        subject: choice("IssueSubject", t("intake.subject"), subjectWords),
        description: { ...long(t("intake.description")), help: here(t("intake.descriptionHint")) },
      },
      most: issueLimit,
      whenEmpty: "ISSUE_REQUIRED",
      whenTooMany: "TOO_MANY_ISSUES",
      told: "subject",
    },
    caseworker: {
      kind: "STAFF",
      label: here(t("intake.caseworker")),
      help: here(t("intake.caseworkerHint")),
      roles: ["CASEWORKER"],
      ...optional,
    },
  } as const satisfies ActionFields;
}

/** The days typed so far, of the channel alone. What cannot be read, or is yet to come, is left out. */
export function typedDays({ filing, knewOn }: IntakeValues, today: PlainDate) {
  const past = (text: unknown): PlainDate | undefined => {
    const date = readTypedDate(typeof text === "string" ? text : "", today);
    return date && date <= today ? date : undefined;
  };
  const days = evidenceOfChannel[filing.channel].map((name) => [name, past(filing[name])] as const);
  const known = Object.fromEntries(days.filter(([, date]) => date !== undefined));
  return { filing: { channel: filing.channel, ...known } as Filing, knewOn: past(knewOn) };
}

/** That a date stamp is earlier than the postmark, in the words of the rules; nothing while one of them is missing. */
function orderTrouble(values: IntakeValues, today: PlainDate, language: Language): readonly Trouble[] {
  const { postmarkedOn, dateStampedOn } = typedDays(values, today).filing;
  if (!postmarkedOn || !dateStampedOn || dateStampedOn >= postmarkedOn) return [];
  const { words } = refuseOnComplaint("DATE_STAMP_BEFORE_POSTMARK", [], { dateStampedOn, postmarkedOn });
  return [{ fieldId: "filing-dateStampedOn", message: say(words, language) }];
}

/** What can hardly be true of what is typed, as the server will say it of what is sent. */
export function cautionsOnIntake(
  values: IntakeValues,
  today: PlainDate,
  language: Language,
): readonly Trouble[] {
  const { phone, representative } = values.complainant;
  const complainant = {
    phone: phone as string,
    representative: { phone: representative["phone"] as string },
  };
  return intakeCautions({ ...typedDays(values, today), complainant }).map(({ path, words }) => ({
    fieldId: path.join("-"),
    message: say(words, language),
  }));
}

/**
 * What only the form itself can tell: that no day says when the complaint came, that two days stand in the wrong order,
 * or that an e-mail address is none.
 */
export function intakeTroubles(
  values: IntakeValues,
  today: PlainDate,
  t: TFunction,
  language: Language,
): readonly Trouble[] {
  const { filing, complainant } = values;
  const days = evidenceOfChannel[filing.channel];
  const misses = !days.some((day) => given(filing[day]));
  return [
    ...orderTrouble(values, today, language),
    ...(misses ? [{ fieldId: `filing-${days.at(-1) ?? ""}`, message: t("intake.evidenceNeeded") }] : []),
    ...personTroubles("complainant", complainant, t),
  ];
}
