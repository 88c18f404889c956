/** In SQL: the flags of all persons whom a record names, as far as tasks follow from them; an empty list where there are none. */
export const flagsOfNamed = (recordId: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('kind', f.kind, 'status', f.status, 'detail', f.detail, 'sinceOn', f.since_on) order by f.since_on, f.flag_id, f.person_id)
    from record named join person_flag f on f.person_id = any(named.person_ids) where named.id = ${recordId}), '[]'::jsonb)`;
