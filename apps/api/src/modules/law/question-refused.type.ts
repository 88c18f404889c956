import type { AuthorityKey } from "@redress/domain/law";
import { say, type Language, type Words } from "@redress/domain/vocabulary";
import { Field, ObjectType } from "type-graphql";
import { citationsOf } from "../../platform/graphql/citation.type.ts";
import { cited, said, told, toldType } from "../../platform/graphql/told/told-type.ts";
import { UserErrorType } from "../../platform/graphql/user-error.type.ts";

/** A refusal of the domain: a code with words, and where in what was given the trouble is. */
interface CodedAt {
  readonly code: string;
  readonly words: Words;
  readonly path: readonly (string | number)[];
  readonly citations: readonly AuthorityKey[];
}

/** A question that cannot be answered. */
@ObjectType("QuestionRefused", {
  implements: UserErrorType,
  description:
    "The question cannot be answered as it is asked: a day that does not exist, or facts that cannot have happened, such as a resolution before the complaint. " +
    "The first trouble is named.",
  simpleResolvers: true,
})
export class QuestionRefusedType extends UserErrorType {
  @Field(() => [String], {
    description:
      'The path of the field that is the reason, from the argument on, such as `["given", "complaint", "extension", "days"]`; list positions are numbers from 0. At most 8 names.',
  })
  readonly field: string[];

  constructor({ code, words, path, citations }: CodedAt, language: Language) {
    super(code, say(words, language), citationsOf(citations));
    this.field = path.map(String);
  }
}

/** One refusal within an answer that otherwise stands. */
export const QuestionRefusalType = toldType<CodedAt>()(
  "QuestionRefusal",
  "Why a part of a question is not answered; the rest of the answer stands.",
  {
    code: told(String, "A stable code for programs, such as `EXTENSION_ALREADY_USED`."),
    message: said("The reason in plain words, in the language of the request.", ({ words }) => words),
    citations: cited("The law it rests on; empty when it is a matter of form."),
    field: told(
      [String],
      'The path of what is refused, from the argument on, such as `["hypotheses", "0", "days"]`. At most 8 names.',
      ({ path }) => path.map(String),
    ),
  },
);
