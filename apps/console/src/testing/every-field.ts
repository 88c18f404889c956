import { plainDate } from "@redress/domain/calendar";
import { refuseOnComplaint } from "@redress/domain/complaint";
import type { ActionFields } from "@redress/domain/input";
import type { PaletteRecord } from "../palette/palette.ts";

const label = (en: string, es: string) => ({ en, es });
const words = (...pairs: readonly (readonly [string, string, string])[]) =>
  Object.fromEntries(pairs.map(([word, en, es]) => [word, label(en, es)]));

/** An invented office's act that asks for each kind of field once, in the order of the palette. */
export const everyField = {
  closedOn: {
    kind: "PAST_DAY",
    fact: "withdrawnOn",
    label: label("Closed", "Cerrado"),
    help: label("The day the last letter left.", "El día en que salió la última carta."),
  },
  reviewOn: { kind: "DAY", label: label("Review", "Revisión"), optional: true },
  subject: { kind: "TEXT", label: label("Subject line", "Asunto de la carta") },
  reason: { kind: "LONG_TEXT", label: label("Reason", "Motivo"), whenEmpty: "REASON_REQUIRED" },
  way: {
    kind: "CHOICE",
    label: label("Sent by", "Enviado por"),
    choices: { name: "Way", words: words(["EMAIL", "E-mail", "Correo"], ["FAX", "Fax", "Fax"]) },
  },
  outcome: {
    kind: "CHOICE",
    label: label("Outcome", "Resultado"),
    choices: {
      name: "Outcome",
      words: words(
        ["FOUND", "Found", "Hallado"],
        ["PAID", "Paid", "Pagado"],
        ["SENT", "Sent on", "Remitido"],
        ["LOST", "Lost", "Perdido"],
      ),
    },
  },
  grounds: {
    kind: "CHOICES",
    label: label("Grounds", "Motivos legales"),
    choices: {
      name: "Ground",
      words: words(["G1", "Not paid", "Sin pago"], ["G2", "Paid late", "Pago tardío"]),
    },
  },
  days: {
    kind: "DAYS",
    label: label("Days", "Días"),
    least: 1,
    most: 30,
    outside: "EXTENSION_DAYS_OUT_OF_RANGE",
  },
  urgent: { kind: "YES_NO", label: label("Urgent", "Urgente") },
  keeper: { kind: "STAFF", label: label("Keeper", "Persona encargada"), roles: ["SUPERVISOR"] },
  toAgencyId: { kind: "AGENCY", label: label("Sent to", "Enviado a") },
  issue: { kind: "ORDINAL", label: label("Which issue", "Cuál asunto"), of: "issues" },
  responsible: {
    kind: "GROUP",
    name: "Responsible",
    label: label("Who must do it", "Quién debe hacerlo"),
    fields: { unit: { kind: "TEXT", label: label("Unit", "Unidad") } },
  },
  items: {
    kind: "LIST",
    name: "Item",
    label: label("Action item", "Acción"),
    each: { text: { kind: "LONG_TEXT", label: label("What is to be done", "Qué debe hacerse") } },
    most: 3,
    whenEmpty: "ACTION_REQUIRED",
    whenTooMany: "TOO_MANY_ACTIONS",
    told: "text",
  },
  findings: {
    kind: "LIST",
    name: "Finding",
    label: label("Finding", "Conclusión"),
    each: {
      issueOrdinal: { kind: "ORDINAL", label: label("Issue", "Asunto"), of: "issues" },
      explanation: { kind: "TEXT", label: label("Explanation", "Explicación") },
    },
    most: 50,
    whenEmpty: "FINDING_MISSING",
    whenTooMany: "TOO_MANY_ISSUES",
    told: "explanation",
    per: "issues",
  },
} as const satisfies ActionFields;

/** A correction of a day: what it is known by, and its effect shown first. */
export const aCorrection = {
  fact: {
    kind: "CHOICE",
    label: label("Date to correct", "Fecha por corregir"),
    choices: {
      name: "EvidencedFact",
      words: words(
        ["spokenOn", "Spoken", "De palabra"],
        ["postmarkedOn", "Postmarked", "Matasellos"],
        ["knewOn", "Knew", "Supo"],
        ["withdrawnOn", "Withdrawn", "Retirada"],
        ["amendedOn", "Amended", "Modificada"],
      ),
    },
  },
  to: { kind: "DAY", label: label("Right day", "Día correcto"), orNone: true },
  evidence: { kind: "EVIDENCE", label: label("Evidence", "Prueba"), optional: true },
  shown: { kind: "SHOWN_EFFECT", label: label("What it changes", "Qué cambia"), optional: true },
} as const satisfies ActionFields;

/** A record on Friday, November 20, 2026, with two issues, two people and two agencies to choose from. */
export function aRecord(change: Partial<PaletteRecord> = {}): PaletteRecord {
  return {
    facts: {},
    dayOf: () => undefined,
    today: plainDate("2026-11-20"),
    thingsOf: () => [
      { ordinal: 1, title: "Payment", text: "The October payment never came." },
      { ordinal: 2, title: "Custody", text: "She wants custody.", hint: "Only a court decides this." },
    ],
    refuse: refuseOnComplaint as PaletteRecord["refuse"],
    staff: async () => [
      { id: "s1", name: "Rosa Delgado", detail: "Supervisor" },
      { id: "s2", name: "Daniel Okafor", detail: "Supervisor" },
    ],
    agencies: async () => [
      { id: "a1", name: "Butte County" },
      { id: "a2", name: "Placer County" },
    ],
    ...change,
  };
}
