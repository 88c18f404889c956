import { complaintInputs } from "@redress/domain/complaint";
import { factType } from "../../../actions/fact-type.ts";
import { day } from "./complaint-parts.type.ts";

const { answerClaim, extendClaim, recordClaim } = complaintInputs;

const ClaimExtensionType = factType(
  "ClaimExtension",
  "The one extension of the time to answer a claim, in the manner of a complaint's.",
  extendClaim,
);

const ClaimAnswerType = factType("ClaimAnswer", "The answer to a claim.", answerClaim);

/** A claim beside a complaint. */
export const RecordedClaimType = factType(
  "RecordedClaim",
  "A claim of mistaken identity (Fam. Code 17530) or a request to review a statement of arrears (Fam. Code 17526), answered in the manner and the time frames of a complaint.",
  recordClaim,
  {
    acknowledgedOn: day("The day its acknowledgement was mailed; null until recorded."),
    extension: {
      type: () => ClaimExtensionType,
      nullable: true,
      description: "The extension of the time to answer; null when there is none.",
    },
    answer: {
      type: () => ClaimAnswerType,
      nullable: true,
      description: "The answer; null until it is given.",
    },
  },
);
