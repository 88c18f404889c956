import type { PlainDate } from "../../calendar/plain-date.ts";
import { evidenceCheck, type DaysRecordedBy } from "../../provenance/evidence-check.ts";
import type { RecordedDays } from "../../provenance/provenance.ts";
import type { ComplaintAction, DescribedAction } from "../complaint-action.ts";
import { complaintInputs } from "../inputs/complaint-inputs.ts";

type DaysOf = (action: object) => RecordedDays;

/** The days that each described action records: those of its fields that are a dated fact. */
const described = Object.fromEntries(
  Object.entries(complaintInputs).flatMap(([name, fields]): [string, DaysOf][] => {
    const facts = Object.entries(fields).flatMap(([field, { fact }]: [string, { fact?: string }]) =>
      fact === undefined ? [] : [[fact, field] as const],
    );
    const daysOf: DaysOf = (action) =>
      Object.fromEntries(facts.map(([fact, field]) => [fact, (action as Record<string, PlainDate>)[field]]));
    return facts.length > 0 ? [[name, daysOf]] : [];
  }),
) as DaysRecordedBy<DescribedAction>;

const recordedDays: DaysRecordedBy<ComplaintAction> = {
  recordContact: (action) => ({
    contactReceivedOn: action.receivedOn,
    earlierContactOn: action.earlierOnSameSubjectOn,
  }),
  acknowledgeContact: (action) => ({ contactAcknowledgedOn: action.acknowledgedOn }),
  answerContact: (action) => ({ contactAnsweredOn: action.answeredOn }),
  receiveComplaint: ({ knewOn, filing }) => ({
    knewOn,
    postmarkedOn: filing.postmarkedOn,
    dateStampedOn: filing.dateStampedOn,
    spokenOn: filing.spokenOn,
    arrivedOn: filing.arrivedOn,
  }),
  ...described,
};

/** The check of the evidence that an action carries. */
export const provenanceChecks = {
  provenance: evidenceCheck(recordedDays),
} as const;
