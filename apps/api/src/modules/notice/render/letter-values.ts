import type { ComplaintFacts } from "@redress/domain/complaint";
import type { ContactFacts } from "@redress/domain/contact";
import { ruleToAdvise } from "@redress/domain/deadlines";
import { doorWords } from "@redress/domain/triage";
import { say, subjectWords } from "@redress/domain/vocabulary";
import type { ServedForm } from "../../../authorization/served-actions.ts";
import { printedName } from "../../../record/people/particulars.ts";
import type { DatePrinter, LetterContent } from "./letter.ts";
import { findingWords, referredWords, saidIn, sentIn } from "./letter-words.ts";

type Value = string | number | null | undefined;

/** What the paragraphs of one letter mention, by name; null for what there is not. A date is asked for when it is printed. */
export type LetterValues = Readonly<Record<string, Value | (() => Value)>>;

/** Tells what a letter mentions, from the facts of its record. */
export type ValuesOf<Facts = ComplaintFacts> = (
  content: LetterContent<Facts>,
  print: DatePrinter,
) => LetterValues;

/** What the letter is about. Throws when the facts lack it: its event records it. */
function needed<Fact>(fact: Fact | undefined): Fact {
  if (fact === undefined) throw new Error("A letter lacks the fact that it is about.");
  return fact;
}

/** The days that every letter may mention. */
const days: ValuesOf = (_, print) => ({
  received: () => print.due("complaint-receipt-date"),
  resolution: () => print.due("written-resolution"),
  hearing: () => print.due("state-hearing-request-no-resolution"),
});

const resolution: ValuesOf = ({ language, facts, deadlines }, print) => {
  const { datedOn, findings, actionsToTake } = needed(facts.resolution);
  // After a late answer the days from making end first: the safe day is the earlier one.
  const lastDays = Object.fromEntries(deadlines.map(({ ruleId, dueOn }) => [ruleId, dueOn]));
  const rule = ruleToAdvise(lastDays, datedOn);
  const answers = findings.map((finding) => {
    const issue = facts.issues.find((one) => one.ordinal === finding.issueOrdinal);
    const subject = issue ? say(subjectWords[issue.subject], language) : String(finding.issueOrdinal);
    const referred = (facts.referrals ?? [])
      .filter((one) => one.issueOrdinal === finding.issueOrdinal)
      .map(({ door, office, referredOn }, at) => {
        const day = print.fact(`referredOn.${finding.issueOrdinal}.${at + 1}`, referredOn);
        const where = [say(doorWords[door], language), ...(office === undefined ? [] : [office])].join(", ");
        return referredWords(language, { day, where });
      });
    const answer = `${finding.issueOrdinal}. ${subject}: ${say(findingWords[finding.outcome], language)}. ${finding.explanation}`;
    return [answer, ...referred].join(" ");
  });
  return {
    dated: print.fact("resolutionDatedOn", datedOn),
    answers: answers.join("\n"),
    actionsToTake,
    hearing: rule && print.due(rule),
  };
};

const withdrawal: ValuesOf = ({ language, facts, deadlines }, print) => {
  const { withdrawnOn, manner } = needed(facts.withdrawal);
  const window = deadlines.find(({ ruleId }) => ruleId === "complaint-filing-window");
  const again = window && window.dueOn >= withdrawnOn ? print.due(window.ruleId) : null;
  return {
    withdrawn: print.fact("withdrawnOn", withdrawnOn),
    how: say(saidIn[manner], language),
    again,
    late: again === null ? "" : null,
  };
};

const linesOf = (...lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null).join("\n");

/** What is complained of, an issue a line. */
const issuesOf = ({ facts, language }: LetterContent): string =>
  facts.issues
    .map(
      ({ ordinal, subject, description }) =>
        `${ordinal}. ${say(subjectWords[subject], language)}: ${description}`,
    )
    .join("\n");

const acknowledgement: ValuesOf = (content, print) => ({
  ...days(content, print),
  issues: issuesOf(content),
  investigator: content.investigator,
});

const amendment: ValuesOf = (content, print) => ({
  ...days(content, print),
  amended: print.fact("amendedOn", needed(content.facts.amendedOn)),
  issues: issuesOf(content),
});

const transfer: ValuesOf = (content, print) => {
  const { complainant, facts, otherAgency } = content;
  const { sentOn, sentBy, reason } = needed(facts.transfer);
  const { name, address, phone } = needed(otherAgency ?? undefined);
  return {
    ...days(content, print),
    sent: print.fact("transferSentOn", needed(sentOn)),
    how: say(sentIn[sentBy], content.language),
    reason,
    complainant: linesOf(printedName(complainant), complainant.address),
    issues: issuesOf(content),
    agency: linesOf(name, address, phone),
  };
};

/** What each letter mentions. */
export const letterValues: Readonly<Record<Exclude<ServedForm, "CONTACT_ACKNOWLEDGEMENT">, ValuesOf>> & {
  readonly CONTACT_ACKNOWLEDGEMENT: ValuesOf<ContactFacts>;
} = {
  CONTACT_ACKNOWLEDGEMENT: ({ language, facts }, print) => ({
    received: print.fact("contactReceivedOn", facts.receivedOn),
    subject: say(subjectWords[facts.subject], language),
    whatIsDone: facts.whatIsDone,
    expected: print.fact("contactAnswerExpectedOn", needed(facts.answerExpectedOn)),
  }),
  LCR002: acknowledgement,
  LCR003: amendment,
  LCR004: transfer,
  LCR004_COPY: transfer,
  LCR005: (content, print) => ({ ...days(content, print), ...needed(content.facts.extension) }),
  LCR006: resolution,
  NO_RESOLUTION_ADVICE: days,
  WITHDRAWAL_CONFIRMATION: withdrawal,
};
