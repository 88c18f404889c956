import { correctionInput } from "../../provenance/correction/correction-input.ts";
import { explanationFields } from "../../ombudsperson/explanation.ts";
import { reviewFields } from "../../ombudsperson/independent-review.ts";
import { formHelpFields } from "../../ombudsperson/form-help.ts";
import type { ActionFields, Choices } from "../../input/action-field.ts";
import { hearingGrounds, type PublicGround } from "../../law/hearing-ground.ts";
import type { Words } from "../../vocabulary/words.ts";
import type { ResponsibleKind } from "../facts/complaint-facts.ts";
import { after } from "./fields.ts";
import { recordedDay } from "../../provenance/evidence/recorded-day.ts";

const groundChoices = {
  name: "HearingGround",
  words: Object.fromEntries(
    Object.entries(hearingGrounds).map(([ground, { words }]) => [ground, words]),
  ) as Readonly<Record<PublicGround, Words>>,
} as const satisfies Choices;

const review = reviewFields("made");

const responsibleWords: Readonly<Record<ResponsibleKind, Words>> = {
  UNIT: { en: "Unit", es: "Unidad" },
  EMPLOYEE: { en: "Employee", es: "Persona empleada" },
  AGENCY: { en: "Agency", es: "Agencia" },
  THIRD_PARTY: { en: "Third party", es: "Tercero" },
};

/** What the acts after the resolution, or at any time, ask for. */
export const aftermathInputs = {
  recordResolutionReceipt: {
    receivedOn: recordedDay("resolutionReceivedOn", {
      notBefore: after("resolutionDated", "RECEIPT_BEFORE_RESOLUTION", "datedOn"),
      startsOpen: true,
    }),
  },
  planResolutionActions: {
    actions: {
      kind: "LIST",
      name: "PlannedAction",
      label: { en: "Action item", es: "Acción" },
      each: {
        description: { kind: "LONG_TEXT", label: { en: "What is to be done", es: "Qué debe hacerse" } },
        responsible: {
          kind: "GROUP",
          name: "Responsible",
          label: { en: "Who must do it", es: "Quién debe hacerlo" },
          fields: {
            kind: {
              kind: "CHOICE",
              label: { en: "Responsible", es: "Responsable" },
              choices: { name: "ResponsibleKind", words: responsibleWords },
            },
            name: { kind: "TEXT", label: { en: "Name", es: "Nombre" } },
          },
        },
      },
      most: 50,
      whenEmpty: "ACTION_REQUIRED",
      whenTooMany: "TOO_MANY_ACTIONS",
      told: "description",
    },
  },
  completeResolutionAction: {
    ordinal: {
      kind: "ORDINAL",
      label: { en: "Action item", es: "Acción" },
      of: "resolutionActions",
    },
    completedOn: {
      kind: "PAST_DAY",
      label: { en: "Completed", es: "Cumplida" },
      notBefore: after("resolutionDated"),
    },
  },
  closeComplaint: {
    closedOn: {
      kind: "PAST_DAY",
      label: { en: "Closed", es: "Cerrada" },
      notBefore: after("resolutionMailed"),
    },
  },
  requestStateHearing: {
    requestedOn: {
      kind: "PAST_DAY",
      label: { en: "Requested", es: "Solicitada" },
      notBefore: after("made"),
    },
    grounds: { kind: "CHOICES", label: { en: "Grounds", es: "Motivos" }, choices: groundChoices },
  },
  requestIndependentReview: review.request,
  assignReviewer: review.assign,
  answerIndependentReview: review.answer,
  withdrawIndependentReview: review.withdraw,
  recordHelp: formHelpFields("made"),
  explainProcess: explanationFields("made"),
  correctFact: correctionInput,
} as const satisfies Readonly<Record<string, ActionFields>>;
