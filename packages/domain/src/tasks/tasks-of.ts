import { addBusinessDays } from "../calendar/business-calendar.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { RuleId } from "../deadlines/rulebook/rule-id.ts";
import type { Role } from "../vocabulary/role.ts";
import type { About, DueDay, FollowOn, FollowOnTask } from "./follow-on.ts";

/** The day of a rule among the deadlines of a record; undefined while it gives none. */
export function dayOf({ deadlines }: About<unknown>, rule: RuleId): PlainDate | undefined {
  return deadlines.find(({ ruleId }) => ruleId === rule)?.dueOn;
}

/** When a task is due. One whose rule or facts give no day is due at once. */
function dueDay<Facts>(due: DueDay<Facts>, since: PlainDate, about: About<Facts>): PlainDate {
  if ("day" in due) return due.day(about.facts) ?? since;
  if ("rule" in due) return dayOf(about, due.rule) ?? since;
  return due.unit === "BUSINESS_DAYS"
    ? addBusinessDays(about.context.calendars.agency, since, due.amount)
    : addDays(since, due.amount);
}

/**
 * The tasks that follow from a record, each with the day from which on it stands and the day it is due. The same facts
 * give the same tasks on every day.
 *
 * @param people whom the record names in a role.
 */
export function tasksOf<Facts>(
  rows: readonly FollowOn<Facts>[],
  about: About<Facts>,
  people: Readonly<Partial<Record<Role, string | undefined>>>,
): FollowOnTask[] {
  const tasks: FollowOnTask[] = [];
  for (const { id, owner, assignedTo, since, due, mentions } of rows) {
    const opensOn = since(about);
    if (opensOn === undefined) continue;
    const said = Object.entries(mentions?.(about) ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    tasks.push({
      id,
      owner,
      ownerId: assignedTo?.(about.facts) ?? people[owner],
      opensOn,
      dueOn: dueDay(due, opensOn, about),
      mentions: Object.fromEntries(said),
    });
  }
  return tasks;
}
