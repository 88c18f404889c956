import type { ActionField } from "@redress/domain/input";
import { say, type Language } from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import { createContext, useContext, type ComponentType } from "react";
import { useTranslation } from "react-i18next";
import { usePaletteForm, type FormValue, type FormValues, type PaletteRecord } from "../palette.ts";

/** What the component that writes a field is given. */
export interface WriteProps<Field extends ActionField, Value extends FormValue> {
  readonly field: Field;
  /** The id of its control, which is its path in the input with hyphens: "findings-0-outcome". */
  readonly id: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** The values that stand beside it. */
  readonly among: FormValues;
}

/** What a form is judged by. */
export interface Judging {
  readonly t: TFunction;
  readonly language: Language;
  readonly record: PaletteRecord;
}

/** How one kind of field is filled in: what a form holds of it, what is sent, and its component. */
export interface Writer<Field extends ActionField, Value extends FormValue = string> {
  readonly start: (field: Field, record: PaletteRecord) => Value;
  /** A recorded value as a form holds it; left out, as it is. */
  readonly hold?: (recorded: unknown) => Value;
  /** The value as it is sent; undefined when the field was left open. */
  readonly send: (value: Value, field: Field, today: PaletteRecord["today"]) => unknown;
  /** What is wrong with a value that the domain need not be asked about; "" stands for nothing. */
  readonly trouble?: (value: Value, field: Field, judging: Judging, among: FormValues) => string;
  readonly Write: ComponentType<WriteProps<Field, Value>>;
}

/** What is said of a choice that nobody made. */
export function choiceNeeded(value: string, { optional }: ActionField, { t }: Judging): string {
  return value === "" && !optional ? t("form.choose") : "";
}

/** Which of several items the fields inside belong to, "Issue 2"; their labels are the same in each. */
export const ItemContext = createContext<string | null>(null);

/** What every control has from its description: id, a name of its own, label, help, error. */
export function useControl({ label, help, optional }: ActionField, id: string) {
  const { t } = useTranslation();
  const { errorAt, leave, language } = usePaletteForm();
  const item = useContext(ItemContext);
  const name = say(label, language);
  const shown = optional ? t("form.optionalLabel", { label: name }) : name;
  return {
    id,
    label: shown,
    "aria-label": item ? `${shown}, ${item}` : undefined,
    description: help && say(help, language),
    error: errorAt(id),
    onBlur: leave,
  };
}
