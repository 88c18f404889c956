import type { PlainDate } from "@redress/domain/calendar";
import type { RefuseField } from "@redress/domain/input";
import type { Language, Words } from "@redress/domain/vocabulary";
import { createContext, useContext, type FocusEvent, type ReactNode } from "react";

/** What a form holds of one field while it is filled in: days and numbers as typed, an open choice as "". */
export type FormValue = string | readonly string[] | FormValues | readonly FormValues[] | ShownEffect;

/** What a form holds of some fields, by the names under which they are sent. */
export interface FormValues {
  readonly [name: string]: FormValue;
}

/** The effect that was shown, the input that it is the effect of, and what is sent to say that exactly this was seen. */
export interface ShownEffect {
  readonly of: string;
  readonly token: string;
  readonly effect: object;
}

/** One of the numbered things of a record, such as an issue: what was recorded of it, and what to know of it. */
export interface Thing {
  readonly ordinal: number;
  readonly title: string;
  readonly text?: string | undefined;
  readonly hint?: string | undefined;
  /** What an item of a list about it begins with. */
  readonly starts?: FormValues | undefined;
}

/** A person or an agency that may be chosen; the detail tells two of the same name apart. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly detail?: string | undefined;
}

/** What the fields of an action need to know of the record that they are about. */
export interface PaletteRecord {
  readonly today: PlainDate;
  /** The record as the domain knows it. */
  readonly facts: object;
  /** A day of the record, by the name that a description gives it; undefined where it is not known. */
  readonly dayOf: (name: string) => PlainDate | undefined;
  readonly thingsOf: (fact: string) => readonly Thing[];
  /** Makes a refusal of the record's machine, in words. */
  readonly refuse: RefuseField<{ readonly words: Words }>;
  /** What to know of an item of a list as it is filled in. */
  readonly adviceOn?: (list: string, item: FormValues) => ReactNode;
  /** The words of a closed list that make sense for this record, by the list's name; a list left out is offered whole. */
  readonly offered?: Readonly<Record<string, readonly string[]>>;
  /** The people of these roles who may be named. */
  readonly staff: (roles: readonly string[]) => Promise<readonly Named[]>;
  readonly agencies: () => Promise<readonly Named[]>;
  /** The clean files that lie with the record; left out where there can be none, or the viewer sees none. */
  readonly attachments?: (() => Promise<readonly Named[]>) | undefined;
  /** What an input would change, asked of the server, which writes nothing; or why it cannot be recorded at all. */
  readonly effectOf?: (input: object) => Promise<Omit<ShownEffect, "of"> | { readonly message: string }>;
  readonly drawEffect?: (effect: object) => ReactNode;
}

/** What every field of a form has at hand. */
export interface PaletteForm {
  readonly record: PaletteRecord;
  readonly language: Language;
  /** What the browser or the server has against the field with this id. */
  readonly errorAt: (id: string) => string | undefined;
  /** What can hardly be true of the field with this id; it stops nothing. */
  readonly cautionAt: (id: string) => string | undefined;
  /** What a field tells when it is left: what stands against it is said from then on. */
  readonly leave: (event: FocusEvent<HTMLElement>) => void;
  /** Keeps names, so that the input can be told in words. */
  readonly remember: (named: readonly Named[]) => void;
  /** The input as it stands, but for the effect shown; null, with its errors on screen, while something is wrong with it. */
  readonly checked: () => object | null;
}

/** The form around its fields. */
export const PaletteContext = createContext<PaletteForm | null>(null);

/** The form around a field. Throws outside of one, which is a bug. */
export function usePaletteForm(): PaletteForm {
  const form = useContext(PaletteContext);
  if (!form) throw new Error("A field of an action stands in no form.");
  return form;
}
