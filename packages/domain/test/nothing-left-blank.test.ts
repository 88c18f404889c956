import { globSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

// Everything the domain exports is walked: titles, duties, refusals, reasons, tables. A place left blank would reach a
// letter or a screen as nothing at all, and no other test would miss it.

const source = fileURLToPath(new URL("../src", import.meta.url));
const files = globSync("**/*.ts", { cwd: source }).filter((file) => !/\.(test|examples)\.ts$/.test(file));
// Loaded before any test begins: `npm run mutation` must not take what a file does when it loads for a test's doing.
const exportsOf = await Promise.all(
  files.map(async (file) => {
    const exported: unknown = await import(pathToFileURL(`${source}/${file}`).href);
    return [file, exported] as const;
  }),
);

function describes(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === "object" && part !== null;
}

/** Where a value has an empty text, an empty record, or words in one language only. */
function blanks(value: unknown, path: string, seen: Set<object>): readonly string[] {
  if (value === "") return [path];
  if (!describes(value) || seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  const own = Object.keys(value);
  if (own.length === 0 && Object.getPrototypeOf(value) === Object.prototype) return [path];
  const missing = "en" in value === "es" in value ? [] : [path];
  return [...missing, ...own.flatMap((key) => blanks(value[key], `${path}.${key}`, seen))];
}

describe("what the domain says", () => {
  test.each(exportsOf)("%s leaves no place blank and says everything in both languages", (file, exported) => {
    expect(blanks({ ...(exported as object), file }, file, new Set())).toEqual([]);
  });
});
