import { reaches, type Viewer } from "../auth/viewer.ts";
import type { AnnouncedChange, LiveUpdates } from "./live-updates.ts";

/** Changes that wait for a slow reader at most; a reader that falls behind further is sent away to read anew. */
const mostWaiting = 1_000;

/** Whether a viewer may still be told things: their session is alive, their token not yet expired. */
export type StillWelcome = (viewer: Viewer) => Promise<boolean>;

type Turn = IteratorResult<AnnouncedChange, undefined>;
const over: Turn = { done: true, value: undefined };

/** Whether a kind of record may be shown to somebody at all. */
export type Readable = (viewer: Viewer, recordKind: string) => boolean;

interface FeedOptions {
  readonly stillWelcome: StillWelcome;
  readonly readable: Readable;
  /** Told of everybody to whom a change is handed. */
  readonly onTold: (viewer: Viewer) => void;
}

/** Hands each change to those who may hear of it. */
export class ChangeFeed implements LiveUpdates {
  readonly #options: FeedOptions;
  readonly #readers = new Set<Reader>();

  constructor(options: FeedOptions) {
    this.#options = options;
  }

  /** Passes a change on. */
  publish(change: AnnouncedChange): void {
    for (const reader of this.#readers) if (this.#mayHear(reader.viewer, change)) reader.offer(change);
  }

  #mayHear(viewer: Viewer, { agencies, keptApart, recordKind }: AnnouncedChange): boolean {
    const own = agencies.some((agency) => reaches(viewer, agency));
    return own && !keptApart.includes(viewer.id) && this.#options.readable(viewer, recordKind);
  }

  /** Ends every stream of one session, or all streams. */
  end(sessionId?: string): void {
    for (const reader of this.#readers) {
      if (sessionId === undefined || reader.viewer.sessionId === sessionId) reader.finish();
    }
  }

  /** Looks at everybody who listens, and ends the streams of those who are no longer welcome. */
  async review(): Promise<void> {
    await Promise.all(
      [...this.#readers].map(async (reader) => {
        if (!(await this.#options.stillWelcome(reader.viewer))) reader.finish();
      }),
    );
  }

  get readers(): number {
    return this.#readers.size;
  }

  changes(viewer: Viewer, signal: AbortSignal): AsyncIterableIterator<AnnouncedChange> {
    const reader = new Reader(viewer, this.#options, () => this.#readers.delete(reader));
    this.#readers.add(reader);
    if (signal.aborted) reader.finish();
    else signal.addEventListener("abort", () => reader.finish(), { once: true });
    return reader;
  }
}

/** One listener's queue. */
class Reader implements AsyncIterableIterator<AnnouncedChange> {
  readonly viewer: Viewer;
  readonly #options: Pick<FeedOptions, "onTold" | "stillWelcome">;
  readonly #onFinish: () => void;
  readonly #waiting: AnnouncedChange[] = [];
  #wake: (() => void) | null = null;
  #finished = false;

  constructor(viewer: Viewer, options: Pick<FeedOptions, "onTold" | "stillWelcome">, onFinish: () => void) {
    this.viewer = viewer;
    this.#options = options;
    this.#onFinish = onFinish;
  }

  offer(change: AnnouncedChange): void {
    if (this.#waiting.length >= mostWaiting) this.finish();
    else this.#waiting.push(change);
    this.#wake?.();
  }

  finish(): void {
    if (this.#finished) return;
    this.#finished = true;
    this.#waiting.length = 0;
    this.#onFinish();
    this.#wake?.();
  }

  async next(): Promise<Turn> {
    while (!this.#finished && this.#waiting.length === 0) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = null;
    }
    const change = this.#waiting.shift();
    if (change === undefined) return over;
    // Asked again for each change: a stream may live for hours, a session may end at any moment.
    if (!(await this.#options.stillWelcome(this.viewer))) this.finish();
    if (this.#finished) return over;
    this.#options.onTold(this.viewer);
    return { done: false, value: change };
  }

  return(): Promise<Turn> {
    this.finish();
    return Promise.resolve(over);
  }

  throw(): Promise<Turn> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
