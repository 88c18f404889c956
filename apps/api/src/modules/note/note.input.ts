import { Field, ID, InputType, Int } from "type-graphql";

@InputType("WriteNoteInput", { description: "What every note is sent with." })
abstract class WriteNoteInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => String, { description: "The text; at most 10,000 characters." })
  text!: string;
  @Field(() => [ID], {
    nullable: true,
    description:
      "Whom the text mentions, by the ids of active staff of the agency; at most 20. The text names each of them after an @, such as `@Priya Raman`.",
  })
  mentions?: string[] | null;
}

@InputType("AddNoteInput", { description: "Input of `addNote`." })
export class AddNoteInput extends WriteNoteInput {
  @Field(() => ID, { description: "The id of the record, of whatever kind." })
  recordId!: string;
}

@InputType("CorrectNoteInput", { description: "Input of `correctNote`." })
export class CorrectNoteInput extends WriteNoteInput {
  @Field(() => ID, { description: "The id of the note." })
  noteId!: string;
  @Field(() => Int, { description: "The version of the note that you read." })
  expectedVersion!: number;
}
