import {
  defaultSettings,
  isChoiceSetting,
  retiredSettings,
  settingNames,
  settingWords,
} from "@redress/domain/world";
import { Field, InputType, Int } from "type-graphql";
import { retired, typeOfSetting } from "../../deadline/index.ts";

/** `RuleSettings` of the domain, whose table of names makes the fields. */
@InputType("GivenSettingsInput", {
  description: "What the law leaves open, as counsel has decided it. What is left out stands at its default.",
})
export class GivenSettingsInput {}

for (const name of Object.keys(retiredSettings))
  Field(() => Int, { nullable: true, ...retired })(GivenSettingsInput.prototype, name);

for (const name of settingNames) {
  const range = isChoiceSetting(name) ? "" : ", 0 to 365";
  const description = `${settingWords[name].en}${range}; ${defaultSettings[name]} when left out.`;
  Field(() => typeOfSetting(name), { nullable: true, description })(GivenSettingsInput.prototype, name);
}
