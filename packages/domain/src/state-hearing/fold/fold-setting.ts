import { known } from "../../machine/known.ts";
import { recorded } from "../../vocabulary/impossible.ts";
import { owingDecision } from "./fold-request.ts";
import type { HearingEvent } from "../acts/hearing-event.ts";
import type { ChangeRequest, HearingChange, HearingFacts } from "../facts/hearing-facts.ts";

type Fold<Kind extends HearingEvent["kind"]> = (
  facts: HearingFacts,
  event: Extract<HearingEvent, { kind: Kind }>,
) => HearingFacts;

/** The change that waits, of that kind where one is named, with what was decided. */
function decided(
  facts: HearingFacts,
  change: HearingChange | undefined,
  decision: NonNullable<ChangeRequest["decision"]>,
): HearingFacts {
  const { changeRequests } = facts;
  return known({
    ...facts,
    changeRequests: changeRequests?.map((one) =>
      one.decision === undefined && (change === undefined || one.change === change)
        ? { ...one, decision }
        : one,
    ),
  });
}

/** How each event from the setting of the hearing to its loss changes the facts. */
export const foldSetting = {
  HearingScheduled: (facts, { scheduledFor, mode, at, place, telephone }) => ({
    ...facts,
    status: "SCHEDULED",
    hearing: known({ scheduledFor, at, mode, place, telephone }),
  }),
  HearingChangeAsked: (facts, { askedOn, change, reason }) => ({
    ...facts,
    changeRequests: [...(facts.changeRequests ?? []), { askedOn, change, reason }],
  }),
  // The parties have been told of a place: another one needs another notice.
  HearingMovedToTelephone: (facts, { decidedOn, telephone, reason }) => {
    const { scheduledFor, at } = recorded(facts.hearing, "A hearing was moved that was never set.");
    return {
      ...decided(facts, "BY_TELEPHONE", { granted: true, decidedOn, reason }),
      hearing: known({ scheduledFor, at, mode: "TELEPHONE", telephone } as const),
    };
  },
  HearingChangeRefused: (facts, { decidedOn, reason }) =>
    decided(facts, undefined, { granted: false, decidedOn, reason }),
  HearingNoticeSent: (facts, { noticeSentOn }) => {
    const hearing = recorded(facts.hearing, "A notice was sent of a hearing that was never set.");
    return { ...facts, hearing: { ...hearing, noticeSentOn } };
  },
  // Another day needs another notice.
  HearingPostponed: (facts, { requestedOn, cause, otherCause, byDays, scheduledFor, ...elsewhere }) => {
    const before = recorded(facts.hearing, "A hearing was postponed that was never set.");
    const { at = before.at, place = before.place, telephone = before.telephone } = elsewhere;
    const granted = { granted: true, decidedOn: requestedOn, reason: otherCause ?? cause };
    return {
      ...decided(facts, "ANOTHER_DAY", granted),
      hearing: known({ scheduledFor, at, mode: before.mode, place, telephone }),
      postponements: [...(facts.postponements ?? []), known({ requestedOn, cause, otherCause, byDays })],
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
    known({
      ...facts,
      status: "SCREENED",
      nonAppearance: undefined,
      hearing: undefined,
      changeRequests: undefined,
    } as const),
  RequestAbandoned: (facts, { dismissedOn }) => ({
    ...owingDecision(facts, facts.nonAppearance?.reinstatement),
    status: "ABANDONED",
    dismissedOn,
  }),
} as const satisfies { readonly [Kind in HearingEvent["kind"]]?: Fold<Kind> };
