import type { Viewer } from "../auth/viewer.ts";
import type { Clock } from "../clock.ts";

/** How long after a change was told its listeners are taken to ask again because of it. */
const afterChangeMs = 10_000;
const mostViewers = 1_000;
const mostRecords = 300;

interface Screen {
  readonly records: Set<string>;
  toldAt: number;
}

/**
 * What each viewer has seen lately, so that a screen that asks again because a change was told to it adds nothing to
 * the audit. Only this process knows, and only so much of it: what was forgotten is written down once more.
 */
export class Disclosures {
  readonly #clock: Clock;
  readonly #screens = new Map<string, Screen>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A change was handed to a live stream of the viewer. */
  told(viewer: Viewer): void {
    const screen = this.#screens.get(keyOf(viewer));
    if (screen !== undefined) screen.toldAt = this.#clock.now();
  }

  /** The records that the viewer has seen and asks for again because of a change; null when no change was just told. */
  onScreen(viewer: Viewer): ReadonlySet<string> | null {
    const screen = this.#screens.get(keyOf(viewer));
    return screen !== undefined && this.#clock.now() - screen.toldAt < afterChangeMs ? screen.records : null;
  }

  /** These records were shown, and that was written down. */
  shown(viewer: Viewer, ids: Iterable<string>): void {
    const key = keyOf(viewer);
    const screen = this.#screens.get(key) ?? { records: new Set<string>(), toldAt: -Infinity };
    this.#screens.delete(key);
    this.#screens.set(key, screen);
    for (const id of ids) {
      screen.records.delete(id);
      screen.records.add(id);
    }
    forgetOldest(screen.records, mostRecords);
    forgetOldest(this.#screens, mostViewers);
  }
}

function keyOf({ kind, id, sessionId }: Viewer): string {
  return `${kind} ${sessionId ?? id}`;
}

function forgetOldest(kept: Set<string> | Map<string, unknown>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}
