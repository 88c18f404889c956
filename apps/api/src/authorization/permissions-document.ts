import { roles, type Role } from "@redress/domain/vocabulary";
import { can } from "./permissions.ts";
import { partnerScopes, subjectOfAct, type Act } from "./permission-table.ts";
import { recordFields, type RecordName } from "./record-fields.ts";
import type { Viewer } from "../platform/auth/viewer.ts";
import { lawOfAct, servedActNames } from "./served-actions.ts";

/** Who may ask: each role, and a partner with each useful set of scopes. */
export const askers: readonly (readonly [name: string, viewer: Viewer])[] = [
  ...roles.filter((role) => role !== "PARTNER").map((role) => [role, viewerWith(role, [])] as const),
  ["PARTNER, no scope", viewerWith("PARTNER", [])],
  ...partnerScopes.map((scope) => [`PARTNER, ${scope}`, viewerWith("PARTNER", [scope])] as const),
  ["PARTNER, complaints:read persons:read", viewerWith("PARTNER", ["complaints:read", "persons:read"])],
];

function viewerWith(role: Role, scopes: readonly string[]): Viewer {
  return {
    kind: role === "PARTNER" ? "PARTNER" : "STAFF",
    id: "",
    role,
    name: "",
    agencyId: null,
    scopes,
    sessionId: null,
  };
}

const records = Object.keys(recordFields) as RecordName[];
const acts = Object.keys(subjectOfAct) as Act[];

/** The fields of a record that somebody may read, in words: "all", "none", or their names. */
function readable(viewer: Viewer, record: RecordName): string {
  const fields = recordFields[record] as readonly string[] as readonly never[];
  const allowed = can(viewer, "read", record)
    ? fields.filter((field) => can(viewer, "read", record, field))
    : [];
  if (allowed.length === fields.length) return "all";
  if (allowed.length === 0) return "none";
  const denied = fields.filter((field) => !allowed.includes(field));
  return denied.length <= 3 ? `all but ${denied.map(code).join(", ")}` : allowed.map(code).join(", ");
}

const code = (text: string): string => `\`${text}\``;
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

/** The reviewed document: asked of `can` itself, so it says what the program does and not what somebody meant. */
export function permissionsDocument(): string {
  const reads = records.map(
    (record) =>
      `### ${record}\n\n${table(
        ["who", "may read"],
        askers.map(([name, viewer]) => [name, readable(viewer, record)]),
      )}`,
  );
  const acting = acts.map((act) => [
    code(act),
    askers
      .filter(([, viewer]) => can(viewer, act, subjectOfAct[act]))
      .map(([name]) => name)
      .join(", ") || "nobody",
    lawOf(act),
  ]);
  return `# Who may see and do what

Generated from \`apps/api/src/authorization/permission-table.ts\` by \`npm run permissions:update -w @redress/api\`; a test
compares it. What is not named here is denied. Which agency's rows somebody sees is decided apart from this, by row level
security: local staff and partners see their own agency's, the Department's staff every agency's.

## Acts

${table(["act", "who", "authority"], acting)}

## Fields

${reads.join("\n\n")}
`;
}

function lawOf(act: Act): string {
  const name = servedActNames.find((one) => one === act);
  return name === undefined ? "" : lawOfAct(name).join(", ");
}
