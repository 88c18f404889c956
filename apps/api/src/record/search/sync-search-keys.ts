import { bind, type BoundStatement, type Statement } from "../../platform/database/database.ts";
import type { Held } from "../hands/held.ts";

const put: Statement<never> = {
  name: "put-search-keys",
  text: `with gone as (delete from search_key where record_id = $1 and key <> all ($5::text[]))
    insert into search_key (record_id, birth_agency_id, holder_id, receiver_id, key)
    select $1, $2, $3, $4, key from unnest($5::text[]) key
    on conflict do nothing`,
};

/** The statement that makes a record's stored keys these. */
export function syncSearchKeys(
  { recordId, birthAgencyId, holderId, receiverId }: Held,
  keys: readonly string[],
): BoundStatement<never> {
  return bind(put, recordId, birthAgencyId, holderId, receiverId, keys);
}
