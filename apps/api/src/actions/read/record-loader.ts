import { ruleIds } from "@redress/domain/deadlines";
import type { RequestContext } from "../../context.ts";
import { requireViewer } from "../../authorization/permissions.ts";
import { reaches } from "../../platform/auth/viewer.ts";
import type { BoundStatement } from "../../platform/database/database.ts";
import type { Ready } from "../../platform/when-ready.ts";
import type { RecordEventRow } from "../history/record-event.type.ts";
import type { NamedInEvents } from "../history/told-event.ts";
import type { RecordPart } from "./record-part.ts";
import { showRecords } from "./show-records.ts";
import type { JoinedRecord, RecordRow, RecordStatements, RowWithParts } from "./record.read.sql.ts";
import {
  deadlinesPart,
  eventsPart,
  noticesPart,
  type DeadlineOfRecordRow,
  type NoticeOfRecordRow,
} from "./record-parts.read.sql.ts";

/** What one round trip will bring. */
interface RoundTrip<Row> {
  readonly ids: Set<string>;
  readonly parts: Map<string, RecordPart<unknown>>;
  /** The records that are opened, with what is shown of persons. */
  readonly opened: Map<string, readonly string[]>;
  readonly rows: Promise<ReadonlyMap<string, RowWithParts<Row>>>;
}

/**
 * Loads records of one kind and what belongs to them for one request. Whatever is asked within one turn, for one record or a
 * hundred, comes with one statement. Lives and dies with its request, so that nothing one viewer may see is ever handed
 * to another. What has arrived is handed out at once, without a promise: the fields of a record are many.
 */
export class RecordLoader<Row extends RecordRow> {
  readonly #context: RequestContext;
  readonly #statements: RecordStatements<Row>;
  readonly #named: NamedInEvents;
  readonly #loaded = new Map<string, Ready<unknown>>();
  #next: RoundTrip<Row> | null = null;

  constructor(context: RequestContext, statements: RecordStatements<Row>, named: NamedInEvents) {
    this.#context = context;
    this.#statements = statements;
    this.#named = named;
  }

  /** Forgets what was loaded: a write may have changed it. */
  forget(): void {
    this.#loaded.clear();
  }

  /**
   * The whole record, of whose persons these fields are shown, which is written down with the reading; null when there
   * is none that the viewer may see. Nothing is written down when no field is named.
   */
  open(id: string, fields: readonly string[]): Ready<Row | null> {
    if (fields.length > 0) {
      this.#loaded.delete(`record ${id}`);
      this.#join(id).opened.set(id, fields);
    }
    return this.find(id);
  }

  /** The whole record; null when there is none that the viewer may see. */
  find(id: string): Ready<Row | null> {
    return this.#remembered(`record ${id}`, async () => {
      const { rows } = this.#join(id);
      return (await rows).get(id)?.row ?? null;
    });
  }

  /** Every stored deadline, in the order of the rulebook. */
  deadlines(id: string): Ready<readonly DeadlineOfRecordRow[]> {
    return this.#remembered(`deadlines ${id}`, async () => {
      const rows = await this.#part(id, deadlinesPart);
      return rows.toSorted((one, other) => ruleIds.indexOf(one.rule_id) - ruleIds.indexOf(other.rule_id));
    });
  }

  /** The notices, oldest first. */
  notices(id: string): Ready<readonly NoticeOfRecordRow[]> {
    return this.#remembered(`notices ${id}`, () => this.#part(id, noticesPart));
  }

  /** So many events after a version, oldest first. */
  events(id: string, after: number, most: number): Ready<readonly RecordEventRow[]> {
    const part = eventsPart(this.#named, after, most);
    return this.#remembered(`${part.key} ${id}`, () => this.#part(id, part));
  }

  async #part<Part>(id: string, part: RecordPart<Part>): Promise<readonly Part[]> {
    const { parts, rows } = this.#join(id);
    if (!parts.has(part.key)) parts.set(part.key, part);
    const found = (await rows).get(id);
    return found?.parts[[...parts.keys()].toSorted().indexOf(part.key)]?.map(part.rowOf) ?? [];
  }

  /** Joins the next round trip for a record. */
  #join(id: string): RoundTrip<Row> {
    this.#next ??= this.#schedule();
    this.#next.ids.add(id);
    return this.#next;
  }

  /** It leaves after this turn's promises have settled, so that all fields of all records have asked. */
  #schedule(): RoundTrip<Row> {
    const { promise: rows, resolve } = Promise.withResolvers<ReadonlyMap<string, RowWithParts<Row>>>();
    const trip: RoundTrip<Row> = { ids: new Set(), parts: new Map(), opened: new Map(), rows };
    queueMicrotask(() =>
      process.nextTick(() => {
        this.#next = null;
        resolve(this.#read(trip));
      }),
    );
    return trip;
  }

  async #read({ ids, parts, opened }: RoundTrip<Row>): Promise<ReadonlyMap<string, RowWithParts<Row>>> {
    const viewer = requireViewer(this.#context);
    const read = async (bound: BoundStatement<JoinedRecord>) => {
      const rows = await showRecords(this.#context, this.#statements.table, bound, opened);
      // The application's own wall, beside that of the database: what lies with others counts as not found, so that
      // what was handed over to them is read as it stood then.
      return rows
        .map(this.#statements.rowOf)
        .filter(({ row: { holder_id, receiver_id } }) =>
          [holder_id, receiver_id].some((agency) => agency && reaches(viewer, agency)),
        )
        .map((one) => [one.row.id, one] as const);
    };
    const found = new Map(await read(this.#statements.standing([...ids], inOrder(parts))));
    const missing = [...ids].filter((id) => !found.has(id));
    if (missing.length === 0 || viewer.agencyId === null) return found;
    return new Map([...found, ...(await read(this.#statements.handedOver(missing, inOrder(parts))))]);
  }

  /** Makes a value once and keeps it: its promise while it is on the way, itself when it is there. */
  #remembered<T>(key: string, make: () => Promise<T>): Ready<T> {
    const loaded = this.#loaded as Map<string, Ready<T>>;
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const arriving = make().then((value) => {
      // Unless it was forgotten in the meantime.
      if (loaded.get(key) === arriving) loaded.set(key, value);
      return value;
    });
    loaded.set(key, arriving);
    return arriving;
  }
}

/** Always the same order, so that what is asked for in another order has no statement of its own. */
function inOrder(parts: RoundTrip<unknown>["parts"]): readonly RecordPart<unknown>[] {
  return [...parts.keys()].toSorted().map((key) => parts.get(key) as RecordPart<unknown>);
}

/** Gives each request its own loader of a kind's records. */
export function loaders<Row extends RecordRow>(
  statements: RecordStatements<Row>,
  named: NamedInEvents,
): (context: RequestContext) => RecordLoader<Row> {
  const ofRequest = new WeakMap<RequestContext, RecordLoader<Row>>();
  return (context) => {
    let loader = ofRequest.get(context);
    if (loader === undefined) ofRequest.set(context, (loader = new RecordLoader(context, statements, named)));
    return loader;
  };
}
