import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { lateEn } from "./late.ts";

function leaves(node: object, path = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(node)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === "string") found.set(here, value);
    else for (const [deeper, words] of leaves(value as object, here)) found.set(deeper, words);
  }
  return found;
}

const english = new Map([en, ...lateEn].flatMap((words) => [...leaves(words)]));
const spanish = new Map(es.flatMap((words) => [...leaves(words)]));
const sources = globSync("src/**/*.{ts,tsx}")
  .filter((file) => !/\.test\.|src\/(i18n|gql|testing)\//.test(file))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const plain = new Set([...sources.matchAll(/"([a-zA-Z]\w*(?:\.\w+)+)"/g)].map((match) => match[1] ?? ""));
const patterns = [...sources.matchAll(/`([a-zA-Z]\w*\.[\w.]*\$\{[^`]*)`/g)].map(
  (match) => new RegExp(`^${(match[1] ?? "").replace(/\$\{[^}]*\}/g, "\\w+").replaceAll(".", "\\.")}$`),
);

/** A list says the words of its node by their path; that each has its use is checked where the list is declared. */
const lists = [...sources.matchAll(/defineList\("(\w+)"\)|\bColumns<"(\w+)"/g)].map(
  (match) => match[1] ?? match[2] ?? "",
);
patterns.push(
  new RegExp(
    `^(${lists.join("|")})\\.(title|lead|tabs|tab\\.\\w+|heading\\.\\w+|(column|none|filter)\\.\\w+|choice\\.\\w+\\.\\w+|empty\\.[\\w.]+)$`,
  ),
);

describe("the catalogues", () => {
  it("have the same keys in English and Spanish", () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("leave no word empty and no placeholder out", () => {
    const holes = (words: string): string[] =>
      [...words.matchAll(/\{\{\w+\}\}/g)].map((match) => match[0]).toSorted();
    for (const [key, words] of english) {
      expect(spanish.get(key), key).not.toBe("");
      expect(holes(spanish.get(key) ?? ""), key).toEqual(holes(words));
    }
  });

  it("hold no key that no screen uses", () => {
    const unused = [...english.keys()].filter((key) => {
      const base = key.replace(/_(zero|one|other|state)$/, "");
      return !plain.has(base) && !patterns.some((pattern) => pattern.test(base));
    });
    expect(unused).toEqual([]);
  });

  it("say different things in each language, but for names and signs", () => {
    const same = [...english].filter(
      ([key, words]) => spanish.get(key) === words && /[a-z]{4}/.test(words.replace(/\{\{\w+\}\}/g, "")),
    );
    expect(same.map(([key]) => key)).toEqual(
      ["account.scheme.auto"].filter((key) => english.get(key) === spanish.get(key)),
    );
  });
});
