import type { PlainDate } from "../../calendar/plain-date.ts";
import { ruleIds, type RuleId } from "../rulebook/rule-id.ts";

/** Dates by the rule that gives them. */
export type DueDates = Partial<Readonly<Record<RuleId, PlainDate>>>;

/** What a change does to dates, in the order of the rulebook. */
export interface DueDateEffect {
  readonly moved: readonly { readonly ruleId: RuleId; readonly from: PlainDate; readonly to: PlainDate }[];
  readonly appearing: readonly { readonly ruleId: RuleId; readonly on: PlainDate }[];
  readonly vanishing: readonly { readonly ruleId: RuleId; readonly was: PlainDate }[];
}

/** Compares the dates before and after a change. */
export function dueDateEffect(before: DueDates, after: DueDates): DueDateEffect {
  const moved: DueDateEffect["moved"][number][] = [];
  const appearing: DueDateEffect["appearing"][number][] = [];
  const vanishing: DueDateEffect["vanishing"][number][] = [];
  for (const ruleId of ruleIds) {
    const from = before[ruleId];
    const to = after[ruleId];
    if (from === to) continue;
    if (from === undefined) appearing.push({ ruleId, on: to as PlainDate });
    else if (to === undefined) vanishing.push({ ruleId, was: from });
    else moved.push({ ruleId, from, to });
  }
  return { moved, appearing, vanishing };
}
