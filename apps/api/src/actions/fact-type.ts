import type { ActionField, ActionFields, FieldKind, FieldOf } from "@redress/domain/input";
import { Field, Int, ObjectType } from "type-graphql";
import { PlainDateScalar } from "../platform/graphql/plain-date.scalar.ts";
import { enumOf } from "./input-class.ts";

type FieldType = object | [object];

/** A field of a type that no action asks for. */
export interface MoreField {
  readonly type: () => FieldType;
  readonly description: string;
  readonly nullable?: boolean;
}

/** The type in the graph of each kind of field that is recorded as it was given; null for those told another way. */
const types: { readonly [Kind in FieldKind]: (field: FieldOf<Kind>) => FieldType | null } = {
  DAY: () => PlainDateScalar,
  PAST_DAY: () => PlainDateScalar,
  TEXT: () => String,
  LONG_TEXT: () => String,
  CHOICE: enumOf,
  CHOICES: (field) => [enumOf(field)],
  DAYS: () => Int,
  YES_NO: () => Boolean,
  ORDINAL: () => Int,
  GROUP: ({ name, label, fields }) => partType(name, label.en, fields),
  LIST: ({ name, label, each }) => [partType(name, label.en, each)],
  STAFF: () => null,
  AGENCY: () => null,
  ATTACHMENT: () => null,
  EVIDENCE: () => null,
  SHOWN_EFFECT: () => null,
};

const parts = new Map<string, object>();

function partType(name: string, label: string, fields: ActionFields): object {
  const type = parts.get(name) ?? factType(name, `${label}.`, fields);
  parts.set(name, type);
  return type;
}

/**
 * Makes the type of a recorded fact from the fields that an action asks for. What is recorded stands under the same
 * names, so an object of the facts is its own answer; who is named by id is told by a field besides.
 *
 * @param more further fields, and those that are to be said in other words.
 */
export function factType(
  name: string,
  description: string,
  fields: ActionFields,
  more: Readonly<Record<string, MoreField>> = {},
): new () => object {
  class Fact {}
  ObjectType(name, { description, simpleResolvers: true })(Fact);
  for (const [field, described] of Object.entries(fields)) {
    const type = (types[described.kind] as (field: ActionField) => FieldType | null)(described);
    if (type === null || Object.hasOwn(more, field)) continue;
    const most = described.kind === "LIST" ? `; at most ${described.most}` : "";
    const options = {
      nullable: described.optional ?? ("orNone" in described && described.orNone === true),
      description: `${described.label.en}${most}.`,
    };
    Field(() => type, options)(Fact.prototype, field);
  }
  for (const [field, { type, ...options }] of Object.entries(more))
    Field(type, options)(Fact.prototype, field);
  return Fact;
}
