import { refuseForm } from "../refusal/form-reasons.ts";
import { refuseWith, ofForm, type CodedRefusal } from "../refusal/coded-refusal.ts";
import { ok, refused, type Result } from "../vocabulary/result.ts";
import type { Words } from "../vocabulary/words.ts";
import {
  defaultSettings,
  isChoiceSetting,
  settingChoiceWords,
  settingNames,
  settingWords,
  type DaysSettingName,
  type RuleSettings,
} from "./settings.ts";

/** How an office works, where it may choose for itself. */
export interface OfficeSettings {
  /** Whether another person approves the text of a written resolution before it is issued. */
  readonly secondPairOfEyes: "NOT_NEEDED" | "NEEDED";
  /** Whether somebody says why before they open a record that is not on their own list. */
  readonly reasonOutsideList: "NOT_NEEDED" | "NEEDED";
  /** From how many days before it a date is shown as near. */
  readonly alertDays: number;
}

/** Everything that an agency may set: what the law leaves open, and how its office works. */
export type AgencySettings = OfficeSettings & RuleSettings;

/** The name of one. */
export type AgencySettingName = keyof AgencySettings;

/** The value of one: a number of days, or one of its words. */
export type SettingValue = number | string;

/** What a setting is. */
export type SettingRow = {
  readonly words: Words;
  readonly standard: SettingValue;
  /** Whether dates are counted by it, so that a change recounts them. */
  readonly countsDates: boolean;
} & (
  | { readonly kind: "DAYS"; readonly least: number; readonly most: number }
  | { readonly kind: "CHOICE"; readonly choices: Readonly<Record<string, Words>> }
);

/** How an office works until it says otherwise. */
export const defaultOfficeSettings: OfficeSettings = {
  secondPairOfEyes: "NOT_NEEDED",
  reasonOutsideList: "NOT_NEEDED",
  alertDays: 7,
};

const neededOrNot = {
  NOT_NEEDED: { en: "Not needed", es: "No hace falta" },
  NEEDED: { en: "Needed", es: "Hace falta" },
} as const;

/** The fewest and the most days that each may say. */
const bounds: Readonly<Record<DaysSettingName, readonly [least: number, most: number]>> = {
  acknowledgementBusinessDays: [1, 30],
  electronicReceiptBusinessDays: [0, 10],
  repeatedContactReceiptBusinessDays: [0, 10],
  positionStatementDays: [1, 45],
  proposedDecisionDays: [30, 365],
  rehearingDays: [1, 365],
  rehearingDecisionDays: [1, 365],
};

const ruleRows = Object.fromEntries(
  settingNames.map((name): [string, SettingRow] => {
    // An extension that is among the facts counts, however late it was noticed.
    const countsDates = name !== "extensionNoticeAfterDay30";
    const row = { words: settingWords[name], standard: defaultSettings[name], countsDates };
    if (isChoiceSetting(name)) return [name, { ...row, kind: "CHOICE", choices: settingChoiceWords[name] }];
    const [least, most] = bounds[name];
    return [name, { ...row, kind: "DAYS", least, most }];
  }),
) as Readonly<Record<keyof RuleSettings, SettingRow>>;

/** Every setting of an agency, in the order in which they are shown. */
export const agencySettings: Readonly<Record<AgencySettingName, SettingRow>> = {
  secondPairOfEyes: {
    words: {
      en: "Another person approves a written resolution before it is issued",
      es: "Otra persona aprueba una resolución escrita antes de emitirla",
    },
    standard: defaultOfficeSettings.secondPairOfEyes,
    countsDates: false,
    kind: "CHOICE",
    choices: neededOrNot,
  },
  reasonOutsideList: {
    words: {
      en: "A reason is needed to open a record outside one’s own list",
      es: "Hace falta un motivo para abrir un registro fuera de la propia lista",
    },
    standard: defaultOfficeSettings.reasonOutsideList,
    countsDates: false,
    kind: "CHOICE",
    choices: neededOrNot,
  },
  alertDays: {
    words: {
      en: "Days before the last day from which on a deadline or a task is shown as near",
      es: "Días antes del último día desde los cuales un plazo o una tarea se muestra como próximo",
    },
    standard: defaultOfficeSettings.alertDays,
    countsDates: false,
    kind: "DAYS",
    least: 0,
    most: 30,
  },
  ...ruleRows,
};

/** The names, in the order in which they are shown. */
export const agencySettingNames = Object.keys(agencySettings) as readonly AgencySettingName[];

const refuseSetting = refuseWith({
  DAYS_OUT_OF_BOUNDS: {
    en: "Give a whole number from {least} to {most}.",
    es: "Indique un número entero de {least} a {most}.",
    citations: ofForm,
  },
});

/** The code of a value that a setting cannot have. */
export type SettingRefusal = CodedRefusal<"DAYS_OUT_OF_BOUNDS" | "UNKNOWN_VALUE">;

/** Reads the value of a setting: whole days within its bounds, or one of its words. */
export function readSetting(name: AgencySettingName, text: string): Result<SettingValue, SettingRefusal> {
  const row = agencySettings[name];
  if (row.kind === "CHOICE") {
    if (Object.hasOwn(row.choices, text)) return ok(text);
    const known = Object.keys(row.choices).join(", ");
    return refused(refuseForm("UNKNOWN_VALUE", ["value"], { known }) as SettingRefusal);
  }
  const { least, most } = row;
  const days = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return days >= least && days <= most
    ? ok(days)
    : refused(refuseSetting("DAYS_OUT_OF_BOUNDS", ["value"], { least, most }));
}

/** A value in words, as people read it. */
export function sayValue(name: AgencySettingName, value: SettingValue): Words {
  const row = agencySettings[name];
  const words = row.kind === "CHOICE" ? row.choices[value] : undefined;
  return words ?? { en: String(value), es: String(value) };
}

/** The settings with what was changed, each of the two kinds by itself. What nobody changed stands at its default. */
export function settingsWith(changed: Readonly<Partial<Record<AgencySettingName, SettingValue>>>): {
  readonly settings: RuleSettings;
  readonly office: OfficeSettings;
} {
  const of = <Some extends object>(defaults: Some): Some =>
    Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [name, changed[name as AgencySettingName] ?? value]),
    ) as Some;
  return { settings: of(defaultSettings), office: of(defaultOfficeSettings) };
}
