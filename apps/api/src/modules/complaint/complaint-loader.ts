import { ruleIds } from "@redress/domain";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../platform/auth/permissions.ts";
import { reaches, rowScopeOf } from "../../platform/auth/viewer.ts";
import type { BoundStatement } from "../../platform/database/database.ts";
import { whenReady, type Ready } from "../../platform/when-ready.ts";
import type { ComplaintEventRow } from "./complaint-event.type.ts";
import { complaintRecordOf, type ComplaintRecord } from "./complaint-record.ts";
import {
  bindIds,
  complaintRecords,
  deadlinesOfComplaints,
  eventsOfComplaints,
  noticesOfComplaints,
  type ComplaintRecordRow,
  type DeadlineOfComplaintRow,
  type NoticeOfComplaintRow,
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
 * nothing one viewer may see is ever handed to another. What has arrived is handed out at once, without a promise:
 * the fields of a record are many.
 */
export class ComplaintLoader {
  readonly #context: RequestContext;
  readonly #loaded = new Map<string, Ready<readonly unknown[]>>();
  readonly #records = new Map<string, Ready<ComplaintRecord | null>>();
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
  find(id: string): Ready<ComplaintRecord | null> {
    return remembered(this.#records, id, () => this.#find(id));
  }

  #find(id: string): Ready<ComplaintRecord | null> {
    const rows = this.#load<ComplaintRecordRow>(
      "record",
      id,
      (ids) => bindIds(complaintRecords, ids),
      (one) => one.id,
    );
    return whenReady(rows, ([row]) =>
      row !== undefined && reaches(requireViewer(this.#context), row.agency_id)
        ? complaintRecordOf(row)
        : null,
    );
  }

  /** Every stored deadline, in the order of the rulebook. */
  deadlines(id: string): Ready<readonly DeadlineOfComplaintRow[]> {
    const rows = this.#load<DeadlineOfComplaintRow>(
      "deadlines",
      id,
      (ids) => bindIds(deadlinesOfComplaints, ids),
      (one) => one.complaint_id,
    );
    return whenReady(rows, (all) =>
      all.toSorted((one, other) => ruleIds.indexOf(one.rule_id) - ruleIds.indexOf(other.rule_id)),
    );
  }

  /** The notices, oldest first. */
  notices(id: string): Ready<readonly NoticeOfComplaintRow[]> {
    const rows = this.#load<NoticeOfComplaintRow>(
      "notices",
      id,
      (ids) => bindIds(noticesOfComplaints, ids),
      (one) => one.complaint_id,
    );
    return whenReady(rows, (all) => all.toSorted((one, other) => one.event_sequence - other.event_sequence));
  }

  /** So many events after a version, oldest first. */
  events(id: string, after: number, most: number): Ready<readonly ComplaintEventRow[]> {
    const rows = this.#load<ComplaintEventRow>(
      `events ${after} ${most}`,
      id,
      (ids) => bindIds(eventsOfComplaints, ids, after, most),
      (one) => one.complaint_id,
    );
    return whenReady(rows, (all) => all.toSorted((one, other) => one.sequence - other.sequence));
  }

  #load<Row>(
    part: string,
    id: string,
    bound: Asked["bound"],
    complaintOf: (row: Row) => string,
  ): Ready<readonly Row[]> {
    const loaded = this.#loaded as Map<string, Ready<readonly Row[]>>;
    return remembered(loaded, `${part} ${id}`, () => this.#ask(part, id, bound, complaintOf));
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

/** Makes a value once and keeps it: its promise while it is on the way, itself when it is there. */
function remembered<T>(kept: Map<string, Ready<T>>, key: string, make: () => Ready<T>): Ready<T> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  if (!(made instanceof Promise)) return made;
  const arriving = made.then((value) => {
    // Unless it was forgotten in the meantime.
    if (kept.get(key) === arriving) kept.set(key, value);
    return value;
  });
  kept.set(key, arriving);
  return arriving;
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
