import type { PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintFacts } from "../complaint/complaint-facts.ts";
import type { NoticeForm } from "../complaint/notice-form.ts";
import type { Actor } from "../complaint/role.ts";
import type { ReadingFacts } from "../deadlines/readings/open-question.ts";
import type { Result } from "../result.ts";
import type { World } from "../world.ts";
import type { WhatIfRefusal } from "./what-if-refusal.ts";

/** A complaint on record, and who asks about it: the hypotheses are then decided by the complaint machine. */
export interface ComplaintOnRecord {
  readonly facts: ComplaintFacts;
  readonly actor: Actor;
}

/** How things stand before or after something is supposed. Never leaves this folder. */
export interface Supposed {
  readonly facts: ReadingFacts;
  readonly record: ComplaintOnRecord | undefined;
  readonly world: World;
  /** The forms that what was supposed would have mailed. */
  readonly forms: readonly NoticeForm[];
}

/** What supposing leads to. */
export type Outcome = Result<Supposed, WhatIfRefusal>;

/** The day the last amendment of a complaint was made. */
function lastAmendment(facts: ComplaintFacts): PlainDate | undefined {
  return facts.amendments?.at(-1)?.amendedOn;
}

/** Given facts with those of the record in their place. */
export function factsWithRecord(given: ReadingFacts, record: ComplaintOnRecord | undefined): ReadingFacts {
  if (record === undefined) return given;
  const amendedOn = lastAmendment(record.facts) ?? given.disputed?.amendedOn;
  return { ...given, complaint: record.facts, disputed: { ...given.disputed, amendedOn } };
}

/** The same things with other facts of the record. */
export function withRecord(before: Supposed, facts: ComplaintFacts): Supposed {
  const record = before.record && { ...before.record, facts };
  return { ...before, record, facts: factsWithRecord(before.facts, record) };
}
