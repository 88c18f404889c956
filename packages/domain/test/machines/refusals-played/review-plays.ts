import { complaintActs, staff, type LifeStep } from "@redress/testkit";
import { plainDate as d } from "../../../src/calendar/plain-date.ts";
import type { ComplaintActionOf } from "../../../src/complaint/acts/complaint-action.ts";
import type { reviewRefusals } from "../../../src/ombudsperson/independent-review.ts";
import type { Plays } from "./play.ts";

const { receiveComplaint: receive } = complaintActs;

const askReview: ComplaintActionOf<"requestIndependentReview"> = {
  action: "requestIndependentReview",
  requestedOn: d("2026-05-20"),
  question: "Whether the payment was counted.",
  answerDueOn: d("2026-06-03"),
};
const nameReviewer = (
  changes: Partial<ComplaintActionOf<"assignReviewer">["reviewer"]> = {},
): ComplaintActionOf<"assignReviewer"> => ({
  action: "assignReviewer",
  reviewer: { staffId: staff.supervisor.id, role: "SUPERVISOR", sameAgency: true, active: true, ...changes },
});
const answerReview: ComplaintActionOf<"answerIndependentReview"> = {
  action: "answerIndependentReview",
  answeredOn: d("2026-06-01"),
  manner: "ORAL",
  text: "It was counted.",
};

/** For every refusal of an independent review a smallest sequence that is answered with it, played on a complaint. */
export const reviewPlays: Plays<keyof typeof reviewRefusals, LifeStep> = {
  REVIEW_ALREADY_REQUESTED: [[receive, askReview], askReview],
  REVIEW_NOT_REQUESTED: [[receive], nameReviewer()],
  REVIEWER_NOT_ASSIGNED: [[receive, askReview], answerReview],
  REVIEW_IS_ANOTHERS: [[receive, askReview, nameReviewer()], answerReview],
  REVIEWER_NOT_FITTING: [[receive, askReview], nameReviewer({ active: false })],
  REVIEWER_RECUSED: [[receive, askReview], nameReviewer({ keptApart: true })],
  REVIEWER_ACTED: [[receive, askReview], nameReviewer({ acted: { name: "Sol", on: d("2026-05-19") } })],
};
