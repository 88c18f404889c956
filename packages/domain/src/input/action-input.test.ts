import { describe, expect, test } from "vitest";
import { plainDate as d, type PlainDate } from "../calendar/plain-date.ts";
import type { ActionFields } from "./action-field.ts";
import { checkInput } from "./check-input.ts";
import { tellInput } from "./tell-input.ts";

const label = (en: string, es: string) => ({ en, es });

/** A closing of an invented office’s file: every kind of field once. */
const fields = {
  closedOn: {
    kind: "PAST_DAY",
    label: label("Closed", "Cerrado"),
    notBefore: {
      day: "openedOn",
      code: "CLOSED_TOO_EARLY",
      detail: "openedOn",
    },
  },
  reviewOn: { kind: "DAY", label: label("Review", "Revisión"), optional: true },
  stampedOn: { kind: "PAST_DAY", label: label("Stamped", "Sellado"), orNone: true },
  reason: { kind: "LONG_TEXT", label: label("Reason", "Motivo"), whenEmpty: "REASON_REQUIRED" },
  note: { kind: "TEXT", label: label("Note", "Nota"), optional: true },
  manner: {
    kind: "CHOICE",
    label: label("Manner", "Manera"),
    choices: {
      name: "Manner",
      words: { ORAL: label("Orally", "De palabra"), FAX: label("By fax", "Por fax") },
    },
  },
  grounds: {
    kind: "CHOICES",
    label: label("Grounds", "Motivos"),
    choices: { name: "Ground", words: { G1: label("First", "Primero"), G2: label("Second", "Segundo") } },
  },
  days: { kind: "DAYS", label: label("Days", "Días"), least: 1, most: 30, outside: "DAYS_OUTSIDE" },
  urgent: { kind: "YES_NO", label: label("Urgent", "Urgente") },
  keeper: { kind: "STAFF", label: label("Keeper", "Persona encargada"), roles: ["SUPERVISOR"] },
  toAgencyId: { kind: "AGENCY", label: label("Sent to", "Enviado a") },
  issue: { kind: "ORDINAL", label: label("Issue", "Asunto"), of: "issues" },
  responsible: {
    kind: "GROUP",
    name: "Responsible",
    label: label("Who", "Quién"),
    fields: { name: { kind: "TEXT", label: label("Name", "Nombre") } },
  },
  items: {
    kind: "LIST",
    name: "Item",
    label: label("Item", "Punto"),
    each: { text: { kind: "LONG_TEXT", label: label("Text", "Texto") } },
    most: 2,
    whenEmpty: "ITEM_REQUIRED",
    whenTooMany: "TOO_MANY_ITEMS",
    told: "text",
  },
  evidence: { kind: "EVIDENCE", label: label("Evidence", "Prueba"), optional: true },
} as const satisfies ActionFields;

const whole = {
  closedOn: d("2026-03-06"),
  stampedOn: null,
  reason: "Nothing is left to do.",
  manner: "FAX",
  grounds: ["G1", "G2"],
  days: 30,
  urgent: false,
  keeper: { staffId: "s1", role: "SUPERVISOR", sameAgency: true, active: true },
  toAgencyId: "butte",
  issue: 2,
  responsible: { name: "Accounting" },
  items: [{ text: "File it." }, { text: "Tell them." }],
};

const refuse = (code: string, field: readonly string[], details: object = {}) => ({ code, field, details });
const check = (changed: object, days: Readonly<Record<string, PlainDate>> = { openedOn: d("2026-03-02") }) =>
  checkInput(
    fields,
    { ...whole, ...changed },
    { refuse, today: d("2026-03-09"), dayOf: (name) => days[name] },
  );

describe("the form of an input is checked by its description", () => {
  test("an input that has all it needs passes, with optional fields left out or filled in", () => {
    expect(check({})).toBeUndefined();
    expect(check({ reviewOn: d("2026-12-01"), note: "", stampedOn: d("2026-03-09") })).toBeUndefined();
  });

  test.each<[string, object, string, string[]]>([
    ["a day that is none", { closedOn: "2026-02-30" }, "INVALID_DATE", ["closedOn"]],
    ["tomorrow, Tuesday 10 March, as a day gone by", { closedOn: "2026-03-10" }, "FUTURE_DATE", ["closedOn"]],
    ["Sunday 1 March, before Monday 2 March", { closedOn: "2026-03-01" }, "CLOSED_TOO_EARLY", ["closedOn"]],
    ["no day where none may be missing", { closedOn: null }, "INVALID_DATE", ["closedOn"]],
    ["a reason of blanks", { reason: "  " }, "REASON_REQUIRED", ["reason"]],
    ["a text that cannot be stored", { note: "\u0000" }, "TEXT_NOT_READABLE", ["note"]],
    [
      "two lines in a text of one",
      { responsible: { name: "A\nB" } },
      "ONE_LINE_ONLY",
      ["responsible", "name"],
    ],
    ["an invisible reason", { reason: "\u200B" }, "REASON_REQUIRED", ["reason"]],
    ["a word that is no choice", { manner: "PIGEON" }, "UNKNOWN_CHOICE", ["manner"]],
    ["a name that every object has", { manner: "toString" }, "UNKNOWN_CHOICE", ["manner"]],
    ["one wrong choice of several", { grounds: ["G1", "G9"] }, "UNKNOWN_CHOICE", ["grounds", "1"]],
    ["one choice where several are asked", { grounds: "G1" }, "UNKNOWN_CHOICE", ["grounds"]],
    ["31 days of at most 30", { days: 31 }, "DAYS_OUTSIDE", ["days"]],
    ["half a day", { days: 1.5 }, "DAYS_OUTSIDE", ["days"]],
    ["no agency", { toAgencyId: "" }, "TEXT_REQUIRED", ["toAgencyId"]],
    ["a group that lacks its text", { responsible: { name: "" } }, "TEXT_REQUIRED", ["responsible", "name"]],
    ["an empty list", { items: [] }, "ITEM_REQUIRED", ["items"]],
    ["three items of two", { items: [1, 2, 3].map(() => ({ text: "a" })) }, "TOO_MANY_ITEMS", ["items"]],
    [
      "an item without its text",
      { items: [{ text: "a" }, { text: " " }] },
      "TEXT_REQUIRED",
      ["items", "1", "text"],
    ],
  ])("%s is refused and named", (_, changed, code, field) => {
    expect(check(changed)).toMatchObject({ code, field });
  });

  test("the refusal of a text too long mentions its length and the most it may be", () => {
    const short = { note: { kind: "TEXT", label: label("Note", "Nota"), most: 4 } } as const;
    const context = { refuse, today: d("2026-03-09"), dayOf: () => undefined };
    expect(checkInput(short, { note: "Paid." }, context)?.details).toEqual({ length: 5, most: 4 });
    expect(checkInput(short, { note: "💵💵💵💵" }, context)).toBeUndefined();
    expect(check({ reason: "a".repeat(10_001) })?.details).toEqual({ length: 10_001, most: 10_000 });
  });

  test("the refusal of a day too early mentions the day that it must not precede", () => {
    expect(check({ closedOn: "2026-03-01" })?.details).toEqual({ openedOn: "2026-03-02" });
  });

  test("where the record knows no day to compare with, the order is not asked", () => {
    expect(check({ closedOn: "2026-03-01" }, {})).toBeUndefined();
  });
});

describe("an input is told by its description", () => {
  const names: Readonly<Record<string, string>> = { s1: "Rosa Delgado", butte: "Butte County" };
  const told = (language: "en" | "es") =>
    tellInput(
      fields,
      { ...whole, keeper: undefined, keeperId: "s1", evidence: { kind: "POSTMARK" } },
      { language, nameOf: (id) => names[id] },
    ).map(({ name, value }) => `${name}: ${value}`);

  test("field by field in English, a person and an agency by name, a list item by item", () => {
    expect(told("en")).toEqual([
      "Closed: Fri Mar 6, 2026",
      "Reason: Nothing is left to do.",
      "Manner: By fax",
      "Grounds: First; Second",
      "Days: 30",
      "Urgent: No",
      "Keeper: Rosa Delgado",
      "Sent to: Butte County",
      "Issue: 2",
      "Name: Accounting",
      "Item 1: File it.",
      "Item 2: Tell them.",
    ]);
  });

  test("the same in Spanish", () => {
    expect(told("es")).toContain("Manera: Por fax");
    expect(told("es")).toContain("Punto 2: Tell them.");
  });

  test("someone whom nobody knows is left out, and so is a word that is not known any more left as it is", () => {
    const teller = { language: "en", nameOf: () => undefined } as const;
    expect(tellInput(fields, { keeperId: "gone", manner: "TELEX" }, teller)).toEqual([
      { name: "Manner", value: "TELEX" },
    ]);
  });

  test("items keep the numbers that they have within the record", () => {
    const teller = { language: "en", nameOf: () => undefined } as const;
    expect(tellInput(fields, { items: [{ ordinal: 7, text: "Later." }] }, teller)).toEqual([
      { name: "Item 7", value: "Later." },
    ]);
  });
});
