import { createHash } from "node:crypto";
import type { CalendarChange, PlainDate } from "@redress/domain/calendar";
import {
  affectedBy,
  recountedDates,
  type AffectedClocks,
  type RecountedDate,
  type RunningClocks,
} from "@redress/domain/deadlines";
import type { CountingContext } from "@redress/domain/world";
import type { RequestContext } from "../../../context.ts";
import { rowScopeOf, type Viewer } from "../../../platform/auth/viewer.ts";
import { clocksOf, touchedClocks, walkStart, type TouchedDays } from "../recount/clocks.read.sql.ts";
import { countedKinds, type CountedKind } from "../recount/counted-kinds.ts";

/** A record of which a date moves. */
export interface MovedRecord {
  readonly number: string;
  readonly dates: readonly RecountedDate[];
}

/** What a change of a calendar would do to the dates of complaints and contacts. */
export interface ClosureEffect {
  readonly closed: readonly PlainDate[];
  readonly opened: readonly PlainDate[];
  /** Records that were looked at. */
  readonly examined: number;
  /** False when there are more than were looked at. */
  readonly isWhole: boolean;
  readonly complaints: number;
  readonly contacts: number;
  readonly dates: number;
  /** Promised dates that move later, and those that are held although the law gives an earlier day now. */
  readonly promisedLater: number;
  readonly promisesHeld: number;
  readonly sample: readonly MovedRecord[];
  /** Says the same when the effect is the same. */
  readonly shown: string;
}

const mostExamined = 10_000;
const batchSize = 1_000;
const sampleSize = 10;

/** The first and the last day that a change opens or closes; null when it moves nothing. */
export function daysOf({ closed, opened }: CalendarChange): { firstOn: PlainDate; lastOn: PlainDate } | null {
  const days = [...closed, ...opened].toSorted();
  const [firstOn, lastOn] = [days[0], days.at(-1)];
  return firstOn === undefined || lastOn === undefined ? null : { firstOn, lastOn };
}

/** Adds up what records are moved by. */
class Tally {
  readonly #hash = createHash("sha256");
  complaints = 0;
  contacts = 0;
  dates = 0;
  promisedLater = 0;
  promisesHeld = 0;
  /** The first of each kind. */
  readonly #complaints: MovedRecord[] = [];
  readonly #contacts: MovedRecord[] = [];

  begin(what: string): void {
    this.#hash.update(`${what}\n`);
  }

  add({ kind }: CountedKind, number: string, affected: AffectedClocks): void {
    const dates = recountedDates(affected);
    const isContact = kind.name === "CONTACT";
    if (isContact) this.contacts += 1;
    else this.complaints += 1;
    this.dates += dates.length;
    const outcomes = dates.flatMap(({ promises }) => promises.map(({ outcome }) => outcome));
    this.promisedLater += outcomes.filter((outcome) => outcome === "LATER").length;
    this.promisesHeld += outcomes.filter((outcome) => outcome === "HELD").length;
    const first = isContact ? this.#contacts : this.#complaints;
    if (first.length < sampleSize) first.push({ number, dates });
    this.#hash.update(
      `${affected.id} ${dates.map(({ ruleId, from, to }) => `${ruleId} ${from} ${to}`).join()}\n`,
    );
  }

  /** Half of each kind; where one has fewer, the other has the rest. */
  get sample(): readonly MovedRecord[] {
    const share = (ofOthers: readonly MovedRecord[]) =>
      Math.max(sampleSize / 2, sampleSize - ofOthers.length);
    return [
      ...this.#complaints.slice(0, share(this.#contacts)),
      ...this.#contacts.slice(0, share(this.#complaints)),
    ];
  }

  get shown(): string {
    return this.#hash.copy().digest("base64url").slice(0, 22);
  }
}

/** A change of what days are counted by, as far as its effect goes. */
export interface CountedChange {
  /** Tells it from every other. */
  readonly what: string;
  readonly closed: readonly PlainDate[];
  readonly opened: readonly PlainDate[];
  /** The kinds of record that it may touch. */
  readonly kinds: readonly CountedKind[];
  /** The days whose records it may touch; null when it moves nothing. */
  readonly days: Pick<TouchedDays, "firstOn" | "lastOn"> | null;
  /** What it does to one record, in the world of the agency that has it. */
  readonly affects: (clocks: RunningClocks, context: CountingContext) => AffectedClocks | undefined;
}

/** A change of a calendar as one of these. */
export function countedChange(change: CalendarChange): CountedChange {
  const { body, closed, opened } = change;
  return {
    what: `${body} ${closed.join()} ${opened.join()}`,
    closed,
    opened,
    kinds: countedKinds,
    days: daysOf(change),
    affects: (clocks, context) => affectedBy(change, [clocks], context)[0],
  };
}

/** What a change would do, for the first 10,000 records of each kind that it may touch. */
export async function effectOf(
  context: RequestContext,
  viewer: Viewer,
  change: CountedChange,
): Promise<ClosureEffect> {
  const tally = new Tally();
  tally.begin(change.what);
  const { closed, opened, kinds, days } = change;
  let examined = 0;
  let isWhole = true;
  for (const counted of kinds) {
    if (days === null) break;
    const touched = { ...days, agencyId: viewer.agencyId };
    const walked = await walk(context, viewer, change, { counted, touched, tally });
    examined += walked.examined;
    isWhole &&= walked.isWhole;
  }
  const { complaints, contacts, dates, promisedLater, promisesHeld, sample, shown } = tally;
  const moved = { complaints, contacts, dates, promisedLater, promisesHeld };
  return { closed, opened, examined, isWhole, ...moved, sample, shown };
}

interface Walk {
  readonly counted: CountedKind;
  readonly touched: TouchedDays;
  readonly tally: Tally;
}

async function walk(
  context: RequestContext,
  viewer: Viewer,
  change: CountedChange,
  { counted, touched, tally }: Walk,
): Promise<{ readonly examined: number; readonly isWhole: boolean }> {
  let after = walkStart;
  let examined = 0;
  while (examined < mostExamined) {
    const page = touchedClocks(counted, touched, after, batchSize);
    const [rows] = await context.database.read(rowScopeOf(viewer), page);
    for (const row of rows) {
      const affected = change.affects(clocksOf(counted, row), await context.world(row.holder_id));
      if (affected !== undefined) tally.add(counted, row.number, affected);
    }
    examined += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return { examined, isWhole: true };
    after = { receivedOn: last.received_on, id: last.id };
  }
  return { examined, isWhole: false };
}
