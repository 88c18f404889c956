import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { ComponentType, ReactNode } from "react";
import type { Role } from "../../gql/graphql.ts";
import type { Catalogue } from "../../i18n/late.ts";
import type { Mark } from "../../components/status-mark.tsx";
import type { DeadlineReading } from "../../lib/days/deadline-clock.ts";
import type { Audience, Filter, FilterValue } from "./filter.ts";

/** The words that stand in a list's node of the catalogues under one heading; variants for state staff left aside. */
type WordsOf<Name extends keyof Catalogue, Part extends string> =
  Catalogue[Name] extends Record<Part, infer Ids> ? Exclude<keyof Ids & string, `${string}_state`> : never;

/** Anything that can stand in a list. */
export interface ListRow {
  readonly id: string;
}

/** One page of a connection, as the API answers every list. */
export interface Connection<Row extends ListRow = ListRow> {
  readonly totalCount?: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly edges: readonly { readonly node: Row }[];
}

/** What is asked of the server for one page of a list. */
export interface Asked {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: object | null;
  readonly sort?: string | null;
}

/** The kinds of cells, each with one component, and the value that each shows. */
export interface CellValues {
  readonly text: string;
  /** An identifier, which no line breaks. */
  readonly code: string;
  readonly lines: readonly string[];
  readonly person: string;
  readonly telephone: string;
  readonly count: number;
  readonly date: PlainDate;
  readonly instant: string;
  readonly ago: string;
  readonly status: Mark;
  readonly clock: DeadlineReading;
}

/** Where a cell stands when a narrow screen shows each row as a card; left out, the kind decides. */
export type CardPlace = "head" | "corner" | "wide" | "plain" | "labelled";

interface Placing<Row, Sort, Tab> {
  /** The orders that a click on the head asks for, the first click's first. */
  readonly sort?: { readonly ascending?: Sort; readonly descending?: Sort };
  /** The address that the cell links to, where it leads anywhere; the first column with one is what `j`, `k` and Enter walk and open. */
  readonly to?: (row: Row) => string | undefined;
  /** Where a value that tells of a person is shown, when the row keeps it back: the address of the record. */
  readonly mask?: (row: Row) => string;
  readonly for?: Audience;
  /** Only in these tabs: a column that says the same in every row has no place. */
  readonly tabs?: readonly Tab[];
  readonly card?: CardPlace;
  /** What stands in small print beneath the value. */
  readonly beneath?: (row: Row) => ReactNode;
  /** The least width, in CSS units. */
  readonly width?: string;
  readonly print?: false;
}

type Value<Row, Id, Kind extends keyof CellValues> =
  Row extends Record<Id & string, CellValues[Kind] | null | undefined>
    ? { readonly value?: (row: Row) => CellValues[Kind] | null | undefined }
    : { readonly value: (row: Row) => CellValues[Kind] | null | undefined };

/** One column: what kind of thing it shows, and of which value; the row's field of the column's own name unless told. */
export type Column<Row, Id = never, Sort = string, Tab = string> = Placing<Row, Sort, Tab> &
  (
    | { [Kind in keyof CellValues]: { readonly kind: Kind } & Value<Row, Id, Kind> }[keyof CellValues]
    // One of the values of the filter of this name, in its words.
    | ({ readonly kind: "choice" } & Value<Row, Id, "text">)
    | { readonly kind: "part"; readonly part: (row: Row) => ReactNode }
  );

/** The columns of a table in their order: one for each word under `column` in the table's node of the catalogues. */
export type Columns<Name extends keyof Catalogue, Row, Sort = string, Tab = string> = {
  readonly [Id in WordsOf<Name, "column">]: Column<Row, Id, Sort, Tab>;
};

/** What can be done with several rows at once. */
export interface Bulk<Row> {
  /** How a row is called where it is selected: "Select CR-2026-000101". */
  readonly called: (row: Row) => string;
  readonly acts: ComponentType<{ readonly rows: readonly Row[] }>;
}

type Filters<Name extends keyof Catalogue> = { readonly [Id in WordsOf<Name, "filter">]: Filter };

/** What the address bar names: tab, sort and the value of every filter. */
type Named<Of, Sort, Tab> = { readonly tab: Tab | null; readonly sort: Sort } & {
  readonly [Id in keyof Of]: FilterValue<Of[Id]>;
};
type Change<View> = { readonly [Key in keyof View]?: View[Key] | null };

/** What a list consists of. Its words stand in the catalogues under its name; everything else is the same for all lists. */
interface Declaration<Name extends keyof Catalogue, Row, Of, FilterInput, Sort extends string> {
  readonly columns: Columns<Name, Row, Sort, WordsOf<Name, "tab">>;
  /** The order unless another is chosen. */
  readonly sort: NoInfer<Sort>;
  /** In the order of the panel; each is sent under its own name unless it says otherwise. */
  readonly filters?: Of;
  readonly tabs?: {
    readonly [Id in WordsOf<Name, "tab">]: { readonly filter: FilterInput; readonly for?: Audience };
  };
  /** The tab that a role begins with; left out, the first that it sees. */
  readonly opens?: Partial<Readonly<Record<Role, NoInfer<WordsOf<Name, "tab">>>>>;
  /** Asks for numbers, one field for each tab under its name; `tab` is the number that stands in the tab. */
  readonly counts?: {
    readonly query: TypedDocumentNode<
      { readonly [Id in WordsOf<Name, "tab">]: Readonly<Record<string, unknown>> },
      { readonly [Id in WordsOf<Name, "tab">]?: FilterInput | null }
    >;
    readonly tab: string;
  };
  /** What can be done with the selected rows. Without any, rows cannot be selected. */
  readonly bulk?: Bulk<Row>;
  /** Calls back after each change that may touch the list. */
  readonly live?: (listen: (change: { readonly changedBy: string }) => void) => void;
  /** What the named view implies, such as an order that only some rows have. */
  readonly implied?: (view: Named<Of, Sort, WordsOf<Name, "tab">>) => Partial<typeof view>;
  /** What else changes with a change that a person asked for. */
  readonly also?: (change: Change<Named<Of, Sort, WordsOf<Name, "tab">>>) => typeof change;
  /** What the audit calls its rows, where whoever prints a page of them is written down. */
  readonly printed?: "complaintIds" | "contactIds";
  /** Stands at the right of the heading. */
  readonly aside?: ComponentType;
}

/** What a list is asked by and named by: everything of it that knows no row. */
export interface ListFrame {
  readonly name: string;
  readonly sort: string;
  /** Every order that a head offers. */
  readonly sorts: readonly {
    readonly sort: string;
    readonly column: string;
    readonly direction: "ascending" | "descending";
  }[];
  readonly filters: Readonly<Record<string, Filter>>;
  readonly tabs: Readonly<Record<string, { readonly filter: object; readonly for?: Audience }>>;
  readonly opens?: Partial<Readonly<Record<Role, string>>>;
  readonly counts?: {
    readonly query: TypedDocumentNode<Readonly<Record<string, Readonly<Record<string, unknown>>>>>;
    readonly tab: string;
  };
  readonly live?: (listen: (change: { readonly changedBy: string }) => void) => void;
  readonly implied?: (view: object) => object;
  readonly also?: (change: object) => object;
  readonly printed?: "complaintIds" | "contactIds";
  readonly aside?: ComponentType;
}

/** A list as the list page reads it. */
export interface List<Row extends ListRow = ListRow> extends ListFrame {
  readonly query: TypedDocumentNode<Readonly<Record<string, Connection<Row>>>, Asked>;
  readonly columns: Readonly<Record<string, Column<Row>>>;
  readonly bulk?: Bulk<Row>;
}

type RowOf<
  Data extends Readonly<Record<Name, Connection>>,
  Name extends string,
> = Data[Name]["edges"][number]["node"];

/**
 * Declares a list.
 * @param name The query's field, and the node of the catalogues that holds the list's words: they have the same name.
 * @param query Asks for one page: `($first, $after, $filter, $sort)`. Its nodes are the rows.
 * @param declaration Columns, filters, tabs, and what is this list's own.
 */
export function defineList<const Name extends keyof Catalogue>(name: Name) {
  return <
    Data extends Readonly<Record<Name, Connection>>,
    Variables extends Asked,
    const Of extends Filters<Name>,
  >(
    query: TypedDocumentNode<Data, Variables>,
    declaration: Declaration<
      Name,
      RowOf<Data, Name>,
      Of,
      NonNullable<Variables["filter"]>,
      NonNullable<Variables["sort"]>
    >,
  ): List<RowOf<Data, Name>> => {
    const columns = declaration.columns as Readonly<Record<string, Column<never>>>;
    const sorts = Object.entries(columns).flatMap(([column, { sort }]) =>
      Object.entries(sort ?? {}).map(([direction, order]) => ({ sort: order, column, direction })),
    );
    // The declaration was checked against the query and the words; from here on one list is like another.
    const list = { filters: {}, tabs: {}, ...declaration, name, query, sorts };
    return list as unknown as List<RowOf<Data, Name>>;
  };
}
