import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Disk } from "flydrive";
import type { FilePlace } from "./file-place.ts";
import { fileLimitBytes, FileRefused } from "./inspect/file-refusals.ts";

/** A file that has arrived and is not yet kept. */
export interface ArrivedFile {
  readonly path: string;
  readonly size: number;
  readonly checksum: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The bytes of files: what arrives lies on this machine's disk, what is kept lies on a disk or in a bucket that every
 * process shares, in 256 folders by the end of the id. Only ids made here name files, never what a person called one.
 */
export class FileStore {
  readonly #incoming: string;
  readonly #kept: Disk;
  readonly #settle: FilePlace["settle"];

  constructor({ incoming, kept, settle }: FilePlace) {
    this.#incoming = incoming;
    this.#kept = kept;
    this.#settle = settle;
  }

  /**
   * Takes a file in, piece by piece: never more than a piece is in memory.
   *
   * @throws FileRefused TOO_LARGE as soon as it is; whatever breaks the stream off. Nothing stays then.
   */
  async take(id: string, pieces: Readable): Promise<ArrivedFile> {
    await mkdir(this.#incoming, { recursive: true, mode: 0o700 });
    const path = join(this.#incoming, id);
    const hash = createHash("sha256");
    let size = 0;
    const file = await open(path, "wx", 0o600);
    try {
      for await (const piece of pieces) {
        const bytes = piece as Buffer;
        size += bytes.length;
        if (size > fileLimitBytes) throw new FileRefused("TOO_LARGE");
        hash.update(bytes);
        await file.writeFile(bytes);
      }
      await file.close();
    } catch (error) {
      await file.close().catch(() => undefined);
      await this.drop({ path });
      throw error;
    }
    return { path, size, checksum: hash.digest("hex") };
  }

  /** Drops what arrived. */
  async drop({ path }: Pick<ArrivedFile, "path">): Promise<void> {
    await rm(path, { force: true });
  }

  /** Keeps what arrived: it outlives a power cut under its id once this resolves. */
  async keep(id: string, { path, size }: ArrivedFile): Promise<void> {
    const options = { contentLength: size, contentType: "application/octet-stream" };
    await this.#kept.putStream(keyOf(id), createReadStream(path), options);
    await this.#settle(keyOf(id));
  }

  /** A kept file, piece by piece. It fails, now or as it is read, where there is none. */
  read(id: string): Promise<Readable> {
    return this.#kept.getStream(keyOf(id));
  }

  /** Whether it is kept. */
  has(id: string): Promise<boolean> {
    return this.#kept.exists(keyOf(id));
  }

  /** Removes a kept file; one that is not there is removed already. */
  remove(id: string): Promise<void> {
    return this.#kept.delete(keyOf(id));
  }

  /** Removes what a process that was killed left half arrived on this machine, once it is old enough to be nobody's. */
  async sweepArrivals(olderThanMs: number): Promise<void> {
    const before = Date.now() - olderThanMs;
    for (const name of await readdir(this.#incoming).catch(() => [])) {
      const path = join(this.#incoming, name);
      const found = await stat(path).catch(() => null);
      if (found?.isFile() === true && found.mtimeMs < before && uuid.test(name))
        await rm(path, { force: true });
    }
  }

  /**
   * Removes what a process that was killed kept without a row.
   *
   * @param isKnown which of these ids have a row.
   * @returns how many files are gone.
   */
  async sweepKept(
    olderThanMs: number,
    isKnown: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
  ): Promise<number> {
    const before = Date.now() - olderThanMs;
    let gone = 0;
    for await (const ids of this.#pages()) {
      const old = ids.filter((id) => uuid.test(id) && madeAt(id) < before);
      if (old.length === 0) continue;
      const known = await isKnown(old);
      for (const id of old.filter((one) => !known.has(one))) {
        await this.remove(id);
        gone += 1;
      }
    }
    return gone;
  }

  /** The names of what is kept, at most 1,000 at once: a bucket is listed in pages, a disk folder by folder. */
  async *#pages(): AsyncGenerator<readonly string[]> {
    for (let folder = 0; folder < 256; folder += 1) {
      const prefix = `kept/${folder.toString(16).padStart(2, "0")}`;
      let paginationToken: string | undefined;
      do {
        const page = await this.#kept.listAll(prefix, { ...(paginationToken && { paginationToken }) });
        yield [...page.objects].map(({ name }) => name);
        ({ paginationToken } = page);
      } while (paginationToken !== undefined);
    }
  }
}

function keyOf(id: string): string {
  if (!uuid.test(id)) throw new Error("A file is named by the id that was made for it.");
  return `kept/${id.slice(-2)}/${id}`;
}

/** When an id was made: a UUID of version 7 begins with the milliseconds. */
function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
