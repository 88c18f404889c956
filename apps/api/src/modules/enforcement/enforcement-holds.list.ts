import { requirePermission } from "../../authorization/permissions.ts";
import { connectionOf } from "../../list/connection.ts";
import { ordinaryList } from "../../list/ordinary-list.ts";
import { EnforcementHoldEntity, type EnforcementHoldRow } from "./enforcement-hold.entity.ts";
import { EnforcementHoldType, holdTypeOf } from "./enforcement-hold.type.ts";

/** The holds that count for the viewer's agency. */
export const EnforcementHoldsResolver = ordinaryList({
  query: "enforcementHolds",
  title: "EnforcementHold",
  description:
    "The periods in which automatic enforcement actions are shut down: of the viewer's agency and of the whole state; the Department's staff see every agency's. Those that ended stay in the list.",
  entity: EnforcementHoldEntity,
  connection: connectionOf(EnforcementHoldType, { name: "EnforcementHold", one: "hold", many: "holds" }),
  base: ({ viewer }) => {
    requirePermission(viewer, "read", "EnforcementHold");
    return viewer.agencyId === null ? {} : { $or: [{ agencyId: null }, { agencyId: viewer.agencyId }] };
  },
  nodeOf: (row: EnforcementHoldRow, context) => holdTypeOf(row, context),
  sorts: {
    FROM_LAST: { by: "fromOn", direction: "desc", description: "By the first day, the latest first." },
    FROM_FIRST: { by: "fromOn", direction: "asc", description: "By the first day, the earliest first." },
  },
  filters: {
    statewide: {
      type: () => Boolean,
      description: "Only those of the whole state, or only those of agencies.",
      where: (statewide: boolean) => ({ agencyId: statewide ? null : { $ne: null } }),
    },
  },
});
