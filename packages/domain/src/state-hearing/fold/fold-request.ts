import type { PlainDate } from "../../calendar/plain-date.ts";
import { known } from "../../machine/known.ts";
import { recorded } from "../../vocabulary/impossible.ts";
import type { HearingEvent } from "../acts/hearing-event.ts";
import type { DismissalNotice, HearingFacts } from "../facts/hearing-facts.ts";

type EventOf<Kind extends HearingEvent["kind"]> = Extract<HearingEvent, { kind: Kind }>;
type Fold<Kind extends HearingEvent["kind"]> = (facts: HearingFacts, event: EventOf<Kind>) => HearingFacts;

/** The facts of a request just received. */
export function requestReceived(event: EventOf<"HearingRequestReceived">): HearingFacts {
  const { receivedOn, manner, grounds, complaint, language, accommodation } = event;
  const request = known({ receivedOn, manner, grounds, language, accommodation });
  return known({ status: "REQUESTED", request, complaint } as const);
}

function withNotice(facts: HearingFacts, more: Partial<DismissalNotice>): HearingFacts {
  const dismissalNotice = recorded(
    facts.dismissalNotice,
    "A notice of dismissal was answered without being sent.",
  );
  return { ...facts, dismissalNotice: { ...dismissalNotice, ...more } };
}

/**
 * A dismissal that answers something is told in writing, 22 CCR 120211(b)(2) and 120213(b)(2). After silence no second
 * letter is owed: the notice itself became the dismissal.
 */
export function owingDecision(
  facts: HearingFacts,
  answered: unknown,
  groundsDismissedOn?: PlainDate,
): HearingFacts {
  return answered === undefined ? facts : { ...facts, dismissalDecision: known({ groundsDismissedOn }) };
}

/** How each event up to screening or dismissal changes the facts of a hearing. */
export const foldRequest = {
  RequestScreened: (facts, { screenedOn, complaint, arrearsInCourtSince }) =>
    known({
      ...facts,
      status: "SCREENED",
      screenedOn,
      complaint: complaint ?? facts.complaint,
      arrearsInCourtSince,
    } as const),
  DismissalNoticed: (facts, { sentOn, reasons, explanation }) => ({
    ...facts,
    status: "DISMISSAL_NOTICED",
    dismissalNotice: { sentOn, reasons, explanation },
  }),
  // The other grounds, the day that is set and what was sent for it stay as they are.
  GroundsDismissalNoticed: (facts, { sentOn, reasons, explanation, grounds }) => ({
    ...facts,
    dismissalNotice: { sentOn, reasons, explanation, grounds },
  }),
  FurtherFactsGiven: (facts, { givenOn, manner, text }) =>
    withNotice(facts, { furtherFacts: { givenOn, manner, text } }),
  FurtherFactsMailed: (facts, { mailedOn }) => {
    const given = recorded(
      facts.dismissalNotice?.furtherFacts,
      "Further facts were mailed that nobody gave.",
    );
    return withNotice(facts, { furtherFacts: { ...given, mailedOn } });
  },
  // The parties were told that no hearing comes of the request, so nobody had to keep the day or to write for it. The
  // notice taken back leads to screening (22 CCR 120211(b)), from which a day is set, and told in time, anew.
  DismissalNoticeTakenBack: (facts) =>
    known({ ...facts, status: "SCREENED", dismissalNotice: undefined, hearing: undefined } as const),
  GroundsNoticeTakenBack: (facts) => known({ ...facts, dismissalNotice: undefined }),
  RequestDismissed: (facts, { dismissedOn }) => ({
    ...owingDecision(facts, facts.dismissalNotice?.furtherFacts),
    status: "DISMISSED",
    dismissedOn,
  }),
  GroundsDismissed: (facts, { dismissedOn }) => {
    const grounds = recorded(
      facts.dismissalNotice?.grounds,
      "Grounds were dismissed without a notice about them.",
    );
    return known({
      ...owingDecision(facts, facts.dismissalNotice?.furtherFacts, dismissedOn),
      dismissedGrounds: [...(facts.dismissedGrounds ?? []), ...grounds],
      dismissalNotice: undefined,
    });
  },
  RequestDismissedForCourt: (facts, { dismissedOn, agencyToldOn }) => ({
    ...owingDecision(facts, agencyToldOn),
    status: "DISMISSED",
    dismissedOn,
  }),
  DismissalDecisionSent: (facts, { sentOn }) => {
    const owed = recorded(facts.dismissalDecision, "A decision of dismissal was sent that nobody owed.");
    return { ...facts, dismissalDecision: { ...owed, sentOn } };
  },
  RequestWithdrawn: (facts, { withdrawnOn, manner, condition }) => ({
    ...facts,
    status: "WITHDRAWN",
    withdrawal: known({ withdrawnOn, manner, condition }),
  }),
} as const satisfies { readonly [Kind in HearingEvent["kind"]]?: Fold<Kind> };
