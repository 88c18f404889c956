import { defineEntity, p } from "@mikro-orm/core";
import type { Role } from "@redress/domain";
import { appendOnly } from "../../platform/orm/append-only.ts";
import { rowPolicies } from "../../platform/orm/row-policies.ts";
import type { StoredEvent } from "./stored-event.ts";
import { ComplaintEntity } from "./complaint.entity.ts";
import type { ServedEventKind } from "../../platform/auth/served-actions.ts";

/** The history: one row for each decided action, never changed. The complaint's row can be rebuilt from it. */
export const ComplaintEventEntity = defineEntity({
  name: "ComplaintEvent",
  tableName: "complaint_event",
  properties: {
    /** UUID version 7, so that rows of one time lie together. */
    id: p.uuid().primary(),
    complaintId: () => p.manyToOne(ComplaintEntity).mapToPk().name("complaint_id"),
    agencyId: p.text(),
    /** 1 for the first; equals the complaint's version after the event. */
    sequence: p.integer().check("sequence > 0"),
    kind: p.text().$type<ServedEventKind>(),
    /** The staff member's uuid or the partner's client id. */
    actorId: p.text(),
    actorRole: p.text().$type<Role>(),
    /** The actor's name on that day. */
    actorName: p.text(),
    recordedAt: p.datetime().length(6).defaultRaw("now()"),
    data: p.json<StoredEvent>(),
  },
  uniques: [{ name: "complaint_event_sequence_unique", properties: ["complaintId", "sequence"] }],
  triggers: appendOnly(),
  rowLevelSecurity: "force",
  policies: rowPolicies("complaint_event", { select: "AGENCY", insert: "AGENCY" }),
});
