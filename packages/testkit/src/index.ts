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
export { complaintActs, spokenWithEvidence } from "./lives/complaint-steps.ts";
export {
  anActor,
  anInventedPerson,
  awkwardNames,
  staff,
  type InventedPerson,
  type InventedStaff,
} from "./people.ts";
export { moveStory, step, tell, type Story, type StoryStep, type ToldStory } from "./stories/story.ts";
export {
  extendedAndWaiting,
  filedLate,
  mailedAndResolvedInTime,
  neverAnswered,
  resolvedLate,
  stories,
  withdrawn,
} from "./stories/stories.ts";
export { actionOf } from "./lives/player.ts";
export { answerTo, complaintOf, live, longAfter, refusalTo, type Life, type LifeStep } from "./lives/life.ts";
export {
  aContact,
  answerAtContact,
  liveContact,
  openedBy,
  refusalAtContact,
  repeatedContact,
  type ContactLife,
  type ContactStep,
} from "./lives/contact-life.ts";
export {
  answerInHearing,
  liveHearing,
  longAfterHearing,
  refusalInHearing,
  type HearingLife,
  type HearingStep,
} from "./lives/hearing-life.ts";
export {
  adoptedHearing,
  arrearsDismissed,
  hearingActs,
  hearingTurns,
  heardHearing,
  lostHearing,
  reportedCompliance,
  setHearing,
} from "./lives/hearing-steps.ts";
export { hearingStepOn, type RehearingSide } from "./lives/hearing-step-on.ts";
export { compliedMeanwhile, heardAgain, reheard, wonHearing } from "./lives/rehearing.ts";
export { decisionClocks, hearingClock, roundStatuses } from "./lives/hearing-in-short.ts";
export { complaintEvidence, exactEvidence, hearingEvidence } from "./evidence.ts";
export { answeredByMail } from "./given.ts";
export { withWeekday } from "./days.ts";
export { collisionCodesIn, collisionIn, collisionInShort, type CollisionInShort } from "./collisions.ts";
export { questionInShort, questionsIn } from "./readings.ts";
export { impossibleFacts, misshapenFacts, type RefusedFacts } from "./refused-facts.ts";
export { movesOf, noticesOf } from "./stories/what-if.ts";
