import type { EntityManager } from "@mikro-orm/postgresql";
import type { PersonFacts } from "@redress/domain/person";
import { numberKey } from "../../platform/search/keys-of-record.ts";
import { readBound } from "../../platform/orm/send-bound.ts";
import type { KindTypes } from "../../record/kind-declaration.ts";
import { PersonEntity, type Person } from "../../record/people/person.entity.ts";
import { PersonFlagEntity, type PersonFlag } from "../../record/people/person-flag.entity.ts";
import { RecusalEntity, type Recusal } from "../../record/people/apart/recusal.entity.ts";
import { recordsOfPersons, type RecordOfPerson } from "../../record/people/records-of-persons.ts";
import type { RecordKind } from "../../record/record-kind.ts";

/** A person with everybody joined into them, their flags and their records. */
export interface WholePerson {
  readonly row: Person;
  /** The person's own id first, then those of whoever was joined into them. */
  readonly ids: readonly string[];
  readonly flags: readonly PersonFlag[];
  /** Who was declared to be kept apart, in the order declared; those that ended too. */
  readonly recusals: readonly Recusal[];
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
  const recusals = await recusalsOf(em, ids);
  return { row, ids, flags, recusals, records: await readBound(em, recordsOfPersons(kinds, ids)) };
}

/** The recusals of persons, in the order declared. */
export function recusalsOf(em: EntityManager, personIds: readonly string[]): Promise<Recusal[]> {
  return em.find(RecusalEntity, { person: { $in: [...personIds] } }, { orderBy: { id: "asc" } });
}

/** A person as the rules reason about them: case numbers by their letters and digits, however they were typed. */
export function factsOf({ row, ids, flags, recusals, records }: WholePerson): PersonFacts {
  return {
    id: row.id,
    joinedInto: row.joinedInto ?? null,
    standsForOthers: ids.length > 1,
    flags,
    recusals: recusals.map(({ staffId, kind, endedAt }, at) => ({
      ordinal: at + 1,
      staffId,
      kind,
      isEnded: Boolean(endedAt),
    })),
    cases: records.flatMap(({ case_number, party, named_as }) =>
      case_number === null || party === null || named_as === "representativeId"
        ? []
        : [{ key: numberKey(case_number), caseNumber: case_number, party }],
    ),
  };
}
