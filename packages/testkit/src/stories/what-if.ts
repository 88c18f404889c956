import type { WhatIf } from "@redress/domain/what-if";

/** "written-resolution 2026-04-13 → 2026-05-12" for each date that moves. */
export function movesOf({ moved }: WhatIf): readonly string[] {
  return moved.map(({ ruleId, from, to }) => `${ruleId} ${from} → ${to}`);
}

/** "LCR005 by 2026-04-13" for each notice that falls due, or by its rule where the notice has no form. */
export function noticesOf({ noticesDue }: WhatIf): readonly string[] {
  return noticesDue.map(({ notice, ruleId, dueOn }) => `${notice ?? ruleId} by ${dueOn ?? "no day"}`);
}
