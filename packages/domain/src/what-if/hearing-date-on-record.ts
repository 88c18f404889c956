import type { PlainDate } from "../calendar/plain-date.ts";
import type { HearingClockFacts } from "../deadlines/given-facts.ts";
import type { HearingFacts } from "../state-hearing/hearing-facts.ts";
import { hearingClockFacts } from "../state-hearing/hearing-readings.ts";
import type { CorrectableDate } from "./correctable-date.ts";

/** Where the record of a hearing keeps each date that the clocks read. */
const placeOf: Readonly<Record<Exclude<keyof HearingClockFacts, "postponedByDays" | "timeWaived">, string>> =
  {
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
    rehearingRequestedOn: "rehearing.requestedOn",
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
  return { ...tree, [key]: rest.length === 0 ? to : written(tree[key] as Tree, rest, to) };
}

/** The record of a hearing with one of its dates changed; undefined when the record does not hold that date. */
export function withHearingDate(
  facts: HearingFacts | null,
  name: HearingDateName,
  to: PlainDate,
): HearingFacts | undefined {
  if (facts === null || hearingClockFacts(facts)[name] === undefined) return undefined;
  // The path is one of this type's own, and something stands at its end.
  return written(facts as unknown as Tree, placeOf[name].split("."), to) as unknown as HearingFacts;
}
