import type { Cell, Figures } from "../load/pairs.ts";
import type { Spread } from "../load/statistics.ts";
import type { Goal } from "./goals.ts";
import type { OperationReport, Report } from "./report.ts";

/** Rows of a table; the first holds the headings. */
export type Table = readonly (readonly string[])[];

/** Milliseconds, with as many digits as they are worth. */
export function ms(value: number): string {
  return Number.isNaN(value) ? "—" : value.toFixed(value < 10 ? 2 : 1);
}

function ratio({ median, min, max }: Spread): string {
  return Number.isNaN(median) ? "—" : `${median.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
}

/** Every operation at every number of connections; first the product, below it its floor. */
export function operationTable(report: Report): Table {
  const headings = [
    "operation",
    "conn.",
    "who",
    "p50 ms",
    "p99 ms",
    "req/s",
    "CPU ms/req",
    "req/s by floor",
    "p50 by floor",
    "CPU by floor",
  ];
  const control =
    report.control === undefined ? [] : cellRows("control: floor against floor", report.control);
  return [
    headings,
    ...control,
    ...report.operations.flatMap((operation) =>
      operation.cells.flatMap((cell) => cellRows(operation.name, cell)),
    ),
  ];
}

function cellRows(name: string, cell: Cell): string[][] {
  const figures = (who: string, of: Figures) => [
    who,
    ms(of.p50),
    ms(of.p99),
    of.perSecond.toFixed(0),
    ms(of.cpu),
  ];
  return [
    [
      name,
      String(cell.connections),
      ...figures("product", cell.variant),
      ratio(cell.rate),
      ratio(cell.latency),
      ratio(cell.cpu),
    ],
    ["", "", ...figures("floor", cell.floor), "", "", ""],
  ];
}

/** What each operation says to the database. */
export function wireTable(operations: readonly OperationReport[]): Table {
  return [
    ["operation", "statements", "round trips", "unnamed", "names, in order"],
    ...operations.map(({ name, wire }) => [
      name,
      wire.byPageSize === undefined
        ? String(wire.statements)
        : Object.entries(wire.byPageSize)
            .map(([size, count]) => `${count} for ${size}`)
            .join(", "),
      String(wire.roundTrips),
      String(wire.unnamed),
      wire.names.join(", "),
    ]),
  ];
}

/** The parts that have no floor. */
export function otherTable({ contactMatch, domain, growth, memory, public: open, starts }: Report): Table {
  const rows: string[][] = [];
  const perSecond = (value: number) => `${Math.round(value).toLocaleString("en")} complaints/s`;
  for (const { list, connections, large, small, largeFigures, smallFigures, p95 } of growth)
    rows.push([
      `${list} p95 at ${connections} connection${connections === 1 ? "" : "s"}`,
      `${ms(largeFigures.p95)} ms in ${large.toLocaleString("en")}, ${ms(smallFigures.p95)} ms in ${small.toLocaleString("en")}: ${ratio(p95)}`,
    ]);
  if (contactMatch !== undefined)
    rows.push(["what a contact repeats, median of the calls", `${ms(contactMatch.ms)} ms of PostgreSQL`]);
  if (domain !== undefined) {
    rows.push(["deadlines with explanation steps, one core", perSecond(domain.withSteps)]);
    rows.push(["due dates alone, one core", perSecond(domain.datesOnly)]);
    rows.push(["deadlines with their English sentences, one core", perSecond(domain.withSentences)]);
  }
  if (starts !== undefined)
    rows.push(["API start to /readyz", starts.map((value) => `${(value / 1000).toFixed(2)} s`).join(", ")]);
  if (open !== undefined) {
    const { perSecond: rate, p50, p95, cpu } = open.figures;
    const times = `p50 ${ms(p50)} ms, p95 ${ms(p95)} ms, CPU ${ms(cpu)} ms`;
    rows.push([`public questions at ${open.connections} connections`, `${Math.round(rate)}/s, ${times}`]);
  }
  if (memory !== undefined) {
    rows.push([
      "API resident at start, then peak",
      `${Math.round(memory.atStart.resident)} MB, ${Math.round(memory.afterwards.peak)} MB`,
    ]);
    rows.push([
      `API resident after ${memory.requests.toLocaleString("en")} mixed requests`,
      `${Math.round(memory.afterwards.resident)} MB`,
    ]);
  }
  return rows.length === 0 ? [] : [["beside the floor", "found"], ...rows];
}

/** The verdicts. */
export function goalTable(goals: readonly Goal[]): Table {
  const stretch = (goal: Goal) => (goal.stretch === true ? " (and beyond)" : "");
  return [
    ["", "goal", "wanted", "found"],
    ...goals.map((goal) => [goal.verdict + stretch(goal), goal.what, goal.wanted, goal.found]),
  ];
}

/** A table for a terminal: columns padded to the widest of their cells. */
export function asText(table: Table): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const [head = [], ...rows] = table;
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

/** A table for Markdown. */
export function asMarkdown(table: Table): string {
  const line = (row: readonly string[]) => `| ${row.join(" | ")} |`;
  const [head = [], ...rows] = table;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
