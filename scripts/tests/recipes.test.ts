import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../machine/repository.ts";

// CONTRIBUTING.md promises how many files a change touches, each with an example that stands in this repository. Here the
// files that name the example are counted, so that the recipe cannot lie.

const git = (...words: readonly string[]) =>
  execFileSync("git", words, { cwd: repositoryRoot, encoding: "utf8" }).trim().split("\n");

const guide = readFileSync(join(repositoryRoot, "CONTRIBUTING.md"), "utf8");
const recipes = guide.split(/^## /m).flatMap((text) => {
  const title = /^Recipe \w: .*/.exec(text)?.[0];
  return title === undefined ? [] : [{ title, text }];
});

/** What no hand writes: the schema, the generated types, the trusted documents, the pages made of the tables. */
const writtenByCommands = [
  "packages/graphql-schema/schema.graphql",
  "packages/graphql-schema/trusted-documents.json",
  "apps/console/src/gql",
  "docs/law",
  "docs/security/permissions.md",
];
/** The domain is where the thing itself stands, and the guide tells of it. */
const left = ["packages/domain", "CONTRIBUTING.md", ...writtenByCommands].map((path) => `:!${path}`);

const counted = recipes.flatMap(({ title, text }) => {
  const example = /\(`([\w-]+)`\)/.exec(text)?.[1];
  const most = /[Aa]t most (\d+) files/.exec(text)?.[1];
  return example === undefined || most === undefined ? [] : [{ title, example, most: Number(most) }];
});

describe("a recipe costs what it says", () => {
  test("an action, a list, a field, a task and an act beside a record are counted", () => {
    expect(counted.map(({ title }) => title)).toEqual([
      "Recipe B: an action",
      "Recipe D: a list",
      "Recipe E: a field of a complaint",
      "Recipe H: a task that follows the facts",
      "Recipe I: an act beside a record",
    ]);
  });

  test.each(counted)("$title: $example is named by at most $most files", ({ example, most }) => {
    const files = git("grep", "-l", "--ignore-case", "--word-regexp", example, "--", ".", ...left);
    expect(files.length).toBeGreaterThan(1);
    expect(files, files.join("\n")).toHaveLength(Math.min(files.length, most));
  });
});

describe("a recipe names files that there are", () => {
  const names = new Set(git("ls-files", "-co", "--exclude-standard").flatMap((path) => path.split("/")));
  const files = [...guide.matchAll(/`([\w./-]+\.(?:ts|tsx|md|json|mjs))`/g)].map(([, path = ""]) => path);

  test.each([...new Set(files)])("%s", (path) => {
    const parts = path.split("/").filter((part) => part !== "..");
    expect(parts.filter((part) => !names.has(part))).toEqual([]);
  });
});
