// Walks over a machine: sequences of actions of which most do what the menu offers and some do anything on any day.
import fc from "fast-check";
import { addDays, plainDate, type PlainDate } from "../../src/calendar/plain-date.ts";
import { roles, type Role } from "../../src/vocabulary/role.ts";

/** What a step has to go by: the record, its day, and any number that picks among the lawful choices. */
export interface Step<Facts> {
  readonly facts: Facts | null;
  readonly on: PlainDate;
  readonly n: number;
}

/** A machine as a walk sees it. */
export interface Walked<Facts extends { readonly status: string }, Name extends string, Action, Event> {
  readonly actionNames: readonly Name[];
  /** Roles that between them may do everything; who else may do what is a written table of its own. */
  readonly movers: readonly Role[];
  readonly rows: Readonly<Record<Name, { readonly from: readonly string[]; readonly to: string }>>;
  readonly statuses: readonly Facts["status"][];
  /** Ends that a right may still open again. */
  readonly opensAgain?: readonly Facts["status"][];
  /** An action with an input that is likely to be taken. */
  readonly likely: (name: Name, step: Step<Facts>) => Action;
  /** The actions that the menu allows. */
  readonly allowed: (facts: Facts | null, role: Role) => readonly Name[];
  /** What an action leads to; undefined when it is refused. */
  readonly decided: (
    facts: Facts | null,
    action: Action,
    role: Role,
  ) => { readonly facts: Facts; readonly event: Event } | undefined;
  /** What tells two records of one status apart on the way to the end. */
  readonly difference: (facts: Facts) => string;
}

interface Draw {
  readonly choice: number;
  readonly wait: number;
  readonly n: number;
  readonly wild: boolean;
}

/** Steps to be taken, whatever the machine. */
export const anyWalk: fc.Arbitrary<readonly Draw[]> = fc.array(
  fc.record({
    choice: fc.nat(1000),
    wait: fc.integer({ min: 0, max: 12 }),
    n: fc.nat(1000),
    wild: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  }),
  { minLength: 1, maxLength: 40, size: "max" },
);

/** One accepted action. */
export interface Taken<Facts, Action, Event> {
  readonly before: Facts | null;
  readonly after: Facts;
  readonly event: Event;
  readonly action: Action;
}

type Machine<F extends { readonly status: string }, N extends string, A, E> = Walked<F, N, A, E>;

function offers<F extends { readonly status: string }, N extends string, A, E>(
  machine: Machine<F, N, A, E>,
  facts: F | null,
): readonly { readonly name: N; readonly role: Role }[] {
  return machine.movers.flatMap((role) => machine.allowed(facts, role).map((name) => ({ name, role })));
}

function moveOf<F extends { readonly status: string }, N extends string, A, E>(
  machine: Machine<F, N, A, E>,
  step: Step<F>,
  { choice, wild }: Draw,
): { readonly action: A; readonly role: Role } | undefined {
  const { facts, on, n } = step;
  // A walk that could end at once would seldom get far: only one step in six may be the last.
  const ends: readonly string[] = n % 6 === 0 ? [] : terminalStatuses(machine);
  const offered = offers(machine, facts).filter(({ name }) => !ends.includes(machine.rows[name].to));
  // What leads on stands twice, or a walk would tarry where much can be recorded and seldom see the last statuses.
  const menu = [...offered, ...offered.filter(({ name }) => machine.rows[name].to !== "SAME")];
  const anything = {
    name: machine.actionNames[choice % machine.actionNames.length],
    role: roles[n % roles.length],
  };
  const { name, role } = wild ? anything : (menu[choice % Math.max(1, menu.length)] ?? {});
  if (name === undefined || role === undefined) return undefined;
  const day = wild ? addDays(on, 60 - (n % 120)) : on;
  return { action: machine.likely(name, { facts, on: day, n }), role };
}

/** Every action that was accepted on a walk, in order. */
export function accepted<F extends { readonly status: string }, N extends string, A, E>(
  machine: Machine<F, N, A, E>,
  draws: readonly Draw[],
): readonly Taken<F, A, E>[] {
  const taken: Taken<F, A, E>[] = [];
  let before: F | null = null;
  let on = plainDate("2026-03-06");
  for (const draw of draws) {
    on = addDays(on, draw.wait);
    const move = moveOf(machine, { facts: before, on, n: draw.n }, draw);
    if (move === undefined) break;
    const decided = machine.decided(before, move.action, move.role);
    if (decided === undefined) continue;
    taken.push({ before, after: decided.facts, event: decided.event, action: move.action });
    before = decided.facts;
  }
  return taken;
}

/** The statuses from which no row leads to another. */
export function terminalStatuses<F extends { readonly status: string }, N extends string, A, E>(
  machine: Machine<F, N, A, E>,
): readonly F["status"][] {
  const rows: readonly { readonly from: readonly string[]; readonly to: string }[] = Object.values(
    machine.rows,
  );
  return machine.statuses.filter(
    (status) => !rows.some(({ from, to }) => from.includes(status) && to !== "SAME" && to !== status),
  );
}

/** The statuses in which nothing is left to do. */
function endsOf<F extends { readonly status: string }, N extends string, A, E>(
  machine: Machine<F, N, A, E>,
): readonly F["status"][] {
  return [...terminalStatuses(machine), ...(machine.opensAgain ?? [])];
}

/** The shortest way by likely inputs to a terminal status, tried breadth first; undefined when there is none. */
export function wayToTheEnd<F extends { readonly status: string }, N extends string, A, E>(
  machine: Machine<F, N, A, E>,
  facts: F,
  on: PlainDate,
): readonly N[] | undefined {
  const ends: readonly string[] = endsOf(machine);
  const seen = new Set<string>();
  let reached: readonly { readonly facts: F; readonly way: readonly N[] }[] = [{ facts, way: [] }];
  // Longer than any way to an end: a machine that lost its way out must fail the test, not keep it for ever.
  for (let length = 0; length < 30 && reached.length > 0; length += 1) {
    const ended = reached.find((one) => ends.includes(one.facts.status));
    if (ended !== undefined) return ended.way;
    reached = reached.flatMap((one) =>
      offers(machine, one.facts).flatMap(({ name, role }) => {
        const after = machine.decided(
          one.facts,
          machine.likely(name, { facts: one.facts, on, n: 1 }),
          role,
        )?.facts;
        const key = after && `${after.status} ${machine.difference(after)}`;
        if (after === undefined || key === undefined || seen.has(key)) return [];
        seen.add(key);
        return [{ facts: after, way: [...one.way, name] }];
      }),
    );
  }
  return undefined;
}
