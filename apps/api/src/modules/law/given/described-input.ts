import type { DescribedField, DescribedGroup } from "@redress/domain/input";
import { Field, InputType, Int } from "type-graphql";
import { PlainDateScalar } from "../../../platform/graphql/plain-date.scalar.ts";

/** A class or an enum of the graph. */
type GraphType = object;

/** What a field is; with it the enum of a choice, or the input of fields that stand together. */
type Said = string | readonly [description: string, type: GraphType];

/** The type of each kind of field that the domain describes. */
const types: { readonly [Kind in DescribedField["kind"]]: (named: GraphType) => GraphType | [GraphType] } = {
  DATE: () => PlainDateScalar,
  DATES: () => [PlainDateScalar],
  FLAG: () => Boolean,
  TEXT: () => String,
  DAYS: () => Int,
  CHOICE: (named) => named,
  GROUP: (named) => named,
  GROUPS: (named) => [named],
};

/**
 * Makes the class of an input from a group of fields that the domain describes and reads: what type-graphql would find
 * if it were written by hand.
 *
 * @param words what each field is.
 * @param deprecated why a field goes away, and what to give in its place.
 * @throws when a field has no words, or words have no field.
 */
export function describedInput(
  name: string,
  description: string,
  { fields }: Pick<DescribedGroup<string>, "fields">,
  words: Readonly<Record<string, Said>>,
  deprecated: Readonly<Record<string, string>> = {},
): new () => object {
  class Input {}
  InputType(name, { description })(Input);
  for (const field of new Set([...Object.keys(fields), ...Object.keys(words)])) {
    const [described, said] = [fields[field], words[field]];
    if (described === undefined || said === undefined)
      throw new Error(`${name}.${field} is described once only.`);
    const [text, named = String] = typeof said === "string" ? [said] : said;
    const options = { nullable: described.needed !== true, description: text };
    const deprecationReason = deprecated[field];
    Field(() => types[described.kind](named), {
      ...options,
      ...(deprecationReason && { deprecationReason }),
    })(Input.prototype, field);
  }
  return Input;
}
