import { LRUCache } from "lru-cache";
import type { PublicReader } from "../modules/public-information/index.ts";
import type { SharedAnswer } from "../platform/http/shared-answer.ts";
import type { Worlds } from "../world.ts";

/** Answers in memory: so many, and so many bytes. */
const mostAnswers = 2_000;
const mostBytes = 32 * 1024 ** 2;

/** Answers to public questions, kept for as long as what they were made from stands. */
export class PublicAnswers {
  readonly #reader: PublicReader;
  readonly #worlds: Pick<Worlds, "edition">;
  readonly #kept = new LRUCache<string, SharedAnswer>({
    max: mostAnswers,
    maxSize: mostBytes,
    sizeCalculation: ({ size }) => size,
  });

  constructor(reader: PublicReader, worlds: Pick<Worlds, "edition">) {
    this.#reader = reader;
    this.#worlds = worlds;
  }

  /**
   * The answer under a name; made anew when what is known, or the day, is another than when it was made.
   *
   * @param make null when there is none that everybody may have; nothing is kept then.
   */
  async answer(name: string, make: () => Promise<SharedAnswer | null>): Promise<SharedAnswer | null> {
    const { edition } = await this.#reader.now();
    const key = `${edition} ${this.#worlds.edition} ${name}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const made = await make();
    if (made !== null) this.#kept.set(key, made);
    return made;
  }
}
