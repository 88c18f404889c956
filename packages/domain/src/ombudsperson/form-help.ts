import type { PlainDate } from "../calendar/plain-date.ts";
import type { ActionFields, Choices } from "../input/action-field.ts";
import type { InputOf } from "../input/input-of.ts";
import type { Words } from "../vocabulary/words.ts";

/** The forms that a person is helped to fill in. */
const formWords = {
  LCR001: {
    en: "LCR001, Request for Complaint Resolution",
    es: "LCR001, Solicitud de resolución de queja",
  },
  SH001: { en: "SH001, Request for State Hearing", es: "SH001, Solicitud de audiencia estatal" },
} as const satisfies Readonly<Record<string, Words>>;

/** One of them. */
export type HelpedForm = keyof typeof formWords;

const formChoices = { name: "HelpedForm", words: formWords } as const satisfies Choices;

/**
 * What is asked when somebody was helped to fill in a form.
 *
 * @param since the record's day before which nobody can have been helped.
 */
export function formHelpFields(since: string) {
  return {
    helpedOn: {
      kind: "PAST_DAY",
      label: { en: "Helped on", es: "Ayuda dada el" },
      notBefore: { day: since, code: "OUT_OF_ORDER", detail: "earliest" },
    },
    form: { kind: "CHOICE", label: { en: "Form", es: "Formulario" }, choices: formChoices },
    helpedWith: { kind: "LONG_TEXT", label: { en: "What was helped with", es: "En qué se ayudó" } },
  } as const satisfies ActionFields;
}

/** That somebody was helped with a form. */
export type FormHelp = InputOf<ReturnType<typeof formHelpFields>>;

/** The help that was given on a record, oldest first. */
export interface HelpedFacts {
  readonly formHelp?: readonly FormHelp[] | undefined;
}

/** The event. */
export type FormHelpGiven = { readonly kind: "FormHelpGiven" } & FormHelp;

/** Folds help into the facts of its record. */
export function foldFormHelp<Facts extends HelpedFacts>(facts: Facts, event: FormHelpGiven): Facts {
  const { kind: _, ...help } = event;
  return { ...facts, formHelp: [...(facts.formHelp ?? []), help] };
}

/** How the help is said by a button and by a timeline. */
export const formHelpWords = {
  action: { en: "Record help with a form", es: "Registrar ayuda con un formulario" },
  event: { en: "Helped with a form", es: "Ayuda con un formulario" },
} as const;

/** What a record knows that a form asks for; null or undefined where it knows nothing. */
export interface FormContents {
  readonly name?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly party?: string | null | undefined;
  readonly caseNumber?: string | null | undefined;
  /** Of an authorized representative, where there is one. */
  readonly representative?:
    | { readonly address: string | null; readonly phone: string | null }
    | null
    | undefined;
  /** What is complained of. */
  readonly matter?: string | undefined;
  readonly complainedOn?: PlainDate | undefined;
  readonly grounds?: readonly string[] | undefined;
}

interface FormField {
  readonly words: Words;
  readonly isKnown: (contents: FormContents) => boolean;
}

const known = (name: keyof FormContents, words: Words): FormField => ({
  words,
  isKnown: ({ [name]: value }) => value !== undefined && value !== null && value !== "",
});

const whoAndWhere = [
  known("name", { en: "Name", es: "Nombre" }),
  known("address", { en: "Address", es: "Domicilio" }),
  known("phone", { en: "Telephone", es: "Teléfono" }),
  known("caseNumber", { en: "Case number, where there is a case", es: "Número del caso, si hay un caso" }),
] as const;

/** A paper is signed by hand: the record never knows, so it is said each time. */
const signature: FormField = {
  words: { en: "Signature and day, on the paper itself", es: "Firma y fecha, en el papel mismo" },
  isKnown: () => false,
};

const fieldsOfForm: Readonly<Record<HelpedForm, readonly FormField[]>> = {
  // 22 CCR 120107(a) to (c) asks for the same of the record.
  LCR001: [
    ...whoAndWhere,
    known("party", {
      en: "Which party to the case the person is",
      es: "Qué parte del caso es la persona",
    }),
    {
      words: { en: "Address of the representative", es: "Domicilio del representante" },
      isKnown: ({ representative }) => !representative || representative.address !== null,
    },
    {
      words: { en: "Telephone of the representative", es: "Teléfono del representante" },
      isKnown: ({ representative }) => !representative || representative.phone !== null,
    },
    known("matter", { en: "What is complained of", es: "De qué se queja" }),
    signature,
  ],
  SH001: [
    ...whoAndWhere,
    known("complainedOn", { en: "Day of the complaint", es: "Día de la queja" }),
    {
      words: { en: "Grounds of the hearing", es: "Motivos de la audiencia" },
      isKnown: ({ grounds = [] }) => grounds.length > 0,
    },
    signature,
  ],
};

/** What a form still lacks. */
export interface FormGaps {
  readonly form: HelpedForm;
  readonly title: Words;
  /** The name of each field that the record knows nothing for, in the order of the form. */
  readonly missing: readonly Words[];
}

/** What each form still lacks, told from what the record knows. Pure. */
export function missingOnForms(contents: FormContents): readonly FormGaps[] {
  return (Object.keys(formWords) as HelpedForm[]).map((form) => ({
    form,
    title: formWords[form],
    missing: fieldsOfForm[form].filter(({ isKnown }) => !isKnown(contents)).map(({ words }) => words),
  }));
}
