import {
  correctableDates,
  earlierDateNames,
  type CorrectableDate,
  type HypothesisKind,
} from "@redress/domain/what-if";
import { rehearingPartyWords } from "@redress/domain/state-hearing";
import { registerEnumType } from "type-graphql";
import { wordedEnum } from "../../../platform/graphql/worded-enum.ts";

export const HypothesisKindEnum = wordedEnum<HypothesisKind>("HypothesisKind", "What may be supposed.", {
  EXTENDED: "The agency extends its time (LCR005). Give `days`, and `noticeMailedOn` when it is not today.",
  RECEIVED_LATER: "The complaint came `days` later, earlier with a minus: all evidence of filing moves.",
  RESOLVED: "The agency answers (LCR006). Give `datedOn`, and `mailedOn` and `receivedOn` if supposed too.",
  TRANSFERRED:
    "The complaint goes to another agency (LCR004). Give `sentOn`, and `receivedOn` if supposed too.",
  HEARING_REQUESTED: "Somebody asks for a state hearing (SH001). Give `receivedOn` when it is not today.",
  HEARING_SET:
    "The hearing is set: give `scheduledFor`. A request not screened yet is found fit to be heard first.",
  HEARING_POSTPONED:
    "The hearing is postponed to the first open day `days` later; its limits grow by as many days as it moves.",
  POSITION_STATEMENT_SENT: "The agency mails its position statement. Give `sentOn` when it is not today.",
  DECISION_RECEIVED:
    "One side receives the decision. Give `by` when it is the complainant, and `receivedOn` when it is not today.",
  HEARING_WITHDRAWN:
    "The complainant withdraws the request for a hearing. Give `withdrawnOn` when it is not today.",
  OFFICE_CLOSED: "A `body` is closed `on` a day.",
  FACT_CORRECTED: "The date `fact` was another one: `to`.",
  SETTING_CHANGED: "One of `settings` says something else.",
});

export const DecisionReceiverEnum = wordedEnum(
  "DecisionReceiver",
  "Whose receipt of a hearing decision it is: each side's days run from its own.",
  rehearingPartyWords,
);

/** `complaint.filing.postmarkedOn` → `COMPLAINT_FILING_POSTMARKED_ON`. */
function enumName(path: string): string {
  return path.replaceAll(/[A-Z]/g, "_$&").replaceAll(".", "_").toUpperCase();
}

/** What goes away with the field of the same name. */
const deprecated: Readonly<Record<string, { readonly deprecationReason: string }>> = {
  "hearing.decisionReceivedOn": {
    deprecationReason:
      "Give `HEARING_DECISION_RECEIVED_BY_AGENCY_ON`, as which it is read. Goes away no earlier than June 1, 2027.",
  },
  "disputed.amendedOn": {
    deprecationReason: "Give `COMPLAINT_AMENDED_ON`. Goes away no earlier than June 1, 2027.",
  },
};

const paths: readonly string[] = [...correctableDates, ...earlierDateNames];

/** Every date of the facts that may be supposed to be another one; its value is the path that the domain knows. */
export const CorrectableDateEnum = Object.fromEntries(
  paths.map((path) => [enumName(path), path]),
) as Readonly<Record<string, CorrectableDate>>;
registerEnumType(CorrectableDateEnum, {
  name: "CorrectableDate",
  description: "A date of the given facts that may be supposed to have been another one.",
  valuesConfig: Object.fromEntries(
    paths.map((path) => [
      enumName(path),
      { description: `The date \`given.${path}\`.`, ...deprecated[path] },
    ]),
  ),
});
