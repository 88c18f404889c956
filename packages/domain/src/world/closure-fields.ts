import type { ActionFields } from "../input/action-field.ts";
import { entryEffects } from "./calendar-entry.ts";

/** What comes with every change of a calendar: why, and the effect that was looked at first. */
export const strikeClosureFields = {
  reason: {
    kind: "LONG_TEXT",
    label: { en: "Reason", es: "Motivo" },
    help: {
      en: "Everybody who looks at the calendar reads it.",
      es: "Lo lee quienquiera que consulte el calendario.",
    },
    whenEmpty: "REASON_REQUIRED",
  },
  shown: { kind: "SHOWN_EFFECT", label: { en: "Effect on deadlines", es: "Efecto en los plazos" } },
} as const satisfies ActionFields;

/** Which days are closed, where, and what that does. Whose calendar is asked of those only who keep more than one. */
const entry = {
  body: {
    kind: "CHOICE",
    label: { en: "Calendar", es: "Calendario" },
    choices: {
      name: "CalendarBody",
      words: {
        STATE: { en: "The Department", es: "El Departamento" },
        COURT: { en: "The courts", es: "Las cortes" },
      },
    },
  },
  kind: {
    kind: "CHOICE",
    label: { en: "What is closed", es: "Qué está cerrado" },
    choices: {
      name: "CalendarEntryKind",
      words: {
        WHOLE_AGENCY_WHOLE_DAY: entryEffects.WHOLE_AGENCY_WHOLE_DAY.words,
        BRANCH: entryEffects.BRANCH.words,
        VISITORS_ONLY: entryEffects.VISITORS_ONLY.words,
        PART_OF_DAY: entryEffects.PART_OF_DAY.words,
        STRUCK_DAY: entryEffects.STRUCK_DAY.words,
      },
    },
  },
  fromOn: { kind: "DAY", label: { en: "First day", es: "Primer día" } },
  throughOn: {
    kind: "DAY",
    label: { en: "Last day", es: "Último día" },
    help: {
      en: "Leave empty until further notice. A whole office closed all day needs a last day.",
      es: "Deje vacío hasta nuevo aviso. Una oficina cerrada por completo todo el día necesita un último día.",
    },
    optional: true,
  },
  office: {
    kind: "TEXT",
    label: { en: "Office", es: "Oficina" },
    help: { en: "If it is not the whole agency.", es: "Si no es toda la agencia." },
    optional: true,
  },
} as const satisfies ActionFields;

/**
 * What is asked of whoever enters days in a calendar, as `enterOfficeClosure` takes it.
 * @param keepsSeveral Whether they keep the Department's calendar and the courts', so that they must say which.
 */
export function enterClosureFields(keepsSeveral: boolean): ActionFields {
  const { body, ...own } = entry;
  return {
    entry: {
      kind: "GROUP",
      name: "OfficeClosureEntry",
      label: { en: "What and when", es: "Qué y cuándo" },
      fields: keepsSeveral ? { body, ...own } : own,
    },
    ...strikeClosureFields,
  };
}
