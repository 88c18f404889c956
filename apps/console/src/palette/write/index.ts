import type { ActionField, FieldKind } from "@redress/domain/input";
import type { FormValue } from "../palette.ts";
import { choice, choices, ordinal, yesNo } from "./choice.tsx";
import { named } from "./named.tsx";
import { shownEffect } from "./shown-effect.tsx";
import { day, days, text } from "./typed.tsx";
import type { Writer } from "./writer.ts";

/** The kinds that are written as a whole; a group, a list and an evidence are written part by part. */
type WholeKind = Exclude<FieldKind, "GROUP" | "LIST" | "EVIDENCE">;

const writers = {
  DAY: day,
  PAST_DAY: day,
  TEXT: text,
  LONG_TEXT: text,
  CHOICE: choice,
  CHOICES: choices,
  DAYS: days,
  YES_NO: yesNo,
  STAFF: named,
  AGENCY: named,
  ATTACHMENT: named,
  ORDINAL: ordinal,
  SHOWN_EFFECT: shownEffect,
} as const satisfies Readonly<Record<WholeKind, unknown>>;

/** How a field is filled in; undefined for one that is written part by part. */
export function writerOf({ kind }: ActionField): Writer<ActionField, FormValue> | undefined {
  return kind in writers
    ? (writers[kind as WholeKind] as unknown as Writer<ActionField, FormValue>)
    : undefined;
}
