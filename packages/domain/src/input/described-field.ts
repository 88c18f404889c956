/**
 * What may stand under one name of an input. `Code` is that of refusals which the concept says in its own words, where the
 * law is why a value is not taken.
 */
export type DescribedField<Code extends string = never> =
  | { readonly kind: "DATE"; readonly needed?: true }
  | { readonly kind: "FLAG"; readonly needed?: true }
  | {
      readonly kind: "CHOICE";
      readonly choices: readonly string[];
      /** The choice that stands when none is given. */
      readonly otherwise?: string;
      readonly refusal?: Code;
      readonly needed?: true;
    }
  | {
      readonly kind: "DAYS";
      readonly least: number;
      readonly most: number;
      readonly refusal?: Code;
      readonly needed?: true;
    }
  | { readonly kind: "TEXT"; readonly needed?: true }
  | { readonly kind: "DATES"; readonly most: number; readonly needed?: true }
  | {
      readonly kind: "GROUPS";
      readonly each: DescribedGroup<Code>;
      readonly most: number;
      readonly refusal?: Code;
      readonly needed?: true;
    }
  | DescribedGroup<Code>;

/** Names that stand together. A list in its place is refused, under `refusalOfList` where the law allows one only. */
export interface DescribedGroup<Code extends string = never> {
  readonly kind: "GROUP";
  readonly fields: Readonly<Record<string, DescribedField<Code>>>;
  readonly refusalOfList?: Code;
  readonly needed?: true;
}

/** A day, where it is known. */
export const date = { kind: "DATE" } as const;
/** A day that must be there. */
export const neededDate = { kind: "DATE", needed: true } as const;
/** Yes or no, where it is known. */
export const flag = { kind: "FLAG" } as const;

/** One of some words, which must be there. */
export function neededChoice(choices: readonly string[]): DescribedField {
  return { kind: "CHOICE", choices, needed: true };
}

/** Names that stand together. */
export function group<Code extends string = never>(
  fields: Readonly<Record<string, DescribedField<Code>>>,
  more: Partial<DescribedGroup<Code>> = {},
): DescribedGroup<Code> {
  return { kind: "GROUP", fields, ...more };
}
