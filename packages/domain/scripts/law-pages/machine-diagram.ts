import type { MachineRow } from "../../src/machine/machine-row.ts";
import type { Words } from "../../src/vocabulary/words.ts";

/** A machine as its page needs it. */
export interface PrintedMachine {
  readonly rows: Readonly<Record<string, MachineRow>>;
  readonly statuses: readonly string[];
  readonly statusWords: Readonly<Record<string, Words>>;
  readonly actionWords: Readonly<Record<string, Words>>;
}

/** Labels in a diagram may not hold the signs that its grammar uses. */
function label(text: string): string {
  return text.replaceAll(/[:;#{}[\]"]/g, ",");
}

/** The statuses that no action leaves for another one. */
function ends({ rows, statuses }: PrintedMachine): readonly string[] {
  const left = Object.values(rows).flatMap((row) =>
    row.from.filter((from) => row.to !== "SAME" && row.to !== from),
  );
  return statuses.filter((status) => !left.includes(status));
}

/** The machine as a Mermaid diagram. What leaves the status as it is stands in the table alone. */
export function diagram(machine: PrintedMachine): string {
  const labels = new Map<string, string[]>();
  for (const [name, row] of Object.entries(machine.rows)) {
    for (const from of row.from) {
      if (row.to === "SAME" || row.to === from) continue;
      const arrow = `${from === "NONE" ? "[*]" : from} --> ${row.to}`;
      labels.set(arrow, [...(labels.get(arrow) ?? []), label(machine.actionWords[name]?.en ?? name)]);
    }
  }
  return [
    "```mermaid",
    "stateDiagram-v2",
    ...machine.statuses.map((status) => `  ${status}: ${label(machine.statusWords[status]?.en ?? status)}`),
    ...[...labels].map(([arrow, names]) => `  ${arrow}: ${names.join(" / ")}`),
    ...ends(machine).map((status) => `  ${status} --> [*]`),
    "```",
  ].join("\n");
}
