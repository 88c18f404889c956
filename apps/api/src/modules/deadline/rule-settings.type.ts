import {
  agencySettings,
  defaultOfficeSettings,
  defaultSettings,
  isChoiceSetting,
  retiredSettings,
  settingNames,
  settingWords,
  type OfficeSettings,
  type SettingName,
} from "@redress/domain/world";
import { Field, Int, ObjectType } from "type-graphql";
import { officeChoiceEnum, settingChoiceEnums } from "./rule-setting.enums.ts";

/** What the law leaves open: `RuleSettings` of the domain, whose table of names makes the fields. */
@ObjectType("RuleSettings", {
  description:
    "The readings in force where the law leaves something open. See `DeadlineRule.setting` and `doubt`.",
  simpleResolvers: true,
})
export class RuleSettingsType {}

/** Why a setting goes away that the law has decided. */
export const retired = {
  description: "Was a setting; it changes nothing.",
  deprecationReason: "The law gives these days. Goes away no earlier than June 1, 2027.",
} as const;

for (const name of Object.keys(retiredSettings)) Field(() => Int, retired)(RuleSettingsType.prototype, name);

/** The schema's type of one setting. */
export function typeOfSetting(name: SettingName): object {
  return isChoiceSetting(name) ? settingChoiceEnums[name] : Int;
}

for (const name of settingNames) {
  const description = `${settingWords[name].en}; ${defaultSettings[name]} unless counsel decides otherwise.`;
  Field(() => typeOfSetting(name), { description })(RuleSettingsType.prototype, name);
}

/** How an office works: `OfficeSettings` of the domain. */
@ObjectType("OfficeSettings", {
  description: "How an office works, where it may choose for itself.",
  simpleResolvers: true,
})
export class OfficeSettingsType {}

for (const name of Object.keys(defaultOfficeSettings) as readonly (keyof OfficeSettings)[]) {
  const type = agencySettings[name].kind === "DAYS" ? Int : officeChoiceEnum;
  Field(() => type, { description: `${agencySettings[name].words.en}.` })(OfficeSettingsType.prototype, name);
}
