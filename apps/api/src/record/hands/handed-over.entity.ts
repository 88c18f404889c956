import { defineEntity, p } from "@mikro-orm/core";
import { actingAgency, isAgency, keptApartPolicy, rowPolicies } from "../../platform/orm/row-policies.ts";
import { theRecord } from "../stream/record.entity.ts";
import { actingOnWithoutHolding } from "./record-policies.ts";

const own = `agency_id = ${actingAgency} and ${isAgency}`;

/**
 * What an agency may still read of a record that it handed over: the record as it stood. Written once, by the act that
 * took it over; only the former holder's own later act about that transfer is added.
 */
export const HandedOverEntity = defineEntity({
  name: "HandedOver",
  tableName: "handed_over",
  properties: {
    recordId: p.uuid().primary().persist(false),
    birthAgencyId: p.text().primary().persist(false),
    record: theRecord("record_id"),
    /** Whose it was, and whose row this is. */
    agencyId: p.text().primary(),
    /** The record's version as it was handed over. */
    version: p.integer().primary(),
    number: p.text().collation("C"),
    toAgencyId: p.text(),
    handedOverOn: p.date(),
    /** The persons whom it named; they stay the former holder's. */
    personIds: p.array().columnType("uuid[]"),
    /** The rows of each table as they stood, the concept's own under `row`. */
    document: p.json<Readonly<Record<string, unknown>>>(),
  },
  indexes: [{ name: "handed_over_by_number", properties: ["agencyId", "number"] }],
  rowLevelSecurity: "force",
  policies: [
    ...rowPolicies("handed_over", { select: "AGENCY" }),
    keptApartPolicy("handed_over", "record_id"),
    { name: "handed_over_insert", command: "insert", check: `record_id = ${actingOnWithoutHolding}` },
    { name: "handed_over_update", command: "update", using: own, check: own },
  ],
});
