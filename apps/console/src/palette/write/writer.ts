import type { ActionField } from "@redress/domain/input";
import { say, type Language } from "@redress/domain/vocabulary";
import type { TFunction } from "i18next";
import {
  createContext,
  createElement,
  Fragment,
  useContext,
  type ComponentType,
  type ReactNode,
} from "react";
import { useTranslation } from "react-i18next";
import { usePaletteForm, type FormValue, type FormValues, type PaletteRecord } from "../palette.ts";
import classes from "./write.module.css";

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

/** Beneath a field, not above it: so the fields of a line stand level, whatever is said of one of them. */
const order: ("label" | "input" | "description" | "error")[] = ["label", "input", "description", "error"];

/** What every control has from its description: id, a name of its own, label, help, caution, error. */
export function useControl({ label, help, optional }: ActionField, id: string) {
  const { t } = useTranslation();
  const { cautionAt, errorAt, leave, language } = usePaletteForm();
  const item = useContext(ItemContext);
  const name = say(label, language);
  const shown = optional ? t("form.optionalLabel", { label: name }) : name;
  return {
    id,
    label: shown,
    "aria-label": item ? `${shown}, ${item}` : undefined,
    description: describedBy(help && say(help, language), cautionAt(id)),
    inputWrapperOrder: order,
    error: errorAt(id),
    onBlur: leave,
  };
}

/** Help and, after it, what can hardly be true; both describe the control. */
function describedBy(help: string | undefined, caution: string | undefined): ReactNode {
  if (!caution) return help;
  return createElement(
    Fragment,
    null,
    help && `${help} `,
    createElement("span", { className: classes.caution }, caution),
  );
}
