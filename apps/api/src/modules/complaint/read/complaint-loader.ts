import { ruleIds } from "@redress/domain/deadlines";
import type { RequestContext } from "../../../context.ts";
import { requireViewer } from "../../../authorization/permissions.ts";
import { reaches, rowScopeOf } from "../../../platform/auth/viewer.ts";
import type { BoundStatement } from "../../../platform/database/database.ts";
import type { Ready } from "../../../platform/when-ready.ts";
import type { ComplaintEventRow } from "../timeline/complaint-event.type.ts";
import {
  complaintRecords,
  recordsHandedOver,
  rowWithPartsOf,
  type ComplaintRecordRow,
  type JoinedRecord,
  type RowWithParts,
} from "./complaint-record.read.sql.ts";
import type { RecordPart } from "./record-part.ts";
import {
  deadlinesPart,
  eventsPart,
  noticesPart,
  type DeadlineOfComplaintRow,
  type NoticeOfComplaintRow,
} from "./record-parts.read.sql.ts";

/** What one round trip will bring. */
interface RoundTrip {
  readonly ids: Set<string>;
  readonly parts: Map<string, RecordPart<unknown>>;
  readonly rows: Promise<ReadonlyMap<string, RowWithParts>>;
}

/**
 * Loads complaints and what belongs to them for one request. Whatever is asked within one turn, for one complaint or a
 * hundred, comes with one statement. Lives and dies with its request, so that nothing one viewer may see is ever handed
 * to another. What has arrived is handed out at once, without a promise: the fields of a record are many.
 */
export class ComplaintLoader {
  readonly #context: RequestContext;
  readonly #loaded = new Map<string, Ready<unknown>>();
  #next: RoundTrip | null = null;

  constructor(context: RequestContext) {
    this.#context = context;
  }

  /** Forgets what was loaded: a write may have changed it. */
  forget(): void {
    this.#loaded.clear();
  }

  /** The whole complaint; null when there is none that the viewer may see. */
  find(id: string): Ready<ComplaintRecordRow | null> {
    return this.#remembered(`record ${id}`, async () => {
      const { rows } = this.#join(id);
      const row = (await rows).get(id)?.row;
      const viewer = requireViewer(this.#context);
      const shown = [row?.holder_id, row?.receiver_id].some((agency) => agency && reaches(viewer, agency));
      return row !== undefined && shown ? row : null;
    });
  }

  /** Every stored deadline, in the order of the rulebook. */
  deadlines(id: string): Ready<readonly DeadlineOfComplaintRow[]> {
    return this.#remembered(`deadlines ${id}`, async () => {
      const rows = await this.#part(id, deadlinesPart);
      return rows.toSorted((one, other) => ruleIds.indexOf(one.rule_id) - ruleIds.indexOf(other.rule_id));
    });
  }

  /** The notices, oldest first. */
  notices(id: string): Ready<readonly NoticeOfComplaintRow[]> {
    return this.#remembered(`notices ${id}`, () => this.#part(id, noticesPart));
  }

  /** So many events after a version, oldest first. */
  events(id: string, after: number, most: number): Ready<readonly ComplaintEventRow[]> {
    const part = eventsPart(after, most);
    return this.#remembered(`${part.key} ${id}`, () => this.#part(id, part));
  }

  async #part<Row>(id: string, part: RecordPart<Row>): Promise<readonly Row[]> {
    const { parts, rows } = this.#join(id);
    if (!parts.has(part.key)) parts.set(part.key, part);
    const found = (await rows).get(id);
    return found?.parts[[...parts.keys()].toSorted().indexOf(part.key)]?.map(part.rowOf) ?? [];
  }

  /** Joins the next round trip for a complaint. */
  #join(id: string): RoundTrip {
    this.#next ??= this.#schedule();
    this.#next.ids.add(id);
    return this.#next;
  }

  /** It leaves after this turn's promises have settled, so that all fields of all complaints have asked. */
  #schedule(): RoundTrip {
    const { promise: rows, resolve } = Promise.withResolvers<ReadonlyMap<string, RowWithParts>>();
    const trip: RoundTrip = { ids: new Set(), parts: new Map(), rows };
    queueMicrotask(() =>
      process.nextTick(() => {
        this.#next = null;
        resolve(this.#read(trip));
      }),
    );
    return trip;
  }

  async #read({ ids, parts }: RoundTrip): Promise<ReadonlyMap<string, RowWithParts>> {
    const viewer = requireViewer(this.#context);
    const read = async (bound: BoundStatement<JoinedRecord>) => {
      const [rows] = await this.#context.database.read(rowScopeOf(viewer), bound);
      return rows.map(rowWithPartsOf).map((one) => [one.row.id, one] as const);
    };
    const found = new Map(await read(complaintRecords([...ids], inOrder(parts))));
    const missing = [...ids].filter((id) => !found.has(id));
    if (missing.length === 0 || viewer.agencyId === null) return found;
    return new Map([...found, ...(await read(recordsHandedOver(missing, inOrder(parts))))]);
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
function inOrder(parts: RoundTrip["parts"]): readonly RecordPart<unknown>[] {
  return [...parts.keys()].toSorted().map((key) => parts.get(key) as RecordPart<unknown>);
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
