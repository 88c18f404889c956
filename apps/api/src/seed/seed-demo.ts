import type { PlainDate } from "@redress/domain/calendar";
import type { ReceiveComplaint } from "@redress/domain/complaint";
import { recordAct } from "../platform/audit/record-act.ts";
import { advanceComplaint, receiveComplaint, type WriteOutcome } from "../modules/complaint/commands.ts";
import type { WriteDependencies } from "../record/command.ts";
import type { RowScope } from "../platform/auth/viewer.ts";
import { bind, type Statement } from "../platform/database/database.ts";
import { seedDemoContacts } from "./contacts/demo-contacts.ts";
import { inventTasks } from "./demo-tasks.ts";
import { seedOffice } from "./demo-office.ts";
import { demoPlan } from "./demo-plan.ts";
import { asOf, inventedRequest, shippedContext } from "./invented-request.ts";
import type { LivedComplaint } from "./live-through.ts";
import type { ServedAction } from "../authorization/served-actions.ts";

/** The demo is of many agencies, and the audit tells the Department of all. */
const statewide: RowScope = { kind: "STATE", agencyId: null };
const demoIsComplete = "seed.demo";

const wasSeeded: Statement<{ done: boolean }> = {
  name: "demo-was-seeded",
  text: "select exists (select from audit_entry where act = $1) as done",
};

/** How much the demo has. */
export interface DemoCounts {
  readonly complaints: number;
  readonly contacts: number;
}

/**
 * Fills the demo offices through the real write path, each step on its day. A run that was interrupted is taken up
 * again where it stopped; a second run after a complete one changes nothing.
 *
 * @returns how many complaints and contacts were invented; null when the demo was there already.
 */
export async function seedDemo(
  dependencies: WriteDependencies,
  today: PlainDate,
): Promise<DemoCounts | null> {
  const [[seeded]] = await dependencies.database.read(statewide, bind(wasSeeded, demoIsComplete));
  if (seeded?.done) return null;
  const plan = demoPlan(today, shippedContext);
  for (const [index, lived] of plan.entries()) await play(dependencies, lived, `demo-${index + 1}`, today);
  const counts = { complaints: plan.length, contacts: await seedDemoContacts(dependencies, today) };
  const placer: RowScope = { kind: "AGENCY", agencyId: "placer" };
  await dependencies.database.write(placer, (transaction) => transaction.finish(inventTasks(today)));
  await seedOffice(dependencies.database);
  const entry = {
    act: demoIsComplete,
    outcome: "DONE",
    agencyId: null,
    actorId: null,
    actorRole: null,
    details: { ...counts },
  } as const;
  await dependencies.database.write(statewide, (transaction) => transaction.finish(recordAct(entry)));
  return counts;
}

async function play(
  dependencies: WriteDependencies,
  lived: LivedComplaint,
  key: string,
  today: PlainDate,
): Promise<void> {
  let complaintId = "";
  for (const [index, { step }] of lived.steps.entries()) {
    const request = inventedRequest(step, `${key}-${index + 1}`);
    const instant = asOf(dependencies, step.on, index, today);
    const outcome: WriteOutcome =
      index === 0
        ? await receiveComplaint(instant, {
            ...request,
            agencyId: lived.complaint.agencyId,
            action: step.action as ReceiveComplaint,
            complainant: lived.complaint.complainant,
            caseNumber: lived.complaint.caseNumber,
          })
        : await advanceComplaint(instant, {
            ...request,
            recordId: complaintId,
            expectedVersion: index,
            action: step.action as Exclude<ServedAction, ReceiveComplaint>,
          });
    // A story begun on an earlier day may not fit today's any more; what it has so far is lawful and stays.
    if (outcome.kind !== "ADVANCED") return;
    complaintId = outcome.recordId;
  }
}
