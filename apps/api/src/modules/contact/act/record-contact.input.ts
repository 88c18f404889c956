import { Field, ID, InputType } from "type-graphql";
import { PartyEnum } from "../../../actions/people/party.enum.ts";
import { EnforcementNoticeInput } from "../../enforcement/index.ts";
import { PersonInput } from "../../../actions/people/person.input.ts";

@InputType("ContactPersonInput", {
  description:
    "Who got in touch or, where an authorized representative did, for whom. A participant's lawyer counts as the participant.",
})
export class ContactPersonInput extends PersonInput {
  @Field(() => PartyEnum, {
    nullable: true,
    description: "Which party to the case the person is: needed of a participant.",
  })
  party?: keyof typeof PartyEnum | null;
}

/** What a contact is recorded with, besides what its action describes. */
@InputType("RecordContactOf", { description: "Who got in touch." })
export abstract class RecordContactOf {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. The same key with the same input does nothing twice; a UUID serves well.",
  })
  clientMutationId!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      "The agency that was asked. Left out, the viewer's own; another agency's is refused as unknown.",
  })
  agencyId?: string | null;
  @Field(() => ContactPersonInput, { description: "Who got in touch." })
  person!: ContactPersonInput;
  @Field(() => String, {
    nullable: true,
    description: "The number of the child support case, when there is one; at most 50 characters.",
  })
  caseNumber?: string | null;
  @Field(() => EnforcementNoticeInput, {
    nullable: true,
    description: "The notice of an automatic action that the person received, when they speak of one.",
  })
  enforcementNotice?: EnforcementNoticeInput | null;
}
