// What the domain is told of the world, and what the law leaves open.
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
