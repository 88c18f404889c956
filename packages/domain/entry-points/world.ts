// What the domain is told of the world, what the law leaves open, and what an agency may set.
export {
  type AgencySettingName,
  type OfficeSettings,
  type SettingValue,
  agencySettingNames,
  agencySettings,
  defaultOfficeSettings,
  readSetting,
  sayValue,
  settingsWith,
} from "../src/world/agency-settings.ts";
export {
  type ChoiceSettingName,
  type RuleSettings,
  type SettingName,
  defaultSettings,
  isChoiceSetting,
  retiredSettings,
  settingChoiceWords,
  settingNames,
  settingWords,
} from "../src/world/settings.ts";
export type { CountingContext, World } from "../src/world/world.ts";
