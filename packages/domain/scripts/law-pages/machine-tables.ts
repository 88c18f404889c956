import { bodyWords } from "../../src/vocabulary/acting-body.ts";
import { roleWords, roles, type Role } from "../../src/vocabulary/role.ts";
import { type MachineRow } from "../../src/machine/machine-row.ts";
import { citedAll, table } from "./markdown.ts";
import type { PrintedMachine } from "./machine-diagram.ts";

/** "notYetExtended" → "not yet extended". */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function list(names: readonly string[]): string {
  return names.map(spaced).join("; ") || "none";
}

function titled(machine: PrintedMachine, name: string): string {
  return `**${machine.actionWords[name]?.en}** \`${name}\``;
}

function statusNames(machine: PrintedMachine, names: readonly string[]): string {
  return names.map((name) => (name === "NONE" ? "nothing yet" : machine.statusWords[name]?.en)).join(", ");
}

function basis(row: MachineRow): string {
  return `${citedAll(row.citations)}${row.practice ? " (practice)" : ""}`;
}

/** Every row of a machine. */
export function rowsTable(machine: PrintedMachine): string {
  return table([
    [
      "action",
      "from",
      "to",
      "guards",
      "checks of the input",
      "only warned of",
      "event",
      "facts",
      "notices",
      "law",
    ],
    ...Object.entries(machine.rows).map(([name, row]) => [
      titled(machine, name),
      `${statusNames(machine, row.from)}${row.aboutDecision ? ", as the decision in force stands" : ""}`,
      `${row.to === "SAME" ? "the same" : statusNames(machine, [row.to])}${row.endsRehearing ? "; after a rehearing, where the decision before it stood" : ""}`,
      list(row.guards),
      list(row.checks),
      list(row.warnings ?? []),
      row.event,
      row.records.join(", "),
      `${row.notices.join(", ") || "none"}${row.completedBy ? `, which completes the act on its day of mailing (\`${row.completedBy}\`)` : ""}`,
      basis(row),
    ]),
  ]);
}

/** The doubts of a machine's rows; empty when there are none. */
export function doubtsTable(machine: PrintedMachine): string {
  const doubts = Object.entries(machine.rows).flatMap(([name, row]) =>
    row.doubt ? [[titled(machine, name), row.doubt.en]] : [],
  );
  return table([["action", "doubt"], ...doubts]);
}

/** How a machine answers a role that asks for an action in a status: "YES", or the code of the refusal. */
export type Answer = (action: string, status: string, role: Role) => string;

/** The answers to those who may ask, gathered by answer: "`NOT_RESOLVED`: Received, Under investigation". */
function answersOf(
  machine: PrintedMachine,
  name: string,
  row: MachineRow,
  answer: Answer,
): readonly string[] {
  const asker = row.roles[0];
  if (asker === undefined) return ["nobody", "", ""];
  const may = roles.filter((role) => answer(name, row.from[0] ?? "NONE", role) !== "ROLE_NOT_ALLOWED");
  const byAnswer = new Map<string, string[]>();
  for (const status of ["NONE", ...machine.statuses]) {
    const said = answer(name, status, asker);
    byAnswer.set(said, [...(byAnswer.get(said) ?? []), status]);
  }
  const yes = byAnswer.get("YES") ?? [];
  byAnswer.delete("YES");
  return [
    `${row.by.map((body) => bodyWords[body].en).join(" or ")}: ${may.map((role) => roleWords[role].en).join(", ")}`,
    statusNames(machine, yes),
    [...byAnswer].map(([code, statuses]) => `\`${code}\`: ${statusNames(machine, statuses)}`).join("; "),
  ];
}

/** Who may do what and when, over every role, status and action. Other roles are told who may. */
export function answersTable(machine: PrintedMachine, answer: Answer): string {
  return table([
    ["action", "who may", "when", "else refused with"],
    ...Object.entries(machine.rows).map(([name, row]) => [
      titled(machine, name),
      ...answersOf(machine, name, row, answer),
    ]),
  ]);
}
