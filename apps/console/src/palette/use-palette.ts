import type { ActionFields } from "@redress/domain/input";
import { useRef, useState, type FocusEvent, type SubmitEvent } from "react";
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
  /** Whether what is to be recorded is shown once more before it is sent. */
  readonly reviewed?: boolean;
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
  reviewed = false,
}: PaletteOptions) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open] = useState(start);
  const [values, setValues] = useState(open);
  const [tries, setTries] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<object>({});
  const [reviewing, setReviewing] = useState(false);
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
  const standing = tries > 0 || left.size > 0 ? against(fields) : [];
  const refused = serverErrors(sender.obstacle, sent, input);
  // Before the first try, what stands against a field is said at that field once it was filled in and left.
  const shown = [...(tries > 0 ? standing : standing.filter(({ fieldId }) => left.has(fieldId))), ...refused];
  /** Whether nothing stands against the fields; what does is on screen from now on. */
  const passes = (some: ActionFields): boolean => {
    sender.clear();
    setTries((count) => count + 1);
    return against(some).length === 0;
  };
  const send = (): void => {
    setSent(input);
    void sender.send(input).then(() => setReviewing(false));
  };
  const form: PaletteForm = {
    record,
    language,
    errorAt: (id) => shown.find((error) => error.fieldId === id)?.message,
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
    summary: (tries > 0 ? shown : []).map(({ label, message, ...error }) => ({
      ...error,
      message: label ? `${label}: ${message}` : message,
    })),
    attempt: tries + sender.attempt,
    /** For the form element: notes which fields were filled in and left. */
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      const { id, value = "" } = target as Partial<HTMLInputElement>;
      if (id && value.trim() !== "" && !left.has(id)) setLeft(new Set([...left, id]));
    },
    onSubmit: (event: SubmitEvent) => {
      event.preventDefault();
      if (!passes(fields)) return;
      if (reviewed) setReviewing(true);
      else send();
    },
    /** Whether the summary is on screen, and its two answers. */
    reviewing,
    goOnEditing: () => setReviewing(false),
    send,
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

function valueAt(input: unknown, path: readonly string[]): string | undefined {
  const value = path.reduce(
    (at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name],
    input,
  );
  return JSON.stringify(value);
}

/**
 * What the server refused; a path of the input names its control: ["input", "findings", "0"] → "findings-0". What was
 * said of a value that is another one by now no longer holds.
 */
function serverErrors(
  obstacle: Obstacle | null,
  sent: object,
  now: object,
): readonly (SummaryError & Pick<Trouble, "label">)[] {
  if (obstacle?.kind !== "REFUSED") return [];
  return obstacle.troubles.flatMap(({ path, ...trouble }) => {
    const within = path?.slice(path[0] === "input" ? 1 : 0);
    if (!within || within.length === 0) return [trouble];
    return valueAt(sent, within) === valueAt(now, within) ? [{ ...trouble, fieldId: within.join("-") }] : [];
  });
}
