// The state-hearing machine.
export type { AvailableHearingAction } from "../src/state-hearing/available-hearing-actions.ts";
export { decideHearing } from "../src/state-hearing/decide-hearing.ts";
export {
  type HearingAction,
  type HearingActionName,
  type HearingActionOf,
  hearingActionNames,
} from "../src/state-hearing/acts/hearing-action.ts";
export type { HearingEvent } from "../src/state-hearing/acts/hearing-event.ts";
export type { HearingFacts, RehearingParty } from "../src/state-hearing/facts/hearing-facts.ts";
export { hearingGivenFacts } from "../src/state-hearing/facts/hearing-readings.ts";
export {
  hearingActionWords,
  postponementCauseWords,
  rehearingPartyWords,
} from "../src/state-hearing/hearing-words.ts";
