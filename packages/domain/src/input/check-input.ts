import { isPlainDate, type PlainDate } from "../calendar/plain-date.ts";
import type { RefusalDetails } from "../refusal/coded-refusal.ts";
import type {
  ActionField,
  ActionFields,
  AgencyField,
  ChoiceField,
  DayField,
  DaysField,
  FieldKind,
  FieldOf,
  ListField,
  TextField,
} from "./action-field.ts";
import { textTrouble } from "./typed-text.ts";

/** Makes the refusal of a machine: its code, where in the input the trouble is, and what its sentence mentions. */
export type RefuseField<Refusal> = (
  code: string,
  field: readonly string[],
  details?: RefusalDetails,
) => Refusal;

/** What the form of an input is checked against. */
export interface FormContext<Refusal> {
  readonly refuse: RefuseField<Refusal>;
  readonly today: PlainDate;
  /** A day of the record as it stands, by its name; undefined where it is not known. */
  readonly dayOf: (name: string) => PlainDate | undefined;
}

type Path = readonly string[];

function checkDay<Refusal>(
  { kind, notBefore }: DayField,
  date: unknown,
  path: Path,
  { refuse, today, dayOf }: FormContext<Refusal>,
): Refusal | undefined {
  if (typeof date !== "string" || !isPlainDate(date)) return refuse("INVALID_DATE", path);
  if (kind === "PAST_DAY" && date > today) return refuse("FUTURE_DATE", path, { date, today });
  if (notBefore === undefined) return undefined;
  const earliest = dayOf(notBefore.day) ?? date;
  return date < earliest ? refuse(notBefore.code, path, { [notBefore.detail]: earliest }) : undefined;
}

function checkChoice<Refusal>(
  { kind, choices, unknown = "UNKNOWN_CHOICE" }: ChoiceField,
  value: unknown,
  path: Path,
  { refuse }: FormContext<Refusal>,
): Refusal | undefined {
  const words: readonly unknown[] = Object.keys(choices.words);
  const unknownChoice = (at: Path) => refuse(unknown, at, { choices: words.join(", ") });
  if (kind === "CHOICE") return words.includes(value) ? undefined : unknownChoice(path);
  if (!Array.isArray(value)) return unknownChoice(path);
  const wrong = value.findIndex((one) => !words.includes(one));
  return wrong < 0 ? undefined : unknownChoice([...path, String(wrong)]);
}

function checkDays<Refusal>(
  { least, most, outside }: DaysField,
  value: unknown,
  path: Path,
  { refuse }: FormContext<Refusal>,
): Refusal | undefined {
  const lawful = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
  return lawful ? undefined : refuse(outside, path, { least, most });
}

function checkList<Refusal>(
  { each, most, whenEmpty, whenTooMany }: ListField,
  value: unknown,
  path: Path,
  context: FormContext<Refusal>,
): Refusal | undefined {
  if (!Array.isArray(value) || value.length === 0) return context.refuse(whenEmpty, path);
  if (value.length > most) return context.refuse(whenTooMany, path, { most });
  for (const [at, item] of value.entries()) {
    const wrong = checkInput(each, item as object, context, [...path, String(at)]);
    if (wrong) return wrong;
  }
  return undefined;
}

function checkText<Refusal>(
  {
    kind,
    optional,
    whenEmpty,
    most,
  }: TextField | (AgencyField & Partial<Pick<TextField, "most" | "whenEmpty">>),
  text: unknown,
  path: Path,
  { refuse }: FormContext<Refusal>,
): Refusal | undefined {
  const lines = kind === "LONG_TEXT" ? "MANY_LINES" : "ONE_LINE";
  const trouble = optional && text === "" ? undefined : textTrouble(text, { lines, whenEmpty, most });
  return trouble && refuse(trouble.code, path, trouble.details);
}

type Check<Field> = <Refusal>(
  field: Field,
  value: unknown,
  path: Path,
  context: FormContext<Refusal>,
) => Refusal | undefined;

/** What only the record can judge: its own checks ask. */
const leftToTheRecord: Check<ActionField> = () => undefined;

const checks: {
  readonly [Kind in FieldKind]: Check<FieldOf<Kind>>;
} = {
  DAY: checkDay,
  PAST_DAY: checkDay,
  TEXT: checkText,
  LONG_TEXT: checkText,
  CHOICE: checkChoice,
  CHOICES: checkChoice,
  DAYS: checkDays,
  AGENCY: checkText,
  GROUP: ({ fields }, value, path, context) => checkInput(fields, value as object, context, path),
  LIST: checkList,
  YES_NO: leftToTheRecord,
  STAFF: leftToTheRecord,
  ATTACHMENT: leftToTheRecord,
  ORDINAL: leftToTheRecord,
  EVIDENCE: leftToTheRecord,
  SHOWN_EFFECT: leftToTheRecord,
};

/** Whether nothing was answered where nothing need be: null says that there was no such day. */
function mayBeMissing(field: ActionField, value: unknown): boolean {
  return value === undefined ? field.optional === true : value === null && "orNone" in field;
}

/**
 * Checks the form of an input against its description, field by field in the order of the form.
 *
 * @returns the first refusal, its field named from the input on: ["findings", "0", "explanation"]; undefined when all fits.
 */
export function checkInput<Refusal>(
  fields: ActionFields,
  input: object,
  context: FormContext<Refusal>,
  path: Path = [],
): Refusal | undefined {
  for (const [name, field] of Object.entries(fields)) {
    const value = (input as Readonly<Record<string, unknown>>)[name];
    if (mayBeMissing(field, value)) continue;
    const check = checks[field.kind] as Check<ActionField>;
    const wrong = check(field, value, [...path, name], context);
    if (wrong) return wrong;
  }
  return undefined;
}
