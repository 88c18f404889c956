import { Field, InterfaceType } from "type-graphql";
import { NoticeFormEnum } from "../../notice/index.ts";
import { ComplaintEventType } from "../timeline/complaint-event.type.ts";
import { ComplaintType } from "../complaint.type.ts";
import type { ServedForm } from "../../../authorization/served-actions.ts";

/** What every successful action answers. */
export interface ActionAnswer {
  readonly clientMutationId: string;
  readonly complaint: ComplaintType;
  readonly event: ComplaintEventType;
  readonly noticesQueued: readonly ServedForm[];
}

/** The success of any action. */
@InterfaceType("ActionSuccess", {
  description:
    "What every action answers when it was done. The same request sent again gets the same answer and does nothing twice.",
})
export abstract class ActionSuccessType implements ActionAnswer {
  @Field(() => String, { simple: true, description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => ComplaintType, { simple: true, description: "The complaint after the action." })
  readonly complaint: ComplaintType;
  @Field(() => ComplaintEventType, { simple: true, description: "What was added to its history." })
  readonly event: ComplaintEventType;
  @Field(() => [NoticeFormEnum], {
    simple: true,
    description: "The forms that are now being prepared; empty when the action calls for none.",
  })
  readonly noticesQueued: readonly ServedForm[];

  constructor(answer: ActionAnswer) {
    this.clientMutationId = answer.clientMutationId;
    this.complaint = answer.complaint;
    this.event = answer.event;
    this.noticesQueued = answer.noticesQueued;
  }
}
