import {
  complaintActionNames,
  eventWords,
  issueLimit,
  tellRecount,
  transitionOf,
  type ComplaintEvent,
} from "@redress/domain/complaint";
import { datedFactWords } from "@redress/domain/deadlines";
import { keptName, tellInput, type ActionFields, type ToldField } from "@redress/domain/input";
import { channelWords, say, subjectWords, type Language } from "@redress/domain/vocabulary";

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

const fieldsOfEvent = new Map<string, ActionFields>(
  complaintActionNames.map((name) => {
    const { event, input } = transitionOf(name);
    return [event, name === "receiveComplaint" ? receivedFields : (input ?? {})];
  }),
);

/** What happened in one line: "Complaint received". */
export function eventSummary(event: ComplaintEvent, language: Language): string {
  return say(eventWords[event.kind], language);
}

/**
 * What an event recorded, as a person reads it.
 *
 * @param names of the members of staff and agencies that the event names, by their ids.
 */
export function eventFacts(
  event: ComplaintEvent,
  names: Readonly<Record<string, string>>,
  language: Language,
): readonly ToldField[] {
  if (event.kind === "DatesRecounted") return tellRecount(event, language);
  const fields = fieldsOfEvent.get(event.kind) ?? {};
  return tellInput(fields, event, { language, nameOf: (id) => names[id] });
}

function keptNamesOf(kind: "STAFF" | "AGENCY"): readonly string[] {
  const named = [...fieldsOfEvent.values()].flatMap((fields) =>
    Object.entries(fields).flatMap(([name, field]) => (field.kind === kind ? [keptName(name, field)] : [])),
  );
  return [...new Set(named)];
}

/** The names under which events hold the ids of members of staff and of agencies. */
export const namedInEvents = { staff: keptNamesOf("STAFF"), agencies: keptNamesOf("AGENCY") } as const;
