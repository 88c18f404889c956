import { LRUCache } from "lru-cache";
import type { PublicReader } from "../modules/public-information/index.ts";
import type { SharedAnswer } from "../platform/http/shared-answer.ts";
import type { Worlds } from "../world.ts";

/** Answers in memory: so many, and so many bytes. */
const mostAnswers = 2_000;
const mostBytes = 32 * 1024 ** 2;

/** An answer in memory, and how to put one there. */
interface Kept {
  readonly answer: SharedAnswer | undefined;
  readonly keep: (answer: SharedAnswer) => SharedAnswer;
}

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

  /** The answer of this name to what is known now, and the day; undefined while there is none, which `keep` changes. */
  async at(name: string): Promise<Kept> {
    const { edition } = await this.#reader.now();
    const key = `${edition} ${this.#worlds.edition} ${name}`;
    const keep = (answer: SharedAnswer): SharedAnswer => {
      this.#kept.set(key, answer);
      return answer;
    };
    return { answer: this.#kept.get(key), keep };
  }
}
