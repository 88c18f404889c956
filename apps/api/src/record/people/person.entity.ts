import { defineEntity, p, type InferEntity } from "@mikro-orm/core";
import {
  actingAgency,
  isAgency,
  isState,
  keptApartPolicy,
  systemPolicy,
} from "../../platform/orm/row-policies.ts";
import { AgencyEntity } from "../../modules/agency/agency.entity.ts";
import type { Particulars } from "./particulars.ts";

const own = `agency_id = ${actingAgency} and ${isAgency}`;

/** Persons named by a record that is on its way to an agency: it reads them, and copies them when it takes the record. */
export const onTheirWay = (column: "id" | "person_id"): string =>
  `${column} = any (array(select unnest(r.person_ids) from record r where r.receiver_id = ${actingAgency} and ${isAgency}))`;

/** A person whom records name by id, as one agency knows them. What is said of the person stands here and in no event. */
export const PersonEntity = defineEntity({
  name: "Person",
  tableName: "person",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    agencyId: () => p.manyToOne(AgencyEntity).mapToPk().name("agency_id"),
    /** 1 at first; one more with every version of the particulars. */
    version: p.integer().check("version > 0"),
    particulars: p.json<Particulars>(),
    /** The names as search compares them; see platform/search/search-key.ts. */
    searchFamily: p.text().collation("C"),
    searchGiven: p.text().collation("C"),
    /** The address by its letters and digits, by which a household is told. */
    addressKey: p
      .text()
      .nullable()
      .generated(
        "(nullif(lower(regexp_replace(particulars ->> 'address', '[^[:alnum:]]', '', 'g')), '')) stored",
      ),
    /** The person who this one was found to be. */
    joinedInto: p.uuid().nullable(),
  },
  // Each named for the question it answers: the list of people by name, who lives at an address, who was joined into somebody.
  indexes: [
    { name: "person_by_family", properties: ["agencyId", "searchFamily", "id"] },
    { name: "person_by_given", properties: ["agencyId", "searchGiven", "id"] },
    { name: "person_by_family_of_state", properties: ["searchFamily", "id"] },
    {
      name: "person_by_address",
      properties: ["agencyId", "addressKey"],
      where: "address_key is not null",
    },
    { name: "person_joined_into", properties: ["joinedInto"], where: "joined_into is not null" },
  ],
  rowLevelSecurity: "force",
  policies: [
    systemPolicy("person"),
    keptApartPolicy("person", "id"),
    { name: "person_select", command: "select", using: `(${own}) or ${isState} or ${onTheirWay("id")}` },
    { name: "person_insert", command: "insert", check: own },
    { name: "person_update", command: "update", using: own, check: own },
  ],
});

/** One row. */
export type Person = InferEntity<typeof PersonEntity>;
