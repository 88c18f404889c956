import { addDays } from "@redress/domain";
import type { RequestContext } from "../../context.ts";
import { rowScopeOf } from "../../platform/auth/viewer.ts";
import { caseloadConditions } from "./caseload-conditions.ts";
import { caseloadCounts } from "./caseload.read.sql.ts";
import type { CaseloadCountsType, CaseloadFilterInput } from "./caseload.type.ts";
import { readingOf } from "./complaint-reading.ts";

/** How much there is to do today, in one statement. */
export async function countCaseload(
  context: RequestContext,
  filter: CaseloadFilterInput | null | undefined,
): Promise<CaseloadCountsType> {
  const { viewer, reading } = await readingOf(context);
  const asked = {
    ...caseloadConditions(viewer, filter, reading.today),
    openOnly: true,
    dueFrom: null,
    dueTo: null,
  };
  const [[counts]] = await context.database.read(
    rowScopeOf(viewer),
    caseloadCounts(asked, reading.today, addDays(reading.today, 7)),
  );
  return {
    open: counts?.open ?? 0,
    dueToday: counts?.due_today ?? 0,
    dueIn7Days: counts?.due_in_7_days ?? 0,
    overdue: counts?.overdue ?? 0,
    asOf: reading.today,
  };
}
