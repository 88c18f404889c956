import {
  approvalKind,
  approvalKindNames,
  approvalStatuses,
  approvalStatusWords,
  whyNotDecide,
  type ApprovalKindName,
  type ApprovalStatus,
} from "@redress/domain/approval";
import type { Viewer } from "../../platform/auth/viewer.ts";
import { ID } from "type-graphql";
import { RoleEnum } from "../../actions/history/role.enum.ts";
import { connectionOf } from "../../list/connection.ts";
import { dayInCalifornia } from "../../platform/clock.ts";
import { publicId } from "../../platform/graphql/global-id.ts";
import { DateTimeScalar, PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { parts, said, told, toldOrNull, toldType } from "../../platform/graphql/told/told-type.ts";
import { wordedEnum, wordsOf } from "../../platform/graphql/worded-enum.ts";
import type { Approval, ApprovalSection } from "./approval.entity.ts";

export const ApprovalKindEnum = wordedEnum<ApprovalKindName>(
  "ApprovalKind",
  "What is to be approved.",
  wordsOf(approvalKindNames, (name) => approvalKind(name).words),
);

export const ApprovalStatusEnum = wordedEnum<ApprovalStatus>(
  "ApprovalStatus",
  "What became of a request for approval.",
  wordsOf(approvalStatuses, (status) => approvalStatusWords[status]),
);

const SectionType = toldType<ApprovalSection>()("ApprovalSection", "A part of what is to be approved.", {
  heading: said("What this part is, in the language of the request."),
  text: told(String, "The part, word for word."),
});

/** A row and who looks at it. */
interface SeenApproval {
  readonly row: Approval;
  readonly viewer: Viewer;
}

/** An approval as the schema shows it to somebody. */
export const ApprovalType = toldType<SeenApproval & { readonly sections: readonly ApprovalSection[] }>()(
  "Approval",
  "Something that another person must agree to. It is decided once, and never by the person who asked.",
  {
    id: told(ID, "Opaque and stable id.", ({ row }: SeenApproval) => publicId("approval", row.id)),
    kind: told(ApprovalKindEnum, "What is asked.", ({ row }: SeenApproval) => row.kind),
    aboutId: told(ID, "The id of the record that it is about.", ({ row }: SeenApproval) => row.aboutId),
    aboutNumber: told(String, "The number of that record.", ({ row }: SeenApproval) => row.aboutNumber),
    forRoles: told(
      [RoleEnum],
      "The roles that may decide it; at most 15.",
      ({ row }: SeenApproval) => row.forRoles,
    ),
    sections: parts(SectionType, "What exactly is to be approved; at most 51 parts."),
    note: toldOrNull(String, "What whoever asked wants to say.", ({ row }: SeenApproval) => row.note),
    askedBy: told(String, "Who asked.", ({ row }: SeenApproval) => row.askedBy),
    askedAt: told(DateTimeScalar, "When.", ({ row }: SeenApproval) => row.askedAt),
    status: told(ApprovalStatusEnum, "What became of it.", ({ row }: SeenApproval) => row.status),
    decidedBy: toldOrNull(
      String,
      "Who decided; null while it waits.",
      ({ row }: SeenApproval) => row.decidedBy,
    ),
    decidedOn: toldOrNull(
      PlainDateScalar,
      "The day of the decision in California; null while it waits.",
      ({ row }: SeenApproval) => row.decidedAt && dayInCalifornia(row.decidedAt.getTime()),
    ),
    reason: toldOrNull(String, "Why it was decided so.", ({ row }: SeenApproval) => row.reason),
    mayDecide: told(
      Boolean,
      "Whether the viewer may decide it.",
      ({ row, viewer }: SeenApproval) =>
        row.agencyId === viewer.agencyId && whyNotDecide(row, viewer) === undefined,
    ),
  },
);

/** A row as its type takes it. */
export function seenBy(
  viewer: Viewer,
  row: Approval,
): SeenApproval & { readonly sections: readonly ApprovalSection[] } {
  return { row, viewer, sections: row.sections };
}

export const ApprovalConnectionType = connectionOf(ApprovalType, {
  name: "Approval",
  one: "approval",
  many: "approvals",
});
