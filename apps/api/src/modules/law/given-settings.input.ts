import { defaultSettings, settingWords, type RuleSettings, type SettingName } from "@redress/domain";
import { Field, InputType, Int } from "type-graphql";
import { HearingWhileExtendedEnum, LateExtensionNoticeEnum } from "./given.enums.ts";

/** What a setting is, in the domain's words, with the value that stands when it is left out. */
function told(name: SettingName, range = ""): string {
  return `${settingWords[name].en}${range}; ${defaultSettings[name]} when left out.`;
}

/** A number of days that the law leaves open. */
function GivenDays(name: SettingName): PropertyDecorator {
  return Field(() => Int, { nullable: true, description: told(name, ", 0 to 365") }) as PropertyDecorator;
}

@InputType("GivenSettingsInput", {
  description: "What the law leaves open, as counsel has decided it. What is left out stands at its default.",
})
export class GivenSettingsInput {
  @GivenDays("acknowledgementBusinessDays")
  acknowledgementBusinessDays?: number | null;
  @GivenDays("electronicReceiptBusinessDays")
  electronicReceiptBusinessDays?: number | null;
  @GivenDays("repeatedContactReceiptBusinessDays")
  repeatedContactReceiptBusinessDays?: number | null;
  @GivenDays("positionStatementDays")
  positionStatementDays?: number | null;
  @GivenDays("proposedDecisionDays")
  proposedDecisionDays?: number | null;
  @GivenDays("rehearingDays")
  rehearingDays?: number | null;
  @GivenDays("arrearsReviewDays")
  arrearsReviewDays?: number | null;
  @Field(() => LateExtensionNoticeEnum, { nullable: true, description: told("extensionNoticeAfterDay30") })
  extensionNoticeAfterDay30?: RuleSettings["extensionNoticeAfterDay30"] | null;
  @Field(() => HearingWhileExtendedEnum, { nullable: true, description: told("hearingWhileExtended") })
  hearingWhileExtended?: RuleSettings["hearingWhileExtended"] | null;
}
