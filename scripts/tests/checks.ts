import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../machine/repository.ts";

/** One thing that must hold, and the command that tells. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
}

/** A script that a workspace may bring, and the name its check gets. */
const workspaceChecks: readonly (readonly [script: string, name: string])[] = [
  ["schema:check", "committed GraphQL schema is the one the code makes"],
  ["docs:law:check", "law documents are the ones the rules make"],
  ["law:check", "the law means what is sealed, and the CHANGELOG says so"],
  ["permissions:check", "the permissions document is the one the table makes"],
];

/** The checks in the order of their speed: what fails first, fails soon. */
export function checks(kind: "all" | "static"): readonly Check[] {
  const always: readonly Check[] = [
    { name: "format", command: ["oxfmt", "--check"] },
    { name: "lint", command: ["npm", "run", "--silent", "lint"] },
    { name: "lock file fits the pinned Node", command: ["node", "scripts/tests/lock-file.ts"] },
    { name: "one word per idea", command: ["node", "scripts/tests/one-word-per-idea.ts"] },
    {
      name: "the county map is the one that the geometry makes",
      command: ["node", "scripts/commands/write-geography.ts", "--check"],
    },
    { name: "types", command: ["npm", "run", "--silent", "typecheck"] },
    { name: "boundaries between packages", command: ["turbo", "boundaries"] },
    { name: "boundaries between folders", command: ["npm", "run", "--silent", "boundaries:folders"] },
    { name: "no dead exports or dependencies", command: ["knip"] },
    ...freshness(),
  ];
  return kind === "static"
    ? always
    : [...always, { name: "tests", command: ["node", "scripts/commands/test.ts"] }];
}

/** The freshness checks that the workspaces offer. */
function freshness(): Check[] {
  const manifests = globSync(["apps/*/package.json", "packages/*/package.json"], { cwd: repositoryRoot });
  return manifests.toSorted().flatMap((path) => {
    const manifest = JSON.parse(readFileSync(join(repositoryRoot, path), "utf8")) as {
      name: string;
      scripts?: Record<string, string>;
    };
    const offered = workspaceChecks.filter(([script]) => manifest.scripts?.[script] !== undefined);
    return offered.map(([script, name]) => ({
      name,
      command: ["npm", "run", "--silent", script, "-w", manifest.name],
    }));
  });
}
