/**
 * Rows that belong to a record and are read in the record's own statement, as a JSON array of arrays: a statement
 * of its own would cost the driver and PostgreSQL about as much as the few rows that it brings.
 */
export interface RecordPart<Row> {
  /** Tells it from the others of one read; equal keys mean equal rows. */
  readonly key: string;
  /** Part of the statement's name. */
  readonly name: string;
  readonly values: readonly unknown[];
  /** A JSON array of arrays, one a row of record `c`; `first` is the number of the part's first parameter. */
  readonly select: (rows: RowsOfTable, first: number) => string;
  readonly rowOf: (values: JsonRow) => Row;
}

/** Where a record's rows of a table stand, with a first condition: `deadline where …`. */
export type RowsOfTable = (table: "deadline" | "notice" | "record_event") => string;

/** The columns of one row, in the order of the part's `select`. */
export type JsonRow = readonly unknown[];

/**
 * Keeps the types of the columns.
 *
 * @param part its `rowOf` names the columns that its `select` gives.
 */
export function definePart<Values extends JsonRow, Row>(
  part: Omit<RecordPart<Row>, "rowOf"> & { readonly rowOf: (values: Values) => Row },
): RecordPart<Row> {
  return part as unknown as RecordPart<Row>;
}
