import { ruleIds } from "@redress/domain";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../platform/auth/permissions.ts";
import { reaches, rowScopeOf } from "../../platform/auth/viewer.ts";
import { bind, type BoundStatement } from "../../platform/database/database.ts";
import { StaffMemberType } from "../staff/index.ts";
import type { ComplaintEventRow } from "./complaint-event.type.ts";
import { complaintRecordOf, type ComplaintRecord } from "./complaint-record.ts";
import {
  complaintRecords,
  deadlinesOfComplaints,
  eventsOfComplaints,
  noticesOfComplaints,
  peopleOfComplaints,
  type ComplaintRecordRow,
  type DeadlineOfComplaintRow,
  type NoticeOfComplaintRow,
  type PersonOfComplaintRow,
} from "./complaint.read.sql.ts";

interface Asked {
  readonly bound: (ids: readonly string[]) => BoundStatement<unknown>;
  readonly complaintOf: (row: never) => string;
  readonly waiting: Map<string, (rows: readonly never[]) => void>;
  readonly failing: ((reason: unknown) => void)[];
}

/**
 * Loads parts of complaints for one request. Whatever is asked within one turn, for one complaint or a hundred, goes
 * to the database in one flight with one statement for each kind of part. Lives and dies with its request, so that
 * nothing one viewer may see is ever handed to another.
 */
export class ComplaintLoader {
  readonly #context: RequestContext;
  readonly #loaded = new Map<string, Promise<readonly unknown[]>>();
  readonly #records = new Map<string, Promise<ComplaintRecord | null>>();
  #asked = new Map<string, Asked>();

  constructor(context: RequestContext) {
    this.#context = context;
  }

  /** Forgets what was loaded: a write may have changed it. */
  forget(): void {
    this.#loaded.clear();
    this.#records.clear();
  }

  /** The whole complaint; null when there is none that the viewer may see. */
  find(id: string): Promise<ComplaintRecord | null> {
    let record = this.#records.get(id);
    if (record === undefined) {
      record = this.#find(id);
      this.#records.set(id, record);
    }
    return record;
  }

  async #find(id: string): Promise<ComplaintRecord | null> {
    const [row] = await this.#load<ComplaintRecordRow>(
      "record",
      id,
      (ids) => bind(complaintRecords, ids),
      (one) => one.id,
    );
    if (row === undefined || !reaches(requireViewer(this.#context), row.agency_id)) return null;
    return complaintRecordOf(row);
  }

  /** Every stored deadline, in the order of the rulebook. */
  async deadlines(id: string): Promise<readonly DeadlineOfComplaintRow[]> {
    const rows = await this.#load<DeadlineOfComplaintRow>(
      "deadlines",
      id,
      (ids) => bind(deadlinesOfComplaints, ids),
      (one) => one.complaint_id,
    );
    return rows.toSorted((one, other) => ruleIds.indexOf(one.rule_id) - ruleIds.indexOf(other.rule_id));
  }

  /** The notices, oldest first. */
  async notices(id: string): Promise<readonly NoticeOfComplaintRow[]> {
    const rows = await this.#load<NoticeOfComplaintRow>(
      "notices",
      id,
      (ids) => bind(noticesOfComplaints, ids),
      (one) => one.complaint_id,
    );
    return rows.toSorted((one, other) => one.event_sequence - other.event_sequence);
  }

  /** So many events after a version, oldest first. */
  async events(id: string, after: number, most: number): Promise<readonly ComplaintEventRow[]> {
    const part = `events ${after} ${most}`;
    const rows = await this.#load<ComplaintEventRow>(
      part,
      id,
      (ids) => bind(eventsOfComplaints, ids, after, most),
      (one) => one.complaint_id,
    );
    return rows.toSorted((one, other) => one.sequence - other.sequence);
  }

  /** The people whom the complaint names, by uuid. */
  async people(id: string): Promise<ReadonlyMap<string, StaffMemberType>> {
    const rows = await this.#load<PersonOfComplaintRow>(
      "people",
      id,
      (ids) => bind(peopleOfComplaints, ids),
      (one) => one.complaint_id,
    );
    return new Map(rows.map((row) => [row.id, new StaffMemberType(row)]));
  }

  #load<Row>(
    part: string,
    id: string,
    bound: Asked["bound"],
    complaintOf: (row: Row) => string,
  ): Promise<readonly Row[]> {
    const key = `${part} ${id}`;
    let rows = this.#loaded.get(key) as Promise<readonly Row[]> | undefined;
    if (rows === undefined) {
      rows = this.#ask(part, id, bound, complaintOf);
      this.#loaded.set(key, rows);
    }
    return rows;
  }

  #ask<Row>(
    part: string,
    id: string,
    bound: Asked["bound"],
    complaintOf: (row: Row) => string,
  ): Promise<readonly Row[]> {
    // After this turn's promises have settled, so that all fields of all complaints have asked.
    if (this.#asked.size === 0) queueMicrotask(() => process.nextTick(() => void this.#fly()));
    let asked = this.#asked.get(part);
    if (asked === undefined) {
      asked = { bound, complaintOf, waiting: new Map(), failing: [] };
      this.#asked.set(part, asked);
    }
    const { waiting, failing } = asked;
    return new Promise<readonly Row[]>((resolve, reject) => {
      waiting.set(id, resolve);
      failing.push(reject);
    });
  }

  async #fly(): Promise<void> {
    const parts = [...this.#asked.values()];
    this.#asked = new Map();
    try {
      const scope = rowScopeOf(requireViewer(this.#context));
      const results = await this.#context.database.read(
        scope,
        ...parts.map(({ bound, waiting }) => bound([...waiting.keys()])),
      );
      for (const [at, part] of parts.entries()) deliver(part, results[at] as never[]);
    } catch (error) {
      for (const part of parts) for (const fail of part.failing) fail(error);
    }
  }
}

function deliver({ waiting, complaintOf }: Asked, rows: readonly never[]): void {
  const ofComplaint = new Map<string, never[]>();
  for (const row of rows) {
    const id = complaintOf(row);
    const known = ofComplaint.get(id);
    if (known === undefined) ofComplaint.set(id, [row]);
    else known.push(row);
  }
  for (const [id, resolve] of waiting) resolve(ofComplaint.get(id) ?? []);
}

const loaders = new WeakMap<RequestContext, ComplaintLoader>();

/** The loader of this request. */
export function loaderOf(context: RequestContext): ComplaintLoader {
  let loader = loaders.get(context);
  if (loader === undefined) {
    loader = new ComplaintLoader(context);
    loaders.set(context, loader);
  }
  return loader;
}
