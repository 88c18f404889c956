/** "nextDueOn" → "next_due_on". */
type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : "";

/** What a column holds as the hot path reads it: instants as RFC 3339 text, and null where the entity leaves out. */
type Column<Value> = Value extends Date ? string : Exclude<Value, undefined>;

/**
 * Some columns of an entity's table as hand-written SQL reads them, so that no row type is written twice.
 *
 * @example RowOf<Staff, "id" | "familyName"> is { readonly id: string; readonly family_name: string }
 */
export type RowOf<Entity, Keys extends keyof Entity & string> = {
  readonly [Key in Keys as Snake<Key>]-?: Column<Entity[Key]>;
};
