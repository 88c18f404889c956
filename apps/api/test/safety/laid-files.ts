import type { SafetyServer } from "./safety-server.ts";

/** Lays a file with each record, and takes it off: named, added and taken off by the mark of its agency. */
export async function layFiles(server: SafetyServer, mark: string): Promise<void> {
  await server.fixture.admin(
    `insert into attachment (id, record_id, birth_agency_id, holder_id, name, media_type, size, checksum, state, author_id, author_name, removed_at, removed_by, removal_reason)
     select gen_random_uuid(), r.id, birth_agency_id, holder_id, mark || '.pdf', 'application/pdf', 1, 'x', 'CLEAN', gen_random_uuid(), mark, now(), mark, mark
     from record r cross join lateral (select case holder_id when 'sacramento' then $1 else 'ourmark' end as mark) m`,
    [mark],
  );
}
