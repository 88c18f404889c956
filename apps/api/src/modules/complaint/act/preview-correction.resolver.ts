import {
  availableActions,
  complaintTransitions,
  evolve,
  previewComplaintCorrection,
} from "@redress/domain/complaint";
import { computeDeadlines } from "@redress/domain/deadlines";
import type { Correction } from "@redress/domain/provenance";
import type { Refusal } from "@redress/domain/vocabulary";
import { Arg, createUnionType, Ctx, Field, ID, InputType, Query, Resolver } from "type-graphql";
import { inputClass } from "../../../actions/input-class.ts";
import { readFields } from "../../../actions/read-input.ts";
import { placeInInput } from "../../../actions/read-evidence.ts";
import type { RequestContext } from "../../../context.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import { InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import { ActionRefusedType } from "./available-action.type.ts";
import { loaderOf } from "../read/complaint-loader.ts";
import { directoryFor, notFound, refuseField } from "./advance.ts";
import { refusedOn } from "./answers.ts";
import { PreviewCorrectionSuccess } from "./correction-preview.type.ts";

@InputType("PreviewCorrectionOf", { description: "The complaint whose date is to be corrected." })
abstract class PreviewCorrectionOf {
  @Field(() => ID, { description: "The complaint's id." })
  complaintId!: string;
}

/** What the correction asks for, but for its effect, which is the answer. */
const { shown: _, ...asked } = complaintTransitions.correctFact.input;

const PreviewCorrectionInput = inputClass(
  "PreviewCorrectionInput",
  "Input of `previewCorrection`: what `correctFact` will be sent with.",
  asked,
  PreviewCorrectionOf,
);

export const PreviewCorrectionPayload = createUnionType({
  name: "PreviewCorrectionPayload",
  description: "What `previewCorrection` answers.",
  types: () => [PreviewCorrectionSuccess, ActionRefusedType, InvalidInputType] as const,
});

/** What a correction would do, before it is made. */
@Resolver()
export class PreviewCorrectionResolver {
  @Query(() => PreviewCorrectionPayload, {
    complexity: 20,
    description:
      "What `correctFact` would do: which dates move from when to when, and which stay uncertain. Nothing is written. Send the answer's `token` as `shown`.",
  })
  async previewCorrection(
    @Arg("input", () => PreviewCorrectionInput, { description: "The correction." })
    input: PreviewCorrectionOf,
    @Ctx() context: RequestContext,
  ): Promise<typeof PreviewCorrectionPayload> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "read", "Complaint");
    const complaintId = keyOf("complaint", input.complaintId) ?? notFound();
    const reader = new InputReader(context.language);
    const reading = { reader, directory: directoryFor(context), refuse: refuseField };
    const given = input as unknown as Readonly<Record<string, unknown>>;
    const correction = (await readFields(asked, given, reading)) as unknown as Correction;
    const invalid = reader.invalid();
    if (invalid !== null) return invalid;
    return (await preview(context, complaintId, correction)) ?? notFound();
  }
}

/** The answer as the domain judges; null when there is no such complaint. */
async function preview(
  context: RequestContext,
  complaintId: string,
  correction: Correction,
): Promise<PreviewCorrectionSuccess | ActionRefusedType | null> {
  const record = await loaderOf(context).find(complaintId);
  if (record === null) return null;
  const { facts, version, holder_id } = record;
  const [viewer, world] = [requireViewer(context), await context.world(holder_id)];
  const refuse = (refusal: Refusal) =>
    refusedOn(context, complaintId, refusal, (field) => placeInInput(field, []));
  const menu = availableActions(facts, world, viewer);
  const notAllowed = menu.find(({ action }) => action === "correctFact")?.refusal;
  if (notAllowed) return refuse(notAllowed);
  const effect = previewComplaintCorrection(facts, correction, world);
  if (!effect.ok) return refuse(effect.refusal);
  const made = {
    kind: "FactCorrected",
    ...correction,
    from: effect.value.from,
    correctedById: viewer.id,
  } as const;
  const after = computeDeadlines(evolve(facts, made), world);
  return new PreviewCorrectionSuccess(version, correction, effect.value, {
    language: context.language,
    deadlines: after,
  });
}
