import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

// Usage: node dist/commands/check-schema-changes.js [base]
// Compares packages/graphql-schema/schema.graphql with the base's copy: the given commit, else origin/main, else the
// commit before. A breaking change exits with 1 unless CHANGELOG.md, in the same change, names it under "Breaking".
// Without a base to compare with there is nothing to break.

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const schemaFile = "packages/graphql-schema/schema.graphql";
const changelogFile = "packages/graphql-schema/CHANGELOG.md";

function atCommit(commit: string, file: string): string | null {
  try {
    return execFileSync("git", ["show", `${commit}:${file}`], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return null;
  }
}

function basedOn(file: string): string | null {
  const commits = process.argv[2] === undefined ? ["origin/main", "HEAD~1"] : [process.argv[2]];
  for (const commit of commits) {
    const text = atCommit(commit, file);
    if (text !== null) return text;
  }
  return null;
}

/** The paths that the changelog declares broken and the base's changelog did not. */
function declared(): string {
  const [now, before] = [readFileSync(`${root}${changelogFile}`, "utf8"), basedOn(changelogFile) ?? ""];
  const known = new Set(before.split("\n"));
  return now
    .split("\n")
    .filter((line) => !known.has(line))
    .join("\n");
}

async function main(): Promise<number> {
  const before = basedOn(schemaFile);
  if (before === null) return 0;
  const now = readFileSync(`${root}${schemaFile}`, "utf8");
  const changes = await diff(buildSchema(before), buildSchema(now));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const announcement = declared();
  const silent = breaking.filter(({ path }) => path === undefined || !announcement.includes(`\`${path}\``));
  for (const { message, path } of silent) process.stderr.write(`Breaking: ${message} (${path})\n`);
  if (silent.length === 0) return 0;
  process.stderr.write(
    `Deprecate first, or write each path in backticks under "Breaking" in ${changelogFile}.\n`,
  );
  return 1;
}

process.exitCode = await main();
