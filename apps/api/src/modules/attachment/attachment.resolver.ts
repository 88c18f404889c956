import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { fingerprintOf } from "../../actions/act/fingerprint.ts";
import { requireOpened } from "../../actions/read/outside-list.ts";
import { requirePermission, requireViewer } from "../../authorization/permissions.ts";
import type { RequestContext } from "../../context.ts";
import { InputReader } from "../../platform/graphql/input-reader.ts";
import { inputWords } from "../../platform/graphql/input-words.ts";
import { IdempotencyKeyReusedType, type InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import {
  RemoveAttachmentInput,
  RemoveAttachmentPayload,
  RemoveAttachmentSuccess,
} from "./attachment.payloads.ts";
import { AttachmentType } from "./attachment.type.ts";
import { asksPurpose, filesToShow } from "./attachments.query.ts";
import { removeAttachment } from "./remove-attachment.ts";

/** Files on records of whatever kind. */
@Resolver()
export class AttachmentResolver {
  @Query(() => [AttachmentType], {
    nullable: true,
    description:
      "The files of a record of whatever kind, newest first, at most 200; null when there is no record with this id among those the viewer may see. For those who work on records.",
  })
  async attachments(
    @Arg("recordId", () => ID, { description: "The record’s id." }) recordId: string,
    @Ctx() context: RequestContext,
  ): Promise<AttachmentType[] | null> {
    const viewer = requireViewer(context);
    requirePermission(viewer, "read", "Attachment");
    await requireOpened(context, "read.attachments", recordId);
    const found = await context.unit.read((em) => filesToShow(em, viewer, recordId));
    return found && found.rows.map((row) => new AttachmentType(row, viewer, context.language, found));
  }

  @Mutation(() => RemoveAttachmentPayload, {
    description:
      "Takes a file off its record, such as one that belongs to somebody else. Nobody gets it any more; the record shows who took it off, when and why. For who added the file, supervisors and directors.",
  })
  async removeAttachment(
    @Arg("input", () => RemoveAttachmentInput, { description: "Which file, and why." })
    input: RemoveAttachmentInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof RemoveAttachmentPayload> {
    const viewer = requireViewer(context);
    const { language } = context;
    requirePermission(viewer, "removeAttachment", "Attachment");
    await requireOpened(context, "attachment.removeAttachment", input.attachmentId);
    const reader = new InputReader(language);
    const { clientMutationId } = input;
    reader.clientMutationId(clientMutationId);
    const id = reader.key("attachmentId", "attachment", input.attachmentId) ?? "";
    const reason = reader.text("reason", input.reason, { lines: "MANY_LINES" });
    const invalid = reader.invalid();
    if (invalid !== null) return invalid;
    const mutation = "removeAttachment";
    const fingerprint = fingerprintOf(mutation, input);
    const outcome = await context.unit.write(async (em) => {
      const done = await removeAttachment(em, {
        viewer,
        clientMutationId,
        fingerprint,
        mutation,
        id,
        reason,
      });
      return done.kind === "REMOVED"
        ? { ...done, asksPurpose: await asksPurpose(em, viewer, done.file.record.id) }
        : done;
    });
    if (outcome.kind === "KEY_REUSED")
      return new IdempotencyKeyReusedType("IDEMPOTENCY_KEY_REUSED", inputWords.KEY_REUSED[language]);
    if (outcome.kind === "FAULTY") {
      reader.fault("attachmentId", outcome.code);
      return reader.invalid() as InvalidInputType;
    }
    const shown = { isHeld: true, asksPurpose: outcome.asksPurpose };
    return new RemoveAttachmentSuccess(
      clientMutationId,
      new AttachmentType(outcome.file, viewer, language, shown),
    );
  }
}
