import type { ActionFields } from "@redress/domain/input";
import { useRef, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import type { SummaryError } from "../components/error-summary.tsx";
import { useLanguage } from "../lib/preferences.ts";
import { useUnsavedWork } from "../lib/unsaved-work.ts";
import { troublesOf, type Trouble } from "./check-form.ts";
import { inputOf } from "./form-values.ts";
import type { FormValues, PaletteForm, PaletteRecord } from "./palette.ts";
import { useAction, type Obstacle, type Transmit } from "./use-action.ts";

interface PaletteOptions {
  /** The fields of the form, of which some may hang on the values of others. */
  readonly fieldsOf: (values: FormValues) => ActionFields;
  readonly start: () => FormValues;
  readonly record: PaletteRecord;
  /** The version that the form is opened on. */
  readonly version: number;
  readonly transmit: Transmit;
  /** Called after success with the id of the record. */
  readonly onDone: (id: string) => void;
  /** What this form alone has against its values. */
  readonly alsoAgainst?: (values: FormValues) => readonly Trouble[];
}

/** A form made of described fields: its values, what stands against them, and how they are sent. */
export function usePalette({
  fieldsOf,
  start,
  record,
  version,
  transmit,
  onDone,
  alsoAgainst,
}: PaletteOptions) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open] = useState(start);
  const [values, setValues] = useState(open);
  const [tries, setTries] = useState(0);
  const names = useRef(new Map<string, string>());
  const sender = useAction(transmit, version, onDone);
  const dirty = JSON.stringify(values) !== JSON.stringify(open);
  useUnsavedWork(dirty);

  const fields = fieldsOf(values);
  const input = inputOf(fields, values, record.today);
  const against = (some: ActionFields): readonly Trouble[] => [
    ...troublesOf(some, values, { t, language, record }),
    ...(alsoAgainst?.(values) ?? []),
  ];
  const errors = [...(tries > 0 ? against(fields) : []), ...serverErrors(sender.obstacle)];
  /** Whether nothing stands against the fields; what does is on screen from now on. */
  const passes = (some: ActionFields): boolean => {
    sender.clear();
    setTries((count) => count + 1);
    return against(some).length === 0;
  };
  const form: PaletteForm = {
    record,
    language,
    errorAt: (id) => errors.find((error) => error.fieldId === id)?.message,
    remember: (named) => named.forEach(({ id, name }) => names.current.set(id, name)),
    checked: () =>
      passes(withoutShown(fields)) ? inputOf(withoutShown(fields), values, record.today) : null,
  };
  return {
    fields,
    values,
    setValues,
    input,
    dirty,
    form,
    sender,
    nameOf: (id: string) => names.current.get(id),
    summary: errors.map(({ label, message, ...error }) => ({
      ...error,
      message: label ? `${label}: ${message}` : message,
    })),
    attempt: tries + sender.attempt,
    onSubmit: (event: SubmitEvent) => {
      event.preventDefault();
      if (passes(fields)) void sender.send(input);
    },
  };
}

/** Holds back Enter in a field of a form, which would file it: only the button does. Given to the form as its `ref`. */
export function holdEnter(form: HTMLFormElement | null): (() => void) | undefined {
  const hold = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
  };
  form?.addEventListener("keydown", hold);
  return () => form?.removeEventListener("keydown", hold);
}

/** The fields of which an effect is shown. */
function withoutShown(fields: ActionFields): ActionFields {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field.kind !== "SHOWN_EFFECT"));
}

/** What the server refused; a path of the input names its control: ["input", "findings", "0"] → "findings-0". */
function serverErrors(obstacle: Obstacle | null): readonly (SummaryError & Pick<Trouble, "label">)[] {
  if (obstacle?.kind !== "REFUSED") return [];
  return obstacle.troubles.map(({ path, ...trouble }) => ({
    ...trouble,
    ...(path && { fieldId: path.slice(path[0] === "input" ? 1 : 0).join("-") }),
  }));
}
