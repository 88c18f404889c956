import type { PlainDate } from "../../calendar/plain-date.ts";
import type { RuleSettings } from "../../world/settings.ts";
import type { ComplaintClockFacts, HearingClockFacts } from "../facts/given-facts.ts";
import type { SeesAs, View } from "./question-record.ts";

// How a reading may see the facts. Nothing is counted here: the engine counts, over these facts, by the same rules.

/** The view with the complaint changed. */
export function withComplaint(view: View, change: ComplaintClockFacts): Pick<View, "facts" | "context"> {
  const { facts, context } = view;
  return { facts: { ...facts, complaint: { ...facts.complaint, ...change } }, context };
}

/** The view with the hearing changed. */
export function withHearing(view: View, change: HearingClockFacts): Pick<View, "facts" | "context"> {
  const { facts, context } = view;
  return { facts: { ...facts, hearing: { ...facts.hearing, ...change } }, context };
}

/** As if the complaint had been handed in on a day, so that making and receipt are that day. */
export function handedInOn(view: View, on: PlainDate): Pick<View, "facts" | "context"> {
  return withComplaint(view, {
    filing: { channel: "HAND_DELIVERY", dateStampedOn: on },
    transfer: undefined,
    earlierTransfers: undefined,
  });
}

/** As if the time to resolve had not been extended. */
export const notExtended: SeesAs = (view) => withComplaint(view, { extension: undefined });

/** As if the settings said something else. */
export function withSettings(change: Partial<RuleSettings>): SeesAs {
  return ({ facts, context }) => ({
    facts,
    context: { ...context, settings: { ...context.settings, ...change } },
  });
}
