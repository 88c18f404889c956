import { parsePlainDate } from "../calendar/plain-date.ts";
import { ok, refused, type Result } from "../vocabulary/result.ts";
import { under, type CodedRefusal } from "../refusal/coded-refusal.ts";
import type { Words } from "../vocabulary/words.ts";
import type { DescribedField, DescribedGroup } from "./described-field.ts";
import { isJsonObject } from "./json-object.ts";
import { saidBack, type ReadingRefusalCode, type RefuseReading } from "./reading-refusal.ts";

type Read<Code extends string> = Result<unknown, CodedRefusal<Code | ReadingRefusalCode>>;
type FieldOf<Kind extends DescribedField["kind"], Code extends string> = Extract<
  DescribedField<Code>,
  { kind: Kind }
>;

const expected: Readonly<Record<DescribedField["kind"], Words>> = {
  DATE: { en: 'A date in quotes, like "2026-03-06",', es: 'una fecha entre comillas, como "2026-03-06"' },
  FLAG: { en: "true or false", es: "true o false" },
  CHOICE: { en: "A word in quotes", es: "una palabra entre comillas" },
  DAYS: { en: "A number of days", es: "un número de días" },
  DATES: { en: "A list of dates", es: "una lista de fechas" },
  GROUP: { en: "An object", es: "un objeto" },
  GROUPS: { en: "A list of objects", es: "una lista de objetos" },
  TEXT: { en: "A text in quotes", es: "un texto entre comillas" },
};

function wrongType<Code extends string>(
  kind: DescribedField["kind"],
  refuse: RefuseReading<Code>,
): Read<Code> {
  return refused(refuse("WRONG_TYPE", [], { expected: expected[kind] }));
}

function readDate<Code extends string>(value: unknown, refuse: RefuseReading<Code>): Read<Code> {
  if (typeof value !== "string") return wrongType("DATE", refuse);
  const parsed = parsePlainDate(value);
  return parsed.ok ? parsed : refused(refuse("INVALID_DATE", [], { problem: parsed.refusal.words }));
}

function readFlag<Code extends string>(value: unknown, refuse: RefuseReading<Code>): Read<Code> {
  return typeof value === "boolean" ? ok(value) : wrongType("FLAG", refuse);
}

function readText<Code extends string>(value: unknown, refuse: RefuseReading<Code>): Read<Code> {
  return typeof value === "string" ? ok(value) : wrongType("TEXT", refuse);
}

function readChoice<Code extends string>(
  value: unknown,
  { choices, refusal }: FieldOf<"CHOICE", Code>,
  refuse: RefuseReading<Code>,
): Read<Code> {
  if (typeof value !== "string") return wrongType("CHOICE", refuse);
  if (choices.includes(value)) return ok(value);
  return refused(
    refuse(refusal ?? "UNKNOWN_CHOICE", [], { value: saidBack(value), known: choices.join(", ") }),
  );
}

function readDays<Code extends string>(
  value: unknown,
  { least, most, refusal }: FieldOf<"DAYS", Code>,
  refuse: RefuseReading<Code>,
): Read<Code> {
  if (typeof value !== "number") return wrongType("DAYS", refuse);
  if (!Number.isInteger(value)) return refused(refuse("NOT_A_WHOLE_NUMBER", []));
  if (value >= least && value <= most) return ok(value);
  return refused(refuse(refusal ?? "OUT_OF_RANGE", [], { least, most }));
}

/** Reads each item of a list that is not too long; the refusal of an item names its place. */
function readList<Code extends string>(
  value: unknown,
  field: FieldOf<"DATES" | "GROUPS", Code>,
  refuse: RefuseReading<Code>,
): Read<Code> {
  if (!Array.isArray(value)) return wrongType(field.kind, refuse);
  const { most } = field;
  const refusal = "refusal" in field ? field.refusal : undefined;
  if (value.length > most) return refused(refuse(refusal ?? "TOO_MANY", [], { most }));
  const items: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const read = field.kind === "DATES" ? readDate(item, refuse) : readGroup(item, field.each, refuse);
    if (!read.ok) return under([index], read);
    items.push(read.value);
  }
  return ok(items);
}

/**
 * Reads JSON by its description: every name in it is known and well-formed, and what is needed is there. `refuse` makes
 * the refusals, those of form and the concept’s own; each names its path.
 */
export function readGroup<Code extends string>(
  value: unknown,
  { fields, refusalOfList }: DescribedGroup<Code>,
  refuse: RefuseReading<Code>,
): Read<Code> {
  if (Array.isArray(value) && refusalOfList !== undefined) return refused(refuse(refusalOfList, []));
  if (!isJsonObject(value)) return wrongType("GROUP", refuse);
  const facts: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    // Own names only: a name such as "constructor" is as unknown as any other.
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      const known = Object.keys(fields).join(", ");
      return refused(refuse("UNKNOWN_NAME", [name], { name: saidBack(name), known }));
    }
    const read = readField(given, field, refuse);
    if (!read.ok) return under([name], read);
    if (read.value !== undefined) facts[name] = read.value;
  }
  return complete(facts, fields, refuse);
}

/** Fills in what stands when nothing is given, and refuses when something needed is not. */
function complete<Code extends string>(
  facts: Record<string, unknown>,
  fields: DescribedGroup<Code>["fields"],
  refuse: RefuseReading<Code>,
): Read<Code> {
  for (const name of Object.keys(fields)) {
    if (facts[name] !== undefined) continue;
    const field = fields[name];
    if (field?.needed) return refused(refuse("MISSING", [name], { name }));
    if (field?.kind === "CHOICE" && field.otherwise !== undefined) facts[name] = field.otherwise;
  }
  return ok(facts);
}

function readField<Code extends string>(
  value: unknown,
  field: DescribedField<Code>,
  refuse: RefuseReading<Code>,
): Read<Code> {
  // Many programs write what they do not know as null.
  if (value === null) return ok(undefined);
  switch (field.kind) {
    case "DATE":
      return readDate(value, refuse);
    case "FLAG":
      return readFlag(value, refuse);
    case "CHOICE":
      return readChoice(value, field, refuse);
    case "DAYS":
      return readDays(value, field, refuse);
    case "DATES":
    case "GROUPS":
      return readList(value, field, refuse);
    case "TEXT":
      return readText(value, refuse);
    case "GROUP":
      return readGroup(value, field, refuse);
  }
}
