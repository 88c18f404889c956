import type { ActionFields } from "@redress/domain/input";
import { useRef, useState, type SubmitEvent } from "react";
import { useTranslation } from "react-i18next";
import type { SummaryError } from "../components/error-summary.tsx";
import type { DraftPlace } from "../lib/act/drafts.ts";
import { useLanguage } from "../lib/preferences.ts";
import { troublesOf, type Trouble } from "./check-form.ts";
import { inputOf } from "./form-values.ts";
import type { FormValues, PaletteForm, PaletteRecord } from "./palette.ts";
import { serverErrors } from "./server-errors.ts";
import { useAction, type Transmit } from "./use-action.ts";
import { sentOnce, usePaletteDraft } from "./draft/use-palette-draft.ts";
import { useLeftFields } from "./use-left-fields.ts";

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
  /** Where what is typed is kept until it is filed. */
  readonly draft: DraftPlace;
  /** What this form alone has against its values. */
  readonly alsoAgainst?: (values: FormValues) => readonly Trouble[];
  /** What can hardly be true of its values, and is taken all the same. */
  readonly cautionsOn?: (values: FormValues) => readonly Trouble[];
}

const nothing = (): readonly Trouble[] => [];

/** A form made of described fields: its values, what stands against them, and how they are sent. */
export function usePalette({
  fieldsOf,
  start,
  record,
  version,
  transmit,
  onDone,
  draft: place,
  alsoAgainst = nothing,
  cautionsOn = nothing,
}: PaletteOptions) {
  const judging = { t: useTranslation().t, language: useLanguage(), record };
  const held = useValues(start);
  const { values } = held;
  const [tries, setTries] = useState(0);
  const [left, leave] = useLeftFields();
  const names = useRef(new Map<string, string>());
  const fields = fieldsOf(values);
  const draft = usePaletteDraft({ place, version, fieldsOf, today: record.today, ...held });
  const sender = useAction(sentOnce(transmit, draft), version, onDone);
  const input = inputOf(fields, values, record.today);
  const against = (some: ActionFields) => [...troublesOf(some, values, judging), ...alsoAgainst(values)];
  // Before the first try, what stands against a field is said at that field once it was filled in and left.
  const isDue = ({ fieldId }: Trouble): boolean => tries > 0 || left.has(fieldId);
  const errors = [...against(fields).filter(isDue), ...serverErrors(sender, input, fields, judging)];
  const said = saidAt(errors, cautionsOn(values).filter(isDue));
  /** Whether nothing stands against the fields; what does is on screen from now on. */
  const passes = (some: ActionFields): boolean => {
    sender.clear();
    setTries((count) => count + 1);
    return against(some).length === 0;
  };
  const review = useReview(() => sender.send(input));
  const form: PaletteForm = {
    record,
    language: judging.language,
    ...said.at,
    leave,
    remember: (named) => named.forEach(({ id, name }) => names.current.set(id, name)),
    checked: () =>
      passes(withoutShown(fields)) ? inputOf(withoutShown(fields), values, record.today) : null,
  };
  return {
    ...held,
    fields,
    input,
    form,
    sender,
    draft,
    nameOf: (id: string) => names.current.get(id),
    cautions: said.cautions,
    summary: (tries > 0 ? errors : []).map(named),
    attempt: tries + sender.attempt,
    onSubmit: (event: SubmitEvent) => {
      event.preventDefault();
      if (passes(fields)) review.open();
    },
    review,
  };
}

/** What the form holds, and what it held when it was opened. */
function useValues(start: () => FormValues) {
  const [open] = useState(start);
  const [values, setValues] = useState(open);
  return { open, values, setValues, dirty: JSON.stringify(values) !== JSON.stringify(open) };
}

/** What is said at each field, and every caution of the form: where something is wrong, that is put right first. */
function saidAt(errors: readonly SummaryError[], cautions: readonly Trouble[]) {
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;
  const standing = cautions.filter(({ fieldId }) => !errorAt(fieldId));
  const cautionAt = (id: string) => standing.find(({ fieldId }) => fieldId === id)?.message;
  return { at: { errorAt, cautionAt }, cautions: standing.map(({ message }) => message) };
}

/** What is about to be recorded: whether it is on screen, and its two answers. */
function useReview(transmit: () => Promise<void>) {
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  return { opened, open: () => setOpened(true), close, send: () => void transmit().then(close) };
}

/** One thing to put right, under the name of its field: "Issue 2, Subject: Choose one." */
function named({ label, message, ...error }: SummaryError & Pick<Trouble, "label">): SummaryError {
  return { ...error, message: label ? `${label}: ${message}` : message };
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
