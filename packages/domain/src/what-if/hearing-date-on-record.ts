import type { PlainDate } from "../calendar/plain-date.ts";
import type { HearingClockFacts } from "../deadlines/given-facts.ts";
import type { HearingFacts, RehearingParty } from "../state-hearing/hearing-facts.ts";
import { hearingClockFacts } from "../state-hearing/hearing-readings.ts";
import type { CorrectableDate } from "./correctable-date.ts";

type Place = string | ((facts: HearingFacts) => string);

/** A side’s request for a rehearing stands in a list, in the order in which both came. */
function placeOfRehearing(party: RehearingParty): Place {
  return ({ rehearings }) => `rehearings.${rehearings?.findIndex(({ by }) => by === party)}.requestedOn`;
}

/** Where the record of a hearing keeps each date that the clocks read. */
const placeOf: Readonly<Record<keyof HearingClockFacts & (`${string}On` | "scheduledFor"), Place>> = {
  requestReceivedOn: "request.receivedOn",
  scheduledFor: "hearing.scheduledFor",
  noticeSentOn: "hearing.noticeSentOn",
  positionStatementSentOn: "positionStatement.sentOn",
  heldOn: "heldOn",
  recordClosedOn: "recordClosedOn",
  proposedDecisionOn: "proposal.proposedOn",
  adoptedOn: "decision.adoptedOn",
  decisionReceivedOn: "decision.receivedOn",
  complianceReportedOn: "compliance.report.reportedOn",
  rehearingRequestedOn: placeOfRehearing("COMPLAINANT"),
  agencyRehearingRequestedOn: placeOfRehearing("AGENCY"),
  courtPetitionedOn: "courtReview.filedOn",
  dismissalNoticeSentOn: "dismissalNotice.sentOn",
  dismissedOn: "dismissedOn",
  nonAppearanceNoticeSentOn: "nonAppearance.noticeSentOn",
  reinstatementRequestedOn: "nonAppearance.reinstatement.requestedOn",
  withdrawnOn: "withdrawal.withdrawnOn",
};

type HearingDateName = keyof typeof placeOf;

/** The name of a hearing's date among the facts of its clock; undefined for a date of something else. */
export function hearingDateName(date: CorrectableDate): HearingDateName | undefined {
  const [part, name] = date.split(".");
  return part === "hearing" ? (name as HearingDateName) : undefined;
}

type Tree = Readonly<Record<string, unknown>>;

function written(tree: Tree, [key = "", ...rest]: readonly string[], to: PlainDate): Tree {
  const value = rest.length === 0 ? to : written(tree[key] as Tree, rest, to);
  const changed = { ...tree, [key]: value };
  return (Array.isArray(tree) ? Object.values(changed) : changed) as Tree;
}

/** The record of a hearing with one of its dates changed; undefined when the record does not hold that date. */
export function withHearingDate(
  facts: HearingFacts | null,
  name: HearingDateName,
  to: PlainDate,
): HearingFacts | undefined {
  if (facts === null || hearingClockFacts(facts)[name] === undefined) return undefined;
  // The path is one of this type's own, and something stands at its end.
  const place = placeOf[name];
  const path = typeof place === "string" ? place : place(facts);
  return written(facts as unknown as Tree, path.split("."), to) as unknown as HearingFacts;
}
