import type { EntityManager } from "@mikro-orm/postgresql";
import type { PersonFacts } from "@redress/domain/person";
import { numberKey } from "../../platform/search/keys-of-record.ts";
import { readBound } from "../../platform/orm/send-bound.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import { PersonEntity, type Person } from "../../record/people/person.entity.ts";
import { PersonFlagEntity, type PersonFlag } from "../../record/people/person-flag.entity.ts";
import { recordsOfPersons, type RecordOfPerson } from "../../record/people/records-of-persons.ts";
import type { RecordKind } from "../../record/record-kind.ts";

/** A person with everybody joined into them, their flags and their records. */
export interface WholePerson {
  readonly row: Person;
  /** The person's own id first, then those of whoever was joined into them. */
  readonly ids: readonly string[];
  readonly flags: readonly PersonFlag[];
  readonly records: readonly RecordOfPerson[];
}

/** Reads a person whole. */
export async function wholePerson(
  em: EntityManager,
  kinds: readonly RecordKind<KindTypes>[],
  row: Person,
): Promise<WholePerson> {
  const joined = await em.find(PersonEntity, { joinedInto: row.id }, { orderBy: { id: "asc" } });
  const ids = [row.id, ...joined.map(({ id }) => id)];
  const flags = await em.find(PersonFlagEntity, { person: row.id }, { orderBy: { ordinal: "asc" } });
  return { row, ids, flags, records: await readBound(em, recordsOfPersons(kinds, ids)) };
}

/** A person as the rules reason about them: case numbers by their letters and digits, however they were typed. */
export function factsOf({ row, ids, flags, records }: WholePerson): PersonFacts {
  return {
    id: row.id,
    joinedInto: row.joinedInto ?? null,
    standsForOthers: ids.length > 1,
    flags,
    cases: records.flatMap(({ case_number, party, named_as }) =>
      case_number === null || party === null || named_as === "representativeId"
        ? []
        : [{ key: numberKey(case_number), caseNumber: case_number, party }],
    ),
  };
}
