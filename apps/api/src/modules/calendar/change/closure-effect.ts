import { createHash } from "node:crypto";
import type { CalendarChange, PlainDate } from "@redress/domain/calendar";
import { recountedDates, type RecountedDate } from "@redress/domain/complaint";
import { affectedBy, type AffectedClocks, type RunningClocks } from "@redress/domain/deadlines";
import type { CountingContext } from "@redress/domain/world";
import type { RequestContext } from "../../../context.ts";
import { rowScopeOf, type Viewer } from "../../../platform/auth/viewer.ts";
import { clocksOf, touchedClocks, walkStart, type TouchedDays } from "../../complaint/index.ts";

/** A complaint of which a date moves. */
export interface MovedComplaint {
  readonly number: string;
  readonly dates: readonly RecountedDate[];
}

/** What a change of a calendar would do to the dates of complaints. */
export interface ClosureEffect {
  readonly closed: readonly PlainDate[];
  readonly opened: readonly PlainDate[];
  /** Complaints that were looked at. */
  readonly examined: number;
  /** False when there are more than were looked at. */
  readonly isWhole: boolean;
  readonly complaints: number;
  readonly dates: number;
  /** Promised dates that move later, and those that are held although the law gives an earlier day now. */
  readonly promisedLater: number;
  readonly promisesHeld: number;
  readonly sample: readonly MovedComplaint[];
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

/** Adds up what complaints are moved by. */
class Tally {
  readonly #hash = createHash("sha256");
  complaints = 0;
  dates = 0;
  promisedLater = 0;
  promisesHeld = 0;
  readonly sample: MovedComplaint[] = [];

  begin(what: string): void {
    this.#hash.update(`${what}\n`);
  }

  add(number: string, affected: AffectedClocks): void {
    const dates = recountedDates(affected);
    this.complaints += 1;
    this.dates += dates.length;
    const outcomes = dates.flatMap(({ promises }) => promises.map(({ outcome }) => outcome));
    this.promisedLater += outcomes.filter((outcome) => outcome === "LATER").length;
    this.promisesHeld += outcomes.filter((outcome) => outcome === "HELD").length;
    if (this.sample.length < sampleSize) this.sample.push({ number, dates });
    this.#hash.update(
      `${affected.id} ${dates.map(({ ruleId, from, to }) => `${ruleId} ${from} ${to}`).join()}\n`,
    );
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
  /** The days whose complaints it may touch; null when it moves nothing. */
  readonly days: Pick<TouchedDays, "firstOn" | "lastOn"> | null;
  /** What it does to one complaint, in the world of the agency that has it. */
  readonly affects: (clocks: RunningClocks, context: CountingContext) => AffectedClocks | undefined;
}

/** A change of a calendar as one of these. */
export function countedChange(change: CalendarChange): CountedChange {
  const { body, closed, opened } = change;
  return {
    what: `${body} ${closed.join()} ${opened.join()}`,
    closed,
    opened,
    days: daysOf(change),
    affects: (clocks, context) => affectedBy(change, [clocks], context)[0],
  };
}

/** What a change would do, for the first 10,000 complaints that it may touch. */
export async function effectOf(
  context: RequestContext,
  viewer: Viewer,
  change: CountedChange,
): Promise<ClosureEffect> {
  const tally = new Tally();
  tally.begin(change.what);
  const { closed, opened, days } = change;
  const { examined, isWhole } =
    days === null
      ? { examined: 0, isWhole: true }
      : await walk(context, viewer, change, { ...days, agencyId: viewer.agencyId }, tally);
  const { complaints, dates, promisedLater, promisesHeld, sample, shown } = tally;
  return { closed, opened, examined, isWhole, complaints, dates, promisedLater, promisesHeld, sample, shown };
}

async function walk(
  context: RequestContext,
  viewer: Viewer,
  change: CountedChange,
  days: TouchedDays,
  tally: Tally,
): Promise<{ readonly examined: number; readonly isWhole: boolean }> {
  let after = walkStart;
  let examined = 0;
  while (examined < mostExamined) {
    const [rows] = await context.database.read(rowScopeOf(viewer), touchedClocks(days, after, batchSize));
    for (const row of rows) {
      const affected = change.affects(clocksOf(row), await context.world(row.holder_id));
      if (affected !== undefined) tally.add(row.number, affected);
    }
    examined += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return { examined, isWhole: true };
    after = { receivedOn: last.received_on, id: last.id };
  }
  return { examined, isWhole: false };
}
