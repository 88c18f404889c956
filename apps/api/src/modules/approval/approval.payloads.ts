import type { ApprovalRefusal } from "@redress/domain/approval";
import { refusalMessage, type Language, type Refusal } from "@redress/domain/vocabulary";
import { createUnionType, Field, ObjectType } from "type-graphql";
import { citationsOf } from "../../platform/graphql/citation.type.ts";
import {
  IdempotencyKeyReusedType,
  InvalidInputType,
  UserErrorType,
} from "../../platform/graphql/user-error.type.ts";
import { ApprovalType } from "./approval.type.ts";

type Shown = InstanceType<typeof ApprovalType>;

@ObjectType("ApprovalSuccess", { description: "The queue has it.", simpleResolvers: true })
export abstract class ApprovalSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => ApprovalType, { description: "The approval as it stands." })
  readonly approval: Shown;

  constructor(clientMutationId: string, approval: Shown) {
    this.clientMutationId = clientMutationId;
    this.approval = approval;
  }
}

@ObjectType("DecideApprovalSuccess", { description: "It is decided.", simpleResolvers: true })
export class DecideApprovalSuccess extends ApprovalSuccess {}

@ObjectType("ApprovalRefused", {
  implements: UserErrorType,
  description: "It cannot be asked for or decided by this person, or not any more. Nothing was written.",
  simpleResolvers: true,
})
export class ApprovalRefusedType extends UserErrorType {
  @Field(() => ApprovalType, {
    nullable: true,
    description: "The approval as it stands; null where there is none.",
  })
  readonly current: Shown | null;

  constructor(refusal: ApprovalRefusal | Refusal, language: Language, current: Shown | null) {
    super(refusal.code, refusalMessage(refusal, language), citationsOf(refusal.citations));
    this.current = current;
  }
}

export const DecideApprovalPayload = createUnionType({
  name: "DecideApprovalPayload",
  description: "What `decideApproval` answers.",
  types: () =>
    [DecideApprovalSuccess, ApprovalRefusedType, InvalidInputType, IdempotencyKeyReusedType] as const,
});
