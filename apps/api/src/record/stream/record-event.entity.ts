import { defineEntity, p } from "@mikro-orm/core";
import type { Role } from "@redress/domain/vocabulary";
import { appendOnly } from "../../platform/orm/append-only.ts";
import { recordPolicies } from "../hands/record-policies.ts";
import { hands } from "../hands/hands.entity.ts";
import { theRecord } from "./record.entity.ts";
import type { StoredEvent } from "./stored-event.ts";

/**
 * The truth: one row for each decided action, never changed; only in whose hands it lies follows the record. The row
 * of the concept can be rebuilt from it.
 */
export const RecordEventEntity = defineEntity({
  name: "RecordEvent",
  tableName: "record_event",
  properties: {
    recordId: p.uuid().primary().persist(false),
    birthAgencyId: p.text().primary().persist(false),
    record: theRecord("record_id"),
    /** 1 for the first; equals the record's version after the event. */
    sequence: p.integer().primary().check("sequence > 0"),
    /** UUID version 7; what the world calls it by. */
    id: p.uuid(),
    ...hands,
    kind: p.text(),
    /** The staff member's uuid or the partner's client id. */
    actorId: p.text(),
    actorRole: p.text().$type<Role>(),
    /** The actor's name on that day. */
    actorName: p.text(),
    /** The number of its transaction: what orders the changes of all records. 0 for those of before it was kept. */
    transactionId: p.bigint("string").defaultRaw("((pg_current_xact_id())::text)::bigint"),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
    data: p.json<StoredEvent>(),
  },
  indexes: [{ name: "record_event_in_order", properties: ["transactionId", "id"] }],
  triggers: appendOnly("holder_id", "receiver_id"),
  rowLevelSecurity: "force",
  policies: recordPolicies("record_event", "record_id", ["insert", "update"]),
});
