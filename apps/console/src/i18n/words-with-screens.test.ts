import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { lateEn } from "./late.ts";

// The tests of components know every word. Here each screen is given only the words that come with it, because a word
// that was left behind shows as its path: "people.find".

const sources = new Map(
  globSync("src/**/*.{ts,tsx}")
    .filter((file) => !/\.test\.|src\/(gql|testing)\/|\.d\.ts$/.test(file))
    .map((file) => [file, readFileSync(file, "utf8")]),
);

const still = /^(?:import|export) (?!type\b)(?:[^;"]*? from )?"(\.[^"]+)"/gm;
const whenAsked = /\bimport\("(\.[^"]+)"\)/g;

/** A file and all that it imports; what it fetches later too, if that is asked. */
function reach(entry: string, later: boolean): Set<string> {
  const found = new Set<string>();
  const look = (file: string): void => {
    const text = sources.get(file);
    if (found.has(file) || text === undefined) return;
    found.add(file);
    for (const pattern of later ? [still, whenAsked] : [still])
      for (const [, path = ""] of text.matchAll(pattern)) look(join(dirname(file), path));
  };
  look(entry);
  return found;
}

function pathsOf(node: object, path = ""): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string" ? [`${path}${key}`] : pathsOf(value as object, `${path}${key}.`),
  );
}

const withoutVariant = (path: string) => path.replace(/_(zero|one|other|state)$/, "");
const everyWord = new Set([en, ...lateEn].flatMap((words) => pathsOf(words).map(withoutVariant)));

/** The words of the catalogues among some files. */
async function wordsOf(files: Iterable<string>): Promise<ReadonlySet<string>> {
  const catalogues = [...files].filter((file) => /i18n\/en\//.test(file));
  const modules = await Promise.all(
    catalogues.map((file) => import(/* @vite-ignore */ `../../${file}`) as Promise<Record<string, object>>),
  );
  return new Set(
    modules.flatMap((one) => Object.values(one)).flatMap((words) => pathsOf(words).map(withoutVariant)),
  );
}

const first = reach("src/main.tsx", false);
const fetched = [...first].flatMap((file) =>
  [...(sources.get(file) ?? "").matchAll(whenAsked)].map(([, path = ""]) => join(dirname(file), path)),
);
const screens = [...new Set(fetched)].filter((file) => !file.includes("i18n/"));

describe("a screen has its words with it", () => {
  it("the first load among them", async () => {
    expect(screens.length).toBeGreaterThan(10);
    expect(await left(first)).toEqual([]);
  });

  it.each(screens)("%s", async (screen) => {
    expect(await left(new Set([...first, ...reach(screen, true)]))).toEqual([]);
  });
});

/** The words that files say and do not bring. */
async function left(files: ReadonlySet<string>): Promise<string[]> {
  const brought = await wordsOf(files);
  const texts = [...files].filter((file) => !file.includes("i18n/")).map((file) => sources.get(file) ?? "");
  const said = texts.flatMap((text) =>
    [...text.matchAll(/"([a-zA-Z]\w*(?:\.\w+)+)"/g)].map(([, path = ""]) => path),
  );
  // A list says all of its node.
  const lists = texts.flatMap((text) =>
    [...text.matchAll(/defineList\("(\w+)"\)/g)].map(([, name]) => `${name}.`),
  );
  const ofLists = [...everyWord].filter((path) => lists.some((list) => path.startsWith(list)));
  return [...new Set([...said, ...ofLists])].filter((path) => everyWord.has(path) && !brought.has(path));
}
