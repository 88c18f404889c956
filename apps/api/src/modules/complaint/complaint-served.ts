import { availableActions, refuseOnComplaint, type ComplaintActionName } from "@redress/domain/complaint";
import type { RefuseField } from "@redress/domain/input";
import type { Refusal } from "@redress/domain/vocabulary";
import type { ServedRecord } from "../../actions/act/served-kind.ts";
import { answerTypes } from "../../actions/answers/answer-types.ts";
import { isServed } from "../../authorization/served-actions.ts";
import { complaintKind } from "./complaint-kind.ts";
import type { ComplaintTypes } from "./complaint-types.ts";
import { ComplaintActionEnum } from "./complaint.enums.ts";
import { ComplaintType } from "./complaint.type.ts";
import { withApproval } from "./act/approved-resolution.ts";
import { withSeenContact } from "./act/seen-contact.read.sql.ts";
import { directoryFor } from "./directory-for.ts";
import { ComplaintEventType } from "./read/complaint-history.ts";
import { loaderOf, type ComplaintRecordRow } from "./read/complaint-record.read.sql.ts";
import { readingOfAnswer } from "./read/complaint-reading.ts";
import { summaryOf } from "./read/complaint-record.ts";

/** How complaints are served. */
export const servedComplaint: ServedRecord<ComplaintTypes, ComplaintRecordRow> = {
  kind: complaintKind,
  typeName: "Complaint",
  word: "complaint",
  idField: "complaintId",
  menu: availableActions,
  isServed: (action) => isServed(action as ComplaintActionName),
  answers: answerTypes({
    word: "complaint",
    Record: ComplaintType,
    Event: ComplaintEventType,
    actions: ComplaintActionEnum,
    names: {
      success: "ActionSuccess",
      available: "AvailableAction",
      refused: "ActionRefused",
      stale: "StaleVersion",
    },
  }),
  Event: ComplaintEventType,
  loaderOf,
  nodeOf: async (context, row) => new ComplaintType(summaryOf(row), await readingOfAnswer(context)),
  refuse: refuseOnComplaint as RefuseField<Refusal>,
  completed: async (context, recordId, action) =>
    withSeenContact(context, recordId, await withApproval(context, recordId, action)),
  directoryFor,
};
