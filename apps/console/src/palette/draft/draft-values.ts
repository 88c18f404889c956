import type { PlainDate } from "@redress/domain/calendar";
import { keptName, type ActionFields } from "@redress/domain/input";
import { readTypedDate, writeTypedDate } from "../../lib/days/typed-date.ts";
import type { FormValue, FormValues } from "../palette.ts";
import { thingField } from "../form-values.ts";

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** "Today" means the day on which it was typed, also when the draft is opened tomorrow. */
function withDays(fields: ActionFields, values: FormValues, today: PlainDate): FormValues {
  const settled = Object.entries(fields).map(([name, field]): [string, FormValue | undefined] => {
    const kept = keptName(name, field);
    const value = values[kept];
    if (field.kind === "GROUP" && isPlain(value))
      return [kept, withDays(field.fields, value as FormValues, today)];
    if (field.kind === "LIST" && Array.isArray(value))
      return [kept, (value as readonly FormValues[]).map((item) => withDays(field.each, item, today))];
    if ((field.kind !== "DAY" && field.kind !== "PAST_DAY") || typeof value !== "string")
      return [kept, value];
    const day = readTypedDate(value, today);
    return [kept, day ? writeTypedDate(day) : value];
  });
  return {
    ...values,
    ...Object.fromEntries(settled.filter(([, value]) => value !== undefined)),
  } as FormValues;
}

/**
 * What a draft keeps of a form: what differs from the form as it was opened, so that a day that it fills in by itself is
 * the newest again when the draft is opened. An effect that was looked at is looked at anew.
 */
export function draftOf(
  fields: ActionFields,
  open: FormValues,
  values: FormValues,
  today: PlainDate,
): string {
  const shown = Object.entries(fields).filter(([, { kind }]) => kind === "SHOWN_EFFECT");
  const left = new Set(shown.map(([name, field]) => keptName(name, field)));
  const typed = Object.entries(values).filter(
    ([name, value]) => !left.has(name) && !isEqual(value, open[name]),
  );
  const days = withDays(fields, Object.fromEntries(typed), today);
  return JSON.stringify(days);
}

/** A value of the draft where it has the shape of the form's; the form's where it has not. */
function taken(open: FormValue | undefined, kept: unknown): FormValue | undefined {
  if (Array.isArray(open)) return Array.isArray(kept) ? (kept as readonly FormValues[]) : open;
  if (isPlain(open)) {
    if (!isPlain(kept)) return open;
    const parts = Object.entries(kept).map(([name, value]) => [
      name,
      taken((open as FormValues)[name], value),
    ]);
    return { ...open, ...Object.fromEntries(parts) } as FormValues;
  }
  if (typeof open === "string") return typeof kept === "string" ? kept : open;
  // What the form holds only once it is filled in.
  return typeof kept === "string" || isPlain(kept) || Array.isArray(kept) ? (kept as FormValue) : undefined;
}

/**
 * What a form holds when a draft is taken up. Of a list that has one item for each thing of the record, each item finds
 * its thing again, whatever was added or taken away since. A text that cannot be read changes nothing.
 */
export function takeUp(fields: ActionFields, open: FormValues, text: string): FormValues {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return open;
  }
  if (!isPlain(kept)) return open;
  const merged = { ...open, ...(taken(open, kept) as FormValues) };
  const lists = Object.entries(fields).flatMap(([name, field]) => {
    const thing = field.kind === "LIST" ? thingField(field) : undefined;
    return thing === undefined ? [] : [[keptName(name, field), thing] as const];
  });
  const found = lists.map(([name, thing]) => {
    const items = merged[name] as readonly FormValues[];
    const each = ((open[name] ?? []) as readonly FormValues[]).map((item) => {
      const same = items.find((one) => isPlain(one) && one[thing] === item[thing]);
      return same ? (taken(item, same) as FormValues) : item;
    });
    return [name, each];
  });
  return { ...merged, ...Object.fromEntries(found) } as FormValues;
}

/** Marks a place that two people filled in differently. */
const clash = Symbol("clash");

function join(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isEqual(mine, base) || isEqual(mine, theirs)) return theirs;
  if (isEqual(theirs, base)) return mine;
  const parts = (of: unknown): Plain | undefined =>
    isPlain(of) || Array.isArray(of) ? (of as unknown as Plain) : undefined;
  const [was, one, other] = [parts(base), parts(mine), parts(theirs)];
  // Lists of another length cannot be laid side by side.
  if (!was || !one || !other || new Set([was["length"], one["length"], other["length"]]).size > 1)
    return clash;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const joined = names.map((name) => [name, join(was[name], one[name], other[name])] as const);
  if (joined.some(([, value]) => value === clash)) return clash;
  return Array.isArray(mine) ? joined.map(([, value]) => value) : Object.fromEntries(joined);
}

/**
 * What two people typed into one form at the same time, laid together place by place.
 * @param base What both began from.
 * @returns null when both changed the same place: then a person must say which of the two stands.
 */
export function joinValues(base: FormValues, mine: FormValues, theirs: FormValues): FormValues | null {
  const joined = join(base, mine, theirs);
  return joined === clash ? null : (joined as FormValues);
}
