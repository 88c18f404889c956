import type { WrittenRow } from "../../machine/machine-row.ts";
import { by, byHolder } from "../../machine/by.ts";
import { openStatuses } from "../facts/complaint-status.ts";
import { investigationInputs } from "../inputs/investigation-inputs.ts";
import { inHand, type ComplaintRow } from "./row.ts";

type InvestigationActionName =
  | "acknowledgeComplaint"
  | "assignInvestigator"
  | "markChecklistItem"
  | "amendComplaint"
  | "extendResolutionPeriod"
  | "issueWrittenResolution"
  | "adviseNoResolution"
  | "withdrawComplaint";

/** From receipt to the written resolution, Fam. Code 17800 and 22 CCR 120102 to 120105. */
export const investigationRows = {
  acknowledgeComplaint: {
    from: inHand,
    ...byHolder,
    guards: ["notYetAcknowledged"],
    input: investigationInputs.acknowledgeComplaint,
    completedBy: "noticeMailedOn",
    checks: ["provenance"],
    event: "ComplaintAcknowledged",
    records: ["acknowledgement"],
    notices: ["LCR002"],
    citations: ["22-ccr-120102", "22-ccr-120107-e"],
  },
  assignInvestigator: {
    from: inHand,
    to: "UNDER_INVESTIGATION",
    ...by(["HOLDER"], ["OMBUDSPERSON", "SUPERVISOR", "DIRECTOR"]),
    input: investigationInputs.assignInvestigator,
    checks: ["investigator"],
    event: "InvestigatorAssigned",
    adds: ["previousInvestigatorId"],
    records: ["investigatorId"],
    citations: ["22-ccr-120103"],
  },
  markChecklistItem: {
    from: inHand,
    ...byHolder,
    input: investigationInputs.markChecklistItem,
    checks: ["checklistItem"],
    event: "ChecklistItemMarked",
    adds: ["markedById"],
    records: ["checklist"],
    citations: ["22-ccr-120103"],
    practice: true,
  },
  amendComplaint: {
    from: inHand,
    ...byHolder,
    input: investigationInputs.amendComplaint,
    completedBy: "noticeMailedOn",
    checks: ["amendmentNotice", "amendedIssues", "provenance"],
    event: "ComplaintAmended",
    records: ["amendments", "issues"],
    notices: ["LCR003"],
    citations: ["22-ccr-120107-e"],
    doubt: {
      en: "What an amendment does to the 30 days is not known; the first clock is kept.",
      es: "No se sabe qué efecto tiene una modificación en los 30 días; se mantiene el primer plazo.",
    },
  },
  extendResolutionPeriod: {
    from: inHand,
    ...by(["HOLDER"], ["DIRECTOR"]),
    guards: ["notYetExtended"],
    input: investigationInputs.extendResolutionPeriod,
    completedBy: "noticeMailedOn",
    checks: ["extensionNoticeInTime", "provenance"],
    warnings: ["extensionNoticeAfterLimit"],
    caution: "extensionNoticeTooLate",
    event: "ResolutionPeriodExtended",
    adds: ["approvedById"],
    records: ["extension"],
    notices: ["LCR005"],
    citations: ["fam-code-17800", "22-ccr-120105"],
  },
  issueWrittenResolution: {
    from: ["UNDER_INVESTIGATION"],
    to: "RESOLVED",
    ...by(["HOLDER"], ["INVESTIGATOR", "SUPERVISOR", "DIRECTOR"]),
    guards: ["actorIsNotTheCaseworker"],
    input: investigationInputs.issueWrittenResolution,
    completedBy: "mailedOn",
    checks: ["resolutionDates", "findings", "provenance", "secondPairOfEyes"],
    tooEarly: "INVESTIGATOR_NOT_ASSIGNED",
    event: "WrittenResolutionIssued",
    records: ["resolution"],
    notices: ["LCR006"],
    citations: ["fam-code-17800", "22-ccr-120105"],
  },
  adviseNoResolution: {
    from: openStatuses,
    ...byHolder,
    guards: ["adviceNotYetMailed"],
    input: investigationInputs.adviseNoResolution,
    completedBy: "noticeMailedOn",
    checks: ["adviceMailedOn"],
    event: "NoResolutionAdvised",
    records: ["noResolutionAdvice"],
    notices: ["NO_RESOLUTION_ADVICE"],
    citations: ["fam-code-17801-b", "22-ccr-120100-a-2"],
    practice: true,
  },
  withdrawComplaint: {
    from: openStatuses,
    to: "WITHDRAWN",
    ...byHolder,
    input: investigationInputs.withdrawComplaint,
    intro: {
      en: "Only at the complainant’s own wish. Withdrawing closes the complaint and carries no penalty. A letter is prepared that confirms it.",
      es: "Solo por deseo propio de quien se queja. Retirar cierra la queja y no tiene ninguna penalidad. Se prepara una carta que lo confirma.",
    },
    checks: ["provenance"],
    event: "ComplaintWithdrawn",
    records: ["withdrawal"],
    notices: ["WITHDRAWAL_CONFIRMATION"],
    citations: ["22-ccr-120107-c"],
    doubt: {
      en: "That a complaint may be withdrawn without penalty is general knowledge; the section on withdrawal was not read. Record how it was said and confirm it in writing.",
      es: "Que una queja pueda retirarse sin sanción es de conocimiento general; no se leyó la sección sobre el retiro. Registre cómo se dijo y confírmelo por escrito.",
    },
  },
} as const satisfies { readonly [Name in InvestigationActionName]: WrittenRow<ComplaintRow<Name>> };
