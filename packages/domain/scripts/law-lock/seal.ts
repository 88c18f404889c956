import { fingerprint } from "./meaning.ts";

/** What `law.lock.json` holds. */
export interface LawLock {
  /** The items that the CHANGELOG already had when this was sealed, a fingerprint each. */
  readonly items: readonly string[];
  /** What each record meant, by `kind/name`. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** Each item of the CHANGELOG's lists, whatever entry it stands under, its lines joined to one. */
export function itemsOf(changelog: string): readonly string[] {
  const [, ...items] = changelog.split(/^- /m);
  return items.map((item) => (item.split(/\n(?:\n|#)/)[0] ?? "").replaceAll(/\s+/g, " ").trim());
}

/** What came, went or changed its meaning since the lock was written. */
export function changedSince(lock: LawLock, meanings: LawLock["meanings"]): readonly string[] {
  const keys = new Set([...Object.keys(lock.meanings), ...Object.keys(meanings)]);
  return [...keys].filter((key) => lock.meanings[key] !== meanings[key]).toSorted();
}

/** `rule/written-resolution/1` is named as itself, as `written-resolution`, or with all of its kind as `rule/*`. */
function isNamed(key: string, item: string): boolean {
  const [kind = "", name = ""] = key.split("/");
  return [key, name, `${kind}/*`].some((form) => item.includes(`\`${form}\``));
}

/**
 * Why the changes may not be sealed yet, one sentence each; empty when the CHANGELOG says it all. What it said before the
 * last seal was about other changes: each one needs an item written since, with the periods it touches.
 */
export function objections(
  lock: LawLock,
  changed: readonly string[],
  items: readonly string[],
): readonly string[] {
  const written = items.filter((item) => !lock.items.includes(fingerprint(item)));
  return changed.flatMap((key) => {
    const about = written.filter((item) => isNamed(key, item));
    if (about.length === 0)
      return `No item that packages/domain/CHANGELOG.md has got since the last seal names \`${key}\`.`;
    return about.some((item) => /\bPeriods?: \S/.test(item))
      ? []
      : `The item of packages/domain/CHANGELOG.md about \`${key}\` needs "Periods: …": which clocks, started when, are touched.`;
  });
}

/** The lock of what the records mean now. */
export function sealed(meanings: LawLock["meanings"], items: readonly string[]): LawLock {
  return { items: items.map(fingerprint), meanings };
}
