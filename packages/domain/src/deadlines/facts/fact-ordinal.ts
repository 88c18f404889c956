import { answeringTransfer, sendersTransfer, transferOrdinal } from "./answering-transfer.ts";
import type { DatedFact } from "./dated-fact.ts";
import type { ComplaintClockFacts, GivenFacts, TransferClockFacts } from "./given-facts.ts";

type TransferOf = (facts: ComplaintClockFacts) => TransferClockFacts | undefined;

const latest: TransferOf = ({ transfer }) => transfer;

/** The transfer that a date belongs to: the latest, or the one that was chosen. */
const transferDated: Readonly<Partial<Record<DatedFact, TransferOf>>> = {
  transferSentOn: latest,
  transferReceivedOn: latest,
  ownershipDisputedOn: latest,
  answeringAgencyReceivedOn: answeringTransfer,
  sendingAgencyReceivedOn: sendersTransfer,
};

/** How a date of a thing that may come several times says which one it is, from 1; undefined while there was only one. */
export type OrdinalOf = (facts: GivenFacts) => number | undefined;

/** How to tell which one a date belongs to; undefined for dates of what comes once. */
export function ordinalOf(fact: DatedFact): OrdinalOf | undefined {
  const transferOf = transferDated[fact];
  if (transferOf === undefined) return undefined;
  return ({ complaint }) => complaint && transferOrdinal(complaint, transferOf(complaint));
}
