import { plainDate as d } from "@redress/domain/calendar";
import { hearingStepOn } from "./hearing-step-on.ts";
import { hearingActs } from "./hearing-steps.ts";
import type { HearingStep } from "./hearing-life.ts";

const { receiveHearingRequest, screenRequest, scheduleHearing, proposeDecision } = hearingActs;
const { approve, ask, begin, grant, reachComplainant, receive, report } = hearingStepOn;

/** Won on Wednesday, June 10, 2026 on both grounds, received by both sides on Monday, June 15: the report is due on Wednesday, July 15. */
export const wonHearing = [
  { ...receiveHearingRequest, receivedOn: d("2026-05-04") },
  { ...screenRequest, screenedOn: d("2026-05-05") },
  { ...scheduleHearing, scheduledFor: d("2026-05-20") },
  { action: "holdHearing", heldOn: d("2026-05-20") },
  { action: "closeRecord", closedOn: d("2026-05-22") },
  {
    action: "proposeDecision",
    proposedOn: d("2026-06-03"),
    outcomes: [
      { ground: "G2", outcome: "FOR_COMPLAINANT" },
      { ground: "G4", outcome: "FOR_COMPLAINANT" },
    ],
  },
  { action: "adoptDecision", adoptedOn: d("2026-06-10") },
  reachComplainant("2026-06-15"),
  receive("2026-06-15"),
] as const satisfies readonly HearingStep[];

/** At the agency’s request of Monday, June 22, 2026 it is to be heard again: granted on Tuesday, June 30, without a stay. */
export const reheard = [...wonHearing, ask("2026-06-22", "AGENCY"), grant("2026-06-30")] as const;

/** It is heard again on Monday, August 3, 2026, up to the proposal of another decision. */
export const heardAgain = [
  { ...scheduleHearing, scheduledFor: d("2026-08-03") },
  { action: "holdHearing", heldOn: d("2026-08-03") },
  { action: "closeRecord", closedOn: d("2026-08-05") },
  { ...proposeDecision, proposedOn: d("2026-08-20") },
] as const satisfies readonly HearingStep[];

/** Meanwhile the agency complies with what was won. */
export const compliedMeanwhile = [begin("2026-07-01"), report("2026-07-10"), approve("2026-07-20")] as const;
