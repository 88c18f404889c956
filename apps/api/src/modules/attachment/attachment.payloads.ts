import { createUnionType, Field, ID, InputType, ObjectType } from "type-graphql";
import { IdempotencyKeyReusedType, InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import { AttachmentType } from "./attachment.type.ts";

@InputType("RemoveAttachmentInput", { description: "Input of `removeAttachment`." })
export class RemoveAttachmentInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The id of the file." })
  attachmentId!: string;
  @Field(() => String, { description: "Why it does not belong to the record; at most 10,000 characters." })
  reason!: string;
}

@ObjectType("RemoveAttachmentSuccess", {
  description: "The file is off the record. Its bytes are kept, and nobody gets them.",
  simpleResolvers: true,
})
export class RemoveAttachmentSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => AttachmentType, { description: "The file as it stands." })
  readonly attachment: AttachmentType;

  constructor(clientMutationId: string, attachment: AttachmentType) {
    this.clientMutationId = clientMutationId;
    this.attachment = attachment;
  }
}

export const RemoveAttachmentPayload = createUnionType({
  name: "RemoveAttachmentPayload",
  description: "What `removeAttachment` answers.",
  types: () => [RemoveAttachmentSuccess, InvalidInputType, IdempotencyKeyReusedType] as const,
});
