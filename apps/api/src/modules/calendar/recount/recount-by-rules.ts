import { recountedDates, type DatesRecounted } from "@redress/domain/complaint";
import { affectedByRules } from "@redress/domain/deadlines";
import type { Viewer } from "../../../platform/auth/viewer.ts";
import { recountRecord } from "../../../record/recount-record.ts";
import {
  rebuildRecords,
  type RebuildOrder,
  type Rewritten,
} from "../../../record/rebuild/rebuild-records.ts";
import { complaintKind, lettersOf, promisesIn } from "../../complaint/index.ts";
import { calendarsFor, type Recount, type RecountDependencies } from "./recount-complaint.ts";

/** What newer rules did to the complaints of a database. */
export interface RulesOutcome {
  readonly examined: number;
  /** Complaints that were rewritten, be it only in what no date depends on. */
  readonly rewritten: number;
  /** Complaints of which a date is another one now. */
  readonly moved: number;
  /** Dates that a letter promised and the law gives earlier now: the promised ones stand. */
  readonly held: number;
}

/**
 * Brings every complaint to the rules of this version: its row and deadlines, and, where a date is another one, an event
 * that tells it before and after with the promises made of it. Doing it twice changes nothing.
 *
 * @param rules the seal of the rules, by which each complaint is recounted once.
 * @param onDifference told of each complaint that is about to be rewritten.
 */
export async function recountByRules(
  dependencies: Omit<RecountDependencies, "sliceMs">,
  rules: string,
  onDifference: RebuildOrder["onDifference"] = () => undefined,
): Promise<RulesOutcome> {
  const recount = { ...dependencies, calendars: new Map() };
  let moved = 0;
  let held = 0;
  const { examined, differing: rewritten } = await rebuildRecords(complaintKind, {
    database: dependencies.database,
    context: dependencies.context,
    openOnly: false,
    write: true,
    onDifference,
    onRewritten: async (complaint) => {
      const event = await tell(recount, complaint, rules);
      if (event === null) return;
      moved += 1;
      held += event.dates
        .flatMap(({ promises }) => promises)
        .filter(({ outcome }) => outcome === "HELD").length;
      await record(recount, complaint, event);
    },
  });
  return { examined, rewritten, moved, held };
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
  recount: Counting,
  { recordId, holderId }: Rewritten,
  event: DatesRecounted,
): Promise<void> {
  await recountRecord(complaintKind, recount, {
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
