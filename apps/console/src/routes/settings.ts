export { SettingsPage as Component } from "../features/settings/settings-page.tsx";
import { officeClosuresEn } from "../i18n/en/lists/office-closures.en.ts";
import { recordEn } from "../i18n/en/record.en.ts";
import { settingsEn } from "../i18n/en/settings.en.ts";
import { addEnglish } from "../i18n/i18n.ts";

addEnglish(settingsEn, officeClosuresEn, recordEn);
