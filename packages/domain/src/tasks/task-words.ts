import { formatDate } from "../calendar/format-date.ts";
import { isRuleId, ruleTitle } from "../deadlines/rulebook/rulebook.ts";
import { sentence, type Language, type Words } from "../vocabulary/words.ts";
import { complaintTasks } from "./complaint-tasks.ts";
import { contactTasks } from "./contact-tasks.ts";
import type { FollowOn, Mentions } from "./follow-on.ts";
import { hearingTasks } from "./hearing-tasks.ts";
import { nightFindings } from "./night-findings.ts";

/** What a task is, whatever the record. */
export type TaskWords = Pick<FollowOn<never>, "done" | "id" | "sentence" | "source" | "title" | "wording">;

const byId: ReadonlyMap<string, TaskWords> = new Map(
  [...complaintTasks, ...contactTasks, ...hearingTasks, ...Object.values(nightFindings)].map((row) => [
    row.id,
    row,
  ]),
);

/** The row of a task that follows the facts, or that the night finds; undefined for an id that no table has any more. */
export function followOnById(id: string): TaskWords | undefined {
  return byId.get(id);
}

/** A task's words with what they mention: days as people read them, rules by their titles. */
export function tellTask(words: Words, mentions: Mentions, language: Language): string {
  const said = Object.entries(mentions).map(([name, value]) => [
    name,
    isRuleId(value) ? ruleTitle(value, language) : formatDate(value, language),
  ]);
  return sentence(words)(language, Object.fromEntries(said));
}
