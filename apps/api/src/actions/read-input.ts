import {
  keptName,
  type ActionField,
  type ActionFields,
  type FieldKind,
  type FieldOf,
  type NamedStaff,
  type RefuseField,
} from "@redress/domain/input";
import type { Refusal } from "@redress/domain/vocabulary";
import type { InputPath, InputReader } from "../platform/graphql/input-reader.ts";
import type { EvidenceInput } from "./evidence.input.ts";
import { readAttachment, readEvidence, type AgainstFile } from "./read-evidence.ts";
import { effectOf } from "./shown-effect.ts";

type Path = Exclude<InputPath, string>;
type Given = Readonly<Record<string, unknown>>;

/** Who and what an input may name by id. */
export interface Directory {
  /** The member of staff, with their first act on the record where that is asked; null when nobody of that key is seen. */
  readonly staff: (key: string, withFirstAct: boolean) => Promise<NamedStaff | null>;
  /** The key of the record of a kind that a text names by its number or its id; null when none is seen. */
  readonly record: (word: string, text: string) => Promise<string | null>;
  /** Whether there is an agency of that key. */
  readonly agency: (key: string) => Promise<boolean>;
  /** What stands against naming a file by its key: it must lie with the record, be clean, and not be taken off. */
  readonly attachment: AgainstFile;
}

/** What reading needs besides the input. */
export interface Reading {
  readonly reader: InputReader;
  readonly directory: Directory;
  /** Makes the refusals of the kind of record, for what only it has words for. */
  readonly refuse: RefuseField<Refusal>;
}

type Read<Field, Value> = (value: Value, path: Path, reading: Reading, field: Field) => unknown;

const asItIs = (value: unknown) => value;
const day: Read<FieldOf<"DAY">, string> = (text, path, { reader }) => reader.date(path, text);
const text: Read<FieldOf<"TEXT">, string> = (value, path, reading, field) => {
  const { kind, optional, whenEmpty, most, names } = field;
  const { reader } = reading;
  const demands = { lines: kind === "TEXT" ? "ONE_LINE" : "MANY_LINES", whenEmpty, most } as const;
  const read = optional ? reader.optionalText(path, value, demands) : reader.text(path, value, demands);
  return names && read ? readRecord(names, read, path, reading) : (read ?? undefined);
};

async function readRecord(
  word: string,
  named: string,
  path: Path,
  { reader, directory }: Reading,
): Promise<unknown> {
  const key = await directory.record(word, named);
  if (key === null) reader.fault(path, "UNKNOWN_ID");
  return key;
}

const readStaff: Read<FieldOf<"STAFF">, string> = async (id, path, { reader, directory }, field) => {
  const key = reader.key(path, "staff", id);
  const person = key === null ? null : await directory.staff(key, field.neverActed === true);
  if (key !== null && person === null) reader.fault(path, "UNKNOWN_ID");
  return person;
};

async function readAgency(id: string, path: Path, { reader, directory }: Reading): Promise<unknown> {
  const key = reader.key(path, "agency", id);
  if (key !== null && !(await directory.agency(key))) reader.fault(path, "UNKNOWN_ID");
  return key;
}

const readList: Read<FieldOf<"LIST">, readonly Given[]> = async (items, path, reading, field) => {
  const { each, most, numbered, whenTooMany } = field;
  if (items.length > most) {
    reading.reader.refusal(path, reading.refuse(whenTooMany, [], { most }));
    return [];
  }
  const read: Given[] = [];
  for (const [at, item] of items.entries())
    read.push({
      ...(numbered && { ordinal: at + 1 }),
      ...(await readFields(each, item, reading, [...path, at])),
    });
  return read;
};

/** How each kind of field is read: faults are remembered by the reader. What only the law can judge is taken as it is. */
const reads: { readonly [Kind in FieldKind]: Read<FieldOf<Kind>, never> } = {
  DAY: day,
  PAST_DAY: day,
  TEXT: text,
  LONG_TEXT: text,
  CHOICE: asItIs,
  // Each word once, so that a list is never longer than its choices.
  CHOICES: (words: readonly string[]) => [...new Set(words)],
  DAYS: asItIs,
  YES_NO: asItIs,
  STAFF: readStaff,
  AGENCY: readAgency,
  ORDINAL: asItIs,
  GROUP: (value: Given, path, reading, { fields }) => readFields(fields, value, reading, path),
  LIST: readList,
  ATTACHMENT: (id: string, path, { reader, directory }) =>
    readAttachment(reader, path, id, directory.attachment),
  EVIDENCE: (value: EvidenceInput, path, { reader, directory }) =>
    readEvidence(reader, path, value, directory.attachment),
  SHOWN_EFFECT: effectOf,
};

/**
 * Reads described fields of an input as the domain wants them. Everything that is wrong in form is remembered by the
 * reader, each with the path of its field; whoever reads asks it before using anything.
 *
 * @param path where the fields stand within the input.
 */
export async function readFields(
  fields: ActionFields,
  input: Given,
  reading: Reading,
  path: Path = [],
): Promise<Given> {
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const kept = keptName(name, field);
    const given = input[kept] ?? undefined;
    const take = reads[field.kind] as Read<ActionField, unknown>;
    const value =
      given === undefined ? whenLeftOut(field) : await take(given, [...path, kept], reading, field);
    if (value !== undefined) read[name] = value;
  }
  return read;
}

/** A day that was never there is recorded as such. */
function whenLeftOut(field: ActionField): null | undefined {
  return "orNone" in field && field.orNone ? null : undefined;
}
