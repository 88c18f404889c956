// The state-hearing machine.
export type { AvailableHearingAction } from "../state-hearing/available-hearing-actions.ts";
export { decideHearing } from "../state-hearing/decide-hearing.ts";
export {
  type HearingAction,
  type HearingActionName,
  type HearingActionOf,
  hearingActionNames,
} from "../state-hearing/hearing-action.ts";
export type { HearingEvent } from "../state-hearing/hearing-event.ts";
export type { HearingFacts } from "../state-hearing/hearing-facts.ts";
export { hearingGivenFacts } from "../state-hearing/hearing-readings.ts";
export { hearingActionWords } from "../state-hearing/hearing-words.ts";
