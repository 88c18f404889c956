import type { GivenRefusalCode } from "../deadlines/given/given-reasons.ts";

/** What may stand under one name of the facts. */
export type GivenField =
  | { readonly kind: "DATE"; readonly needed?: true }
  | { readonly kind: "FLAG"; readonly needed?: true }
  | {
      readonly kind: "CHOICE";
      readonly choices: readonly string[];
      /** The choice that stands when none is given. */
      readonly otherwise?: string;
      readonly refusal?: GivenRefusalCode;
      readonly needed?: true;
    }
  | {
      readonly kind: "DAYS";
      readonly least: number;
      readonly most: number;
      readonly refusal?: GivenRefusalCode;
      readonly needed?: true;
    }
  | { readonly kind: "TEXT"; readonly needed?: true }
  | { readonly kind: "DATES"; readonly most: number; readonly needed?: true }
  | {
      readonly kind: "GROUPS";
      readonly each: GivenGroup;
      readonly most: number;
      readonly refusal?: GivenRefusalCode;
      readonly needed?: true;
    }
  | GivenGroup;

/** Names that stand together. A list in its place is refused, under `refusalOfList` where the law allows one only. */
export interface GivenGroup {
  readonly kind: "GROUP";
  readonly fields: Readonly<Record<string, GivenField>>;
  readonly refusalOfList?: GivenRefusalCode;
  readonly needed?: true;
}

/** A day, where it is known. */
export const date = { kind: "DATE" } as const;
/** A day that must be there. */
export const neededDate = { kind: "DATE", needed: true } as const;
/** Yes or no, where it is known. */
export const flag = { kind: "FLAG" } as const;

/** One of some words, which must be there. */
export function neededChoice(choices: readonly string[]): GivenField {
  return { kind: "CHOICE", choices, needed: true };
}

/** Names that stand together. */
export function group(
  fields: Readonly<Record<string, GivenField>>,
  more: Partial<GivenGroup> = {},
): GivenGroup {
  return { kind: "GROUP", fields, ...more };
}
