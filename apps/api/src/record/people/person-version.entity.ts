import { defineEntity, p } from "@mikro-orm/core";
import { keptApartPolicy, rowPolicies } from "../../platform/orm/row-policies.ts";
import { PersonEntity } from "./person.entity.ts";
import type { ActAbout, Particulars, ReasonForVersion } from "./particulars.ts";

/** What was once said of a person, and who wrote it down and why. Emptied in place when the person is lawfully erased. */
export const PersonVersionEntity = defineEntity({
  name: "PersonVersion",
  tableName: "person_version",
  properties: {
    person: () => p.manyToOne(PersonEntity).mapToPk().primary().name("person_id"),
    version: p.integer().primary(),
    agencyId: p.text(),
    /** Null once it was erased. */
    particulars: p.json<Particulars>().nullable(),
    reason: p.text().$type<ReasonForVersion>(),
    actorId: p.text(),
    /** The actor's name on that day; null of those that came with a record, whose event tells it. */
    author: p.text().nullable(),
    /** Why, in the actor's words; null where nobody was asked. */
    why: p.text().nullable(),
    /** What the act was about: the flag and its status, or the other record. */
    about: p.json<ActAbout>().nullable(),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
  },
  rowLevelSecurity: "force",
  policies: [
    ...rowPolicies("person_version", { select: "AGENCY", insert: "AGENCY" }),
    keptApartPolicy("person_version", "person_id"),
  ],
});
