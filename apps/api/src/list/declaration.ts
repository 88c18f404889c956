import type { PlainDate } from "@redress/domain";
import { Field, InputType, registerEnumType, type ClassType } from "type-graphql";
import type { Viewer } from "../platform/auth/viewer.ts";

/** Who asks, on which day. */
export interface Asker {
  readonly viewer: Viewer;
  readonly today: PlainDate;
}

/** A condition on one property: a value, null, one of several, or from and to, both included. */
export type Condition<Value> =
  | Value
  | null
  | { readonly $in: readonly Value[] }
  | { readonly $gte?: Value; readonly $lte?: Value };

/** Conditions on a row, all of which must hold. Both ways to the database understand them. */
export type Conditions<Row> = { readonly [Key in keyof Row]?: Condition<Row[Key]> };

type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;

/** One field of a list's filter: its type in the schema, and what it demands of a row. */
export interface FilterField<Value, Where> {
  readonly type: TypeThunk;
  readonly description: string;
  readonly defaultValue?: Value;
  /** @throws CodedError BAD_USER_INPUT when the value cannot be used. */
  readonly where: (value: Value, asker: Asker) => Where;
}

/** One order of a list: the property, and which end comes first. The id breaks ties. */
export interface SortField<Row> {
  readonly by: keyof Row & string;
  readonly direction: "asc" | "desc";
  readonly description: string;
}

/** The fields of a filter by name. `never`, because each reads a value of its own type. */
export type FilterFields<Where> = Readonly<Record<string, FilterField<never, Where>>>;

/** A filter as it is sent. What is left out or null does not narrow the list. */
export type FilterOf<Filters extends FilterFields<unknown>> = {
  readonly [Name in keyof Filters]?: Parameters<Filters[Name]["where"]>[0] | null;
};

/** What every list declares, whichever way its rows are read. */
export interface ListDeclaration<
  Row,
  Where,
  Sort extends string = string,
  Filters extends FilterFields<Where> = FilterFields<Where>,
> {
  /** Begins the names of its types: "Caseload" gives CaseloadFilter and CaseloadSort. */
  readonly title: string;
  /** The orders; the first is taken when none is asked for. */
  readonly sorts: Readonly<Record<Sort, SortField<Row>>>;
  readonly filters: Filters;
}

/** The arguments of a list's query. */
export interface ListArguments<Sort extends string = string, Filter = Readonly<Record<string, unknown>>> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: Filter | null | undefined;
  readonly sort?: Sort | null | undefined;
}

/** What the fields of a filter demand, in the order of the declaration. */
export function conditionsOf<Where>(
  filters: FilterFields<Where>,
  filter: Readonly<Record<string, unknown>> | null | undefined,
  asker: Asker,
): Where[] {
  return Object.entries(filters).flatMap(([name, { where, defaultValue }]) => {
    const value = filter?.[name] ?? defaultValue;
    return value === undefined ? [] : [where(value as never, asker)];
  });
}

/** Makes a list's filter, an input type of the schema. */
export function filterInputOf({ title, filters }: ListDeclaration<never, never>): ClassType<object> {
  class Filter {}
  for (const [name, { type, description, defaultValue }] of Object.entries(filters)) {
    const byDefault = defaultValue === undefined ? {} : { defaultValue };
    Field(type, { nullable: true, description, ...byDefault })(Filter.prototype, name);
  }
  InputType(`${title}Filter`, {
    description:
      "Which rows to show. What is left out does not narrow the list; several conditions must all hold.",
  })(Filter);
  return Filter;
}

/** Makes a list's sort, an enum of the schema. */
export function sortEnumOf({
  title,
  sorts,
}: ListDeclaration<never, never>): Readonly<Record<string, string>> {
  const values = Object.fromEntries(Object.keys(sorts).map((name) => [name, name]));
  const valuesConfig = Object.fromEntries(
    Object.entries(sorts).map(([name, { description }]) => [name, { description }]),
  );
  registerEnumType(values, { name: `${title}Sort`, description: "The order of the list.", valuesConfig });
  return values;
}
