import type { EntityManager } from "@mikro-orm/postgresql";
import { readBound, sendBound } from "../../../platform/orm/send-bound.ts";
import type { KindTypes } from "../../kind-declaration.ts";
import type { RecordKind } from "../../record-kind.ts";
import type { Person } from "../person.entity.ts";
import { PersonEntity } from "../person.entity.ts";
import { recordsOfPersons } from "../records-of-persons.ts";
import { keepApartFromPersons, keepApartFromRecords } from "./keep-apart.ts";

/**
 * Brings who is kept apart from somebody, from all their records and their cases to what is known now. Comes last of what an
 * act writes: whoever acts may be kept apart by it, and sees nothing of the person from then on.
 *
 * @param withHousehold also from everybody who has the person's address.
 */
export async function keepApart(
  em: EntityManager,
  kinds: readonly RecordKind<KindTypes>[],
  { row, ids }: { readonly row: Pick<Person, "addressKey" | "agencyId">; readonly ids: readonly string[] },
  withHousehold: boolean,
): Promise<void> {
  const { agencyId, addressKey } = row;
  const household =
    withHousehold && addressKey
      ? await em.find(PersonEntity, { agencyId, addressKey }, { fields: ["id"], orderBy: { id: "asc" } })
      : [];
  const concerned = [...new Set([...ids, ...household.map(({ id }) => id)])];
  const found = await readBound(em, recordsOfPersons(kinds, concerned, "all"));
  const records = new Map(found.map(({ id, case_number: caseNumber }) => [id, { id, caseNumber }]));
  await sendBound(em, keepApartFromPersons(concerned), keepApartFromRecords(agencyId, [...records.values()]));
}
