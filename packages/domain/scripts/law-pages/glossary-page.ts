import { actionWords, eventWords } from "../../src/complaint/complaint-words.ts";
import { statusWords } from "../../src/complaint/facts/complaint-status.ts";
import { channelWords } from "../../src/vocabulary/filing.ts";
import { circumstanceWords } from "../../src/eligibility/circumstances.ts";
import { doorRoleWords, referralWords } from "../../src/eligibility/door.ts";
import { doorWords } from "../../src/vocabulary/door.ts";
import {
  evidenceKindWords,
  evidenceSourceWords,
  exactnessWords,
} from "../../src/provenance/evidence/evidence.ts";
import { mannerWords } from "../../src/vocabulary/manner.ts";
import { noticeFormWords } from "../../src/vocabulary/notice-form.ts";
import { outcomeWords } from "../../src/vocabulary/finding-outcome.ts";
import { roleWords } from "../../src/vocabulary/role.ts";
import { standingWords } from "../../src/deadlines/deadline-standing.ts";
import { subjectWords } from "../../src/vocabulary/issue-subject.ts";
import { timelinessWords } from "../../src/deadlines/filing-timeliness.ts";
import { triageSubjectWords } from "../../src/eligibility/triage-table/index.ts";
import { type Words } from "../../src/vocabulary/words.ts";
import { terms } from "./glossary-terms.ts";
import { citedAll, generated, page, table } from "./markdown.ts";

function wordTable(title: string, words: Readonly<Record<string, Words>>): readonly string[] {
  return [
    `## ${title}`,
    table([
      ["code", "English", "Spanish"],
      ...Object.entries(words).map(([code, { en, es }]) => [`\`${code}\``, en, es]),
    ]),
  ];
}

/** The words of the field, one an idea, in all layers. */
export function glossaryPage(): string {
  return page([
    "# Glossary",
    generated,
    "One word per idea in code, on screen, in letters and to partners. A complainant never becomes a customer, a filer or a user.",
    table([
      ["term", "Spanish", "meaning", "law"],
      ...terms.map((term) => [`**${term.en}**`, term.es, term.meaning, citedAll(term.citations)]),
    ]),
    ...wordTable("Statuses", statusWords),
    ...wordTable("Actions", actionWords),
    ...wordTable("Events", eventWords),
    ...wordTable("Standings of a deadline", standingWords),
    ...wordTable("Timeliness of a filing", timelinessWords),
    ...wordTable("Ways of filing", channelWords),
    ...wordTable("Subjects", subjectWords),
    ...wordTable("Subjects of triage", triageSubjectWords),
    ...wordTable("Circumstances", circumstanceWords),
    ...wordTable("Doors", doorWords),
    ...wordTable("How a door stands", doorRoleWords),
    ...wordTable("Referrals at the court", referralWords),
    ...wordTable("Evidence of a day", evidenceKindWords),
    ...wordTable("Sources of evidence", evidenceSourceWords),
    ...wordTable("Exactness of a day", exactnessWords),
    ...wordTable("Outcomes of a finding", outcomeWords),
    ...wordTable("Manners of withdrawal", mannerWords),
    ...wordTable("Roles", roleWords),
    ...wordTable("Forms", noticeFormWords),
  ]);
}
