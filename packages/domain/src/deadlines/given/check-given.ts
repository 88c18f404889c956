import type { PlainDate } from "../../calendar/plain-date.ts";
import type { Filing } from "../../complaint/complaint-facts.ts";
import { earliestEvidence, evidenceOfChannel } from "../../complaint/filing-evidence.ts";
import type { GivenFacts } from "../given-facts.ts";
import type { GivenRefusalCode } from "./given-reasons.ts";
import { givenRefusal, type GivenPath, type GivenRefusal } from "./given-refusal.ts";

/** Two days of which the second cannot come before the first. */
interface Order {
  readonly code: GivenRefusalCode;
  readonly first: (facts: GivenFacts) => PlainDate | undefined;
  readonly second: (facts: GivenFacts) => PlainDate | undefined;
  /** Where the second stands. */
  readonly path: GivenPath;
}

const madeOn = ({ complaint }: GivenFacts): PlainDate | undefined =>
  complaint?.filing && earliestEvidence(complaint.filing);

const orders: readonly Order[] = [
  {
    code: "EARLIER_CONTACT_AFTER_CONTACT",
    first: ({ contact }) => contact?.earlierOnSameSubjectOn,
    second: ({ contact }) => contact?.receivedOn,
    path: ["contact", "earlierOnSameSubjectOn"],
  },
  {
    code: "DATE_STAMP_BEFORE_POSTMARK",
    first: ({ complaint }) => complaint?.filing?.postmarkedOn,
    second: ({ complaint }) => complaint?.filing?.dateStampedOn,
    path: ["complaint", "filing", "dateStampedOn"],
  },
  {
    code: "TRANSFER_BEFORE_COMPLAINT",
    first: madeOn,
    second: ({ complaint }) => complaint?.transfer?.sentOn,
    path: ["complaint", "transfer", "sentOn"],
  },
  {
    code: "TRANSFER_RECEIVED_BEFORE_SENT",
    first: ({ complaint }) => complaint?.transfer?.sentOn,
    second: ({ complaint }) => complaint?.transfer?.receivedOn,
    path: ["complaint", "transfer", "receivedOn"],
  },
  {
    code: "DISPUTE_BEFORE_TRANSFER",
    first: ({ complaint }) => complaint?.transfer?.receivedOn,
    second: ({ complaint }) => complaint?.transfer?.disputeContactedOn,
    path: ["complaint", "transfer", "disputeContactedOn"],
  },
  {
    code: "EXTENSION_BEFORE_COMPLAINT",
    first: madeOn,
    second: ({ complaint }) => complaint?.extension?.noticeMailedOn,
    path: ["complaint", "extension", "noticeMailedOn"],
  },
  {
    code: "RESOLUTION_BEFORE_COMPLAINT",
    first: madeOn,
    second: ({ complaint }) => complaint?.resolution?.datedOn,
    path: ["complaint", "resolution", "datedOn"],
  },
  {
    code: "RESOLUTION_RECEIVED_BEFORE_DATE",
    first: ({ complaint }) => complaint?.resolution?.datedOn,
    second: ({ complaint }) => complaint?.resolution?.receivedOn,
    path: ["complaint", "resolution", "receivedOn"],
  },
  {
    code: "HEARING_BEFORE_REQUEST",
    first: ({ hearing }) => hearing?.requestReceivedOn,
    second: ({ hearing }) => hearing?.scheduledFor,
    path: ["hearing", "scheduledFor"],
  },
  {
    code: "DECISION_RECEIVED_BEFORE_ADOPTED",
    first: ({ hearing }) => hearing?.adoptedOn,
    second: ({ hearing }) => hearing?.decisionReceivedOn,
    path: ["hearing", "decisionReceivedOn"],
  },
];

/** A way of filing without any day of it. Days of other kinds of evidence may stand beside: the earliest trace counts. */
function checkEvidence(filing: Filing): GivenRefusal | undefined {
  const belongs = evidenceOfChannel[filing.channel];
  return belongs.some((name) => filing[name] !== undefined)
    ? undefined
    : givenRefusal("FILING_EVIDENCE_MISSING", ["complaint", "filing"], { known: belongs.join(", ") });
}

/** Refuses facts that cannot have happened; undefined when they can. */
export function checkGiven(facts: GivenFacts): GivenRefusal | undefined {
  const evidence = facts.complaint?.filing && checkEvidence(facts.complaint.filing);
  if (evidence) return evidence;
  for (const { code, first, second, path } of orders) {
    const earlier = first(facts);
    const later = second(facts);
    if (earlier !== undefined && later !== undefined && later < earlier)
      return givenRefusal(code, path, { earlier, later });
  }
  return undefined;
}
