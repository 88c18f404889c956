import { addDays, nextBusinessDay, createCalendar, type PlainDate } from "@redress/domain/calendar";
import { nightFindings, type NightFindingId } from "@redress/domain/tasks";
import { systemScope } from "../../../platform/auth/viewer.ts";
import type { SystemDatabase } from "../../../platform/database/database.ts";
import { findMissed, type Found } from "./find-missed.sql.ts";

/** What the night looked for and found. */
export type NightReport = Readonly<Record<NightFindingId, Found>>;

const calendar = createCalendar({ body: "AGENCY" });

/**
 * Looks every night for what should have happened and did not, as far as no fact of a record says it; what a fact says is
 * a task by itself, see `record/tasks/`. Each finding is a task with an owner, due on the next business day.
 */
export async function findWhatWasMissed(database: SystemDatabase, today: PlainDate): Promise<NightReport> {
  const dueOn = nextBusinessDay(calendar, addDays(today, 1));
  const report: Partial<Record<NightFindingId, Found>> = {};
  for (const { id, owner } of Object.values(nightFindings)) {
    await database.write(systemScope, async (transaction) => {
      const [[found]] = await transaction.finish(findMissed(id, { today, dueOn, owner }));
      report[id] = found ?? { opened: 0, ended: 0 };
    });
  }
  return report as NightReport;
}
