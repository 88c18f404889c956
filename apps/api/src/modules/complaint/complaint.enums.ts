import {
  actionWords,
  complaintStatuses,
  complaintTransitions,
  eventWords,
  statusWords,
} from "@redress/domain/complaint";
import { timelinessWords } from "@redress/domain/deadlines";
import { formatCitation } from "@redress/domain/law";
import { channelWords, evidenceOfChannel, filingChannels, subjectWords } from "@redress/domain/vocabulary";
import {
  servedActionNames,
  servedEventKinds,
  type ServedActionName,
  type ServedEventKind,
} from "../../authorization/served-actions.ts";
import { wordedEnum, wordsOf, type Sentence } from "../../platform/graphql/worded-enum.ts";

/** "Extend time to resolve: Fam. Code 17800, 22 CCR 120105". */
function actionSentence(name: ServedActionName): Sentence {
  const citations = complaintTransitions[name].citations.map((key) => formatCitation(key)).join(", ");
  return { en: `${actionWords[name].en}: ${citations}` };
}

export const ComplaintStatusEnum = wordedEnum(
  "ComplaintStatus",
  "Where a complaint stands. Acknowledged, extended and overdue are no statuses: they are facts and dates.",
  wordsOf(complaintStatuses, (status) => statusWords[status]),
);

export const ComplaintActionEnum = wordedEnum(
  "ComplaintAction",
  "What can be done to a complaint. Each is the name of its mutation.",
  wordsOf(servedActionNames, actionSentence),
);

export const ComplaintEventKindEnum = wordedEnum<ServedEventKind>(
  "ComplaintEventKind",
  "What happened to a complaint, in the past tense of the action's words. New kinds may be added: treat an unknown one as a change to read again.",
  wordsOf(servedEventKinds, (kind) => eventWords[kind]),
);

export const FilingChannelEnum = wordedEnum(
  "FilingChannel",
  "How a complaint reached the agency; it decides the complaint receipt date (22 CCR 110164).",
  wordsOf(filingChannels, (channel) => ({
    en: `${channelWords[channel].en}: give ${evidenceOfChannel[channel].map((day) => `\`${day}\``).join(" and ")}`,
  })),
);

export const FilingTimelinessEnum = wordedEnum(
  "FilingTimeliness",
  "Whether the complaint was made within 90 days of when the complainant knew or should have known (Fam. Code 17800).",
  timelinessWords,
);

export const IssueSubjectEnum = wordedEnum(
  "IssueSubject",
  "What an issue of a complaint is about.",
  subjectWords,
);
