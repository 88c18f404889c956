import { rolesWithList } from "../access/access-acts.ts";
import type { Role } from "../vocabulary/role.ts";
import type { Words } from "../vocabulary/words.ts";

/** Something that another person must agree to before it is done. */
interface ApprovalKind {
  /** What is asked, as the queue names it. */
  readonly words: Words;
  /** Who may ask. */
  readonly askedBy: readonly Role[];
  /** Who may decide; never the person who asked. */
  readonly decidedBy: readonly Role[];
}

/** Every kind of approval: what a later capability wants approved is a row here. */
export const approvalKinds = {
  WRITTEN_RESOLUTION: {
    words: { en: "Text of a written resolution", es: "Texto de una resolución escrita" },
    askedBy: ["INVESTIGATOR", "SUPERVISOR", "DIRECTOR"],
    decidedBy: ["INVESTIGATOR", "SUPERVISOR", "DIRECTOR"],
  },
  RECORD_ACCESS: {
    words: {
      en: "Access to a record outside the own list",
      es: "Acceso a un registro fuera de la propia lista",
    },
    askedBy: rolesWithList,
    decidedBy: ["SUPERVISOR", "DIRECTOR"],
  },
} as const satisfies Readonly<Record<string, ApprovalKind>>;

/** The name of one kind. */
export type ApprovalKindName = keyof typeof approvalKinds;

/** Every kind by its name, in the order of the table. */
export const approvalKindNames = Object.keys(approvalKinds) as readonly ApprovalKindName[];

/** The row of a kind. */
export function approvalKind(name: ApprovalKindName): ApprovalKind {
  return approvalKinds[name];
}

/** What became of it. */
export const approvalStatusWords = {
  OPEN: { en: "Waiting", es: "Pendiente" },
  APPROVED: { en: "Approved", es: "Aprobada" },
  REFUSED: { en: "Not approved", es: "No aprobada" },
} as const satisfies Readonly<Record<string, Words>>;

/** One status. */
export type ApprovalStatus = keyof typeof approvalStatusWords;

/** The statuses, in their order. */
export const approvalStatuses = Object.keys(approvalStatusWords) as readonly ApprovalStatus[];

/** What a decision can be. */
export type ApprovalDecision = Exclude<ApprovalStatus, "OPEN">;
