import {
  keptName,
  type ActionField,
  type ActionFields,
  type FieldKind,
  type FieldOf,
} from "@redress/domain/input";
import { Field, ID, InputType, Int } from "type-graphql";
import { PlainDateScalar } from "../platform/graphql/plain-date.scalar.ts";
import { wordedEnum } from "../platform/graphql/worded-enum.ts";
import { describeField } from "./describe.ts";
import { EvidenceInput } from "./evidence.input.ts";

/** The class of an input of the graph. */
export type InputClass = abstract new () => object;

type FieldType = object | [object];

/** The type in the graph of each kind of field. */
const types: { readonly [Kind in FieldKind]: (field: FieldOf<Kind>) => FieldType } = {
  DAY: () => PlainDateScalar,
  PAST_DAY: () => PlainDateScalar,
  TEXT: () => String,
  LONG_TEXT: () => String,
  CHOICE: enumOf,
  CHOICES: (field) => [enumOf(field)],
  DAYS: () => Int,
  YES_NO: () => Boolean,
  STAFF: () => ID,
  AGENCY: () => ID,
  ATTACHMENT: () => ID,
  ORDINAL: () => Int,
  GROUP: ({ name, label, fields }) => partClass(name, label.en, fields),
  LIST: ({ name, label, each }) => [partClass(name, label.en, each)],
  EVIDENCE: () => EvidenceInput,
  SHOWN_EFFECT: () => String,
};

/** The enum of a choice, in the graph one for each name. */
export function enumOf({ choices, label }: FieldOf<"CHOICE">): object {
  return wordedEnum(choices.name, `${label.en}.`, choices.words);
}

const parts = new Map<string, { readonly fields: ActionFields; readonly type: InputClass }>();

/** The class of fields that stand together, one for each name however many inputs hold it. */
export function partClass(name: string, label: string, fields: ActionFields): InputClass {
  const known = parts.get(name);
  if (known !== undefined && known.fields !== fields) throw new Error(`${name} is described twice.`);
  const type = known?.type ?? inputClass(`${name}Input`, `${label}.`, fields);
  parts.set(name, { fields, type });
  return type;
}

/**
 * Makes the class of an input from its described fields: what type-graphql would find if it were written by hand.
 *
 * @param base what the input holds besides.
 */
export function inputClass(
  name: string,
  description: string,
  fields: ActionFields,
  base: InputClass = Object,
): InputClass {
  abstract class Input extends base {}
  InputType(name, { description })(Input);
  for (const [field, described] of Object.entries(fields)) {
    const type = (types[described.kind] as (field: ActionField) => FieldType)(described);
    const nullable = described.optional ?? ("orNone" in described && described.orNone === true);
    Field(() => type, { nullable, description: describeField(described) })(
      Input.prototype,
      keptName(field, described),
    );
  }
  return Input;
}
