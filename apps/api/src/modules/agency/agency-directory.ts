import type { RequestContext } from "../../context.ts";
import type { Database } from "../../platform/database/database.ts";
import { AgencyEntity } from "./agency.entity.ts";
import { AgencyType } from "./agency.type.ts";

/** The agencies by key, in the order of their names. */
export type AgenciesById = ReadonlyMap<string, AgencyType>;

interface Kept {
  readonly directory: Promise<AgenciesById>;
  readonly until: number;
}

const keptFor = 60_000;
const kept = new WeakMap<Database, Kept>();

/** The directory of agencies, read at most once a minute: it is public and hardly ever changes. */
export function directoryOf(context: Pick<RequestContext, "database" | "unit">): Promise<AgenciesById> {
  const { database } = context;
  const known = kept.get(database);
  if (known !== undefined && performance.now() < known.until) return known.directory;
  const directory = readDirectory(context);
  kept.set(database, { directory, until: performance.now() + keptFor });
  // A failure is not kept: the next request tries again.
  directory.catch(() => kept.delete(database));
  return directory;
}

async function readDirectory({ unit }: Pick<RequestContext, "unit">): Promise<AgenciesById> {
  const rows = await unit.read((em) => em.findAll(AgencyEntity, { orderBy: { name: "asc" } }));
  return new Map(rows.map((row) => [row.id, new AgencyType(row)]));
}

/** One agency that a row refers to. Throws when the directory lacks it, which the foreign key rules out. */
export async function agencyByKey(
  context: Pick<RequestContext, "database" | "unit">,
  key: string,
): Promise<AgencyType> {
  const agency = (await directoryOf(context)).get(key);
  if (agency === undefined) throw new Error(`The directory lacks an agency that a row refers to.`);
  return agency;
}
