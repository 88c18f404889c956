import type { Words } from "../vocabulary/words.ts";

/** What the law leaves open, as values an agency's counsel can set. The defaults are the house's working reading. */
export interface RuleSettings {
  /** Business days to mail the acknowledgement (LCR002) after receipt. The length in 22 CCR 120102 was not read. */
  readonly acknowledgementBusinessDays: number;
  /** Business days added to the arrival of an electronic or faxed complaint: 0 treats it as handed over, 5 as mailed. */
  readonly electronicReceiptBusinessDays: number;
  /**
   * Whether an extension whose notice (LCR005) was mailed after day 30 may still be recorded: the statute does not say
   * that it is void. It moves no date: an extension that is among the facts counts.
   */
  readonly extensionNoticeAfterDay30: "REFUSE" | "WARN";
  /** Business days from a repeated contact to the receipt of the complaint it becomes, 22 CCR 111544(d): 0 is the same day. */
  readonly repeatedContactReceiptBusinessDays: number;
  /** Whether a hearing may be asked for on day 31 although the agency extended its time, or only after the extension. */
  readonly hearingWhileExtended: "OPEN" | "WAIT";
  /** Whether an amendment (LCR003) leaves the time to answer running or starts it again: no text that was read says. */
  readonly amendedComplaintClock: "KEEP" | "RESTART";
  /** Days before the hearing by which the position statement is mailed. The length in 22 CCR 120204(a)(8) was not read. */
  readonly positionStatementDays: number;
  /** Days from the hearing request to the proposed decision, Fam. Code 17801(d)(1), known from a summary only. */
  readonly proposedDecisionDays: number;
  /** Days from the receipt of the decision to ask for a rehearing. The regulation's length was not read. */
  readonly rehearingDays: number;
  /** Days from the request for a rehearing to its grant or denial, Welf. & Inst. Code 10960 by Fam. Code 17801(e). */
  readonly rehearingDecisionDays: number;
  /** Whether a right of the complainant under Code Civ. Proc. 12a ends on no holiday of the courts either, or on none of the state. */
  readonly dismissalAnswerHolidays: "STATE_AND_COURT" | "STATE";
}

/** The name of one setting. */
export type SettingName = keyof RuleSettings;

/** The settings that are a number of days. */
export type DaysSettingName = {
  [Name in SettingName]: RuleSettings[Name] extends number ? Name : never;
}[SettingName];

/** The settings that are one of a few words. */
export type ChoiceSettingName = Exclude<SettingName, DaysSettingName>;

/** The defaults. */
export const defaultSettings: RuleSettings = {
  acknowledgementBusinessDays: 5,
  electronicReceiptBusinessDays: 0,
  repeatedContactReceiptBusinessDays: 0,
  positionStatementDays: 10,
  proposedDecisionDays: 75,
  rehearingDays: 30,
  rehearingDecisionDays: 35,
  extensionNoticeAfterDay30: "REFUSE",
  hearingWhileExtended: "OPEN",
  amendedComplaintClock: "KEEP",
  dismissalAnswerHolidays: "STATE_AND_COURT",
};

/** What were settings once, with the days that the law gives: Código de Familia, sección 17526(a). Partners may still send and read them; they change nothing. */
export const retiredSettings = { arrearsReviewDays: 30 } as const;

/** Every setting, in the order in which they are shown. */
export const settingNames = Object.keys(defaultSettings) as readonly SettingName[];

/** What each setting means, for the screen that changes it. */
export const settingWords: Readonly<Record<SettingName, Words>> = {
  acknowledgementBusinessDays: {
    en: "Business days to mail the acknowledgement",
    es: "Días hábiles para enviar el acuse de recibo",
  },
  electronicReceiptBusinessDays: {
    en: "Business days from the arrival of an electronic or faxed complaint to its receipt",
    es: "Días hábiles desde la llegada de una queja electrónica o por fax hasta su recepción",
  },
  extensionNoticeAfterDay30: {
    en: "Recording an extension whose notice was mailed after day 30",
    es: "Registrar una prórroga cuyo aviso se envió después del día 30",
  },
  repeatedContactReceiptBusinessDays: {
    en: "Business days from a repeated contact to the receipt of the complaint it becomes",
    es: "Días hábiles desde un contacto repetido hasta la recepción de la queja en que se convierte",
  },
  hearingWhileExtended: {
    en: "A hearing asked for after day 30 while an extension runs",
    es: "Una audiencia pedida después del día 30 mientras corre una prórroga",
  },
  amendedComplaintClock: {
    en: "The time to answer once a complaint is amended",
    es: "El plazo para responder una vez modificada la queja",
  },
  positionStatementDays: {
    en: "Calendar days before the hearing to mail the position statement",
    es: "Días calendario antes de la audiencia para enviar la declaración de posición",
  },
  proposedDecisionDays: {
    en: "Days from the hearing request to the proposed decision",
    es: "Días desde la solicitud de audiencia hasta la decisión propuesta",
  },
  rehearingDays: {
    en: "Days from the receipt of the decision to ask for a rehearing",
    es: "Días desde la recepción de la decisión para pedir una nueva audiencia (rehearing)",
  },
  rehearingDecisionDays: {
    en: "Days from the request for a rehearing to its grant or denial",
    es: "Días desde la solicitud de nueva audiencia (rehearing) hasta que se concede o niega",
  },
  dismissalAnswerHolidays: {
    en: "The holidays that move the last day to answer a dismissal or a missed hearing",
    es: "Los días festivos que mueven el último día para responder a una desestimación o a una falta a la audiencia",
  },
};

/** What each choice of a setting means, for the screen that changes it. */
export const settingChoiceWords: {
  readonly [Name in ChoiceSettingName]: Readonly<Record<RuleSettings[Name], Words>>;
} = {
  extensionNoticeAfterDay30: {
    REFUSE: { en: "It is refused", es: "Se rechaza" },
    WARN: { en: "It is taken, with a warning", es: "Se acepta, con una advertencia" },
  },
  hearingWhileExtended: {
    OPEN: {
      en: "It may be asked for on day 31 all the same",
      es: "Puede pedirse de todos modos el día 31",
    },
    WAIT: {
      en: "It may be asked for only after the extension",
      es: "Solo puede pedirse después de la prórroga",
    },
  },
  amendedComplaintClock: {
    KEEP: { en: "It goes on from the first receipt", es: "Sigue desde la primera recepción" },
    RESTART: {
      en: "It starts again with the amendment; the complainant’s days do not",
      es: "Empieza de nuevo con la modificación; los días de la persona que se queja no",
    },
  },
  dismissalAnswerHolidays: {
    STATE_AND_COURT: {
      en: "Those of state offices and of the courts",
      es: "Los de las oficinas estatales y los de las cortes",
    },
    STATE: { en: "Those of state offices alone", es: "Solo los de las oficinas estatales" },
  },
};

/** Whether a setting is one of a few words, and not a number of days. */
export function isChoiceSetting(name: SettingName): name is ChoiceSettingName {
  return Object.hasOwn(settingChoiceWords, name);
}
