import type { PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintFacts } from "./complaint-facts.ts";

/** A dated fact that can be corrected: how it is read, and the facts as they would be with another day. */
interface Correctable {
  readonly read: (facts: ComplaintFacts) => PlainDate | undefined;
  readonly write: (facts: ComplaintFacts, date: PlainDate) => ComplaintFacts;
}

function evidence(name: "postmarkedOn" | "dateStampedOn" | "spokenOn" | "arrivedOn"): Correctable {
  return {
    read: (facts) => facts.filing[name],
    write: (facts, date) => ({ ...facts, filing: { ...facts.filing, [name]: date } }),
  };
}

/** Every dated fact that starts or stops a clock and that somebody may have taken down wrongly. */
export const correctableFacts = {
  knewOn: { read: (facts) => facts.knewOn, write: (facts, knewOn) => ({ ...facts, knewOn }) },
  postmarkedOn: evidence("postmarkedOn"),
  dateStampedOn: evidence("dateStampedOn"),
  spokenOn: evidence("spokenOn"),
  arrivedOn: evidence("arrivedOn"),
  acknowledgementMailedOn: {
    read: (facts) => facts.acknowledgement?.noticeMailedOn,
    write: (facts, noticeMailedOn) => ({ ...facts, acknowledgement: { noticeMailedOn } }),
  },
  resolutionReceivedOn: {
    read: (facts) => facts.resolution?.receivedOn,
    write: (facts, receivedOn) =>
      facts.resolution ? { ...facts, resolution: { ...facts.resolution, receivedOn } } : facts,
  },
} as const satisfies Readonly<Record<string, Correctable>>;

/** The name of one of them. */
export type CorrectableFact = keyof typeof correctableFacts;

/** Every name. */
export const correctableFactNames = Object.keys(correctableFacts) as readonly CorrectableFact[];
