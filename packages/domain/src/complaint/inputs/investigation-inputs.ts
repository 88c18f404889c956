import { mostExtensionDays } from "../../deadlines/rulebook/rulebook.ts";
import type { ActionFields, Choices } from "../../input/action-field.ts";
import type { Role } from "../../vocabulary/role.ts";
import type { Words } from "../../vocabulary/words.ts";
import { checklistItems, checklistStandings, type ChecklistItem } from "../facts/checklist.ts";
import { after, issues, noticeDay } from "./fields.ts";
import { outcomeChoices, mannerChoices } from "../../input/word-choices.ts";
import { reason } from "../../input/reason-field.ts";
import { recordedDay } from "../../provenance/evidence/recorded-day.ts";
import { explanationBlocks, undertakingBlocks } from "./text-blocks.ts";

/** The roles from which an investigator may be named. */
export const investigatorRoles: readonly Role[] = ["INVESTIGATOR", "SUPERVISOR", "OMBUDSPERSON"];

const itemChoices = {
  name: "ChecklistItem",
  words: Object.fromEntries(
    Object.entries(checklistItems).map(([item, { words }]) => [item, words]),
  ) as Readonly<Record<ChecklistItem, Words>>,
} as const satisfies Choices;

/** What the acts from receipt to the written resolution ask for. */
export const investigationInputs = {
  acknowledgeComplaint: { noticeMailedOn: noticeDay("acknowledgementMailedOn") },
  assignInvestigator: {
    investigator: {
      kind: "STAFF",
      label: { en: "Investigator", es: "Investigador" },
      help: {
        en: "Never the caseworker whose action is complained of.",
        es: "Nunca el encargado del caso de cuya acción se queja la persona.",
      },
      roles: investigatorRoles,
    },
  },
  markChecklistItem: {
    item: {
      kind: "CHOICE",
      label: { en: "What was looked at", es: "Qué se revisó" },
      choices: itemChoices,
    },
    standing: {
      kind: "CHOICE",
      label: { en: "How it stands", es: "Cómo está" },
      choices: { name: "ChecklistStanding", words: checklistStandings },
      atOnce: true,
    },
    markedOn: { kind: "PAST_DAY", label: { en: "On", es: "El día" }, notBefore: after("made") },
    note: { kind: "TEXT", label: { en: "Note", es: "Nota" }, optional: true, most: 500 },
  },
  amendComplaint: {
    amendedOn: recordedDay("amendedOn", {
      notBefore: after("made"),
    }),
    noticeMailedOn: {
      kind: "PAST_DAY",
      label: { en: "Amendment notice (LCR003) mailed", es: "Aviso de modificación (LCR003) enviado" },
    },
    issues: {
      ...issues,
      help: {
        en: "All issues as they now stand: change one or add one. None may be left out.",
        es: "Todos los asuntos como quedan ahora: cambie uno o añada uno. Ninguno puede omitirse.",
      },
    },
  },
  extendResolutionPeriod: {
    days: {
      kind: "DAYS",
      label: { en: "Days added", es: "Días añadidos" },
      help: {
        en: "Added to the 30 days and counted from receipt.",
        es: "Sumados a los 30 días y contados desde la recepción.",
      },
      least: 1,
      most: mostExtensionDays("written-resolution"),
      outside: "EXTENSION_DAYS_OUT_OF_RANGE",
    },
    reason: {
      ...reason,
      help: { en: "Stands in the notice to the complainant.", es: "Consta en el aviso a la persona." },
    },
    noticeMailedOn: noticeDay("extensionNoticeMailedOn"),
  },
  issueWrittenResolution: {
    datedOn: recordedDay("resolutionDatedOn", {
      notBefore: after("inHand", "RESOLUTION_BEFORE_RECEIPT", "complaintOn"),
    }),
    mailedOn: recordedDay("resolutionMailedOn"),
    findings: {
      kind: "LIST",
      name: "Finding",
      label: { en: "Finding on issue", es: "Conclusión sobre el asunto" },
      each: {
        issueOrdinal: { kind: "ORDINAL", label: { en: "Issue", es: "Asunto" }, of: "issues" },
        outcome: { kind: "CHOICE", label: { en: "Finding", es: "Conclusión" }, choices: outcomeChoices },
        explanation: {
          kind: "LONG_TEXT",
          label: { en: "Explanation for the complainant", es: "Explicación para quien se queja" },
          blocks: explanationBlocks,
        },
      },
      most: 50,
      whenEmpty: "FINDING_MISSING",
      whenTooMany: "TOO_MANY_ISSUES",
      told: "outcome",
      per: "issues",
    },
    actionsToTake: {
      kind: "LONG_TEXT",
      label: { en: "What the agency will do", es: "Lo que hará la agencia" },
      blocks: undertakingBlocks,
      optional: true,
    },
  },
  adviseNoResolution: {
    noticeMailedOn: {
      kind: "PAST_DAY",
      label: { en: "Advice mailed", es: "Aviso enviado" },
    },
  },
  withdrawComplaint: {
    withdrawnOn: recordedDay("withdrawnOn", {
      notBefore: after("made", "WITHDRAWAL_BEFORE_COMPLAINT", "complaintOn"),
    }),
    manner: {
      kind: "CHOICE",
      label: { en: "How it was withdrawn", es: "Cómo se retiró" },
      choices: mannerChoices,
    },
    note: {
      kind: "LONG_TEXT",
      label: { en: "Note", es: "Nota" },
      help: {
        en: "What they said, in their words as far as possible.",
        es: "Lo que dijo la persona, en sus palabras en lo posible.",
      },
    },
  },
} as const satisfies Readonly<Record<string, ActionFields>>;
