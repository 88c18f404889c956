import type { QuestionRecord } from "../question-record.ts";
import { complianceReport, hearingStart, proposedDecision } from "./hearing-conduct.ts";
import { extensionBeforeTransfer } from "./extension-and-transfer.ts";
import { closedDayThirty, whileExtensionRuns } from "./hearing-opening.ts";
import { dismissalHolidays, reinstatementHolidays } from "./holidays-of-12a.ts";
import { firstWrittenComplaint, lateResolution, madeAndReceived, ninetyDays } from "./hearing-request.ts";
import { amendment, electronicReceipt, lateExtensionNotice, repeatedContacts } from "./receipt.ts";

/** Every question on which the sources differ, in the order of a complaint's life. */
export const questionRecords: readonly QuestionRecord[] = [
  repeatedContacts,
  electronicReceipt,
  madeAndReceived,
  firstWrittenComplaint,
  amendment,
  lateExtensionNotice,
  extensionBeforeTransfer,
  whileExtensionRuns,
  closedDayThirty,
  lateResolution,
  ninetyDays,
  hearingStart,
  proposedDecision,
  complianceReport,
  dismissalHolidays,
  reinstatementHolidays,
];
