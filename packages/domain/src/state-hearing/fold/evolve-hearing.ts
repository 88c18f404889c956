import { Impossible } from "../../vocabulary/impossible.ts";
import { foldOf } from "../../machine/fold-of.ts";
import { carryProvenance } from "../../provenance/carry-provenance.ts";
import { foldDecision } from "./fold-decision.ts";
import { foldRequest, requestReceived } from "./fold-request.ts";
import { foldSetting } from "./fold-setting.ts";
import type { HearingEvent } from "../acts/hearing-event.ts";
import type { HearingFacts } from "../facts/hearing-facts.ts";
import { hearingGivenFacts } from "../facts/hearing-readings.ts";
import { changeDecided, givenWay } from "../facts/hearing-rounds.ts";
import { hearingTransitions, type HearingTransition } from "../hearing-transitions.ts";

type LaterKind = Exclude<HearingEvent["kind"], "HearingRequestReceived">;

const fold: {
  readonly [Kind in LaterKind]: (
    facts: HearingFacts,
    event: Extract<HearingEvent, { kind: Kind }>,
  ) => HearingFacts;
} = { ...foldRequest, ...foldSetting, ...foldDecision };

/** What the table says of each event: whether it is about the decision in force, whether it ends a rehearing. */
const rowOfEvent: ReadonlyMap<string, HearingTransition> = new Map(
  Object.values<HearingTransition>(hearingTransitions).map((row) => [row.event, row]),
);

function foldEvent(facts: HearingFacts | null, event: HearingEvent): HearingFacts {
  if (event.kind === "HearingRequestReceived") {
    if (facts !== null) throw new Impossible("A hearing is requested once.");
    return requestReceived(event);
  }
  if (facts === null) throw new Impossible(`${event.kind} cannot be the first event of a hearing.`);
  const folded = (before: HearingFacts) => foldOf(fold, event.kind, "hearing")(before, event as never);
  const { aboutDecision, endsRehearing } = rowOfEvent.get(event.kind) ?? {};
  if (aboutDecision) return changeDecided(facts, folded);
  return endsRehearing ? givenWay(folded(facts)) : folded(facts);
}

/**
 * Folds one event into the facts of a hearing. Events are trusted: they were decided once and are never judged again.
 * Throws when the history is broken: a first event that is no request, a second request, a kind that nobody knows, an
 * event about something that is not there.
 */
export function evolveHearing(facts: HearingFacts | null, event: HearingEvent): HearingFacts {
  return carryProvenance(facts, foldEvent(facts, event), event, hearingGivenFacts);
}

/** Folds a whole history, oldest first. */
export function evolveAllOfHearing(events: readonly HearingEvent[]): HearingFacts {
  const facts = events.reduce<HearingFacts | null>(evolveHearing, null);
  if (facts === null) throw new Impossible("A hearing has at least one event.");
  return facts;
}
