import { Field, InterfaceType, ObjectType } from "type-graphql";
import { CitationType } from "./citation.type.ts";

/** What every answer other than success has in common. */
@InterfaceType("UserError", {
  description:
    "Why a mutation changed nothing or a question has no answer, in a form a person can act on. Every member of a payload union other than the success implements it, " +
    "so a client that selects `... on UserError` keeps working when members are added.",
})
export abstract class UserErrorType {
  @Field(() => String, {
    simple: true,
    description: "A stable code for programs, such as `EXTENSION_ALREADY_USED`.",
  })
  readonly code: string;
  @Field(() => String, {
    simple: true,
    description: "The reason in plain words, in the language of the request (`Accept-Language`: en or es).",
  })
  readonly message: string;
  @Field(() => [CitationType], {
    complexity: 0,
    simple: true,
    description: "The law behind the answer; empty when it is not about the law.",
  })
  readonly citations: CitationType[];

  constructor(code: string, message: string, citations: CitationType[] = []) {
    this.code = code;
    this.message = message;
    this.citations = citations;
  }
}

/** One thing wrong with an input. */
@ObjectType("InputIssue", { description: "One thing that is wrong with the input.", simpleResolvers: true })
export class InputIssueType {
  @Field(() => [String], {
    description:
      'The path of the field from the argument on, such as `["input", "filing", "postmarkedOn"]`; list positions are numbers from 0.',
  })
  readonly path: string[];
  @Field(() => String, {
    description: "A stable code for programs, such as `NOT_A_DATE` or `TEXT_TOO_LONG`.",
  })
  readonly code: string;
  @Field(() => String, {
    description: "What is wrong and what would be right, in the language of the request.",
  })
  readonly message: string;
  @Field(() => [CitationType], {
    complexity: 0,
    description: "The law behind the demand, when there is one.",
  })
  readonly citations: CitationType[];

  constructor(
    path: readonly (string | number)[],
    code: string,
    message: string,
    citations: CitationType[] = [],
  ) {
    this.path = path.map(String);
    this.code = code;
    this.message = message;
    this.citations = citations;
  }
}

/** The input could not be read. */
@ObjectType("InvalidInput", {
  implements: UserErrorType,
  description:
    "The input could not be read as what it should be: a day that does not exist, an empty text, an unknown id. Nothing was written.",
  simpleResolvers: true,
})
export class InvalidInputType extends UserErrorType {
  @Field(() => [InputIssueType], {
    description: "Everything that was found wrong, each with the path of its field.",
  })
  readonly issues: InputIssueType[];

  constructor(message: string, issues: InputIssueType[]) {
    super("INVALID_INPUT", message);
    this.issues = issues;
  }
}

/** The same key came with another input. */
@ObjectType("IdempotencyKeyReused", {
  implements: UserErrorType,
  description:
    "The `clientMutationId` was used before with another input. Nothing was written: send the new input with a new key.",
  simpleResolvers: true,
})
export class IdempotencyKeyReusedType extends UserErrorType {}
