import type { PlainDate } from "../calendar/plain-date.ts";
import type { Deadline } from "../deadlines/compute/compute-deadlines.ts";
import type { RuleId } from "../deadlines/rulebook/rule-id.ts";
import type { NoticeKind } from "./notice-kinds.ts";
import { noticeOfRule } from "./notice-of-rule.ts";

/** Rules whose notice nobody owes until somebody chooses to transfer or to extend. */
const onlyWhenChosen: readonly RuleId[] = ["complaint-transfer", "resolution-extension-notice"];

/** A notice that dates alone ask for. */
interface NoticeOfDate {
  /** Null for a letter that neither machine prepares. */
  readonly notice: NoticeKind | null;
  readonly ruleId: RuleId;
  readonly dueOn: PlainDate;
}

/**
 * The notices that are asked for by dates of which no record is at hand: the duty of each rule whose clock runs, neither
 * met nor ended. What only a record tells, such as whether a complaint is still open, is not looked at.
 */
export function noticesOfDates(deadlines: readonly Deadline[]): readonly NoticeOfDate[] {
  return deadlines.flatMap(({ ruleId, dueOn, metOn, excusedOn }) => {
    const notice = noticeOfRule[ruleId];
    const isOver = metOn !== undefined || excusedOn !== undefined;
    return notice === undefined || isOver || onlyWhenChosen.includes(ruleId)
      ? []
      : [{ notice, ruleId, dueOn }];
  });
}
