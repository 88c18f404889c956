const lineFeed = 0x0a;
const byteOrderMark = "\uFEFF";

/** A line without its end; null when it was longer than allowed and was not kept. */
export type Line = string | null;

/**
 * Cuts a stream of bytes into lines. Lines may end with CR LF, the last one with nothing. Never keeps more than
 * `mostBytes` of a line that has not ended.
 */
export class LineSplitter {
  readonly #mostBytes: number;
  #rest: Uint8Array[] = [];
  #restBytes = 0;
  #isTooLong = false;
  #isFirst = true;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The lines that end in this chunk. */
  push(chunk: Uint8Array): Line[] {
    const end = chunk.lastIndexOf(lineFeed);
    if (end === -1) {
      this.#keep(chunk);
      return [];
    }
    const lines = this.#cut(chunk.subarray(0, end));
    this.#keep(chunk.subarray(end + 1));
    return lines;
  }

  /** The line that the input ends with, when it is not empty. */
  end(): Line[] {
    return this.#restBytes === 0 && !this.#isTooLong ? [] : this.#cut(new Uint8Array());
  }

  #cut(last: Uint8Array): Line[] {
    const ended = last.indexOf(lineFeed);
    this.#isTooLong ||= this.#restBytes + (ended === -1 ? last.length : ended) > this.#mostBytes;
    const whole = this.#isTooLong ? last : Buffer.concat([...this.#rest, last]);
    const lines: Line[] = Buffer.from(whole.buffer, whole.byteOffset, whole.length)
      .toString("utf8")
      .split("\n")
      .map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
    if (this.#isTooLong) lines[0] = null;
    else if (this.#isFirst && lines[0]?.startsWith(byteOrderMark)) lines[0] = lines[0].slice(1);
    this.#isFirst = false;
    this.#forget();
    return lines;
  }

  #keep(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#restBytes += bytes.length;
    if (this.#restBytes > this.#mostBytes) this.#isTooLong = true;
    if (this.#isTooLong) this.#rest = [];
    else this.#rest.push(bytes);
  }

  #forget(): void {
    this.#rest = [];
    this.#restBytes = 0;
    this.#isTooLong = false;
  }
}
