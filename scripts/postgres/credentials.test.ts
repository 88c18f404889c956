import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCredentials } from "./credentials.ts";

test("passwords kept by an older version stay, and a role added since gets one for good", () => {
  const directory = mkdtempSync(join(tmpdir(), "redress-credentials-"));
  const path = join(directory, "credentials.json");
  const older = { admin: "a", owner: "o", app: "p" };
  writeFileSync(path, JSON.stringify(older));
  const completed = readCredentials(path);
  expect(completed).toMatchObject(older);
  expect(completed?.system).toMatch(/^[\w-]{32}$/);
  expect(readCredentials(path)).toEqual(completed);
  rmSync(directory, { recursive: true });
});
