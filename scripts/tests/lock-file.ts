/**
 * Guards the lock file: exit 1 when an optional package would be left out in silence.
 *
 * npm installs under the machine's own Node, which may be as old as 20. It skips an optional package whose `engines`
 * exclude that Node without a word, and the product would lack it. Also no registry's address may be in the file.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { intersects } from "semver";
import { repositoryRoot } from "../machine/repository.ts";

interface LockedPackage {
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(join(repositoryRoot, "package-lock.json"), "utf8")) as {
  packages: Record<string, LockedPackage>;
};
const problems = Object.entries(lock.packages).flatMap(([path, found]) => {
  if (found.resolved?.startsWith("http") === true) return [`${path} names a registry: ${found.resolved}`];
  const range = found.engines?.node;
  if (found.optional === true && range !== undefined && !intersects(range, "20.x")) {
    return [`${path} is optional and needs Node ${range}: it would be left out under Node 20`];
  }
  return [];
});
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
