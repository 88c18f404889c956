import type { ContactFacts } from "../contact/facts/contact-facts.ts";
import { contactGivenFacts } from "../contact/facts/contact-readings.ts";
import { complaintGivenFacts } from "../complaint/facts/complaint-readings.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import type { ReadingFacts } from "../deadlines/readings/open-question.ts";
import type { NoticeKind } from "../notices/notice-kinds.ts";
import type { Result } from "../vocabulary/result.ts";
import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import { hearingClockFacts } from "../state-hearing/facts/hearing-readings.ts";
import type { World } from "../world/world.ts";
import type { OnRecord } from "./records/on-record.ts";
import type { WhatIfRefusal } from "./what-if-refusal.ts";

/** How things stand before or after something is supposed. Never leaves this folder. */
export interface Supposed {
  readonly facts: ReadingFacts;
  readonly records: OnRecord;
  readonly world: World;
  /** The notices that what was supposed would have mailed. */
  readonly mailed: readonly NoticeKind[];
  /** What the machines would warn of. */
  readonly warnings: readonly WhatIfRefusal[];
}

/** What supposing leads to. */
export type Outcome = Result<Supposed, WhatIfRefusal>;

/** The day the last amendment of a complaint was made. */
function lastAmendment(facts: ComplaintFacts): PlainDate | undefined {
  return facts.amendments?.at(-1)?.amendedOn;
}

function withComplaintFacts(given: ReadingFacts, facts: ComplaintFacts): ReadingFacts {
  const amendedOn = lastAmendment(facts) ?? given.disputed?.amendedOn;
  return { ...given, ...complaintGivenFacts(facts), disputed: { ...given.disputed, amendedOn } };
}

/** A hearing's record also tells of the complaint, for whoever knows nothing newer. */
function withHearingFacts(given: ReadingFacts, facts: HearingFacts): ReadingFacts {
  return { ...given, complaint: given.complaint ?? facts.complaint, hearing: hearingClockFacts(facts) };
}

/** Given facts with those of the records in their place. */
export function factsWithRecords(
  given: ReadingFacts,
  { contact, complaint, hearing }: OnRecord,
): ReadingFacts {
  const before = contact ? { ...given, ...contactGivenFacts(contact.facts) } : given;
  const facts = complaint ? withComplaintFacts(before, complaint.facts) : before;
  return hearing?.facts ? withHearingFacts(facts, hearing.facts) : facts;
}

/** The same things with other facts of the contact on record. */
export function withContact(before: Supposed, facts: ContactFacts): Supposed {
  const contact = before.records.contact && { ...before.records.contact, facts };
  return {
    ...before,
    records: { ...before.records, contact },
    facts: { ...before.facts, ...contactGivenFacts(facts) },
  };
}

/** The same things with other facts of the complaint on record. */
export function withComplaint(before: Supposed, facts: ComplaintFacts): Supposed {
  const complaint = before.records.complaint && { ...before.records.complaint, facts };
  return {
    ...before,
    records: { ...before.records, complaint },
    facts: withComplaintFacts(before.facts, facts),
  };
}

/** The same things with other facts of the hearing on record. */
export function withHearing(before: Supposed, facts: HearingFacts): Supposed {
  const hearing = before.records.hearing && { ...before.records.hearing, facts };
  return { ...before, records: { ...before.records, hearing }, facts: withHearingFacts(before.facts, facts) };
}
