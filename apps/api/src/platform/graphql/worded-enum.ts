import { registerEnumType } from "type-graphql";

/** What a value means, in one sentence; the domain's own words will do. */
export interface Sentence {
  readonly en: string;
}

/** A sentence for each of some names, in their order. */
export function wordsOf<Name extends string>(
  names: readonly Name[],
  sentenceOf: (name: Name) => Sentence,
): Readonly<Record<Name, Sentence>> {
  return Object.fromEntries(names.map((name) => [name, sentenceOf(name)])) as Record<Name, Sentence>;
}

const known = new Map<string, Readonly<Record<string, string>>>();

/**
 * An enum whose values are the domain's names, each described by the domain's own English words or, where
 * the domain has none, by a sentence of its own, so that a new name of
 * the domain is a new value here with its description. There is one of each name: whoever comes later gets the first.
 */
export function wordedEnum<Name extends string>(
  name: string,
  description: string,
  words: Readonly<Record<Name, Sentence | string>>,
): Readonly<Record<Name, Name>> {
  const worded = Object.entries<Sentence | string>(words);
  const values = known.get(name) ?? Object.fromEntries(worded.map(([one]) => [one, one]));
  if (known.has(name)) {
    if (worded.some(([one]) => !Object.hasOwn(values, one)))
      throw new Error(`${name} is another enum of the same name.`);
  } else {
    const sentences = worded.map(([one, said]) => {
      const sentence = typeof said === "string" ? said : said.en;
      return [one, { description: `${sentence.replace(/\.$/, "")}.` }];
    });
    registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(sentences) as object });
    known.set(name, values);
  }
  return values as Readonly<Record<Name, Name>>;
}
