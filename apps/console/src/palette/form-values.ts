import type { PlainDate } from "@redress/domain/calendar";
import { keptName, type ActionField, type ActionFields, type ListField } from "@redress/domain/input";
import { say, type Language } from "@redress/domain/vocabulary";
import type { FormValue, FormValues, PaletteRecord, Thing } from "./palette.ts";
import { evidenceFields, openEvidence } from "./write/evidence-fields.ts";
import { writerOf } from "./write/index.ts";

type Recorded = Readonly<Record<string, unknown>>;

/** The fields of which a field consists, as far as its values go; undefined for one that is written as a whole. */
export function partsOf(field: ActionField, value: FormValue, among: FormValues): ActionFields | undefined {
  if (field.kind === "GROUP") return field.fields;
  return field.kind === "EVIDENCE" ? evidenceFields(value as FormValues, among) : undefined;
}

/** What the days beside which it stands are known by, as far as somebody said so: an evidence by the fact it proves. */
export function proofsIn(fields: ActionFields, { evidence }: FormValues): [string, FormValues][] {
  return "evidence" in fields ? [] : (Object.entries(evidence ?? {}) as [string, FormValues][]);
}

/** How a list is laid out on a form. */
export interface ListLayout {
  /** The fields of an item, but for the one that says which thing it is about: its place says so. */
  readonly fields: ActionFields;
  /** The things of the record of which there is one item each, so that none is added or taken away. */
  readonly things?: readonly Thing[] | undefined;
  /** What stands in the record already and is not taken away. */
  readonly standing: readonly Recorded[];
  readonly titleOf: (at: number) => string;
}

/** The field by which an item says which thing it is about. */
export function thingField({ each, per }: ListField): string | undefined {
  return Object.entries(each).find(([, field]) => field.kind === "ORDINAL" && field.of === per)?.[0];
}

/** Lays a list out: by the things of the record, by what stands there already, or open. */
export function layOut(list: ListField, record: PaletteRecord, language: Language): ListLayout {
  const { each, label, per, startsFrom } = list;
  const things = per === undefined ? undefined : record.thingsOf(per);
  const { [thingField(list) ?? ""]: _, ...others } = each;
  const standing = startsFrom === undefined ? [] : (record.facts as Recorded)[startsFrom];
  const titleOf = (at: number): string => {
    const thing = things?.[at];
    return thing ? `${thing.ordinal}. ${thing.title}` : `${say(label, language)} ${at + 1}`;
  };
  return { fields: things ? others : each, things, standing: (standing ?? []) as Recorded[], titleOf };
}

function startList(list: ListField, record: PaletteRecord): readonly FormValues[] {
  const open = startValues(list.each, record);
  const { things, standing } = layOut(list, record, "en");
  const about = thingField(list) ?? "";
  if (things) return things.map(({ ordinal, starts }) => ({ ...open, ...starts, [about]: String(ordinal) }));
  return standing.length > 0 ? standing.map((item) => ({ ...open, ...hold(list.each, item) })) : [open];
}

/** What was recorded, as a form holds it. */
function hold(fields: ActionFields, recorded: Recorded): FormValues {
  const known = Object.entries(fields).filter(([name]) => (recorded[name] ?? null) !== null);
  return Object.fromEntries(
    known.map(([name, field]) => {
      const value = recorded[name];
      if (field.kind === "GROUP") return [name, hold(field.fields, value as Recorded)];
      return [name, writerOf(field)?.hold?.(value) ?? (value as FormValue)];
    }),
  );
}

/** What a form holds before anybody has filled it in. */
export function startValues(fields: ActionFields, record: PaletteRecord): FormValues {
  const start = (field: ActionField): FormValue => {
    if (field.kind === "GROUP") return startValues(field.fields, record);
    if (field.kind === "EVIDENCE") return openEvidence;
    return field.kind === "LIST" ? startList(field, record) : (writerOf(field)?.start(field, record) ?? "");
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [keptName(name, field), start(field)]),
  );
}

function sent(field: ActionField, value: FormValue, among: FormValues, today: PlainDate): unknown {
  if (field.kind === "LIST")
    return (value as readonly FormValues[]).map((item) => inputOf(field.each, item, today));
  const parts = partsOf(field, value, among);
  if (parts === undefined) return writerOf(field)?.send(value, field, today);
  const input = inputOf(parts, value as FormValues, today);
  return field.optional && Object.keys(input).length === 0 ? undefined : input;
}

/**
 * The input that a form stands for, as it is sent. What is left open is left out; what cannot be read stays as it was
 * typed, for the check to refuse.
 */
export function inputOf(fields: ActionFields, values: FormValues, today: PlainDate): Recorded {
  const given = Object.entries(fields).map(([name, field]) => {
    const kept = keptName(name, field);
    return [kept, sent(field, values[kept] ?? "", values, today)] as const;
  });
  const proofs = proofsIn(fields, values).map(([fact, evidence]) => ({
    fact,
    ...inputOf(evidenceFields(evidence, { fact }), evidence, today),
  }));
  return {
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    ...(proofs.length > 0 && { evidence: proofs }),
  };
}
