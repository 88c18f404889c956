import type { PlainDate } from "@redress/domain/calendar";
import { intakeCautions, issueLimit, refuseOnComplaint } from "@redress/domain/complaint";
import type { Filing } from "@redress/domain/deadlines";
import type { ActionFields, FieldOf } from "@redress/domain/input";
import {
  channelWords,
  evidenceOfChannel,
  languages,
  say,
  subjectWords,
  type EvidenceDate,
  type FilingChannel,
  type Language,
  type Words,
} from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import { intakeLanguages, languageName } from "../../lib/language-names.ts";
import { readTypedDate } from "../../lib/days/typed-date.ts";
import type { Trouble } from "../../palette/check-form.ts";
import type { FormValues } from "../../palette/palette.ts";

/** What the form of a new complaint holds, as far as its fields hang on one another. */
export interface IntakeValues extends FormValues {
  readonly filing: FormValues & { readonly channel: FilingChannel };
  readonly complainant: FormValues & { readonly representative: FormValues };
}

/** An empty form: by mail, in English, with one issue to fill. */
export const emptyIntake: IntakeValues = {
  filing: { channel: "MAIL" },
  complainant: { language: "en", representative: {} },
  issues: [{}],
};

/** A name in the language of the screen, where a description has room for every language. */
function here(name: string): Words {
  return Object.fromEntries(languages.map((language) => [language, name])) as Words;
}

function group(name: string, label: string, fields: ActionFields): FieldOf<"GROUP"> {
  return { kind: "GROUP", name, label: here(label), fields };
}

function given(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

const optional = { optional: true } as const;

const text = (label: string) => ({ kind: "TEXT", label: here(label) }) as const;
const long = (label: string) => ({ kind: "LONG_TEXT", label: here(label) }) as const;
const choice = (name: string, label: string, words: Readonly<Record<string, Words>>) =>
  ({ kind: "CHOICE", label: here(label), choices: { name, words } }) as const;

/** Who complains; of a representative the name is needed once anything is said. */
function personFields({ complainant }: IntakeValues, t: TFunction, language: Language) {
  const { name, address, phone } = complainant.representative;
  const represented = [name, address, phone].some(given);
  return group("Complainant", t("person.title"), {
    givenName: { ...text(t("intake.givenName")), ...optional },
    familyName: { ...text(t("intake.familyName")), help: here(t("intake.oneName")), ...optional },
    party: choice("Party", t("person.party"), {
      CUSTODIAL_PARTY: here(t("party.CUSTODIAL_PARTY")),
      NONCUSTODIAL_PARENT: here(t("party.NONCUSTODIAL_PARENT")),
    }),
    language: choice(
      "Language",
      t("person.language"),
      Object.fromEntries(intakeLanguages.map((tag) => [tag, here(languageName(tag, language))])),
    ),
    phone: { ...text(t("person.phone")), holds: "tel", ...optional },
    email: { ...text(t("person.email")), holds: "email", ...optional },
    address: { ...long(t("person.address")), most: 1_000, ...optional },
    accommodation: {
      ...text(t("person.accommodation")),
      help: here(t("intake.accommodationHint")),
      ...optional,
    },
    representative: {
      ...group("AuthorizedRepresentative", t("person.representative"), {
        name: { ...text(t("intake.representativeName")), ...(!represented && optional) },
        phone: { ...text(t("intake.representativePhone")), holds: "tel", ...optional },
        address: { ...text(t("intake.representativeAddress")), ...optional },
      }),
      ...optional,
    },
  });
}

type DayName = EvidenceDate | "knewOn";

/** What a new complaint asks for: the days of its channel alone, who complains, of what, and who was involved. */
export function intakeFields(values: IntakeValues, t: TFunction, language: Language) {
  const hints: Partial<Record<DayName, string>> = {
    postmarkedOn: t("filing.postmarkHint"),
    knewOn: t("filing.knewHint"),
  };
  const day = (name: DayName) => ({
    kind: "PAST_DAY" as const,
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
    complainant: personFields(values, t, language),
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
  const { email = "", givenName, familyName } = complainant;
  const misses = !days.some((day) => given(filing[day]));
  const wrong = given(email) && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test((email as string).trim());
  return [
    ...orderTrouble(values, today, language),
    ...(misses ? [{ fieldId: `filing-${days.at(-1) ?? ""}`, message: t("intake.evidenceNeeded") }] : []),
    ...(given(givenName) || given(familyName)
      ? []
      : [{ fieldId: "complainant-familyName", message: t("intake.nameNeeded") }]),
    ...(wrong ? [{ fieldId: "complainant-email", message: t("intake.emailWrong") }] : []),
  ];
}
