import type { AutomaticAction } from "@redress/domain/enforcement";
import { Field, InputType } from "type-graphql";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { AutomaticActionEnum } from "./enforcement-hold.type.ts";

@InputType("EnforcementNoticeInput", {
  description:
    "A notice of an automatic action that the person received. While that action is shut down, the record is urgent.",
})
export class EnforcementNoticeInput {
  @Field(() => AutomaticActionEnum, { description: "What the notice announces." })
  action!: AutomaticAction;
  @Field(() => PlainDateScalar, { description: "The day the person received it; not in the future." })
  receivedOn!: string;
}
