// Writes the pages of docs/law that are generated from the records that the machine runs, so that counsel
// reviews what is computed. With --check nothing is written, and a page that is stale fails the run.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { lawPages } from "./law-pages/pages.ts";

const folder = new URL("../../../docs/law/", import.meta.url);
const checking = process.argv.includes("--check");

const stale: string[] = [];
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(await lawPages())) {
  const file = new URL(name, folder);
  const found = await readFile(file, "utf8").catch(() => "");
  if (found === text) continue;
  stale.push(`docs/law/${name}`);
  if (!checking) await writeFile(file, text);
}

if (stale.length === 0) {
  console.log("docs/law says what the domain runs.");
} else if (checking) {
  console.error(
    `Stale: ${stale.join(", ")}. Run \`npm run docs:law -w @redress/domain\` and review the difference.`,
  );
  process.exitCode = 1;
} else {
  console.log(`Wrote ${stale.join(", ")}.`);
}
