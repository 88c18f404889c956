import type { CountingContext } from "@redress/domain/world";
import { v7 } from "uuid";
import { complaintKind } from "../modules/complaint/complaint-kind.ts";
import { registered } from "../modules/complaint/commands.ts";
import { deadlineColumnsOf } from "../record/deadlines/sync-deadlines.ts";
import { projected } from "../record/kind-statements.ts";
import { searchKeysOf } from "../record/people/particulars.ts";
import { keysOfRecord } from "../platform/search/keys-of-record.ts";
import { whoIs } from "../record/people/write-persons.ts";
import type { StoredEvent } from "../record/stream/stored-event.ts";
import { taskColumnsOf } from "../record/tasks/sync-tasks.ts";
import { copyLine } from "./copy-text.ts";
import type { LivedComplaint, LivedStep } from "./live-through.ts";

const held = ["record_id", "birth_agency_id", "holder_id"] as const;

/** The columns of each table in the order in which its lines carry them; a table stands after those that it refers to. */
export const copiedColumns = {
  person: ["id", "agency_id", "version", "particulars", "search_family", "search_given"],
  person_version: ["person_id", "version", "agency_id", "particulars", "reason", "actor_id", "recorded_at"],
  record: ["id", "birth_agency_id", "holder_id", "kind", "number", "person_ids"],
  complaint: [
    "id",
    "birth_agency_id",
    "holder_id",
    "number",
    "version",
    "recorded_at",
    "changed_at",
    "facts",
    "registration",
    ...complaintKind.statements.columns,
  ],
  record_event: [
    ...held,
    "sequence",
    "id",
    "kind",
    "actor_id",
    "actor_role",
    "actor_name",
    "recorded_at",
    "data",
  ],
  search_key: [...held, "key"],
  deadline: [...held, "rule_id", "rule_version", "due_on", "started_on", "met_on", "excused_on", "steps"],
  task: [...held, "id", "origin", "declaration", "role", "assignee_id", "opens_on", "due_on", "mentions"],
} as const;

/** A table that is filled by COPY. */
export type CopiedTable = keyof typeof copiedColumns;

/** The lines of each table for some complaints. */
export type Batch = Record<CopiedTable, string>;

/** A number that an agency gave out last in a year. */
interface Counter {
  readonly agency_id: string;
  readonly year: number;
  readonly last_number: number;
}

/** Turns invented complaints into lines for COPY and gives them their numbers. */
export class ManyRows {
  readonly #context: CountingContext;
  readonly #countyNumbers: ReadonlyMap<string, number>;
  readonly #last = new Map<string, number>();

  /**
   * @param counters the numbers given out so far.
   * @param countyNumbers the part that each agency has in its numbers.
   */
  constructor(
    context: CountingContext,
    counters: readonly Counter[],
    countyNumbers: ReadonlyMap<string, number>,
  ) {
    this.#context = context;
    this.#countyNumbers = countyNumbers;
    for (const { agency_id, year, last_number } of counters)
      this.#last.set(`${agency_id} ${year}`, last_number);
  }

  /** The lines of some complaints. */
  batch(complaints: readonly LivedComplaint[]): Batch {
    const batch: Batch = {
      person: "",
      person_version: "",
      record: "",
      complaint: "",
      record_event: "",
      search_key: "",
      deadline: "",
      task: "",
    };
    for (const lived of complaints) this.#write(lived, (table, row) => (batch[table] += lineOf(table, row)));
    return batch;
  }

  /** The last number of each agency and year. */
  counters(): { agencyId: string; year: number; lastNumber: number }[] {
    return [...this.#last].map(([key, lastNumber]) => {
      const [agencyId = "", year = ""] = key.split(" ");
      return { agencyId, year: Number(year), lastNumber };
    });
  }

  #write({ complaint, steps, facts, receivedOn }: LivedComplaint, add: AddRow): void {
    const { agencyId } = complaint;
    const recordedAt = instantOf(receivedOn, 0);
    const hands = { birth_agency_id: agencyId, holder_id: agencyId };
    const id = v7({ msecs: Date.parse(recordedAt) });
    const number = this.#number(agencyId, receivedOn.slice(0, 4));
    const { persons, registration } = registered(complaint.complainant, complaint.caseNumber);
    for (const { id: personId, particulars } of persons) {
      const row = { agency_id: agencyId, version: 1, particulars };
      const by = { reason: "NAMED", actor_id: steps[0]?.step.actor.id, recorded_at: recordedAt };
      add("person", { ...row, id: personId, ...searchKeysOf(particulars) });
      add("person_version", { ...row, person_id: personId, ...by });
    }
    const personIds = `{${persons.map((person) => person.id).join(",")}}`;
    add("record", { ...hands, id, kind: complaintKind.name, number, person_ids: personIds });
    const deadlines = complaintKind.deadlinesOf(facts, this.#context);
    const said = new Map(persons.map((person) => [person.id, person.particulars]));
    const person = (personId: string) => whoIs(said, personId);
    const standing = { facts, registration, deadlines, context: this.#context };
    add("complaint", {
      ...hands,
      id,
      number,
      version: steps.length,
      recorded_at: recordedAt,
      changed_at: instantOf(steps.at(-1)?.step.on ?? receivedOn, steps.length - 1),
      facts,
      registration,
      ...projected(complaintKind.projection, standing, person),
    });
    const held = { ...hands, record_id: id };
    for (const [index, step] of steps.entries()) {
      const stored = { event: step.decision.event, ...(index === 0 && { registration }) };
      add("record_event", { ...held, ...eventColumns(step, index, stored) });
    }
    for (const key of keysOfRecord(complaintKind.searchable({ registration, person })))
      add("search_key", { ...held, key });
    for (const row of deadlines.map(deadlineColumnsOf)) add("deadline", { ...held, ...row });
    for (const row of complaintKind.tasksOf(standing, []).map(taskColumnsOf))
      add("task", { ...held, ...row, id: v7({ msecs: Date.parse(recordedAt) }), origin: "FACTS" });
  }

  #number(agencyId: string, year: string): string {
    const key = `${agencyId} ${year}`;
    const next = (this.#last.get(key) ?? 0) + 1;
    this.#last.set(key, next);
    const county = String(this.#countyNumbers.get(agencyId)).padStart(2, "0");
    return `CR-${year}-${county}-${String(next).padStart(6, "0")}`;
  }
}

/** Takes one row of a table. */
type AddRow = (table: CopiedTable, row: Readonly<Record<string, unknown>>) => void;

function lineOf(table: CopiedTable, row: Readonly<Record<string, unknown>>): string {
  return copyLine(copiedColumns[table].map((column) => row[column]));
}

function eventColumns({ step, decision }: LivedStep, index: number, data: StoredEvent) {
  const { id: actor_id, role: actor_role, givenName, familyName } = step.actor;
  const recorded_at = instantOf(step.on, index);
  return {
    sequence: index + 1,
    id: v7({ msecs: Date.parse(recorded_at) }),
    kind: decision.event.kind,
    actor_id,
    actor_role,
    actor_name: `${givenName} ${familyName}`,
    recorded_at,
    data,
  };
}

/** The instant at which the n-th step of a day was written down, in California's working hours. */
function instantOf(day: string, step: number): string {
  return `${day}T${18 + (step % 5)}:00:00Z`;
}
