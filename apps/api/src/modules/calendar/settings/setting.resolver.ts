import { agencySettingNames, readSetting, type AgencySettingName } from "@redress/domain/world";
import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { fingerprintOf } from "../../../actions/act/fingerprint.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import type { RequestContext } from "../../../context.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import { inputWords } from "../../../platform/graphql/input-words.ts";
import {
  IdempotencyKeyReusedType,
  type InvalidInputType,
} from "../../../platform/graphql/user-error.type.ts";
import { effectOf } from "../change/closure-effect.ts";
import { EffectChangedType, OfficeClosureEffectType } from "../change/closure-effect.type.ts";
import { PreviewOfficeClosureSuccess } from "../closures/office-closure.payloads.ts";
import { changeSetting, proposeSetting, type NewSetting } from "./change-setting.ts";
import {
  ChangeSettingInput,
  ChangeSettingPayload,
  ChangeSettingSuccess,
  PreviewSettingInput,
  PreviewSettingPayload,
} from "./setting.payloads.ts";
import { SettingType, shownSetting } from "./setting.type.ts";
import { settingChanges, standingSetting } from "./standing-settings.ts";

type Setting = InstanceType<typeof SettingType>;

/** What an agency may set, what stands, and its changes. */
@Resolver()
export class SettingResolver {
  @Query(() => [SettingType], {
    description:
      "Everything that the viewer’s agency may set, with what stands, what the law leaves open and every change; of the Department what stands for agencies that have not set their own; at most 30 settings.",
  })
  async agencySettings(@Ctx() context: RequestContext): Promise<Setting[]> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "read", "AgencySetting");
    return settingsShown(context, agencySettingNames);
  }

  @Query(() => PreviewSettingPayload, {
    description: "What a change of a setting would do to the dates of complaints, with nothing written.",
  })
  async previewSetting(
    @Arg("input", () => PreviewSettingInput, { description: "What it shall say." })
    input: PreviewSettingInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof PreviewSettingPayload> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "changeSetting", "AgencySetting");
    const reader = new InputReader(context.language);
    const asked = readNew(reader, input);
    const invalid = reader.invalid();
    if (invalid !== null) return invalid;
    const proposed = await proposeSetting(context, viewer, asked);
    if (proposed === null) return standsSo(reader);
    const effect = await effectOf(context, viewer, proposed.change);
    return new PreviewOfficeClosureSuccess({ effect }, context.language);
  }

  @Mutation(() => ChangeSettingPayload, {
    description:
      "Changes a setting of the viewer’s agency, or the Department’s for all that have not set their own, and recounts the dates that this moves. A date promised in a letter moves later only. For directors and administrators.",
  })
  async changeSetting(
    @Arg("input", () => ChangeSettingInput, { description: "What it shall say, and why." })
    input: ChangeSettingInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof ChangeSettingPayload> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "changeSetting", "AgencySetting");
    const { language } = context;
    const { clientMutationId, shown } = input;
    const reader = new InputReader(language);
    reader.clientMutationId(clientMutationId);
    const asked = readNew(reader, input);
    const reason = reader.text("reason", input.reason, { lines: "MANY_LINES", whenEmpty: "REASON_REQUIRED" });
    const invalid = reader.invalid();
    if (invalid !== null) return invalid;
    const fingerprint = fingerprintOf("changeSetting", input);
    const outcome = await changeSetting(context, {
      ...asked,
      viewer,
      clientMutationId,
      fingerprint,
      reason,
      shown,
    });
    switch (outcome.kind) {
      case "CHANGED": {
        const [setting] = await settingsShown(context, [asked.name]);
        return new ChangeSettingSuccess(clientMutationId, setting as Setting);
      }
      case "STANDS_SO":
        return standsSo(reader);
      case "KEY_REUSED":
        return new IdempotencyKeyReusedType("IDEMPOTENCY_KEY_REUSED", inputWords.KEY_REUSED[language]);
      case "EFFECT_CHANGED":
        return new EffectChangedType(
          inputWords.EFFECT_CHANGED[language],
          new OfficeClosureEffectType(outcome.effect, language),
        );
    }
  }
}

function readNew(reader: InputReader, { name, value }: PreviewSettingInput): NewSetting {
  if (value === null || value === undefined) return { name, value: null };
  const read = readSetting(name, value);
  if (read.ok) return { name, value: read.value };
  reader.refusal("value", read.refusal);
  return { name, value: null };
}

function standsSo(reader: InputReader): InvalidInputType {
  reader.fault("value", "SETTING_STANDS_SO");
  return reader.invalid() as InvalidInputType;
}

async function settingsShown(
  context: RequestContext,
  names: readonly AgencySettingName[],
): Promise<Setting[]> {
  const { agencyId } = requireViewer(context);
  const changes = await context.unit.read((em) => settingChanges(em, agencyId));
  return names.map((name) =>
    shownSetting(
      {
        name,
        standing: standingSetting(changes, name, agencyId),
        history: changes.filter(({ setting }) => setting === name),
      },
      context.language,
    ),
  );
}
