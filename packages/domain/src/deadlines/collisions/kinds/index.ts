import { collisionCodes, type CollisionCode } from "../collision.ts";
import type { CollisionRecord } from "../collision-record.ts";
import {
  answerInTimeAndLate,
  doorOpensFirst,
  extensionEatsWindow,
  receiptEatsWindow,
  resolutionAfterLimit,
} from "./agency-answer.ts";
import {
  contactEatsWindow,
  givenBackWithLittleTime,
  ownershipDisputeEatsTime,
  repeatedContactHidesComplaint,
} from "./contact-and-transfer.ts";
import {
  complianceBeforeRehearing,
  dismissalBeforeHearing,
  hearingAfterDecisionLimit,
  hearingTooSoon,
  noticeTooLate,
  positionStatementTooSoon,
  recordOpenTooLong,
} from "./hearing-conduct.ts";
import {
  requestAfterDoorClosed,
  requestBeforeDoorOpens,
  requestWhileExtensionRuns,
  resolutionLongInTheMail,
} from "./hearing-request.ts";
import { extensionNoticeTooLate, lateAnswerHasTwoLastDays } from "./late-answer.ts";
import { amendmentEatsWindow, transferEatsWindow } from "./restarted-answer.ts";

const byCode: Readonly<Record<CollisionCode, CollisionRecord>> = {
  CONTACT_EATS_FILING_WINDOW: contactEatsWindow,
  REPEATED_CONTACT_HIDES_COMPLAINT: repeatedContactHidesComplaint,
  OWNERSHIP_DISPUTE_EATS_RESOLUTION_TIME: ownershipDisputeEatsTime,
  GIVEN_BACK_WITH_LITTLE_TIME: givenBackWithLittleTime,
  EXTENSION_NOTICE_TOO_LATE: extensionNoticeTooLate,
  EXTENSION_EATS_HEARING_WINDOW: extensionEatsWindow,
  TRANSFER_EATS_HEARING_WINDOW: transferEatsWindow,
  AMENDMENT_EATS_HEARING_WINDOW: amendmentEatsWindow,
  LATE_RECEIPT_EATS_HEARING_WINDOW: receiptEatsWindow,
  DOOR_OPENS_BEFORE_AGENCY_IS_LATE: doorOpensFirst,
  ANSWER_IN_TIME_AND_LATE: answerInTimeAndLate,
  LATE_ANSWER_HAS_TWO_LAST_DAYS: lateAnswerHasTwoLastDays,
  RESOLUTION_AFTER_HEARING_LIMIT: resolutionAfterLimit,
  RESOLUTION_LONG_IN_THE_MAIL: resolutionLongInTheMail,
  REQUEST_BEFORE_DOOR_OPENS: requestBeforeDoorOpens,
  REQUEST_AFTER_DOOR_CLOSED: requestAfterDoorClosed,
  REQUEST_WHILE_EXTENSION_RUNS: requestWhileExtensionRuns,
  HEARING_TOO_SOON_FOR_NOTICE: hearingTooSoon,
  HEARING_NOTICE_TOO_LATE: noticeTooLate,
  POSITION_STATEMENT_DUE_TOO_SOON: positionStatementTooSoon,
  HEARING_AFTER_DECISION_LIMIT: hearingAfterDecisionLimit,
  RECORD_OPEN_PAST_DECISION_LIMIT: recordOpenTooLong,
  DISMISSAL_BEFORE_HEARING: dismissalBeforeHearing,
  COMPLIANCE_BEFORE_REHEARING: complianceBeforeRehearing,
};

/** Every kind of collision, in the order of a complaint's life: for screens, pages and the search itself. */
export const collisionKinds: readonly CollisionRecord[] = collisionCodes.map((code) => byCode[code]);
