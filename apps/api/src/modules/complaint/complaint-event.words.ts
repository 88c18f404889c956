import {
  channelWords,
  datedFactWords,
  eventWords,
  formatDate,
  mannerWords,
  outcomeWords,
  say,
  subjectWords,
  type Filing,
  type Language,
  type PlainDate,
  type Words,
} from "@redress/domain";
import type { ServedEvent } from "../../platform/auth/served-actions.ts";

/** One printable fact. */
interface PrintableFact {
  readonly name: string;
  readonly value: string;
}

const labels = {
  channel: { en: "How it came", es: "Cómo llegó" },
  issue: { en: "Issue", es: "Asunto" },
  investigator: { en: "Investigator", es: "Investigador" },
  days: { en: "Days added", es: "Días añadidos" },
  reason: { en: "Reason", es: "Razón" },
  finding: { en: "Finding on issue", es: "Conclusión sobre el asunto" },
  actionsToTake: { en: "What the agency will do", es: "Lo que hará la agencia" },
  manner: { en: "How it was withdrawn", es: "Cómo se retiró" },
  note: { en: "Note", es: "Nota" },
} as const satisfies Readonly<Record<string, Words>>;

/** What happened in one line: "Complaint received". */
export function eventSummary(event: ServedEvent, language: Language): string {
  return say(eventWords[event.kind], language);
}

/**
 * What an event recorded, as a person reads it. The complainant and their account are left out: they are fields of
 * the complaint, each with its own permission.
 *
 * @param person the name of the person whom the event names; null when it names nobody or nobody knows.
 */
export function eventFacts(event: ServedEvent, person: string | null, language: Language): PrintableFact[] {
  const fact = (label: Words, value: string | null | undefined): PrintableFact[] =>
    value === null || value === undefined || value === "" ? [] : [{ name: say(label, language), value }];
  const day = (label: Words, date: PlainDate | undefined): PrintableFact[] =>
    fact(label, date === undefined ? null : formatDate(date, language));

  switch (event.kind) {
    case "ComplaintReceived":
      return [
        ...fact(labels.channel, say(channelWords[event.filing.channel], language)),
        ...filingDays(event.filing).flatMap(([name, date]) => day(datedFactWords[name], date)),
        ...day(datedFactWords.knewOn, event.knewOn),
        ...event.issues.flatMap((issue) =>
          fact(numbered(labels.issue, issue.ordinal), say(subjectWords[issue.subject], language)),
        ),
      ];
    case "ComplaintAcknowledged":
      return day(datedFactWords.acknowledgementMailedOn, event.noticeMailedOn);
    case "InvestigatorAssigned":
      return fact(labels.investigator, person);
    case "ResolutionPeriodExtended":
      return [
        ...fact(labels.days, String(event.days)),
        ...fact(labels.reason, event.reason),
        ...day(datedFactWords.extensionNoticeMailedOn, event.noticeMailedOn),
      ];
    case "WrittenResolutionIssued":
      return [
        ...day(datedFactWords.resolutionDatedOn, event.datedOn),
        ...day(datedFactWords.resolutionMailedOn, event.mailedOn),
        ...event.findings.flatMap((finding) =>
          fact(numbered(labels.finding, finding.issueOrdinal), say(outcomeWords[finding.outcome], language)),
        ),
        ...fact(labels.actionsToTake, event.actionsToTake),
      ];
    case "ResolutionReceiptRecorded":
      return day(datedFactWords.resolutionReceivedOn, event.receivedOn);
    case "ComplaintWithdrawn":
      return [
        ...day(datedFactWords.withdrawnOn, event.withdrawnOn),
        ...fact(labels.manner, say(mannerWords[event.manner], language)),
        ...fact(labels.note, event.note),
      ];
  }
}

const filingDates = ["postmarkedOn", "dateStampedOn", "spokenOn", "arrivedOn"] as const;

function filingDays(filing: Filing): [(typeof filingDates)[number], PlainDate | undefined][] {
  return filingDates.map((name) => [name, filing[name]]);
}

function numbered(words: Words, ordinal: number): Words {
  return { en: `${words.en} ${ordinal}`, es: `${words.es} ${ordinal}` };
}
