import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { DeclaredRecusal } from "@redress/domain/person";
import { rowPolicies } from "../../../platform/orm/row-policies.ts";
import { PersonEntity } from "../person.entity.ts";

/**
 * Somebody who must not work on the records of a person, as it was declared, by whom and why. What follows from it, for
 * persons and records, stands in `kept_apart`.
 */
export const RecusalEntity = defineEntity({
  name: "Recusal",
  tableName: "recusal",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    agencyId: p.text(),
    /** Who is kept apart. */
    staffId: p.uuid(),
    /** From whom. */
    person: () => p.manyToOne(PersonEntity).mapToPk().name("person_id"),
    kind: p.text().$type<DeclaredRecusal>().check("kind in ('SELF', 'HOUSEHOLD', 'KIN', 'OTHER')"),
    /** The person's address by its letters and digits: who shares it is of the same household. Null where none is known. */
    addressKey: p.text().collation("C").nullable(),
    sinceOn: p.date().$type<PlainDate>(),
    reason: p.text(),
    declaredById: p.uuid(),
    /** The name on that day. */
    declaredBy: p.text(),
    declaredAt: p.datetime().length(6).defaultRaw("now()"),
    /** Null while it stands. */
    endedAt: p.datetime().length(6).nullable(),
    endedBy: p.text().nullable(),
  },
  indexes: [
    { name: "recusal_of_person", properties: ["person"] },
    {
      name: "recusal_of_own_record",
      properties: ["agencyId"],
      where: "kind = 'SELF' and ended_at is null",
    },
  ],
  rowLevelSecurity: "force",
  policies: rowPolicies("recusal", { select: "AGENCY", insert: "AGENCY", update: "AGENCY" }),
});

/** One row. */
export type Recusal = InferEntity<typeof RecusalEntity>;
