/**
 * Writes docs/security/permissions.md, or with `--check` says whether it is up to date.
 *
 *     node dist/commands/print-permissions.js [--check]
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { permissionsDocument } from "../authorization/permissions-document.ts";

const path = new URL("../../../../docs/security/permissions.md", import.meta.url);
const text = permissionsDocument();
if (!process.argv.includes("--check")) {
  mkdirSync(new URL(".", path), { recursive: true });
  writeFileSync(path, text);
} else if (readFileSync(path, "utf8") !== text) {
  process.stderr.write(
    "docs/security/permissions.md is not up to date: npm run permissions:update -w @redress/api\n",
  );
  process.exitCode = 1;
}
