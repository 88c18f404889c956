import { formatDate } from "../calendar/format-date.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { say, type Language, type Words } from "../vocabulary/words.ts";
import type { ActionField, ActionFields, FieldKind, ListField } from "./action-field.ts";

/** One field with its value, as a person reads it. */
export interface ToldField {
  readonly name: string;
  readonly value: string;
}

/** What telling needs to know besides the input. */
export interface Teller {
  readonly language: Language;
  /** The name of a member of staff or an agency by its id; undefined when nobody knows it. */
  readonly nameOf: (id: string) => string | undefined;
}

/** The two answers to a question. */
export const yesNoWords = { yes: { en: "Yes", es: "Sí" }, no: { en: "No", es: "No" } } as const;

function numbered(label: Words, ordinal: number, { language }: Teller): string {
  return `${say(label, language)} ${ordinal}`;
}

/** The items of a list, each by the field that tells it and by its number within the record. */
function tellList({ each, label, told }: ListField, items: readonly object[], teller: Teller): ToldField[] {
  const field = each[told];
  return items.flatMap((item, at) => {
    const { ordinal, issueOrdinal, [told]: value } = item as Readonly<Record<string, unknown>>;
    const text = field && tellValue(field, value, teller);
    const number = Number(ordinal ?? issueOrdinal ?? at + 1);
    return text ? [{ name: numbered(label, number, teller), value: text }] : [];
  });
}

type Telling<Value = never> = (value: Value, teller: Teller, field: ActionField) => string | undefined;

const itself: Telling<string | number> = (value) => String(value);
const inWords: Telling<PlainDate> = (date, { language }) => formatDate(date, language);
const byName: Telling<string> = (id, { nameOf }) => nameOf(id);
const byParts: Telling = () => undefined;

const byChoice: Telling<string | readonly string[]> = (value, { language }, field) => {
  const words: Readonly<Record<string, Words>> = "choices" in field ? field.choices.words : {};
  return [value]
    .flat()
    .map((word) => (words[word] ? say(words[word], language) : word))
    .join("; ");
};

/** How a value of each kind is told in one line; what consists of parts is told part by part. */
const tellings: { readonly [Kind in FieldKind]: Telling } = {
  DAY: inWords,
  PAST_DAY: inWords,
  TEXT: itself,
  LONG_TEXT: itself,
  CHOICE: byChoice,
  CHOICES: byChoice,
  DAYS: itself,
  ORDINAL: itself,
  YES_NO: (value: boolean, { language }) => say(value ? yesNoWords.yes : yesNoWords.no, language),
  STAFF: byName,
  AGENCY: byName,
  ATTACHMENT: byParts,
  GROUP: byParts,
  LIST: byParts,
  EVIDENCE: byParts,
  SHOWN_EFFECT: byParts,
};

function tellValue(field: ActionField, value: unknown, teller: Teller): string | undefined {
  return tellings[field.kind](value as never, teller, field);
}

/** The name under which an input and its event keep a field: a member of staff is kept as an id. */
export function keptName(name: string, field: ActionField): string {
  return field.kind === "STAFF" ? `${name}Id` : name;
}

/**
 * An input, or the event that it became, as a person reads it: each field that has a value, in the order of the form.
 *
 * @param input by the names of the fields, those of members of staff with "Id" behind them.
 */
export function tellInput(fields: ActionFields, input: object, teller: Teller): readonly ToldField[] {
  const values = input as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = values[keptName(name, field)];
    if (value === undefined || value === null || value === "" || field.timeline) return [];
    if (field.kind === "GROUP") return tellInput(field.fields, value, teller);
    if (field.kind === "LIST") return tellList(field, value as readonly object[], teller);
    const text = tellValue(field, value, teller);
    return text === undefined ? [] : [{ name: say(field.label, teller.language), value: text }];
  });
}
