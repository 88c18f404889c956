/**
 * Moves the manifest of the console's operations (sha256 → document text) to the schema package, where the API
 * reads it. Run by codegen after it has written its files; keys are sorted so that the diff is readable.
 */
import { readFileSync, rmSync, writeFileSync } from "node:fs";

const generated = new URL("../src/gql/persisted-documents.json", import.meta.url);
const published = new URL("../../../packages/graphql-schema/trusted-documents.json", import.meta.url);

const manifest = JSON.parse(readFileSync(generated, "utf8")) as Record<string, string>;
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b)));
writeFileSync(published, `${JSON.stringify(sorted, null, 2)}\n`);
rmSync(generated);
