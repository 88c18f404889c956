import { by, byHolder } from "../../machine/by.ts";
import type { WrittenRow } from "../../machine/machine-row.ts";
import { reviewDoubt } from "../../ombudsperson/independent-review.ts";
import { complaintStatuses } from "../facts/complaint-status.ts";
import { aftermathInputs } from "../inputs/aftermath-inputs.ts";
import type { ComplaintRow } from "./row.ts";

type ReviewActionName =
  | "requestIndependentReview"
  | "assignReviewer"
  | "answerIndependentReview"
  | "withdrawIndependentReview"
  | "recordHelp";

/** What the ombudsperson does beside a complaint, at any time: a review by somebody who never acted on it, help with a form. */
export const reviewRows = {
  requestIndependentReview: {
    from: complaintStatuses,
    ...byHolder,
    guards: ["noReviewOpen"],
    input: aftermathInputs.requestIndependentReview,
    event: "IndependentReviewRequested",
    records: ["review"],
    citations: ["22-ccr-111542"],
    practice: true,
    doubt: reviewDoubt,
  },
  assignReviewer: {
    from: complaintStatuses,
    ...by(["HOLDER"], ["OMBUDSPERSON", "SUPERVISOR", "DIRECTOR"]),
    guards: ["reviewOpen"],
    input: aftermathInputs.assignReviewer,
    checks: ["reviewer"],
    event: "ReviewerAssigned",
    records: ["review"],
    citations: ["22-ccr-111542"],
    practice: true,
  },
  answerIndependentReview: {
    from: complaintStatuses,
    ...byHolder,
    guards: ["reviewOpen", "actorReviews"],
    input: aftermathInputs.answerIndependentReview,
    event: "IndependentReviewAnswered",
    records: ["review"],
    citations: ["22-ccr-111542"],
    practice: true,
  },
  withdrawIndependentReview: {
    from: complaintStatuses,
    ...byHolder,
    guards: ["reviewOpen"],
    input: aftermathInputs.withdrawIndependentReview,
    event: "IndependentReviewWithdrawn",
    records: ["review"],
    citations: ["22-ccr-111542"],
    practice: true,
  },
  recordHelp: {
    from: complaintStatuses,
    ...byHolder,
    input: aftermathInputs.recordHelp,
    event: "FormHelpGiven",
    records: ["formHelp"],
    citations: ["22-ccr-111542", "22-ccr-120100-a-3"],
    practice: true,
  },
} as const satisfies { readonly [Name in ReviewActionName]: WrittenRow<ComplaintRow<Name>> };
