import type { PlainDate } from "../calendar/plain-date.ts";
import type { Role } from "../vocabulary/role.ts";
import type {
  ActionField,
  ActionFields,
  AgencyField,
  AttachmentField,
  CarriedField,
  ChoiceField,
  DayField,
  DaysField,
  GroupField,
  ListField,
  OrdinalField,
  StaffField,
  TextField,
  YesNoField,
} from "./action-field.ts";

/** A member of staff as an action names one: who, and what the law asks about them. */
export interface NamedStaff {
  readonly staffId: string;
  readonly role: Role;
  readonly sameAgency: boolean;
  readonly active: boolean;
  /** Whether the person is kept apart from the record that the action is about; absent where none is known. */
  readonly keptApart?: boolean;
  /** Their first act on the record, where the field asks for somebody who never acted on it; absent when there is none. */
  readonly acted?: { readonly name: string; readonly on: PlainDate } | undefined;
}

type WordOf<Field extends ChoiceField> = keyof Field["choices"]["words"] & string;

/** The value that one described field gives. */
export type ValueOf<Field extends ActionField> = Field extends DayField
  ? Field extends { readonly orNone: true }
    ? PlainDate | null
    : PlainDate
  : Field extends TextField | AgencyField | AttachmentField
    ? string
    : Field extends ChoiceField
      ? Field["kind"] extends "CHOICES"
        ? readonly WordOf<Field>[]
        : WordOf<Field>
      : Field extends DaysField | OrdinalField
        ? number
        : Field extends YesNoField
          ? boolean
          : Field extends StaffField
            ? NamedStaff
            : Field extends GroupField<infer Fields>
              ? InputOf<Fields>
              : Field extends ListField<infer Fields>
                ? readonly (Field extends { readonly numbered: true }
                    ? InputOf<Fields> & { readonly ordinal: number }
                    : InputOf<Fields>)[]
                : Field extends CarriedField<infer Value>
                  ? Value
                  : never;

type OptionalName<Fields extends ActionFields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly optional: true } ? Name : never;
}[keyof Fields];

/** The input that described fields give: `InputOf<{ note: TextField }>` → `{ readonly note: string }`. */
export type InputOf<Fields extends ActionFields> = {
  readonly [Name in Exclude<keyof Fields, OptionalName<Fields>>]: ValueOf<Fields[Name]>;
} & { readonly [Name in OptionalName<Fields>]?: ValueOf<Fields[Name]> | undefined };

/** The dated facts that described fields record. */
export type FactsOf<Fields extends ActionFields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly fact: infer Fact extends string } ? Fact : never;
}[keyof Fields];
