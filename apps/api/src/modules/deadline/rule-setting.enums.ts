import {
  agencySettings,
  settingChoiceWords,
  settingWords,
  type ChoiceSettingName,
} from "@redress/domain/world";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

/** What the choices of each setting are called in the schema. The compiler misses a setting that is left out. */
const enumNames: Readonly<Record<ChoiceSettingName, string>> = {
  extensionNoticeAfterDay30: "LateExtensionNotice",
  hearingWhileExtended: "HearingWhileExtended",
  amendedComplaintClock: "AmendedComplaintClock",
  dismissalAnswerHolidays: "DismissalAnswerHolidays",
};

function choicesOf(name: ChoiceSettingName): object {
  const description = `What the law leaves open: ${settingWords[name].en.toLowerCase()}.`;
  return wordedEnum<string>(enumNames[name], description, settingChoiceWords[name]);
}

const { secondPairOfEyes } = agencySettings;

/** Whether something of an office's work is needed. */
export const officeChoiceEnum = wordedEnum<string>(
  "NeededOrNot",
  "Whether the office needs it.",
  secondPairOfEyes.kind === "CHOICE" ? secondPairOfEyes.choices : {},
);

/** The choices of each setting that is one of a few words. */
export const settingChoiceEnums = Object.fromEntries(
  (Object.keys(enumNames) as ChoiceSettingName[]).map((name) => [name, choicesOf(name)]),
) as Readonly<Record<ChoiceSettingName, object>>;
