import { fingerprint } from "./meaning.ts";

/** What `law.lock.json` holds. */
export interface LawLock {
  /** The newest entry of the CHANGELOG when this was sealed. */
  readonly entry: { readonly version: string; readonly fingerprint: string };
  /** What each record meant, by `kind/name`. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** The newest entry of the CHANGELOG. */
export interface ChangelogEntry {
  readonly version: string;
  readonly text: string;
}

/** The part under the first second-level heading. Throws when the CHANGELOG has no entry. */
export function newestEntry(changelog: string): ChangelogEntry {
  const [, text] = changelog.split(/^## /m);
  if (text === undefined) throw new Error("packages/domain/CHANGELOG.md has no entry.");
  return { version: (text.split("\n")[0] ?? "").trim(), text };
}

/** What came, went or changed its meaning since the lock was written. */
export function changedSince(lock: LawLock, meanings: LawLock["meanings"]): readonly string[] {
  const keys = new Set([...Object.keys(lock.meanings), ...Object.keys(meanings)]);
  return [...keys].filter((key) => lock.meanings[key] !== meanings[key]).toSorted();
}

/** `rule/written-resolution/1` is named as itself, as `written-resolution`, or with all of its kind as `rule/*`. */
function isNamed(key: string, text: string): boolean {
  const [kind = "", name = ""] = key.split("/");
  return [key, name, `${kind}/*`].some((form) => text.includes(`\`${form}\``));
}

/** Why the changes may not be sealed yet, one sentence each; empty when the CHANGELOG says it all. */
export function objections(
  lock: LawLock,
  changed: readonly string[],
  entry: ChangelogEntry,
): readonly string[] {
  if (changed.length === 0) return [];
  const where = `The newest entry of packages/domain/CHANGELOG.md (${entry.version})`;
  const problems: string[] = [];
  if (fingerprint(entry.text) === lock.entry.fingerprint)
    problems.push(`${where} is the one of the last seal: it says nothing of these changes.`);
  if (!/\bPeriods?: \S/.test(entry.text))
    problems.push(`${where} needs "Periods: …": which clocks, started when, are touched.`);
  for (const key of changed)
    if (!isNamed(key, entry.text)) problems.push(`${where} does not name \`${key}\`.`);
  return problems;
}

/** The lock of what the records mean now. */
export function sealed(meanings: LawLock["meanings"], entry: ChangelogEntry): LawLock {
  return { entry: { version: entry.version, fingerprint: fingerprint(entry.text) }, meanings };
}
