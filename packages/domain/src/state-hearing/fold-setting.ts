import { known } from "../complaint/known.ts";
import { owingDecision } from "./fold-request.ts";
import type { HearingEvent } from "./hearing-event.ts";
import type { HearingFacts, HearingRound } from "./hearing-facts.ts";

type Fold<Kind extends HearingEvent["kind"]> = (
  facts: HearingFacts,
  event: Extract<HearingEvent, { kind: Kind }>,
) => HearingFacts;

const nothingYet = {
  hearing: undefined,
  positionStatement: undefined,
  heldOn: undefined,
  recordClosedOn: undefined,
  proposal: undefined,
  decision: undefined,
  compliance: undefined,
  rehearings: undefined,
  courtReview: undefined,
} as const satisfies HearingRound;

/** A further hearing, a new one or a rehearing: the round that was is kept, and the hearing is to be set again. */
export function anotherRound(facts: HearingFacts): HearingFacts {
  const { hearing, positionStatement, heldOn, recordClosedOn, proposal } = facts;
  const { decision, compliance, rehearings, courtReview } = facts;
  const heard = { hearing, positionStatement, heldOn, recordClosedOn, proposal };
  const round = known({ ...heard, decision, compliance, rehearings, courtReview });
  return known({
    ...facts,
    ...nothingYet,
    status: "SCREENED",
    closedOn: undefined,
    earlierRounds: [...(facts.earlierRounds ?? []), round],
  } as const);
}

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
