import type { Role } from "../vocabulary/role.ts";
import type { Words } from "../vocabulary/words.ts";

// What an action asks for, described once. The domain's check of the form, the type of the action, the API's input, the
// timeline and the console's form all read this description.

/** What every described field says besides its kind. */
interface AnyField {
  /** What the field is called, on the form and on the timeline. */
  readonly label: Words;
  /** One sentence of help under the field. */
  readonly help?: Words;
  /** True when it may be left out. */
  readonly optional?: true;
  /** Why the timeline leaves it out: another part of the record shows it. */
  readonly timeline?: "ELSEWHERE";
}

/** A day that another recorded day must not follow, and what is said when it does. */
export interface NotBefore {
  /** The name of the earliest day, as the machine finds it in the record. */
  readonly day: string;
  /** The refusal's code. */
  readonly code: string;
  /** The name under which the refusal's sentence mentions that day. */
  readonly detail: string;
}

/** A day. PAST_DAY: something happened on it, so it is not in the future. */
export interface DayField<Fact extends string = string> extends AnyField {
  readonly kind: "DAY" | "PAST_DAY";
  /** The dated fact that it records, which may come with its evidence. */
  readonly fact?: Fact;
  readonly notBefore?: NotBefore;
  /** True when the answer may be that there was no such day: null. */
  readonly orNone?: true;
  /** True when a form proposes no day: what somebody else did is seldom known to be today's. */
  readonly startsOpen?: true;
}

/** A paragraph that is often needed: put in where it fits, and finished by hand. */
export interface TextBlock {
  readonly title: Words;
  readonly text: Words;
}

/** A text that must say something, in one line or several. */
export interface TextField extends AnyField {
  readonly kind: "TEXT" | "LONG_TEXT";
  /** What is refused when it says nothing; `TEXT_REQUIRED` unless named. */
  readonly whenEmpty?: "TEXT_REQUIRED" | "REASON_REQUIRED";
  /** The most characters that it may hold, where they are fewer than any text may. */
  readonly most?: number;
  /** What the text is, where a keyboard can help with it. */
  readonly holds?: "email" | "tel";
  /** The kind of record that it names, by its number; what is recorded is the record's id. */
  readonly names?: "complaint" | "contact";
  /** Paragraphs that a form offers for it. */
  readonly blocks?: readonly TextBlock[];
}

/** A closed list of words, as partners and screens name it. */
export interface Choices<Word extends string = string> {
  /** The name of the list in the schema: `WithdrawalManner`. */
  readonly name: string;
  readonly words: Readonly<Record<Word, Words>>;
}

/** One word of a closed list; CHOICES: any number of them. */
export interface ChoiceField<Word extends string = string> extends AnyField {
  readonly kind: "CHOICE" | "CHOICES";
  readonly choices: Choices<Word>;
  /** Every word is seen at once, however many there are. */
  readonly atOnce?: true;
  /** What is refused when the word is none of them; `UNKNOWN_CHOICE` unless named. */
  readonly unknown?: string;
}

/** A whole number of days within bounds. */
export interface DaysField extends AnyField {
  readonly kind: "DAYS";
  readonly least: number;
  readonly most: number;
  /** The refusal of a number outside the bounds; its sentence may mention `least` and `most`. */
  readonly outside: string;
}

/** Yes or no. */
export interface YesNoField extends AnyField {
  readonly kind: "YES_NO";
}

/** A member of staff. What is sent and recorded is the person's id, under the field's name and "Id". */
export interface StaffField extends AnyField {
  readonly kind: "STAFF";
  /** The roles among which the form lets choose. */
  readonly roles: readonly Role[];
  /** True when it is to be somebody who never acted on the record; the history is then read with the person. */
  readonly neverActed?: true;
}

/** An agency, by its id. */
export interface AgencyField extends AnyField {
  readonly kind: "AGENCY";
}

/** A clean file that lies with the record, by its id. */
export interface AttachmentField extends AnyField {
  readonly kind: "ATTACHMENT";
}

/** The number of one of the numbered things of a record, such as an issue. */
export interface OrdinalField extends AnyField {
  readonly kind: "ORDINAL";
  /** The fact that holds the things: `issues`, `resolutionActions`. */
  readonly of: string;
}

/** Some fields together, under one name. */
export interface GroupField<Fields extends ActionFields = ActionFields> extends AnyField {
  readonly kind: "GROUP";
  /** The name of the group in the schema, without "Input". */
  readonly name: string;
  readonly fields: Fields;
}

/** A list of the same fields again and again. */
export interface ListField<Fields extends ActionFields = ActionFields> extends AnyField {
  readonly kind: "LIST";
  /** The name of an item in the schema, without "Input". */
  readonly name: string;
  readonly each: Fields;
  readonly most: number;
  /** The refusals of an empty and of a longer list; the second sentence may mention `most`. */
  readonly whenEmpty: string;
  readonly whenTooMany: string;
  /** The field of an item by which the timeline tells it. */
  readonly told: keyof Fields & string;
  /** The fact of whose things there is one item each, so that a form lays them out and none is added or left out. */
  readonly per?: string;
  /** The fact whose items a form starts from. */
  readonly startsFrom?: string;
  /** True when each item carries its place in the list as `ordinal`, from 1. It is not asked for but counted. */
  readonly numbered?: true;
}

/** Something that travels as it is: evidence of a day, or the effect that was shown before. */
export interface CarriedField<Value = unknown> extends AnyField {
  readonly kind: "EVIDENCE" | "SHOWN_EFFECT";
  /** Carries the type only; never set. */
  readonly value?: Value;
}

/** One described field. */
export type ActionField =
  | DayField
  | TextField
  | ChoiceField
  | DaysField
  | YesNoField
  | StaffField
  | AgencyField
  | AttachmentField
  | OrdinalField
  | GroupField
  | ListField
  | CarriedField;

/** The fields of one input, in the order in which a form asks for them. */
export interface ActionFields {
  readonly [name: string]: ActionField;
}

/** The kinds of field: each has one component to read it and one to write it. */
export type FieldKind = ActionField["kind"];

/** The described field of a kind: `FieldOf<"DAY">` is the one of both kinds of day. */
export type FieldOf<Kind extends FieldKind> = ActionField extends infer Field
  ? Field extends { readonly kind: infer Kinds }
    ? Kind extends Kinds
      ? Field
      : never
    : never
  : never;
