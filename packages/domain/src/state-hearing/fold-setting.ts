import { known } from "../complaint/known.ts";
import { owingDecision } from "./fold-request.ts";
import type { HearingEvent } from "./hearing-event.ts";
import type { HearingFacts } from "./hearing-facts.ts";

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
  HearingNoticeSent: (facts, { noticeSentOn }) =>
    facts.hearing ? { ...facts, hearing: { ...facts.hearing, noticeSentOn } } : facts,
  // Another day needs another notice.
  HearingPostponed: (facts, { requestedOn, cause, byDays, scheduledFor }) => ({
    ...facts,
    hearing: { scheduledFor, mode: facts.hearing?.mode ?? "TELEPHONE" },
    postponements: [...(facts.postponements ?? []), { requestedOn, cause, byDays }],
  }),
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
  ReinstatementRequested: (facts, { requestedOn, cause }) =>
    facts.nonAppearance
      ? { ...facts, nonAppearance: { ...facts.nonAppearance, reinstatement: { requestedOn, cause } } }
      : facts,
  HearingReinstated: (facts) =>
    known({ ...facts, status: "SCREENED", nonAppearance: undefined, hearing: undefined } as const),
  RequestAbandoned: (facts, { dismissedOn }) => ({
    ...owingDecision(facts, facts.nonAppearance?.reinstatement),
    status: "ABANDONED",
    dismissedOn,
  }),
} as const satisfies { readonly [Kind in HearingEvent["kind"]]?: Fold<Kind> };
