import type { TriggerDef } from "@mikro-orm/core";

/**
 * The trigger that keeps what was once written: it refuses to change or delete a row, whoever asks, the owner of the
 * table included. The application role has no right to try. TRUNCATE is refused by a trigger of the migration, because
 * MikroORM cannot read such a trigger back and would take it for missing.
 */
export function appendOnly(): TriggerDef[] {
  const body = `raise exception 'rows of % are never changed or removed', tg_table_name using errcode = '42501'`;
  return [{ name: "append_only", timing: "before", events: ["update", "delete"], forEach: "row", body }];
}
