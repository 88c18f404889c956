import { createCalendar, type PlainDate } from "@redress/domain/calendar";
import type { ReceiveComplaint } from "@redress/domain/complaint";
import { defaultSettings, type CountingContext } from "@redress/domain/world";
import { recordAct } from "../platform/audit/record-act.ts";
import { advanceComplaint, receiveComplaint, type WriteOutcome } from "../modules/complaint/commands.ts";
import type { CommandRequest, WriteDependencies } from "../record/command.ts";
import type { RowScope, Viewer } from "../platform/auth/viewer.ts";
import { bind, type Statement } from "../platform/database/database.ts";
import { demoPlan } from "./demo-plan.ts";
import type { LivedComplaint, LivedStep } from "./live-through.ts";
import type { SeedPerson } from "./people.ts";
import type { ServedAction } from "../authorization/served-actions.ts";

/** The demo is of many agencies, and the audit tells the Department of all. */
const statewide: RowScope = { kind: "STATE", agencyId: null };
const demoIsComplete = "seed.demo";

const wasSeeded: Statement<{ done: boolean }> = {
  name: "demo-was-seeded",
  text: "select exists (select from audit_entry where act = $1) as done",
};

/** The calendars that ship, without any agency's own closures. */
export const shippedContext: CountingContext = {
  calendars: {
    agency: createCalendar({ body: "AGENCY" }),
    state: createCalendar({ body: "STATE" }),
    court: createCalendar({ body: "COURT" }),
  },
  settings: defaultSettings,
};

/**
 * Fills the demo offices through the real write path, each step on its day. A run that was interrupted is taken up
 * again where it stopped; a second run after a complete one changes nothing.
 *
 * @returns how many complaints the demo has; 0 when it was there already.
 */
export async function seedDemo(dependencies: WriteDependencies, today: PlainDate): Promise<number> {
  const [[seeded]] = await dependencies.database.read(statewide, bind(wasSeeded, demoIsComplete));
  if (seeded?.done) return 0;
  const plan = demoPlan(today, shippedContext);
  for (const [index, lived] of plan.entries()) await play(dependencies, lived, `demo-${index + 1}`, today);
  const entry = {
    act: demoIsComplete,
    outcome: "DONE",
    agencyId: null,
    actorId: null,
    actorRole: null,
    details: { complaints: plan.length },
  } as const;
  await dependencies.database.write(statewide, (transaction) => transaction.finish(recordAct(entry)));
  return plan.length;
}

async function play(
  dependencies: WriteDependencies,
  lived: LivedComplaint,
  key: string,
  today: PlainDate,
): Promise<void> {
  let complaintId = "";
  for (const [index, livedStep] of lived.steps.entries()) {
    const { step } = livedStep;
    const request = requestOf(livedStep, `${key}-${index + 1}`);
    // What happened today is written down now, as anything else that happens today.
    const instant =
      step.on === today ? dependencies : { ...dependencies, recordedAt: workingHour(step.on, index) };
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

function requestOf({ step }: LivedStep, clientMutationId: string): CommandRequest {
  return {
    viewer: viewerOf(step.actor),
    worldOf: () => Promise.resolve({ ...shippedContext, today: step.on }),
    clientMutationId,
    fingerprint: "demo",
  };
}

/** A member of an invented office as the one who asks. */
function viewerOf(person: SeedPerson): Viewer {
  const { id, role, agencyId, givenName, familyName } = person;
  return {
    kind: "STAFF",
    id,
    role,
    name: `${givenName} ${familyName}`,
    agencyId,
    scopes: [],
    sessionId: null,
  };
}

/** An instant in California's working hours, winter and summer. */
function workingHour(day: PlainDate, index: number): string {
  const minute = (day.charCodeAt(9) * 7 + index * 13) % 60;
  return `${day}T${String(17 + (index % 6)).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00Z`;
}
