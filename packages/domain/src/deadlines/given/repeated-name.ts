import type { GivenPath } from "./given-refusal.ts";

// JSON lets a name stand twice in an object, and its reader keeps the last: a second extension would silently take the
// place of the first. So the names of the text are counted against those that were kept.

/** A name and its colon; a quote within a text is escaped and does not count. */
const namePattern = /(?<!\\)"\s*:/g;

/** No facts stand deeper than this, a vector's name and dates included. */
const deepest = 8;

/** How many names were kept; not a number when they stand deeper than any facts do. */
function countKept(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > deepest) return Number.NaN;
  let kept = Array.isArray(value) ? 0 : Object.keys(value).length;
  for (const item of Object.values(value)) kept += countKept(item, depth + 1);
  return kept;
}

const tokens = /"(?:[^"\\]+|\\.)*"|[{}[\],:]/g;

/** An object or list that is being read, with the name or place that was reached. */
interface Open {
  readonly names: Set<string> | null;
  at: string | number;
}

const opened: Readonly<Record<string, () => Open>> = {
  "{": () => ({ names: new Set(), at: "" }),
  "[": () => ({ names: null, at: 0 }),
};

/** Goes on to the next name or place. Returns whether the name was there before. */
function advance(inside: Open, token: string, before: string): boolean {
  if (token === "," && typeof inside.at === "number") inside.at += 1;
  if (token !== ":" || inside.names === null) return false;
  const name = JSON.parse(before) as string;
  inside.at = name;
  if (inside.names.has(name)) return true;
  inside.names.add(name);
  return false;
}

/** The path of the first name that stands twice in one object of a valid JSON text. */
function findRepeated(text: string): GivenPath | undefined {
  const open: Open[] = [];
  let before = "";
  for (const [token] of text.matchAll(tokens)) {
    const inside = open[open.length - 1];
    const next = opened[token]?.();
    if (next) open.push(next);
    else if (token === "}" || token === "]") open.pop();
    else if (inside && advance(inside, token, before)) return open.map(({ at }) => at);
    before = token;
  }
  return undefined;
}

/** Where a name stands twice in one object of a JSON text, of which `json` was read; undefined when none does. */
export function repeatedName(text: string, json: unknown): GivenPath | undefined {
  const written = text.match(namePattern)?.length ?? 0;
  return written === countKept(json) ? undefined : findRepeated(text);
}
