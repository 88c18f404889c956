import type { EntityManager } from "@mikro-orm/postgresql";
import { bind, type Statement } from "../../platform/database/database.ts";
import { readBound, sendBound } from "../../platform/orm/send-bound.ts";
import { keysOfRecord } from "../../platform/search/keys-of-record.ts";
import { personIdsOf, type KindTypes } from "../kind-declaration.ts";
import type { RecordKind } from "../record-kind.ts";
import { syncSearchKeys } from "../search/sync-search-keys.ts";
import type { Particulars } from "./particulars.ts";
import { recordsOfPersons } from "./records-of-persons.ts";
import { whoIs } from "./write-persons.ts";

const said: Statement<{ readonly id: string; readonly particulars: Particulars }, [ids: readonly string[]]> =
  {
    name: "said-of-persons",
    text: `select p.id, coalesce(j.particulars, p.particulars) as particulars
    from person p left join person j on j.id = p.joined_into where p.id = any($1::uuid[])`,
  };

/**
 * Brings the rows of all records that name a person to what is said of the person now: their columns and what they are
 * found by. No event is written: a stream names the person by id, and what is said stands with the person.
 */
export async function showAnew(
  em: EntityManager,
  kinds: readonly RecordKind<KindTypes>[],
  personId: string,
): Promise<void> {
  for (const kind of kinds) {
    for (const { id } of await readBound(em, recordsOfPersons([kind], [personId], "all"))) {
      const [row] = await readBound(em, kind.statements.lock(id));
      if (row === undefined) continue;
      const { registration } = row;
      const found = await readBound(em, bind(said, personIdsOf(kind, registration)));
      const persons = new Map(found.map((one) => [one.id, one.particulars]));
      const person = (one: string): Particulars => whoIs(persons, one);
      const held = {
        recordId: id,
        birthAgencyId: row.birth_agency_id,
        holderId: row.holder_id,
        receiverId: row.receiver_id,
      };
      await sendBound(
        em,
        kind.statements.name(id, registration, person),
        syncSearchKeys(held, keysOfRecord(kind.searchable({ registration, person }))),
      );
    }
  }
}
