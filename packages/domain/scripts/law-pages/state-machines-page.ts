import {
  complaintActionNames,
  complaintStatuses,
  roleWords,
  transitionOf,
  type ComplaintActionName,
  type Transition,
} from "../../src/index.ts";
import { actionWords, statusWords } from "../../src/complaint/complaint-words.ts";
import { refusalReasons } from "../../src/complaint/refusal-reasons.ts";
import { citedAll, generated, page, table } from "./markdown.ts";

function arrows(name: ComplaintActionName, row: Transition): readonly string[] {
  const label = actionWords[name].en;
  return row.from.map(
    (from) => `  ${from === "NONE" ? "[*]" : from} --> ${row.to === "SAME" ? from : row.to}: ${label}`,
  );
}

function diagram(): string {
  const names = complaintStatuses.map((status) => `  ${status}: ${statusWords[status].en}`);
  const lines = complaintActionNames.flatMap((name) => arrows(name, transitionOf(name)));
  return ["```mermaid", "stateDiagram-v2", ...names, ...lines, "```"].join("\n");
}

/** "notYetExtended" → "not yet extended". */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function rowOf(name: ComplaintActionName): readonly string[] {
  const row = transitionOf(name);
  const from = row.from
    .map((status) => (status === "NONE" ? "nothing yet" : statusWords[status].en))
    .join(", ");
  const to = row.to === "SAME" ? "the same" : statusWords[row.to].en;
  return [
    `**${actionWords[name].en}** \`${name}\``,
    from,
    to,
    row.roles.map((role) => roleWords[role].en).join(", "),
    row.guards.map(spaced).join("; ") || "none",
    row.checks.map(spaced).join("; "),
    row.event,
    row.notices.join(", ") || "none",
    citedAll(row.citations),
  ];
}

/** The machine as a diagram and a table, and every refusal in both languages. */
export function stateMachinesPage(): string {
  const refusals = Object.entries(refusalReasons);
  return page([
    "# State machines",
    generated,
    "## Complaint",
    "Few statuses, many facts: acknowledged, extended and overdue are facts or readings, not statuses. A late complaint is flagged and still taken.",
    diagram(),
    table([
      ["action", "from", "to", "who may", "guards", "checks of the input", "event", "forms", "law"],
      ...complaintActionNames.map(rowOf),
    ]),
    "## Refusals",
    "A refusal is a value with a code, words that say what can be done, and its law where there is one.",
    table([
      ["code", "English", "Spanish", "law"],
      ...refusals.map(([code, reason]) => [
        `\`${code}\``,
        reason.en,
        reason.es,
        citedAll(reason.citations) || "a matter of form",
      ]),
    ]),
  ]);
}
