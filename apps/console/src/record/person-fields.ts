import type { ActionFields, FieldOf } from "@redress/domain/input";
import { languages, partyWords, type Language, type Words } from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import { intakeLanguages, languageName } from "../lib/language-names.ts";
import type { Trouble } from "../palette/check-form.ts";
import type { FormValues } from "../palette/palette.ts";

/** A name in the language of the screen, where a description has room for every language. */
export function here(name: string): Words {
  return Object.fromEntries(languages.map((language) => [language, name])) as Words;
}

export function group(name: string, label: string, fields: ActionFields): FieldOf<"GROUP"> {
  return { kind: "GROUP", name, label: here(label), fields };
}

export function given(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

export const optional = { optional: true } as const;

export const text = (label: string) => ({ kind: "TEXT", label: here(label) }) as const;
export const long = (label: string) => ({ kind: "LONG_TEXT", label: here(label) }) as const;
export const choice = (name: string, label: string, words: Readonly<Record<string, Words>>) =>
  ({ kind: "CHOICE", label: here(label), choices: { name, words } }) as const;

/** What a form holds of a person. */
export type PersonValues = FormValues & { readonly representative: FormValues };

/** A person in English of whom nothing is known yet. */
export const nobodyYet: PersonValues = { language: "en", representative: {} };

/**
 * A person whom a record names; of a representative the name is needed once anything is said.
 *
 * @param speaks whether it is a representative who speaks.
 */
export function personFields(
  { representative }: PersonValues,
  title: string,
  t: TFunction,
  language: Language,
  speaks = false,
) {
  const { givenName, familyName, address, phone, authorizedOn } = representative;
  const represented = speaks || [givenName, familyName, address, phone, authorizedOn].some(given);
  return group("Person", title, {
    givenName: { ...text(t("intake.givenName")), ...optional },
    familyName: { ...text(t("intake.familyName")), help: here(t("intake.oneName")), ...optional },
    party: { ...choice("Party", t("person.party"), partyWords), atOnce: true },
    language: choice(
      "Language",
      t("person.language"),
      Object.fromEntries(intakeLanguages.map((tag) => [tag, here(languageName(tag, language))])),
    ),
    phone: { ...text(t("person.phone")), holds: "tel", ...optional },
    email: { ...text(t("person.email")), holds: "email", ...optional },
    address: { ...long(t("person.address")), most: 1_000, ...optional },
    participantNumber: { ...text(t("person.participantNumber")), ...optional },
    interpreter: { kind: "YES_NO", label: here(t("person.interpreter")), ...optional },
    accommodation: {
      ...text(t("person.accommodation")),
      help: here(t("intake.accommodationHint")),
      ...optional,
    },
    representative: {
      ...group("AuthorizedRepresentative", t("person.representative"), {
        givenName: { ...text(t("intake.representativeGivenName")), ...optional },
        familyName: {
          ...text(t("intake.representativeFamilyName")),
          ...((!represented || given(givenName)) && optional),
        },
        phone: { ...text(t("intake.representativePhone")), holds: "tel", ...optional },
        address: { ...text(t("intake.representativeAddress")), ...optional },
        authorizedOn: {
          kind: "PAST_DAY",
          label: here(t("intake.authorizedOn")),
          help: here(t("intake.authorizedHint")),
          ...optional,
        },
      }),
      ...(!speaks && optional),
    },
  });
}

/** What only the form itself can tell of a person: that there is no name, or that an e-mail address is none. */
export function personTroubles(
  at: string,
  { email = "", givenName, familyName }: PersonValues,
  t: TFunction,
): readonly Trouble[] {
  const wrong = given(email) && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test((email as string).trim());
  return [
    ...(given(givenName) || given(familyName)
      ? []
      : [{ fieldId: `${at}-familyName`, message: t("intake.nameNeeded") }]),
    ...(wrong ? [{ fieldId: `${at}-email`, message: t("intake.emailWrong") }] : []),
  ];
}
