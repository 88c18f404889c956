import type { CountingContext, PlainDate } from "@redress/domain";
import { v7 } from "uuid";
import {
  recordColumns,
  recordValues,
  standingColumns,
  standingValues,
} from "../modules/complaint/complaint-row.ts";
import { readingsOf } from "../modules/complaint/complaint.facts.ts";
import { deadlineColumnsOf } from "../modules/deadline/sync-deadlines.ts";
import { copyLine } from "./copy-text.ts";
import type { LivedComplaint } from "./live-through.ts";

/** The columns of each table in the order in which its lines carry them. */
export const copiedColumns = {
  complaint: [
    "id",
    "agency_id",
    "number",
    "version",
    "recorded_at",
    "changed_at",
    ...standingColumns,
    ...recordColumns,
  ],
  complaint_event: [
    "id",
    "complaint_id",
    "agency_id",
    "sequence",
    "kind",
    "actor_id",
    "actor_role",
    "actor_name",
    "recorded_at",
    "data",
  ],
  deadline: [
    "complaint_id",
    "agency_id",
    "rule_id",
    "rule_version",
    "due_on",
    "started_on",
    "met_on",
    "excused_on",
    "steps",
  ],
} as const;

/** The lines of each table for some complaints. */
export type Batch = Record<keyof typeof copiedColumns, string>;

/** A number that an agency gave out last in a year. */
interface Counter {
  readonly agency_id: string;
  readonly year: number;
  readonly last_number: number;
}

/** Turns invented complaints into lines for COPY and gives them their numbers. */
export class ManyRows {
  readonly #context: CountingContext;
  readonly #last = new Map<string, number>();

  /** @param counters the numbers given out so far. */
  constructor(context: CountingContext, counters: readonly Counter[]) {
    this.#context = context;
    for (const { agency_id, year, last_number } of counters)
      this.#last.set(`${agency_id} ${year}`, last_number);
  }

  /** The lines of some complaints. */
  batch(complaints: readonly LivedComplaint[]): Batch {
    const batch: Batch = { complaint: "", complaint_event: "", deadline: "" };
    for (const lived of complaints) this.#write(batch, lived);
    return batch;
  }

  /** The last number of each agency and year. */
  counters(): { agencyId: string; year: number; lastNumber: number }[] {
    return [...this.#last].map(([key, lastNumber]) => {
      const [agencyId = "", year = ""] = key.split(" ");
      return { agencyId, year: Number(year), lastNumber };
    });
  }

  #write(batch: Batch, { complaint, steps, facts, receivedOn }: LivedComplaint): void {
    const { agencyId } = complaint;
    const number = this.#number(agencyId, receivedOn.slice(0, 4));
    const id = v7({ msecs: Date.parse(instantOf(receivedOn, 0)) });
    const record = { complainant: complaint.complainant, caseNumber: complaint.caseNumber, number };
    const readings = readingsOf(facts, this.#context);
    const values = [...standingValues(facts, readings.columns), ...recordValues(record)];
    batch.complaint += copyLine([
      id,
      agencyId,
      number,
      steps.length,
      instantOf(receivedOn, 0),
      instantOf(steps.at(-1)?.step.on ?? receivedOn, steps.length - 1),
      ...values,
    ]);
    for (const [index, { step, decision }] of steps.entries()) {
      const { actor } = step;
      const instant = instantOf(step.on, index);
      const eventId = v7({ msecs: Date.parse(instant) });
      const data = index === 0 ? { event: decision.event, record } : { event: decision.event };
      const name = `${actor.givenName} ${actor.familyName}`;
      batch.complaint_event += copyLine([
        eventId,
        id,
        agencyId,
        index + 1,
        decision.event.kind,
        actor.id,
        actor.role,
        name,
        instant,
        data,
      ]);
    }
    for (const deadline of readings.deadlines) {
      const row = deadlineColumnsOf(deadline);
      batch.deadline += copyLine([
        id,
        agencyId,
        row.rule_id,
        row.rule_version,
        row.due_on,
        row.started_on,
        row.met_on,
        row.excused_on,
        row.steps,
      ]);
    }
  }

  #number(agencyId: string, year: string): string {
    const key = `${agencyId} ${year}`;
    const next = (this.#last.get(key) ?? 0) + 1;
    this.#last.set(key, next);
    return `CR-${year}-${String(next).padStart(6, "0")}`;
  }
}

/** The instant at which the n-th step of a day was written down, in California's working hours. */
function instantOf(day: PlainDate, step: number): string {
  return `${day}T${18 + (step % 5)}:00:00Z`;
}
