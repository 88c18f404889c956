import { contactInputs, type IndependentReview } from "@redress/domain/contact";
import type { RequestContext } from "../../context.ts";
import { factType } from "../../actions/fact-type.ts";
import { PlainDateScalar } from "../../platform/graphql/plain-date.scalar.ts";
import { StaffMemberType } from "./staff-member.type.ts";
import { staffMember } from "./staff.query.ts";

const { requestContactReview, answerContactReview } = contactInputs;

const AnswerType = factType(
  "IndependentReviewAnswer",
  "The answer that an independent review gave.",
  answerContactReview,
);

/** An independent review, on whatever kind of record. */
export const IndependentReviewType = factType(
  "IndependentReview",
  "A review by somebody who never acted on the record, asked for before or beside a complaint (the office's practice under 22 CCR 111542).",
  requestContactReview,
  {
    reviewer: {
      type: () => StaffMemberType,
      nullable: true,
      description: "Who reviews; null until somebody is named.",
    },
    answer: { type: () => AnswerType, nullable: true, description: "The answer; null until it is given." },
    withdrawnOn: {
      type: () => PlainDateScalar,
      nullable: true,
      description: "The day the request was taken back; null when it was not.",
    },
  },
);

/** What the field of the latest review says of itself. */
export const latestReview = {
  nullable: true,
  description:
    "The latest independent review; null when none was asked for. Those before it stand on the timeline.",
};

/** A review as the graph has it. */
export async function reviewOf(
  context: RequestContext,
  review: IndependentReview | undefined,
): Promise<object | null> {
  if (review === undefined) return null;
  const { reviewerId, withdrawal, ...asked } = review;
  const person = reviewerId === undefined ? null : await staffMember(context, reviewerId);
  return {
    ...asked,
    reviewer: person && new StaffMemberType(person),
    withdrawnOn: withdrawal?.withdrawnOn,
  };
}
