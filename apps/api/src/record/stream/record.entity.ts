import { defineEntity, p } from "@mikro-orm/core";
import { AgencyEntity } from "../../modules/agency/agency.entity.ts";
import { recordPolicies } from "../hands/record-policies.ts";

/** One stream of events under one id: what it is, what people call it, and in whose hands it is. */
export const RecordEntity = defineEntity({
  name: "Record",
  tableName: "record",
  properties: {
    /** UUID version 7. */
    id: p.uuid().primary(),
    /** Where it was opened. Part of every key, and never changes. */
    birthAgencyId: () => p.manyToOne(AgencyEntity).mapToPk().primary().name("birth_agency_id"),
    /** The name of its kind: "COMPLAINT". */
    kind: p.text(),
    /** "CR-2026-31-000123", unique in the state. */
    number: p.text().collation("C"),
    holderId: () => p.manyToOne(AgencyEntity).mapToPk().name("holder_id"),
    /** Who sent it on last and holds it no longer; an act about that may still be its own to record. */
    senderId: () => p.manyToOne(AgencyEntity).mapToPk().name("sender_id").nullable().deleteRule("no action"),
    /** To whom it is on its way, while another agency holds it. */
    receiverId: () =>
      p.manyToOne(AgencyEntity).mapToPk().name("receiver_id").nullable().deleteRule("no action"),
    /** The persons of the holder whom the record names. */
    personIds: p.array().columnType("uuid[]"),
  },
  uniques: [{ name: "record_number_unique", properties: ["number"] }],
  indexes: [{ name: "record_by_receiver", properties: ["receiverId"], where: "receiver_id is not null" }],
  rowLevelSecurity: "force",
  policies: recordPolicies("record", "id", ["insert", "update"]),
});

/** The reference of a table's rows to their record: by its id and where it was opened. */
export const theRecord = (idColumn: "id" | "record_id") => () =>
  p.manyToOne(RecordEntity).joinColumns(idColumn, "birth_agency_id").updateRule("no action");
