import {
  complaintActionNames,
  eventWords,
  issueLimit,
  transitionOf,
  type ComplaintEvent,
} from "@redress/domain/complaint";
import { datedFactWords, tellRecount } from "@redress/domain/deadlines";
import type { ActionFields } from "@redress/domain/input";
import { channelWords, subjectWords } from "@redress/domain/vocabulary";
import { recordEventType } from "../../../actions/history/record-event.type.ts";
import { toldEvents } from "../../../actions/history/told-event.ts";
import { connectionOf } from "../../../list/connection.ts";
import { ComplaintEventKindEnum } from "../complaint.enums.ts";

type EvidenceDay = "postmarkedOn" | "dateStampedOn" | "spokenOn" | "arrivedOn" | "knewOn";

const day = (name: EvidenceDay) =>
  ({ kind: "PAST_DAY", label: datedFactWords[name], optional: true }) as const;

/**
 * What the timeline tells of a new complaint, whose form is its own. The complainant and their account are left out:
 * they are fields of the complaint, each with its own permission.
 */
const receivedFields: ActionFields = {
  filing: {
    kind: "GROUP",
    name: "Filing",
    label: { en: "Filing", es: "Presentación" },
    fields: {
      channel: {
        kind: "CHOICE",
        label: { en: "How it came", es: "Cómo llegó" },
        choices: { name: "FilingChannel", words: channelWords },
      },
      postmarkedOn: day("postmarkedOn"),
      dateStampedOn: day("dateStampedOn"),
      spokenOn: day("spokenOn"),
      arrivedOn: day("arrivedOn"),
    },
  },
  knewOn: day("knewOn"),
  issues: {
    kind: "LIST",
    name: "ComplaintIssue",
    label: { en: "Issue", es: "Asunto" },
    each: {
      subject: {
        kind: "CHOICE",
        label: { en: "Subject", es: "Tema" },
        choices: { name: "IssueSubject", words: subjectWords },
      },
    },
    most: issueLimit,
    whenEmpty: "ISSUE_REQUIRED",
    whenTooMany: "TOO_MANY_ISSUES",
    told: "subject",
  },
};

/** What the timeline tells of the second pair of eyes on a resolution. */
const approvalFields: ActionFields = {
  approval: {
    kind: "GROUP",
    name: "GivenApproval",
    label: { en: "Second pair of eyes", es: "Segunda revisión" },
    fields: {
      approvedBy: { kind: "TEXT", label: { en: "Text approved by", es: "Texto aprobado por" } },
      approvedOn: { kind: "PAST_DAY", label: { en: "Text approved on", es: "Texto aprobado el" } },
    },
  },
};

const told = toldEvents<ComplaintEvent>({
  words: eventWords,
  fields: complaintActionNames.map((name) => {
    const { event, input } = transitionOf(name);
    if (name === "issueWrittenResolution") return [event, { ...input, ...approvalFields }];
    return [event, name === "receiveComplaint" ? receivedFields : (input ?? {})];
  }),
  otherwise: { DatesRecounted: tellRecount },
});

/** The names under which events hold the ids of members of staff and of agencies. */
export const { namedInEvents } = told;

/** One step of a complaint's history. */
export const ComplaintEventType = recordEventType({
  name: "ComplaintEvent",
  of: "complaint",
  kinds: ComplaintEventKindEnum,
  ...told,
});

/** A page of a complaint's history. */
export const ComplaintEventConnectionType = connectionOf(ComplaintEventType, {
  name: "ComplaintEvent",
  one: "event",
  many: "events",
});
