import {
  defaultSettings,
  isChoiceSetting,
  settingNames,
  settingWords,
  type SettingName,
} from "@redress/domain/world";
import { Field, Int, ObjectType } from "type-graphql";
import { settingChoiceEnums } from "./rule-setting.enums.ts";

/** What the law leaves open: `RuleSettings` of the domain, whose table of names makes the fields. */
@ObjectType("RuleSettings", {
  description:
    "The readings in force where the law leaves something open. See `DeadlineRule.setting` and `doubt`.",
  simpleResolvers: true,
})
export class RuleSettingsType {}

/** The schema's type of one setting. */
export function typeOfSetting(name: SettingName): object {
  return isChoiceSetting(name) ? settingChoiceEnums[name] : Int;
}

for (const name of settingNames) {
  const description = `${settingWords[name].en}; ${defaultSettings[name]} unless counsel decides otherwise.`;
  Field(() => typeOfSetting(name), { description })(RuleSettingsType.prototype, name);
}
