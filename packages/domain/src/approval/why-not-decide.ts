import { machineReasons } from "../machine/machine-refusal.ts";
import { sayRoles } from "../machine/why-not.ts";
import { ofForm, type CodedReason } from "../refusal/coded-refusal.ts";
import { refusalsOf, type Refusal } from "../refusal/refusal.ts";
import type { Actor } from "../vocabulary/role.ts";
import {
  approvalKind,
  approvalStatusWords,
  type ApprovalKindName,
  type ApprovalStatus,
} from "./approval-kinds.ts";

const reasons = {
  ROLE_NOT_ALLOWED: machineReasons.ROLE_NOT_ALLOWED,
  ASKED_BY_YOURSELF: {
    en: "You asked for this approval yourself. Another person has to decide it.",
    es: "Usted mismo pidió esta aprobación. Debe decidirla otra persona.",
    citations: ofForm,
    practice: true,
  },
  ALREADY_DECIDED: {
    en: "{name} has decided this already: {status}. If the text changed since, ask anew.",
    es: "{name} ya decidió esto: {status}. Si el texto cambió desde entonces, pida de nuevo la aprobación.",
    citations: ofForm,
  },
  ASKED_ALREADY: {
    en: "{name} has asked for this already, and nobody has decided it yet.",
    es: "{name} ya pidió esto y nadie lo ha decidido todavía.",
    citations: ofForm,
  },
} as const satisfies Readonly<Record<string, CodedReason>>;

/** The code of such a refusal. */
export type ApprovalRefusalCode = keyof typeof reasons;

/** Why an approval is not asked for or decided: a value, never an exception. */
export type ApprovalRefusal = Refusal<ApprovalRefusalCode>;

/** Makes a refusal with its words from the closed list. */
export const refuseApproval = refusalsOf<ApprovalRefusalCode>(reasons);

/** An approval as far as it says who may decide it. */
export interface AskedApproval {
  readonly kind: ApprovalKindName;
  readonly status: ApprovalStatus;
  readonly askedById: string;
  /** The name of whoever decided it, once that is done. */
  readonly decidedBy?: string | null | undefined;
}

/** What stands against somebody's deciding it; undefined when nothing does. Whoever asked never decides. */
export function whyNotDecide(asked: AskedApproval, { id, role }: Actor): ApprovalRefusal | undefined {
  const { decidedBy: roles } = approvalKind(asked.kind);
  if (!roles.includes(role)) return refuseApproval("ROLE_NOT_ALLOWED", undefined, { roles: sayRoles(roles) });
  if (asked.status !== "OPEN")
    return refuseApproval("ALREADY_DECIDED", undefined, {
      name: asked.decidedBy ?? "",
      status: approvalStatusWords[asked.status],
    });
  return asked.askedById === id ? refuseApproval("ASKED_BY_YOURSELF") : undefined;
}
