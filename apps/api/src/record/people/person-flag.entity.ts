import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import type { PlainDate } from "@redress/domain/calendar";
import type { PartyFlagKindName, PartyFlagStatus } from "@redress/domain/person";
import {
  actingAgency,
  isAgency,
  isState,
  keptApartPolicy,
  systemPolicy,
} from "../../platform/orm/row-policies.ts";
import { onTheirWay, PersonEntity } from "./person.entity.ts";

const own = `agency_id = ${actingAgency} and ${isAgency}`;

/**
 * What must be kept in mind about a person, as it stands; what it was before is in the versions of the person. Of records
 * that were joined each has its own row of the same flag, so that whatever names one of them finds it without a detour.
 */
export const PersonFlagEntity = defineEntity({
  name: "PersonFlag",
  tableName: "person_flag",
  properties: {
    person: () => p.manyToOne(PersonEntity).mapToPk().primary().name("person_id"),
    /** Its number among the flags of the person, from 1. */
    ordinal: p.integer().primary(),
    /** The flag itself: the same in every row of it. */
    flagId: p.uuid(),
    agencyId: p.text(),
    kind: p.text().$type<PartyFlagKindName>(),
    status: p
      .text()
      .$type<PartyFlagStatus>()
      .check("status in ('REQUESTED', 'ACTIVE', 'INACTIVE', 'REFUSED')"),
    detail: p.text().nullable(),
    /** Since when it stands so. */
    sinceOn: p.date().$type<PlainDate>(),
    reason: p.text(),
    /** When it is looked at again; null where nothing demands it. */
    reviewOn: p.date().$type<PlainDate>().nullable(),
    authorId: p.text(),
    /** The author's name on that day. */
    author: p.text(),
    changedAt: p.datetime().length(6).defaultRaw("now()"),
    /** Whose it was before their record was joined with this one; null where it was entered for this one. */
    joinedFrom: p.uuid().nullable(),
  },
  uniques: [{ name: "person_flag_once", properties: ["person", "flagId"] }],
  indexes: [{ name: "person_flag_by_flag", properties: ["flagId"] }],
  rowLevelSecurity: "force",
  policies: [
    systemPolicy("person_flag"),
    keptApartPolicy("person_flag", "person_id"),
    {
      name: "person_flag_select",
      command: "select",
      using: `(${own}) or ${isState} or ${onTheirWay("person_id")}`,
    },
    // The Department's determination gives a record back, and with it what was said of its persons in between.
    { name: "person_flag_insert", command: "insert", check: `(${own}) or ${isState}` },
    {
      name: "person_flag_update",
      command: "update",
      using: `(${own}) or ${isState}`,
      check: `(${own}) or ${isState}`,
    },
    { name: "person_flag_delete", command: "delete", using: own },
  ],
});

/** One row. */
export type PersonFlag = InferEntity<typeof PersonFlagEntity>;
