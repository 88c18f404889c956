import { Field, ObjectType } from "type-graphql";
import { CitationType } from "../../../platform/graphql/citation.type.ts";
import { UserErrorType } from "../../../platform/graphql/user-error.type.ts";
import { ComplaintActionEnum } from "../complaint.enums.ts";
import type { ServedActionName } from "../../../authorization/served-actions.ts";

/** Why an action is not lawful now. */
@ObjectType("Refusal", {
  description: "Why an action is not lawful now, or not for this viewer.",
  simpleResolvers: true,
})
export class RefusalType {
  @Field(() => String, { description: "A stable code for programs, such as `EXTENSION_ALREADY_USED`." })
  readonly code!: string;
  @Field(() => String, { description: "The reason in plain words, in the language of the request." })
  readonly message!: string;
  @Field(() => [CitationType], {
    complexity: 0,
    description: "The law it rests on; empty when the reason is not a matter of law.",
  })
  readonly citations!: CitationType[];
}

/** One action, and whether it may be taken now. */
@ObjectType("AvailableAction", {
  description:
    "One action and whether this viewer may take it now. The mutation asks the same table, so menu and guard cannot disagree.",
  simpleResolvers: true,
})
export class AvailableActionType {
  @Field(() => ComplaintActionEnum, { description: "The action." })
  readonly action!: ServedActionName;
  @Field(() => Boolean, { description: "Whether it may be taken, as far as can be known without its input." })
  readonly allowed!: boolean;
  @Field(() => RefusalType, { nullable: true, description: "Why not; null when allowed." })
  readonly refusal!: RefusalType | null;
  @Field(() => RefusalType, {
    nullable: true,
    description:
      "What to know before taking it, when it is allowed: not every input will pass. Null otherwise.",
  })
  readonly caution!: RefusalType | null;
}

/** The domain refused the action. */
@ObjectType("ActionRefused", {
  implements: UserErrorType,
  description: "The action is not lawful on this complaint now, or not with this input. Nothing was written.",
  simpleResolvers: true,
})
export class ActionRefusedType extends UserErrorType {
  @Field(() => [String], {
    nullable: true,
    description:
      'The path of the field that is the reason, from the argument on, such as `["input", "days"]`; null when no field is.',
  })
  readonly field: string[] | null;
  @Field(() => [AvailableActionType], { description: "What may be done instead." })
  readonly availableActions: AvailableActionType[];

  constructor(
    code: string,
    message: string,
    citations: CitationType[],
    field: string[] | null,
    availableActions: AvailableActionType[],
  ) {
    super(code, message, citations);
    this.field = field;
    this.availableActions = availableActions;
  }
}
