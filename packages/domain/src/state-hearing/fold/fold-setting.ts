import { known } from "../../machine/known.ts";
import { recorded } from "../../vocabulary/impossible.ts";
import { owingDecision } from "./fold-request.ts";
import type { HearingEvent } from "../acts/hearing-event.ts";
import type { HearingFacts } from "../facts/hearing-facts.ts";

type Fold<Kind extends HearingEvent["kind"]> = (
  facts: HearingFacts,
  event: Extract<HearingEvent, { kind: Kind }>,
) => HearingFacts;

/** How each event from the setting of the hearing to its loss changes the facts. */
export const foldSetting = {
  HearingScheduled: (facts, { scheduledFor, mode }) => ({
    ...facts,
    status: "SCHEDULED",
    hearing: { scheduledFor, mode },
  }),
  HearingNoticeSent: (facts, { noticeSentOn }) => {
    const hearing = recorded(facts.hearing, "A notice was sent of a hearing that was never set.");
    return { ...facts, hearing: { ...hearing, noticeSentOn } };
  },
  // Another day needs another notice.
  HearingPostponed: (facts, { requestedOn, cause, byDays, scheduledFor }) => {
    const { mode } = recorded(facts.hearing, "A hearing was postponed that was never set.");
    return {
      ...facts,
      hearing: { scheduledFor, mode },
      postponements: [...(facts.postponements ?? []), { requestedOn, cause, byDays }],
    };
  },
  TimeWaived: (facts, { waivedOn }) => ({ ...facts, timeWaivedOn: waivedOn }),
  PositionStatementFiled: (facts, { sentOn, withAccounting }) => ({
    ...facts,
    positionStatement: { sentOn, withAccounting },
  }),
  SettlementTried: (facts, { triedOn, note }) => ({
    ...facts,
    settlementAttempts: [...(facts.settlementAttempts ?? []), { triedOn, note }],
  }),
  NonAppearanceRecorded: (facts, { noticeSentOn }) => ({
    ...facts,
    status: "NON_APPEARANCE",
    nonAppearance: { noticeSentOn },
  }),
  ReinstatementRequested: (facts, { requestedOn, cause }) => {
    const missed = recorded(
      facts.nonAppearance,
      "Reinstatement was asked for of a hearing that was not missed.",
    );
    return { ...facts, nonAppearance: { ...missed, reinstatement: { requestedOn, cause } } };
  },
  HearingReinstated: (facts) =>
    known({ ...facts, status: "SCREENED", nonAppearance: undefined, hearing: undefined } as const),
  RequestAbandoned: (facts, { dismissedOn }) => ({
    ...owingDecision(facts, facts.nonAppearance?.reinstatement),
    status: "ABANDONED",
    dismissedOn,
  }),
} as const satisfies { readonly [Kind in HearingEvent["kind"]]?: Fold<Kind> };
