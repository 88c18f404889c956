import { Impossible } from "../vocabulary/impossible.ts";
import type { Refusal } from "../refusal/refusal.ts";
import { bodyWords } from "../vocabulary/acting-body.ts";
import { roleWords, type Actor, type Role } from "../vocabulary/role.ts";
import { say, type Language, type Words } from "../vocabulary/words.ts";
import { refuseByMachine, type MachineRefusalCode } from "./machine-refusal.ts";
import type { MachineRow, Stage } from "./machine-row.ts";
import type { HasStatus, Machine, NamedAction } from "./machine.ts";

type Stages = readonly Stage<string, string>[];

/** The place of the last stage that an action starts from; -1 for one that only ever starts a record. */
function stageOfRow(stages: Stages, row: MachineRow): number {
  return stages.findLastIndex((stage) => row.from.some((status) => stage.statuses.includes(status)));
}

/** The place of the stage that a status belongs to; -1 while there is no record. */
function stageOfStatus(stages: Stages, status: string): number {
  return stages.findIndex((stage) => stage.statuses.includes(status));
}

/** Whether an action has anything to do with a record as it now is: it starts one, or belongs to its stage. */
export function concerns(stages: Stages, row: MachineRow, facts: HasStatus | null): boolean {
  return facts === null
    ? row.from.includes("NONE")
    : stageOfRow(stages, row) === stageOfStatus(stages, facts.status);
}

/** What of a machine tells which actions a role and a status allow. */
export type TableOf<Action extends NamedAction, Code extends string> = Pick<
  Machine<never, Action, never, Code>,
  "rows" | "stages" | "passed" | "refuse"
>;

/** The code of an action whose row does not list a status; undefined where a table forgot to say one. */
function codeOfStatus<Code extends string>(
  { stages, passed }: Pick<TableOf<NamedAction, Code>, "stages" | "passed">,
  row: MachineRow<Code>,
  status: string,
): Code | undefined {
  const wanted = stageOfRow(stages, row);
  const found = stageOfStatus(stages, status);
  const stage = stages[Math.max(wanted, found)];
  if (stage === undefined) return undefined;
  if (wanted > found) return stage.missing;
  if (wanted < found) return stage.entered;
  const ahead = stage.statuses.slice(stage.statuses.indexOf(status));
  return ahead.some((next) => row.from.includes(next)) ? row.tooEarly : passed[status];
}

/** Roles as people call them: "Supervisor, Director". */
export function sayRoles(roles: readonly Role[]): Words {
  const said = (language: Language): string => roles.map((role) => say(roleWords[role], language)).join(", ");
  return { en: said("en"), es: said("es") };
}

/** What is said to somebody who stands for no body that a row gives the act to; nothing where it is not told whom they stand for. */
function answerOfBody(row: MachineRow, { bodies }: Actor): Refusal<MachineRefusalCode> | undefined {
  if (bodies === undefined || row.by.some((body) => bodies.includes(body))) return undefined;
  const said = (language: Language) => row.by.map((body) => say(bodyWords[body], language)).join(" / ");
  return refuseByMachine("BODY_NOT_ALLOWED", undefined, { bodies: { en: said("en"), es: said("es") } });
}

/** What a table says of a role and a status, before guards and input; undefined when it lets the action pass. */
export function answerOfStatus<Action extends NamedAction, Code extends string>(
  table: TableOf<Action, Code>,
  name: Action["action"],
  facts: HasStatus | null,
  role: Role,
): Refusal<Code | MachineRefusalCode> | undefined {
  const row: MachineRow<Code> = table.rows[name];
  if (!row.roles.includes(role))
    return refuseByMachine("ROLE_NOT_ALLOWED", undefined, { roles: sayRoles(row.roles) });
  const status = facts?.status ?? "NONE";
  if (row.from.includes(status)) return undefined;
  const code = codeOfStatus(table, row, status);
  if (code === undefined) throw new Impossible(`Nothing is said of ${row.event} while ${status}.`);
  return table.refuse(code);
}

function firstObstacle<
  Facts extends HasStatus,
  Action extends NamedAction,
  Event extends { kind: string },
  Code extends string,
>(
  machine: Machine<Facts, Action, Event, Code>,
  name: Action["action"],
  record: Facts | null,
  actor: Actor,
): Refusal<Code | MachineRefusalCode> | undefined {
  const facts = record && (machine.seenBy?.(name, record) ?? record);
  const refusal = answerOfStatus(machine, name, facts, actor.role) ?? answerOfBody(machine.rows[name], actor);
  if (refusal || facts === null) return refusal;
  for (const guard of machine.rows[name].guards) {
    const wrong = machine.askGuard(guard, facts, actor);
    if (wrong) return wrong;
  }
  return undefined;
}

/**
 * Everything that stands against an action before its input is known: role, then status, then whose act it is, then the
 * guards of the table.
 * Both the menu and the decision ask here. A refusal whose reason cites nothing of its own cites the law that the
 * action carries out.
 */
export function whyNot<
  Facts extends HasStatus,
  Action extends NamedAction,
  Event extends { kind: string },
  Code extends string,
>(
  machine: Machine<Facts, Action, Event, Code>,
  name: Action["action"],
  facts: Facts | null,
  actor: Actor,
): Refusal<Code | MachineRefusalCode> | undefined {
  const refusal = firstObstacle(machine, name, facts, actor);
  if (refusal === undefined || refusal.citations.length > 0) return refusal;
  return { ...refusal, citations: machine.rows[name].citations };
}
