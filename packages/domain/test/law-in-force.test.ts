import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { lawFingerprints } from "../scripts/law-lock/law-records.ts";
import type { LawLock } from "../scripts/law-lock/seal.ts";
import { lawPages } from "../scripts/law-pages/pages.ts";

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), "utf8");

describe("the law in force", () => {
  test("is the one that was sealed: no record changed its meaning without an entry in the CHANGELOG", async () => {
    const lock = JSON.parse(await read("../law.lock.json")) as LawLock;
    expect(lawFingerprints()).toEqual(lock.meanings);
  });

  test("is the one that counsel reads in docs/law", async () => {
    for (const [name, text] of Object.entries(await lawPages()))
      expect(text, name).toBe(await read(`../../../docs/law/${name}`));
  });
});
