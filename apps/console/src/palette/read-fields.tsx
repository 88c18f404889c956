import { formatDate, type PlainDate } from "@redress/domain/calendar";
import {
  yesNoWords,
  type ActionField,
  type ActionFields,
  type FieldKind,
  type FieldOf,
} from "@redress/domain/input";
import {
  evidenceKindWords,
  evidenceSourceWords,
  exactnessWords,
  type Evidence,
  type Exactness,
} from "@redress/domain/provenance";
import { say, type Language } from "@redress/domain/vocabulary";
import type { ReactNode } from "react";
import { useLanguage } from "../lib/preferences.ts";
import classes from "./read-fields.module.css";

/** An evidence as the API tells it. */
interface ReadEvidence extends Pick<Evidence, "kind" | "source"> {
  readonly sourceName?: string | null;
  readonly exactness: Exactness["as"];
  readonly earliestOn?: PlainDate | null;
  readonly latestOn?: PlainDate | null;
  readonly otherDayOn?: PlainDate | null;
}

type Read<Field, Value = never> = (value: Value, field: Field, language: Language) => ReactNode;

const day: Read<ActionField, PlainDate> = (value, _, language) => (
  <time dateTime={value}>{formatDate(value, language)}</time>
);
/** What a person wrote, in the direction of its script. */
const text: Read<ActionField, string | number> = (value) => (
  <span className={classes.words} dir="auto">
    {value}
  </span>
);
const choice: Read<FieldOf<"CHOICE">, string | readonly string[]> = (
  value,
  { choices: { words } },
  language,
) =>
  [value]
    .flat()
    .map((word) => (words[word] ? say(words[word], language) : word))
    .join("; ");
/** A person or an agency, as the API names them. */
const named: Read<ActionField, { readonly name: string }> = ({ name }) => <bdi>{name}</bdi>;
/** What a day is known by and who says so and, of a day that is not exact, between which days it lies. */
const evidence: Read<ActionField, ReadEvidence> = (of, _, language) => {
  const said = `${say(evidenceKindWords[of.kind], language)}: ${of.sourceName ?? say(evidenceSourceWords[of.source], language)}`;
  if (of.exactness === "EXACT") return said;
  const days = [of.earliestOn, of.latestOn, of.otherDayOn].filter((one) => one !== null && one !== undefined);
  return `${said}. ${say(exactnessWords[of.exactness], language)}: ${days.map((one) => formatDate(one, language)).join(" – ")}`;
};
const parts = (fields: ActionFields, values: object): ReactNode => (
  <dl className={classes.parts}>
    <ReadFields fields={fields} values={values} />
  </dl>
);
const list: Read<FieldOf<"LIST">, readonly object[]> = (items, { each }) => (
  <ol className={classes.items}>
    {items.map((item, at) => (
      // What was recorded stays in its place.
      <li key={at}>{parts(each, item)}</li>
    ))}
  </ol>
);

/** How a value of each kind is read on a record. What was shown before a correction is not kept, so nothing reads it. */
const readers: { readonly [Kind in FieldKind]: Read<FieldOf<Kind>> } = {
  DAY: day,
  PAST_DAY: day,
  TEXT: text,
  LONG_TEXT: text,
  CHOICE: choice,
  CHOICES: choice,
  DAYS: text,
  YES_NO: (value, _, language) => say(value ? yesNoWords.yes : yesNoWords.no, language),
  STAFF: named,
  AGENCY: named,
  ATTACHMENT: named,
  ORDINAL: text,
  GROUP: (value, { fields }) => parts(fields, value),
  LIST: list,
  EVIDENCE: evidence,
  SHOWN_EFFECT: () => null,
};

interface ReadFieldsProps {
  readonly fields: ActionFields;
  /** What was recorded, by the names of the fields; people and agencies by the name without "Id". */
  readonly values: object;
}

/** What an action recorded, each field that has a value under its label, as parts of a description list. */
export function ReadFields({ fields, values }: ReadFieldsProps) {
  const language = useLanguage();
  const recorded = values as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = recorded[name.replace(/Id$/, "")];
    if (value === undefined || value === null || value === "" || field.kind === "SHOWN_EFFECT") return [];
    return [
      <div key={name}>
        <dt>{say(field.label, language)}</dt>
        <dd>{(readers[field.kind] as Read<ActionField, unknown>)(value, field, language)}</dd>
      </div>,
    ];
  });
}
