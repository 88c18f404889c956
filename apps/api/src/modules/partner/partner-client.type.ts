import { Field, ObjectType } from "type-graphql";

/** A partner system. */
@ObjectType("PartnerClient", {
  description: "A partner's computer system, as registered.",
  simpleResolvers: true,
})
export class PartnerClientType {
  @Field(() => String, { description: "Its OAuth client id." })
  readonly clientId!: string;
  @Field(() => String, { description: "Its name, as the history of a complaint shows it." })
  readonly name!: string;
  @Field(() => [String], { description: "The scopes of the token in use, such as `complaints:read`." })
  readonly scopes!: readonly string[];
}
