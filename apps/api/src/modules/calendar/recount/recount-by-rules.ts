import { affectedByRules, recountedDates, type DatesRecounted } from "@redress/domain/deadlines";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { recountRecord } from "../../../record/recount-record.ts";
import {
  rebuildRecords,
  type RebuildOrder,
  type Rewritten,
} from "../../../record/rebuild/rebuild-records.ts";
import { lettersOf, promisesIn } from "./clocks.read.sql.ts";
import { countedKinds, type CountedKind } from "./counted-kinds.ts";
import { calendarsFor, type Recount, type RecountDependencies } from "./recount-dates-of.ts";

/** What newer rules did to the records of a database. */
export interface RulesOutcome {
  readonly examined: number;
  /** Records that were rewritten, be it only in what no date depends on. */
  readonly rewritten: number;
  /** Records of which a date is another one now. */
  readonly moved: number;
  /** Dates that a letter promised and the law gives earlier now: the promised ones stand. */
  readonly held: number;
}

/**
 * Brings every record to the rules of this version: its row and deadlines, and, where a date is another one, an event
 * that tells it before and after with the promises made of it. Doing it twice changes nothing.
 *
 * @param rules the seal of the rules, by which each record is recounted once.
 * @param onDifference told of each record that is about to be rewritten.
 */
export async function recountByRules(
  dependencies: Omit<RecountDependencies, "sliceMs">,
  rules: string,
  onDifference: RebuildOrder["onDifference"] = () => undefined,
): Promise<RulesOutcome> {
  const recount = { ...dependencies, calendars: new Map() };
  const outcome = { examined: 0, rewritten: 0, moved: 0, held: 0 };
  for (const counted of countedKinds) {
    const { examined, differing } = await rebuildRecords(counted.kind, {
      database: dependencies.database,
      context: dependencies.context,
      openOnly: false,
      write: true,
      onDifference,
      onRewritten: async (one) => {
        const event = await tell(recount, one, rules);
        if (event === null) return;
        outcome.moved += 1;
        outcome.held += event.dates
          .flatMap(({ promises }) => promises)
          .filter((promise) => promise.outcome === "HELD").length;
        await record(counted, recount, one, event);
      },
    });
    outcome.examined += examined;
    outcome.rewritten += differing;
  }
  return outcome;
}

type Counting = Pick<Recount, "calendars" | "context" | "database" | "jobs">;

async function tell(
  { database }: Counting,
  { recordId, counted, deadlines, holderId }: Rewritten,
  rules: string,
): Promise<DatesRecounted | null> {
  const [letters] = await database.read({ kind: "AGENCY", agencyId: holderId }, lettersOf(recordId));
  const affected = affectedByRules(counted, deadlines, { id: recordId, promises: promisesIn(letters) });
  return affected === null
    ? null
    : { kind: "DatesRecounted", act: "RULES", changeId: rules, dates: recountedDates(affected) };
}

async function record(
  { kind }: CountedKind,
  recount: Counting,
  { recordId, holderId }: Rewritten,
  event: DatesRecounted,
): Promise<void> {
  await recountRecord(kind, recount, {
    viewer: program(holderId),
    clientMutationId: `rules ${event.changeId} ${recordId}`,
    fingerprint: event.changeId,
    recordId,
    holderId,
    calendars: await calendarsFor(recount, holderId),
    tell: () => event,
  });
}

/** Nobody acted: the history names the program. */
function program(agencyId: string): Viewer {
  return {
    kind: "PARTNER",
    id: "redress",
    role: "ADMINISTRATOR",
    name: "Redress",
    agencyId,
    scopes: [],
    sessionId: null,
  };
}
