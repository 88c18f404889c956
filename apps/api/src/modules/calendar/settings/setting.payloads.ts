import { createUnionType, Field, InputType, ObjectType } from "type-graphql";
import type { AgencySettingName } from "@redress/domain/world";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { EffectChangedType } from "../change/closure-effect.type.ts";
import { PreviewOfficeClosureSuccess } from "../closures/office-closure.payloads.ts";
import { SettingNameEnum, SettingType } from "./setting.type.ts";

@InputType("PreviewSettingInput", { description: "What a setting shall say." })
export class PreviewSettingInput {
  @Field(() => SettingNameEnum, { description: "Which setting." })
  name!: AgencySettingName;
  @Field(() => String, {
    nullable: true,
    description:
      "Whole days or one of its words; left out, it follows the Department, or the default, again.",
  })
  value?: string | null;
}

@InputType("ChangeSettingInput", { description: "Input of `changeSetting`." })
export class ChangeSettingInput extends PreviewSettingInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => String, { description: "Why; at most 10,000 characters. It stands in the history." })
  reason!: string;
  @Field(() => String, { description: "The `shown` of the effect that you looked at." })
  shown!: string;
}

@ObjectType("ChangeSettingSuccess", {
  description: "The setting stands so from now on.",
  simpleResolvers: true,
})
export class ChangeSettingSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => SettingType, { description: "The setting as it stands." })
  readonly setting: InstanceType<typeof SettingType>;

  constructor(clientMutationId: string, setting: InstanceType<typeof SettingType>) {
    this.clientMutationId = clientMutationId;
    this.setting = setting;
  }
}

export const PreviewSettingPayload = createUnionType({
  name: "PreviewSettingPayload",
  description: "What `previewSetting` answers.",
  types: () => [PreviewOfficeClosureSuccess, InvalidInputType] as const,
});

export const ChangeSettingPayload = createUnionType({
  name: "ChangeSettingPayload",
  description: "What `changeSetting` answers.",
  types: () => [ChangeSettingSuccess, EffectChangedType, InvalidInputType, IdempotencyKeyReusedType] as const,
});
