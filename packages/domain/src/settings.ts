import type { Words } from "./words.ts";

/** What the law leaves open, as values an agency's counsel can set. The defaults are the house's working reading. */
export interface RuleSettings {
  /** Business days to mail the acknowledgement (LCR002) after receipt. The length in 22 CCR 120102 was not read. */
  readonly acknowledgementBusinessDays: number;
  /** Business days added to the arrival of an electronic or faxed complaint: 0 treats it as handed over, 5 as mailed. */
  readonly electronicReceiptBusinessDays: number;
  /** What to do with an extension notice (LCR005) mailed after day 30: the statute does not say that it is void. */
  readonly extensionNoticeAfterDay30: "REFUSE" | "WARN";
}

/** The name of one setting. */
export type SettingName = keyof RuleSettings;

/** The settings that are a number of days. */
export type DaysSettingName = "acknowledgementBusinessDays" | "electronicReceiptBusinessDays";

/** The defaults. */
export const defaultSettings: RuleSettings = {
  acknowledgementBusinessDays: 5,
  electronicReceiptBusinessDays: 0,
  extensionNoticeAfterDay30: "REFUSE",
};

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
    en: "An extension notice mailed after day 30",
    es: "Un aviso de prórroga enviado después del día 30",
  },
};
