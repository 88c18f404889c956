import {
  computeDeadlines,
  filingTimeliness,
  nextDuty,
  type ComplaintFacts,
  type ComplaintIssue,
  type CountingContext,
  type Deadline,
  type Filing,
  type FilingChannel,
  type FilingTimeliness,
  type Finding,
  type PlainDate,
  type WithdrawalManner,
} from "@redress/domain";
import { servedStatus, type ServedStatus } from "../../platform/auth/served-actions.ts";

/** The columns of a complaint's row that the machine reasons about. */
export interface FactColumns {
  readonly status: ServedStatus;
  readonly knew_on: PlainDate | null;
  readonly channel: FilingChannel;
  readonly postmarked_on: PlainDate | null;
  readonly date_stamped_on: PlainDate | null;
  readonly spoken_on: PlainDate | null;
  readonly arrived_on: PlainDate | null;
  readonly issues: readonly ComplaintIssue[];
  readonly caseworker_id: string | null;
  readonly ombudsperson_id: string | null;
  readonly investigator_id: string | null;
  readonly acknowledged_on: PlainDate | null;
  readonly extension_days: number | null;
  readonly extension_reason: string | null;
  readonly extension_notice_mailed_on: PlainDate | null;
  readonly extension_approved_by_id: string | null;
  readonly resolution_dated_on: PlainDate | null;
  readonly resolution_mailed_on: PlainDate | null;
  readonly resolution_received_on: PlainDate | null;
  readonly resolution_findings: readonly Finding[] | null;
  readonly resolution_actions_to_take: string | null;
  readonly withdrawn_on: PlainDate | null;
  readonly withdrawal_manner: WithdrawalManner | null;
  readonly withdrawal_note: string | null;
}

/** The columns that follow from the facts by the law; kept so that lists can sort and filter by them. */
export interface ReadingColumns {
  readonly made_on: PlainDate;
  readonly received_on: PlainDate;
  readonly timeliness: FilingTimeliness;
  readonly next_rule_id: string | null;
  readonly next_due_on: PlainDate | null;
}

/** Leaves out what is not known: the domain says "unknown" by absence, a row by null. */
function known<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], null> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as never;
}

/** A row → the facts the domain reasons about. The only way from one to the other. */
export function factsOf(row: FactColumns): ComplaintFacts {
  return known({
    status: row.status,
    filing: filingOf(row),
    knewOn: row.knew_on,
    issues: row.issues,
    caseworkerId: row.caseworker_id,
    ombudspersonId: row.ombudsperson_id,
    investigatorId: row.investigator_id,
    acknowledgement: row.acknowledged_on === null ? null : { noticeMailedOn: row.acknowledged_on },
    extension: extensionOf(row),
    resolution: resolutionOf(row),
    withdrawal: withdrawalOf(row),
  }) as ComplaintFacts;
}

function filingOf(row: FactColumns): Filing {
  return known({
    channel: row.channel,
    postmarkedOn: row.postmarked_on,
    dateStampedOn: row.date_stamped_on,
    spokenOn: row.spoken_on,
    arrivedOn: row.arrived_on,
  }) as Filing;
}

function extensionOf(row: FactColumns): ComplaintFacts["extension"] | null {
  if (row.extension_days === null || row.extension_notice_mailed_on === null) return null;
  return {
    days: row.extension_days,
    reason: row.extension_reason ?? "",
    noticeMailedOn: row.extension_notice_mailed_on,
    approvedById: row.extension_approved_by_id ?? "",
  };
}

function resolutionOf(row: FactColumns): ComplaintFacts["resolution"] | null {
  if (row.resolution_dated_on === null || row.resolution_mailed_on === null) return null;
  return known({
    datedOn: row.resolution_dated_on,
    mailedOn: row.resolution_mailed_on,
    findings: row.resolution_findings ?? [],
    actionsToTake: row.resolution_actions_to_take,
    receivedOn: row.resolution_received_on,
  }) as ComplaintFacts["resolution"];
}

function withdrawalOf(row: FactColumns): ComplaintFacts["withdrawal"] | null {
  if (row.withdrawn_on === null || row.withdrawal_manner === null) return null;
  return { withdrawnOn: row.withdrawn_on, manner: row.withdrawal_manner, note: row.withdrawal_note ?? "" };
}

/** A row says "unknown" by null. */
function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}

type Extension = Partial<NonNullable<ComplaintFacts["extension"]>>;
type Resolution = Partial<NonNullable<ComplaintFacts["resolution"]>>;
type Withdrawal = Partial<NonNullable<ComplaintFacts["withdrawal"]>>;

/** Facts → the columns of a row. The way back from `factsOf`. */
export function factColumnsOf(facts: ComplaintFacts): FactColumns {
  return {
    status: servedStatus(facts.status),
    knew_on: orNull(facts.knewOn),
    ...filingColumns(facts.filing),
    issues: facts.issues,
    caseworker_id: orNull(facts.caseworkerId),
    ombudsperson_id: orNull(facts.ombudspersonId),
    investigator_id: orNull(facts.investigatorId),
    acknowledged_on: orNull(facts.acknowledgement?.noticeMailedOn),
    ...extensionColumns(facts.extension),
    ...resolutionColumns(facts.resolution),
    ...withdrawalColumns(facts.withdrawal),
  };
}

function filingColumns(filing: Filing) {
  return {
    channel: filing.channel,
    postmarked_on: orNull(filing.postmarkedOn),
    date_stamped_on: orNull(filing.dateStampedOn),
    spoken_on: orNull(filing.spokenOn),
    arrived_on: orNull(filing.arrivedOn),
  };
}

function extensionColumns(extension: Extension = {}) {
  return {
    extension_days: orNull(extension.days),
    extension_reason: orNull(extension.reason),
    extension_notice_mailed_on: orNull(extension.noticeMailedOn),
    extension_approved_by_id: orNull(extension.approvedById),
  };
}

function resolutionColumns(resolution: Resolution = {}) {
  return {
    resolution_dated_on: orNull(resolution.datedOn),
    resolution_mailed_on: orNull(resolution.mailedOn),
    resolution_received_on: orNull(resolution.receivedOn),
    resolution_findings: orNull(resolution.findings),
    resolution_actions_to_take: orNull(resolution.actionsToTake),
  };
}

function withdrawalColumns(withdrawal: Withdrawal = {}) {
  return {
    withdrawn_on: orNull(withdrawal.withdrawnOn),
    withdrawal_manner: orNull(withdrawal.manner),
    withdrawal_note: orNull(withdrawal.note),
  };
}

/** What follows from the facts under the law of today's rulebook: the columns, and the deadlines with their reasons. */
export interface Readings {
  readonly columns: ReadingColumns;
  readonly deadlines: readonly Deadline[];
}

/** Works out everything a row keeps besides the facts. Throws when the facts give no day of receipt, which decide never lets through. */
export function readingsOf(facts: ComplaintFacts, context: CountingContext): Readings {
  const deadlines = computeDeadlines(facts, context);
  const madeOn = deadlines.find((deadline) => deadline.ruleId === "complaint-made-on")?.dueOn;
  const receivedOn = deadlines.find((deadline) => deadline.ruleId === "complaint-receipt-date")?.dueOn;
  if (madeOn === undefined || receivedOn === undefined)
    throw new Error("A complaint without evidence of its filing has no day of receipt.");
  const next = nextDuty(deadlines, facts);
  return {
    deadlines,
    columns: {
      made_on: madeOn,
      received_on: receivedOn,
      timeliness: filingTimeliness(facts, context),
      next_rule_id: next?.ruleId ?? null,
      next_due_on: next?.dueOn ?? null,
    },
  };
}
