// Builders, fixed calendars, stories and invented people. For tests and the demo data only.
export { mailed, mailedIllegibly, handedIn, spoken, sentElectronically, faxed } from "./filings.ts";
export { aWorld, calendarsClosedOn, closedAfterIndependenceDay, shippedCalendars } from "./calendars.ts";
export {
  aComplaint,
  aComplaintUnderInvestigation,
  anIssue,
  aResolvedComplaint,
  aWithdrawnComplaint,
} from "./complaints.ts";
export { complaintActs, spokenWithEvidence } from "./complaint-steps.ts";
export {
  anActor,
  anInventedPerson,
  awkwardNames,
  staff,
  type InventedPerson,
  type InventedStaff,
} from "./people.ts";
export { moveStory, step, tell, type Story, type StoryStep, type ToldStory } from "./story.ts";
export {
  extendedAndWaiting,
  filedLate,
  mailedAndResolvedInTime,
  neverAnswered,
  resolvedLate,
  stories,
  withdrawn,
} from "./stories.ts";
export { actionOf } from "./player.ts";
export { answerTo, complaintOf, live, longAfter, refusalTo, type Life, type LifeStep } from "./life.ts";
export {
  aContact,
  answerAtContact,
  liveContact,
  openedBy,
  refusalAtContact,
  repeatedContact,
  type ContactLife,
  type ContactStep,
} from "./contact-life.ts";
export {
  answerInHearing,
  liveHearing,
  longAfterHearing,
  refusalInHearing,
  type HearingLife,
  type HearingStep,
} from "./hearing-life.ts";
export {
  adoptedHearing,
  arrearsDismissed,
  hearingActs,
  hearingTurns,
  heardHearing,
  lostHearing,
  reportedCompliance,
  setHearing,
} from "./hearing-steps.ts";
export { hearingStepOn, type RehearingSide } from "./hearing-step-on.ts";
export { compliedMeanwhile, heardAgain, reheard, wonHearing } from "./rehearing.ts";
export { decisionClocks, hearingClock, roundStatuses } from "./hearing-in-short.ts";
export { complaintEvidence, exactEvidence, hearingEvidence } from "./evidence.ts";
export { answeredByMail } from "./given.ts";
export { withWeekday } from "./days.ts";
export { collisionCodesIn, collisionIn, collisionInShort, type CollisionInShort } from "./collisions.ts";
export { questionInShort, questionsIn } from "./readings.ts";
export { impossibleFacts, misshapenFacts, type RefusedFacts } from "./refused-facts.ts";
export { movesOf, noticesOf } from "./what-if.ts";
