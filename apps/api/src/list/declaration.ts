import type { PlainDate } from "@redress/domain/calendar";
import { Field, InputType, registerEnumType, type ClassType } from "type-graphql";
import type { Viewer } from "../platform/auth/viewer.ts";

/** Who asks, on which day. */
export interface Asker {
  readonly viewer: Viewer;
  readonly today: PlainDate;
  /** From how many days before it a date is near, as the viewer's office says. */
  readonly alertDays: number;
}

/** Rows of another table, by the column that names a row of the list's own and by values of which each column has one. */
export interface NamedBy {
  readonly table: string;
  readonly column: string;
  readonly where: Readonly<Record<string, readonly string[]>>;
}

/** A condition on one property: a value, null, one of several, from and to, both included, or named by other rows. */
export type Condition<Value> =
  | Value
  | null
  | { readonly $in: readonly Value[] }
  | { readonly $namedBy: NamedBy }
  | { readonly $gte?: Value; readonly $lte?: Value };

/** Conditions on a row, all of which must hold. Both ways to the database understand them, `$namedBy` apart. */
export type Conditions<Row> = { readonly [Key in keyof Row]?: Condition<Row[Key]> };

type TypeThunk = NonNullable<Parameters<typeof Field>[0]>;

/** One field of a list's filter: its type in the schema, and what it demands of a row. */
export interface FilterField<Value, Where> {
  readonly type: TypeThunk;
  readonly description: string;
  readonly defaultValue?: boolean;
  /** @throws CodedError BAD_USER_INPUT when the value cannot be used. */
  readonly where: (value: Value, asker: Asker) => Where;
}

/** One order of a list: the property, and which end comes first. The id breaks ties. */
export interface SortField<Row, Where> {
  readonly by: keyof Row & string;
  readonly direction: "asc" | "desc";
  readonly description: string;
  /** Only these rows have a place in the order. */
  readonly only?: Where;
}

/** A filter as it is sent. What is left out or null does not narrow the list. */
export type Filter = Readonly<Record<string, unknown>>;

/** What every list declares, whichever way its rows are read. */
export interface ListDeclaration<Row, Where> {
  /** Begins the names of its types: "Caseload" gives CaseloadFilter and CaseloadSort. */
  readonly title: string;
  /** The orders; the first is taken when none is asked for. */
  readonly sorts: Readonly<Record<string, SortField<Row, Where>>>;
  /** The fields of the filter. `never`, because each reads a value of its own type. */
  readonly filters: Readonly<Record<string, FilterField<never, Where>>>;
  /** What always holds: the application's own wall beside row level security. */
  readonly base?: (asker: Asker, filter: Filter) => Where;
}

/** What a list and the fields of its filter demand, in the order of the declaration. */
export function conditionsOf<Where>(
  { filters, base }: Pick<ListDeclaration<never, Where>, "filters" | "base">,
  filter: Filter,
  asker: Asker,
): Where[] {
  const narrowed = Object.entries(filters).flatMap(([name, { where, defaultValue }]) => {
    const value = filter[name] ?? defaultValue;
    return value === undefined ? [] : [where(value as never, asker)];
  });
  return base === undefined ? narrowed : [base(asker, filter), ...narrowed];
}

const filterTypes = new WeakMap<object, ClassType<object>>();

/** A list's filter, an input type of the schema; made once. */
export function filterInputOf({
  title,
  filters,
}: Pick<ListDeclaration<never, unknown>, "title" | "filters">) {
  const made = filterTypes.get(filters);
  if (made !== undefined) return made;
  class FilterType {}
  for (const [name, { type, description, defaultValue }] of Object.entries(filters)) {
    const byDefault = defaultValue === undefined ? {} : { defaultValue };
    Field(type, { nullable: true, description, ...byDefault })(FilterType.prototype, name);
  }
  InputType(`${title}Filter`, {
    description:
      "Which rows to show. What is left out does not narrow the list; several conditions must all hold.",
  })(FilterType);
  filterTypes.set(filters, FilterType);
  return FilterType;
}

/** Makes a list's sort, an enum of the schema. */
export function sortEnumOf({ title, sorts }: Pick<ListDeclaration<never, unknown>, "title" | "sorts">) {
  const names = Object.keys(sorts);
  const values: Readonly<Record<string, string>> = Object.fromEntries(names.map((name) => [name, name]));
  const valuesConfig = Object.fromEntries(
    Object.entries(sorts).map(([name, { description }]) => [name, { description }]),
  );
  registerEnumType(values, { name: `${title}Sort`, description: "The order of the list.", valuesConfig });
  return values;
}
