import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every test that docs/security/promises.md names exists", () => {
  const text = readFileSync(new URL("../../../../docs/security/promises.md", import.meta.url), "utf8");
  const names = [...text.matchAll(/`([\w/.-]+\.test\.ts)`/g)].map(([, name = ""]) => name);
  const missing = names.filter((name) => {
    const path = name.includes("/") ? `../../../../${name}` : name;
    return !existsSync(new URL(path, import.meta.url));
  });
  expect(names.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});
