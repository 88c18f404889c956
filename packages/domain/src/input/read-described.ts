import { parsePlainDate } from "../calendar/plain-date.ts";
import { under } from "../refusal/coded-refusal.ts";
import { isJsonObject } from "./json-object.ts";
import { ok, type Result } from "../outcome/result.ts";
import type { Words } from "../vocabulary/words.ts";
import type { GivenField, GivenGroup } from "./described-field.ts";
import { refuseGiven, saidBack, type GivenRefusal } from "../deadlines/given/given-refusal.ts";

type Read = Result<unknown, GivenRefusal>;
type FieldOf<Kind extends GivenField["kind"]> = Extract<GivenField, { kind: Kind }>;

const expected: Readonly<Record<GivenField["kind"], Words>> = {
  DATE: { en: 'A date in quotes, like "2026-03-06",', es: 'una fecha entre comillas, como "2026-03-06"' },
  FLAG: { en: "true or false", es: "true o false" },
  CHOICE: { en: "A word in quotes", es: "una palabra entre comillas" },
  DAYS: { en: "A number of days", es: "un número de días" },
  DATES: { en: "A list of dates", es: "una lista de fechas" },
  GROUP: { en: "An object", es: "un objeto" },
  GROUPS: { en: "A list of objects", es: "una lista de objetos" },
  TEXT: { en: "A text in quotes", es: "un texto entre comillas" },
};

function wrongType(kind: GivenField["kind"]): Read {
  return refuseGiven("WRONG_TYPE", [], { expected: expected[kind] });
}

function readDate(value: unknown): Read {
  if (typeof value !== "string") return wrongType("DATE");
  const parsed = parsePlainDate(value);
  return parsed.ok ? parsed : refuseGiven("INVALID_DATE", [], { problem: parsed.refusal.words });
}

function readFlag(value: unknown): Read {
  return typeof value === "boolean" ? ok(value) : wrongType("FLAG");
}

function readText(value: unknown): Read {
  return typeof value === "string" ? ok(value) : wrongType("TEXT");
}

function readChoice(value: unknown, { choices, refusal }: FieldOf<"CHOICE">): Read {
  if (typeof value !== "string") return wrongType("CHOICE");
  if (choices.includes(value)) return ok(value);
  return refuseGiven(refusal ?? "UNKNOWN_CHOICE", [], { value: saidBack(value), known: choices.join(", ") });
}

function readDays(value: unknown, { least, most, refusal }: FieldOf<"DAYS">): Read {
  if (typeof value !== "number") return wrongType("DAYS");
  if (!Number.isInteger(value)) return refuseGiven("NOT_A_WHOLE_NUMBER", []);
  if (value >= least && value <= most) return ok(value);
  return refuseGiven(refusal ?? "OUT_OF_RANGE", [], { least, most });
}

/** Reads each item of a list that is not too long; the refusal of an item names its place. */
function readList(
  value: unknown,
  field: FieldOf<"DATES" | "GROUPS">,
  readItem: (item: unknown) => Read,
): Read {
  if (!Array.isArray(value)) return wrongType(field.kind);
  const { most } = field;
  const refusal = "refusal" in field ? field.refusal : undefined;
  if (value.length > most) return refuseGiven(refusal ?? "TOO_MANY", [], { most });
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const read = readItem(item);
    if (!read.ok) return under([index], read);
    items.push(read.value);
  }
  return ok(items);
}

/** Reads a group: every name in it is known and well-formed, and what is needed is there. */
export function readGroup(value: unknown, { fields, refusalOfList }: GivenGroup): Read {
  if (Array.isArray(value) && refusalOfList !== undefined) return refuseGiven(refusalOfList, []);
  if (!isJsonObject(value)) return wrongType("GROUP");
  const facts: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    // Own names only: a name such as "constructor" is as unknown as any other.
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined)
      return refuseGiven("UNKNOWN_NAME", [name], {
        name: saidBack(name),
        known: Object.keys(fields).join(", "),
      });
    const read = readField(given, field);
    if (!read.ok) return under([name], read);
    if (read.value !== undefined) facts[name] = read.value;
  }
  return complete(facts, fields);
}

/** Fills in what stands when nothing is given, and refuses when something needed is not. */
function complete(facts: Record<string, unknown>, fields: GivenGroup["fields"]): Read {
  for (const name of Object.keys(fields)) {
    if (facts[name] !== undefined) continue;
    const field = fields[name];
    if (field?.needed) return refuseGiven("MISSING", [name], { name });
    if (field?.kind === "CHOICE" && field.otherwise !== undefined) facts[name] = field.otherwise;
  }
  return ok(facts);
}

function readField(value: unknown, field: GivenField): Read {
  // Many programs write what they do not know as null.
  if (value === null) return ok(undefined);
  switch (field.kind) {
    case "DATE":
      return readDate(value);
    case "FLAG":
      return readFlag(value);
    case "CHOICE":
      return readChoice(value, field);
    case "DAYS":
      return readDays(value, field);
    case "DATES":
      return readList(value, field, readDate);
    case "GROUPS":
      return readList(value, field, (item) => readGroup(item, field.each));
    case "TEXT":
      return readText(value);
    case "GROUP":
      return readGroup(value, field);
  }
}
