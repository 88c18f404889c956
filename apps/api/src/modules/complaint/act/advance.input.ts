import { Field, ID, InputType, Int } from "type-graphql";

/** What every action on an existing complaint is sent with. */
@InputType("AdvanceComplaintInput", {
  description: "What every action on an existing complaint is sent with.",
})
export abstract class AdvanceInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The complaint's id." })
  complaintId!: string;
  @Field(() => Int, {
    description:
      "The `version` you read. When it is no longer the newest, nothing is written and the answer is `StaleVersion`.",
  })
  expectedVersion!: number;
}
