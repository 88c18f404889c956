import {
  approvalKindNames,
  approvalKind,
  type ApprovalKindName,
  type ApprovalStatus,
} from "@redress/domain/approval";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import { ordinaryList } from "../../list/ordinary-list.ts";
import { ApprovalEntity, type Approval } from "./approval.entity.ts";
import {
  ApprovalConnectionType,
  ApprovalKindEnum,
  ApprovalStatusEnum,
  ApprovalType,
  seenBy,
} from "./approval.type.ts";

/** The queue of what another person must agree to. */
export const ApprovalsResolver = ordinaryList({
  query: "approvals",
  title: "Approval",
  description: "What waits for another person’s approval in the viewer’s office, and what was decided.",
  entity: ApprovalEntity,
  connection: ApprovalConnectionType,
  base: ({ viewer }) => {
    requirePermission(viewer, "read", "Approval");
    return { agencyId: viewer.agencyId };
  },
  nodeOf: (row: Approval, context) => new ApprovalType(seenBy(requireViewer(context), row), context.language),
  sorts: {
    OLDEST: { by: "askedAt", direction: "asc", description: "What was asked first comes first." },
    NEWEST: { by: "askedAt", direction: "desc", description: "What was asked last comes first." },
  },
  filters: {
    status: {
      type: () => ApprovalStatusEnum,
      description: "Only those that wait, that were approved, or that were not.",
      where: (status: ApprovalStatus) => ({ status }),
    },
    kind: {
      type: () => ApprovalKindEnum,
      description: "Only of this kind.",
      where: (kind: ApprovalKindName) => ({ kind }),
    },
    aboutNumber: {
      type: () => String,
      description: "Only about the record of this number.",
      where: (aboutNumber: string) => ({ aboutNumber }),
    },
    mine: {
      type: () => Boolean,
      description: "Only what the viewer may decide now; or only the rest.",
      where: (mine: boolean, { viewer }) => {
        const kinds = approvalKindNames.filter((name) => approvalKind(name).decidedBy.includes(viewer.role));
        const decidable = { status: "OPEN" as const, kind: { $in: kinds }, askedById: { $ne: viewer.id } };
        return mine ? decidable : { $not: decidable };
      },
    },
  },
});
