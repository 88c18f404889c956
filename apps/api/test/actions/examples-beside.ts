import { explained, reviewAsked } from "../contact-examples.ts";
import { viewerOf } from "../harness.ts";

const reviewed = { answeredOn: "2026-11-19", manner: "ORAL", text: "It was taken down right." };
const formHelp = { helpedOn: "2026-11-19", form: "SH001", helpedWith: "The grounds of the hearing." };
const referral = {
  issueOrdinal: 2,
  door: "COURT",
  office: "Family Law Facilitator, County of Placer",
  given: "IN_PERSON",
  referredOn: "2026-11-18",
};
const paperwork = { paperwork: "STIPULATION", sentBy: "MAIL", sentOn: "2026-11-19" };
const claim = {
  claimKind: "MISTAKEN_IDENTITY",
  receivedOn: "2026-11-18",
  statement: "I am not the person whom they look for.",
};
const claimExtension = {
  days: 10,
  reason: "Another county holds the file.",
  noticeMailedOn: "2026-11-19",
};
const claimAnswer = {
  answeredOn: "2026-11-19",
  outcome: "UPHELD",
  explanation: "The levy is released and the money sent back.",
};

/** What the ombudsperson does beside a complaint: a review by somebody else, help with a form, another door, and explaining. */
export const besideComplaint = {
  requestIndependentReview: {
    as: "ombudsperson",
    after: [],
    input: reviewAsked,
    shows: { independentReview: { ...reviewAsked, withdrawnOn: null } },
  },
  assignReviewer: {
    as: "ombudsperson",
    after: ["requestIndependentReview"],
    input: { reviewerId: `staff_${viewerOf("supervisor").id}` },
    shows: { independentReview: { reviewer: { name: "Priya Raman" } } },
  },
  answerIndependentReview: {
    as: "supervisor",
    after: ["requestIndependentReview", "assignReviewer"],
    input: reviewed,
    shows: { independentReview: { answer: reviewed, withdrawnOn: null } },
  },
  withdrawIndependentReview: {
    as: "ombudsperson",
    after: ["requestIndependentReview"],
    input: { withdrawnOn: "2026-11-19", manner: "ORAL" },
    shows: { independentReview: { withdrawnOn: "2026-11-19" } },
  },
  recordHelp: {
    as: "ombudsperson",
    after: [],
    input: formHelp,
    shows: { formHelp: [formHelp] },
  },
  referIssue: {
    as: "ombudsperson",
    after: [],
    input: referral,
    shows: { referrals: [referral] },
  },
  sendModificationPaperwork: {
    as: "ombudsperson",
    after: [],
    input: paperwork,
    shows: { modificationPaperwork: [paperwork] },
  },
  recordClaim: {
    as: "ombudsperson",
    after: [],
    input: claim,
    shows: { claim: { ...claim, acknowledgedOn: null } },
  },
  acknowledgeClaim: {
    as: "ombudsperson",
    after: ["recordClaim"],
    input: { acknowledgedOn: "2026-11-19" },
    shows: { claim: { acknowledgedOn: "2026-11-19" } },
  },
  extendClaim: {
    as: "director",
    after: ["recordClaim"],
    input: claimExtension,
    shows: { claim: { extension: claimExtension } },
  },
  answerClaim: {
    as: "ombudsperson",
    after: ["recordClaim"],
    input: claimAnswer,
    shows: { claim: { answer: claimAnswer } },
  },
  explainProcess: { as: "ombudsperson", after: [], input: explained, shows: { explanations: [explained] } },
} as const;
