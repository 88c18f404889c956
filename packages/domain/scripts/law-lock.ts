// The seal of the law. `law.lock.json` keeps a fingerprint of what every rule, condition, transition, triage row,
// refinement, notice, calendar and default means, the words of all but the conditions left out. Without an argument this
// checks that the records still mean what was sealed; with --seal it writes the lock anew, and refuses as long as the
// CHANGELOG has no item, written since the last seal, that names what changed and its periods.
import { readFile, writeFile } from "node:fs/promises";
import { lawFingerprints } from "./law-lock/law-records.ts";
import { changedSince, itemsOf, objections, sealed, type LawLock } from "./law-lock/seal.ts";

const lockFile = new URL("../law.lock.json", import.meta.url);
const lock = JSON.parse(await readFile(lockFile, "utf8")) as LawLock;
const items = itemsOf(await readFile(new URL("../CHANGELOG.md", import.meta.url), "utf8"));
const meanings = lawFingerprints();
const changed = changedSince(lock, meanings);
const problems = objections(lock, changed, items);

if (changed.length === 0) {
  console.log(`The law is as sealed: ${Object.keys(meanings).length} records.`);
} else if (!process.argv.includes("--seal")) {
  console.error(`The meaning of the law changed:\n${changed.map((key) => `  ${key}`).join("\n")}`);
  console.error("Name them in packages/domain/CHANGELOG.md, then `npm run law:seal -w @redress/domain`.");
  process.exitCode = 1;
} else if (problems.length > 0) {
  console.error(`Not sealed.\n${problems.join("\n")}`);
  process.exitCode = 1;
} else {
  await writeFile(lockFile, `${JSON.stringify(sealed(meanings, items), null, 2)}\n`);
  console.log(`Sealed: ${changed.join(", ")}.`);
}
