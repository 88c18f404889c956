import { known } from "../complaint/known.ts";
import type { HearingEvent } from "./hearing-event.ts";
import type { DismissalNotice, HearingFacts } from "./hearing-facts.ts";

type EventOf<Kind extends HearingEvent["kind"]> = Extract<HearingEvent, { kind: Kind }>;
type Fold<Kind extends HearingEvent["kind"]> = (facts: HearingFacts, event: EventOf<Kind>) => HearingFacts;

/** The facts of a request just received. */
export function requestReceived(event: EventOf<"HearingRequestReceived">): HearingFacts {
  const { receivedOn, manner, grounds, complaint, language, accommodation } = event;
  const request = known({ receivedOn, manner, grounds, language, accommodation });
  return known({ status: "REQUESTED", request, complaint } as const);
}

function withNotice(facts: HearingFacts, more: Partial<DismissalNotice>): HearingFacts {
  return facts.dismissalNotice ? { ...facts, dismissalNotice: { ...facts.dismissalNotice, ...more } } : facts;
}

/** How each event up to screening or dismissal changes the facts of a hearing. */
export const foldRequest = {
  RequestScreened: (facts, { screenedOn, complaint }) =>
    known({ ...facts, status: "SCREENED", screenedOn, complaint: complaint ?? facts.complaint } as const),
  DismissalNoticed: (facts, { sentOn, reasons, explanation, grounds }) => ({
    ...facts,
    status: "DISMISSAL_NOTICED",
    dismissalNotice: known({ sentOn, reasons, explanation, grounds }),
  }),
  FurtherFactsGiven: (facts, { givenOn, manner, text }) =>
    withNotice(facts, { furtherFacts: { givenOn, manner, text } }),
  DismissalNoticeTakenBack: (facts) =>
    known({ ...facts, status: "SCREENED", dismissalNotice: undefined } as const),
  RequestDismissed: (facts, { dismissedOn }) => ({ ...facts, status: "DISMISSED", dismissedOn }),
  GroundsDismissed: (facts) =>
    known({
      ...facts,
      status: "SCREENED",
      dismissedGrounds: [...(facts.dismissedGrounds ?? []), ...(facts.dismissalNotice?.grounds ?? [])],
      dismissalNotice: undefined,
    } as const),
  RequestDismissedForCourt: (facts, { dismissedOn }) => ({ ...facts, status: "DISMISSED", dismissedOn }),
  RequestWithdrawn: (facts, { withdrawnOn, manner, condition }) => ({
    ...facts,
    status: "WITHDRAWN",
    withdrawal: known({ withdrawnOn, manner, condition }),
  }),
} as const satisfies { readonly [Kind in HearingEvent["kind"]]?: Fold<Kind> };
