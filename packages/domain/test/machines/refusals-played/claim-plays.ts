import { complaintActs, staff, type LifeStep } from "@redress/testkit";
import { plainDate as d } from "../../../src/calendar/plain-date.ts";
import type { claimRefusals } from "../../../src/complaint/refusals/claim-refusals.ts";
import type { Plays } from "./play.ts";

const { receiveComplaint: receive } = complaintActs;

const claim: LifeStep = {
  action: "recordClaim",
  claimKind: "ARREARS_STATEMENT",
  receivedOn: d("2026-05-19"),
  statement: "The balance counts a month twice.",
};
const acknowledge: LifeStep = { action: "acknowledgeClaim", acknowledgedOn: d("2026-05-20") };
const extend: LifeStep = [
  staff.director,
  { action: "extendClaim", days: 10, reason: "The bank.", noticeMailedOn: d("2026-05-21") },
];

/** For every refusal of a claim a smallest sequence that is answered with it. */
export const claimPlays: Plays<keyof typeof claimRefusals, LifeStep> = {
  CLAIM_STILL_OPEN: [[receive, claim], claim],
  CLAIM_NOT_OPEN: [[receive], acknowledge],
  CLAIM_ALREADY_ACKNOWLEDGED: [[receive, claim, acknowledge], acknowledge],
  CLAIM_ALREADY_EXTENDED: [[receive, claim, extend], extend],
};
