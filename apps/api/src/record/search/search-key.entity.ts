import { defineEntity, p } from "@mikro-orm/core";
import { hands } from "../hands/hands.entity.ts";
import { recordPolicies } from "../hands/record-policies.ts";
import { theRecord } from "../stream/record.entity.ts";

/**
 * One thing by which a record is found besides the beginning of a name; see keys-of-record.ts. Found by equality and by
 * ranges only: under row level security no other operator reaches an index.
 */
export const SearchKeyEntity = defineEntity({
  name: "SearchKey",
  tableName: "search_key",
  properties: {
    recordId: p.uuid().primary().persist(false),
    birthAgencyId: p.text().primary().persist(false),
    record: theRecord("record_id"),
    key: p.text().collation("C").primary(),
    ...hands,
  },
  indexes: [
    { name: "search_key_of_agency", properties: ["holderId", "key"] },
    { name: "search_key_of_state", properties: ["key"] },
  ],
  rowLevelSecurity: "force",
  policies: recordPolicies("search_key", "record_id", ["insert", "update", "delete"]),
});
