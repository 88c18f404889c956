import { Impossible } from "../outcome/impossible.ts";
import { refuse, type Refusal } from "../complaint/refusal.ts";
import type { RefusalCode } from "../complaint/refusal-reasons.ts";
import type { Actor, Role } from "../vocabulary/role.ts";
import type { MachineRow, Stage } from "./machine-row.ts";
import type { HasStatus, Machine, NamedAction } from "./machine.ts";

/** The place of the last stage that an action starts from; -1 for one that only ever starts a record. */
function stageOfRow(stages: readonly Stage[], row: MachineRow): number {
  return stages.findLastIndex((stage) => row.from.some((status) => stage.statuses.includes(status)));
}

/** The place of the stage that a status belongs to; -1 while there is no record. */
function stageOfStatus(stages: readonly Stage[], status: string): number {
  return stages.findIndex((stage) => stage.statuses.includes(status));
}

/** Whether an action has anything to do with a record as it now is: it starts one, or belongs to its stage. */
export function concerns(stages: readonly Stage[], row: MachineRow, facts: HasStatus | null): boolean {
  return facts === null
    ? row.from.includes("NONE")
    : stageOfRow(stages, row) === stageOfStatus(stages, facts.status);
}

/** The refusal of an action whose row does not list a status; undefined where a table forgot to say one. */
function codeOfStatus(
  stages: readonly Stage[],
  passed: Readonly<Record<string, RefusalCode>>,
  row: MachineRow,
  status: string,
): RefusalCode | undefined {
  const wanted = stageOfRow(stages, row);
  const found = stageOfStatus(stages, status);
  const stage = stages[Math.max(wanted, found)];
  if (stage === undefined) return undefined;
  if (wanted > found) return stage.missing;
  if (wanted < found) return stage.entered;
  const ahead = stage.statuses.slice(stage.statuses.indexOf(status));
  return ahead.some((next) => row.from.includes(next)) ? row.tooEarly : passed[status];
}

/** What a table says of a role and a status, before guards and input; undefined when it lets the action pass. */
export function answerOfStatus<Action extends NamedAction>(
  { rows, stages, passed }: Pick<Machine<never, Action, never>, "rows" | "stages" | "passed">,
  name: Action["action"],
  facts: HasStatus | null,
  role: Role,
): Refusal | undefined {
  const row = rows[name];
  if (!row.roles.includes(role))
    return refuse("ROLE_NOT_ALLOWED", undefined, { roles: row.roles.join(", ") });
  const status = facts?.status ?? "NONE";
  if (row.from.includes(status)) return undefined;
  const code = codeOfStatus(stages, passed, row, status);
  if (code === undefined) throw new Impossible(`Nothing is said of ${row.event} while ${status}.`);
  return refuse(code);
}

function firstObstacle<Facts extends HasStatus, Action extends NamedAction, Event extends { kind: string }>(
  machine: Machine<Facts, Action, Event>,
  name: Action["action"],
  record: Facts | null,
  actor: Actor,
): Refusal | undefined {
  const facts = record && (machine.seenBy?.(name, record) ?? record);
  const refusal = answerOfStatus(machine, name, facts, actor.role);
  if (refusal || facts === null) return refusal;
  for (const guard of machine.rows[name].guards) {
    const wrong = machine.askGuard(guard, facts, actor);
    if (wrong) return wrong;
  }
  return undefined;
}

/**
 * Everything that stands against an action before its input is known: role, then status, then the guards of the table.
 * Both the menu and the decision ask here. A refusal whose reason cites nothing of its own cites the law that the
 * action carries out.
 */
export function whyNot<Facts extends HasStatus, Action extends NamedAction, Event extends { kind: string }>(
  machine: Machine<Facts, Action, Event>,
  name: Action["action"],
  facts: Facts | null,
  actor: Actor,
): Refusal | undefined {
  const refusal = firstObstacle(machine, name, facts, actor);
  if (refusal === undefined || refusal.citations.length > 0) return refusal;
  return { ...refusal, citations: machine.rows[name].citations };
}
