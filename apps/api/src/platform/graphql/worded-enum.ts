import type { Words } from "@redress/domain";
import { registerEnumType } from "type-graphql";

/**
 * Registers an enum whose values are the domain's names, each described by the domain's own English words, so that a
 * new name of the domain is a new value here with its description.
 */
export function wordedEnum<Name extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Name, Words>>,
): Readonly<Record<Name, Name>> {
  const worded = Object.entries<Words>(words);
  const values = Object.fromEntries(worded.map(([one]) => [one, one])) as Readonly<Record<Name, Name>>;
  const sentences = worded.map(([one, { en }]) => [one, { description: `${en.replace(/\.$/, "")}.` }]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(sentences) as object });
  return values;
}
