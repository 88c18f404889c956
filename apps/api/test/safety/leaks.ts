import fc from "fast-check";
import { expect } from "vitest";
import { randomOperation, type RandomOperation, type ValuePools } from "./random-operation.ts";
import type { Credentials, Reply, SafetyServer } from "./safety-server.ts";
import { canary, type TwoAgencies } from "./two-agencies.ts";

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const opaque = /"([A-Za-z0-9_-]{40,})"/g;

/**
 * What an answer gives away of the other agency: canaries, numbers and ids, also inside cursors. What was sent in
 * counts too: the API has no reason to say it back. Empty when nothing leaked.
 */
export function leaksIn(
  reply: Pick<Reply, "text">,
  { foreignUuids }: Pick<TwoAgencies, "foreignUuids">,
): string[] {
  const cursors = [...reply.text.matchAll(opaque)].map(([, text = ""]) =>
    Buffer.from(text, "base64url").toString("latin1"),
  );
  const everything = [reply.text, ...cursors].join("\n").toLowerCase();
  const found = [...everything.matchAll(uuids)]
    .map(([uuid]) => uuid)
    .filter((uuid) => foreignUuids.has(uuid));
  if (everything.includes(canary)) found.push(canary);
  return [...found, ...[...everything.matchAll(/c[rt]-2026-34-9\d{5}/g)].map(([number]) => number)];
}

const roles = ["ombudsperson", "investigator", "supervisor", "director", "hearing-coordinator"];

/** The Department's people who have no business with records of agencies. */
export const apartKeys = ["communications", "webmaster", "hearing-clerk", "hearing-office"] as const;

/** Everybody of Placer who can ask: each role, and partners with each set of scopes. */
export async function everybodyOfPlacer(of: SafetyServer): Promise<Credentials[]> {
  const staff = await Promise.all(roles.map((role) => of.signIn(role)));
  const partners = [["complaints:read"], ["complaints:read", "complaints:write"]].map((scopes) =>
    of.partner("partner-placer", ...scopes),
  );
  return [...staff, ...(await Promise.all(partners)), await of.partner("partner-reader", "complaints:read")];
}

/** Ids, cursors and texts of both agencies, and of none. */
export async function poolsFor(
  of: SafetyServer,
  { own, foreignIds, ownStaff, foreignNumbers, ownNames }: TwoAgencies,
): Promise<ValuePools> {
  const page = `{ caseload(first: 2) { pageInfo { endCursor } nodes { timeline(first: 1) { pageInfo { endCursor } } } }
    last: caseload(first: 3, sort: RECEIVED_LAST, filter: { openOnly: false }) { pageInfo { endCursor } } }`;
  const cursors: string[] = [];
  for (const key of ["ombudsperson", "ombudsperson-sacramento"]) {
    const { text } = await of.ask(await of.signIn(key), { query: page });
    cursors.push(...[...text.matchAll(/"endCursor":"([^"]+)"/g)].map(([, cursor = ""]) => cursor));
  }
  return {
    ids: [
      ...own,
      ...ownStaff.slice(0, 6),
      ...foreignIds,
      "agency_sacramento",
      "agency_placer",
      `complaint_${crypto.randomUUID()}`,
      "nonsense",
    ],
    cursors: [...cursors, "nonsense"],
    texts: [
      ...ownNames,
      ...foreignNumbers,
      // Beginnings of the canary and never all of it, so that an echo could not be taken for a leak.
      canary.slice(0, 6),
      canary.slice(0, 3),
      `given ${canary.slice(0, 5)}`,
      "qz",
      "CR-2026-9",
      "CR-2026-00000",
      "Ra",
    ],
  };
}

/** A search for leaks: who asks whom, what must not be seen, and how often. */
export interface Search {
  readonly server: SafetyServer;
  readonly askers: readonly Credentials[];
  readonly two: Pick<TwoAgencies, "foreignUuids">;
  readonly pools: ValuePools;
  readonly runs: number;
  /** Whether an operation may fail: with a wall taken away it may, as long as it says nothing. */
  readonly mayFail?: boolean;
  readonly told?: (operation: RandomOperation, reply: Reply) => void;
}

/** Asks once; fails when the answer gives anything away. */
export async function askForLeaks(
  { server, two, mayFail = false, told }: Omit<Search, "askers" | "pools" | "runs">,
  as: Credentials,
  operation: RandomOperation,
): Promise<void> {
  const reply = await server.ask(as, operation);
  expect({ leaks: leaksIn(reply, two), operation: operation.query }).toEqual({
    leaks: [],
    operation: operation.query,
  });
  if (!mayFail) expect(reply.text).not.toContain('"INTERNAL"');
  told?.(operation, reply);
}

/** Sends random operations and fails, with the smallest one found, at the first that gives anything away. */
export async function searchForLeaks({ askers, pools, runs, ...search }: Search): Promise<void> {
  const asked = fc.asyncProperty(
    randomOperation("Query", pools),
    fc.constantFrom(...askers),
    fc.nat({ max: 19 }),
    async (operation, as, lot) => {
      // Operations that come back are compiled: some are sent until they are.
      for (let time = 0; time < (lot === 0 ? 4 : 1); time += 1) await askForLeaks(search, as, operation);
    },
  );
  // A night that asks more has more time; see property-limits.ts.
  await fc.assert(asked, { numRuns: runs, interruptAfterTimeLimit: 100_000 * Math.max(1, runs / 1_000) });
}
