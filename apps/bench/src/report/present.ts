import type { Goal } from "./goals.ts";
import { asMarkdown, asText, goalTable, operationTable, otherTable, wireTable, type Table } from "./print.ts";
import type { StatementPlan } from "../wire/plans.ts";
import type { Report } from "./report.ts";

/** The report for a terminal. */
export function printReport(report: Report, goals: readonly Goal[], explain: boolean): string {
  const plans = explain ? report.operations.flatMap((operation) => plansOf(operation.name, report)) : [];
  const match = explain && report.contactMatch ? [planOf("contacts", report.contactMatch)] : [];
  return [title(report), ...tables(report, goals).map(asText), ...plans, ...match].join("\n\n");
}

/** The report for docs/performance.md. */
export function markdownOf(report: Report, goals: readonly Goal[]): string {
  return [title(report), ...tables(report, goals).map(asMarkdown)].join("\n\n");
}

function tables(report: Report, goals: readonly Goal[]): Table[] {
  const wire = report.operations.length === 0 ? [] : [operationTable(report), wireTable(report.operations)];
  return [...wire, otherTable(report), goalTable(goals)].filter((table) => table.length > 0);
}

function title({ complaints, machine, rounds, seconds }: Report): string {
  const where = `${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, Node ${machine.node.slice(1)}, PostgreSQL ${machine.postgres}`;
  return `${complaints.toLocaleString("en")} complaints; ${where}; ${rounds} rounds of floor, product, floor, ${seconds} s each; ${machine.startedAt.slice(0, 10)}.`;
}

function plansOf(name: string, { operations }: Report): string[] {
  const plans = operations.find((operation) => operation.name === name)?.wire.plans ?? [];
  return plans.map((plan) => planOf(name, plan));
}

function planOf(operation: string, { name, text, lines }: StatementPlan): string {
  return `${operation}: ${name === "" ? "(unnamed)" : name}\n${text.trim()}\n${lines.join("\n")}`;
}
