import type { TriggerDef } from "@mikro-orm/core";

/**
 * The trigger that keeps what was once written: it refuses to change or delete a row, whoever asks, the owner of the
 * table included. The roles of the program have no right to try. TRUNCATE is refused by a trigger of the migration, because
 * MikroORM cannot read such a trigger back and would take it for missing.
 *
 * @param moving columns that may change although all others stay.
 */
export function appendOnly(...moving: readonly string[]): TriggerDef[] {
  const refuse = `raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '42501'`;
  const without = moving.map((column) => ` - '${column}'`).join("");
  const unless = `if tg_op = 'UPDATE' and to_jsonb(new)${without} = to_jsonb(old)${without} then return new; end if; `;
  const body = `${moving.length === 0 ? "" : unless}${refuse}`;
  return [{ name: "append_only", timing: "before", events: ["update", "delete"], forEach: "row", body }];
}
