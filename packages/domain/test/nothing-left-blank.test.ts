import { globSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { rules } from "../src/deadlines/rulebook/registry.ts";
import { languages, type Language } from "../src/vocabulary/words.ts";

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

/** Where words that a person reads hold a name of the program: an enum's value, a rule's id, a field's name. */
function codes(value: unknown, path: string, seen: Set<object>): readonly string[] {
  if (!describes(value) || seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === "string" && languages.includes(key as Language)
      ? (one.replaceAll(/\{\w+\}/g, "").match(code) ?? []).map((found) => `${path}.${key}: ${found}`)
      : codes(one, `${path}.${key}`, seen),
  );
}

const ruleNames = rules.map(({ id }) => id).filter((id) => id.includes("-"));
const code = new RegExp(`\\b[A-Z]+_[A-Z_]+\\b|\\b[a-z]+[A-Z]\\w*|\\b(?:${ruleNames.join("|")})\\b`, "g");

describe("what the domain says", () => {
  test.each(exportsOf)("%s leaves no place blank and says everything in both languages", (file, exported) => {
    expect(blanks({ ...(exported as object), file }, file, new Set())).toEqual([]);
  });
  test.each(exportsOf)("%s says nothing in the program’s own names", (file, exported) => {
    expect(codes(exported, file, new Set())).toEqual([]);
  });
});
