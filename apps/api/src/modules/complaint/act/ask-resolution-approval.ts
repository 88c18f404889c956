import { complaintInputs, decide } from "@redress/domain/complaint";
import { defaultOfficeSettings, type World } from "@redress/domain/world";
import {
  Arg,
  createUnionType,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  type ClassType,
} from "type-graphql";
import type { EntityManager } from "@mikro-orm/postgresql";
import { fingerprintOf } from "../../../actions/act/fingerprint.ts";
import { inputClass } from "../../../actions/input-class.ts";
import { requireOpened } from "../../../actions/read/outside-list.ts";
import { readFields } from "../../../actions/read-input.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import type { RequestContext } from "../../../context.ts";
import { InputReader } from "../../../platform/graphql/input-reader.ts";
import { inputWords } from "../../../platform/graphql/input-words.ts";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../../platform/graphql/user-error.type.ts";
import type { KeyedAct } from "../../../record/keys/claim-in-unit.ts";
import { recordAtHand } from "../../../record/hands/record-at-hand.ts";
import {
  ApprovalRefusedType,
  ApprovalSuccess,
  ApprovalType,
  askForApproval,
  seenBy,
} from "../../approval/index.ts";
import { ComplaintEntity } from "../complaint.entity.ts";
import { servedComplaint } from "../complaint-served.ts";
import { resolutionAsked, type ResolutionText } from "./approved-resolution.ts";

const { findings, actionsToTake } = complaintInputs.issueWrittenResolution;
const fields = { findings, actionsToTake };

/** What was sent. */
interface AskInput {
  readonly clientMutationId: string;
  readonly complaintId: string;
  readonly note?: string | null;
}

@InputType("AskForApprovalInput", { description: "What every request for an approval is sent with." })
abstract class AskForApprovalInput implements AskInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The complaint's id." })
  complaintId!: string;
  @Field(() => String, { nullable: true, description: "What you want to say; at most 10,000 characters." })
  note?: string | null;
}

@ObjectType("AskResolutionApprovalSuccess", {
  description: "The text waits for approval.",
  simpleResolvers: true,
})
class AskResolutionApprovalSuccess extends ApprovalSuccess {}

const AskResolutionApprovalPayload = createUnionType({
  name: "AskResolutionApprovalPayload",
  description: "What `askResolutionApproval` answers.",
  types: () =>
    [AskResolutionApprovalSuccess, ApprovalRefusedType, InvalidInputType, IdempotencyKeyReusedType] as const,
});

type Answer = typeof AskResolutionApprovalPayload;

/** Makes the mutation that asks for a second pair of eyes on the text of a written resolution. */
export function resolutionApprovalResolver(): ClassType {
  const Input = inputClass(
    "AskResolutionApprovalInput",
    "Input of `askResolutionApproval`.",
    fields,
    AskForApprovalInput,
  );

  @Resolver()
  class ResolutionApprovalResolver {
    @Mutation(() => AskResolutionApprovalPayload, {
      description:
        "Asks another person of the office to approve the text of a written resolution as it stands. Only a text that could be issued today; a change afterwards asks again.",
    })
    askResolutionApproval(
      @Arg("input", () => Input, { description: "The text." }) input: AskInput,
      @Ctx() context: RequestContext,
    ): Promise<Answer> {
      return answer(input, context);
    }
  }
  return ResolutionApprovalResolver;
}

/** @throws CodedError UNAUTHENTICATED, FORBIDDEN, OUTSIDE_OWN_LIST. */
async function answer(input: AskInput, context: RequestContext): Promise<Answer> {
  const viewer = requireViewer(context);
  requirePermission(viewer, "askResolutionApproval", "Approval");
  await requireOpened(context, "complaint.askResolutionApproval", input.complaintId);
  const { language } = context;
  const { clientMutationId } = input;
  const reader = new InputReader(language);
  reader.clientMutationId(clientMutationId);
  const note = reader.optionalText("note", input.note, { lines: "MANY_LINES" });
  const { directoryFor, refuse } = servedComplaint;
  const reading = { reader, directory: directoryFor(context), refuse };
  const text = (await readFields(fields, { ...input }, reading)) as unknown as ResolutionText;
  const invalid = reader.invalid();
  if (invalid !== null) return invalid;
  const fingerprint = fingerprintOf("askResolutionApproval", input);
  const act = { viewer, clientMutationId, fingerprint, mutation: "askResolutionApproval" };
  const world = { ...(await context.world(viewer.agencyId)), office: defaultOfficeSettings };
  const outcome = await context.unit.write((em) => ask(em, world, act, { ...input, note, text }));
  const shown =
    "approval" in outcome && outcome.approval
      ? new ApprovalType(seenBy(viewer, outcome.approval), language)
      : null;
  switch (outcome.kind) {
    case "ASKED":
      return new AskResolutionApprovalSuccess(clientMutationId, shown as InstanceType<typeof ApprovalType>);
    case "REFUSED":
      return new ApprovalRefusedType(outcome.refusal, language, shown);
    case "UNKNOWN_ID":
      reader.fault("complaintId", outcome.kind);
      return reader.invalid() as InvalidInputType;
    case "KEY_REUSED":
      return new IdempotencyKeyReusedType("IDEMPOTENCY_KEY_REUSED", inputWords.KEY_REUSED[language]);
  }
}

/** Asks, where the text could be issued today were it approved. */
async function ask(
  em: EntityManager,
  world: World,
  act: KeyedAct,
  {
    complaintId,
    note,
    text,
  }: { readonly complaintId: string; readonly note: string | null; readonly text: ResolutionText },
) {
  const { viewer } = act;
  const record = await recordAtHand(em, viewer, complaintId, "WRITE");
  if (record === null) return { kind: "UNKNOWN_ID" } as const;
  const row = await em.findOneOrFail(
    ComplaintEntity,
    { id: record.recordId },
    { fields: ["facts"], disableIdentityMap: true },
  );
  const issued = {
    action: "issueWrittenResolution",
    datedOn: world.today,
    mailedOn: world.today,
    ...text,
  } as const;
  const decided = decide(row.facts, issued, world, viewer);
  if (!decided.ok) return { kind: "REFUSED", approval: null, refusal: decided.refusal } as const;
  return askForApproval(em, act, {
    ...resolutionAsked(record.recordId, text),
    aboutNumber: record.number,
    note,
  });
}
