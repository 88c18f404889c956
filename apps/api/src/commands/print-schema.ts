import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printSchema } from "graphql";
import { buildPublicSchema } from "../public-schema.ts";
import { buildApiSchema } from "../schema.ts";

// Usage: node dist/commands/print-schema.js [--check]
// Writes packages/graphql-schema/schema.graphql, and public.graphql for what anybody may ask; with --check it only
// compares and exits with 1 when they differ.

const schemas = { "schema.graphql": buildApiSchema(), "public.graphql": buildPublicSchema() };

for (const [name, schema] of Object.entries(schemas)) {
  const file = fileURLToPath(new URL(`../../../../packages/graphql-schema/${name}`, import.meta.url));
  const printed = `${printSchema(schema)}\n`;
  if (!process.argv.includes("--check")) {
    writeFileSync(file, printed);
    process.stdout.write(`Wrote ${file}\n`);
  } else if (readFileSync(file, "utf8") !== printed) {
    process.stderr.write(
      `packages/graphql-schema/${name} is not what the code says. Run: npm run schema:update\n`,
    );
    process.exitCode = 1;
  }
}
