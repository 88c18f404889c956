import { outcomeWords } from "../vocabulary/finding-outcome.ts";
import { subjectWords } from "../vocabulary/issue-subject.ts";
import { mannerWords } from "../vocabulary/manner.ts";
import type { Choices } from "./action-field.ts";

/** What a complaint is about. */
export const subjectChoices = {
  name: "IssueSubject",
  words: subjectWords,
} as const satisfies Choices;

/** How an issue is decided. */
export const outcomeChoices = {
  name: "FindingOutcome",
  words: outcomeWords,
} as const satisfies Choices;

/** How something was said. */
export const mannerChoices = { name: "WithdrawalManner", words: mannerWords } as const satisfies Choices;
