import { createReadStream } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { createInflateRaw } from "node:zlib";
import { FileRefused } from "./file-refusals.ts";

/** One file inside an archive, as the directory at its end describes it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const mostEntries = 5_000;
const mostUnpacked = 200 * 1024 * 1024;
/** No document of an office packs better than this; a bomb does. */
const bestRatio = 200;
const smallEnough = 1024 * 1024;
const endLength = 22;
const programs =
  /(^|\/)vbaproject\.bin$|\.(exe|dll|js|vbs|jar|bat|cmd|ps1|hta|scr|com|msi|lnk|swf|zip|rar|7z|docm|xlsm)$/i;
const embedded = /(^|\/)(activex|embeddings)\//i;

/**
 * Looks through a document that is an archive: nothing in it is a program, locked, hidden before or behind it, on top of
 * another part, or larger than it says.
 *
 * @returns the names of what it holds.
 * @throws FileRefused
 */
export async function inspectArchive(
  file: FileHandle,
  path: string,
  size: number,
): Promise<ReadonlySet<string>> {
  const entries = await directoryOf(file, size);
  let unpacked = 0;
  let before = 0;
  for (const entry of entries.toSorted((one, other) => one.at - other.at)) {
    refuseByName(entry);
    unpacked += entry.unpacked;
    const isBomb = entry.unpacked > smallEnough && entry.unpacked > bestRatio * entry.packed;
    if (isBomb || unpacked > mostUnpacked) throw new FileRefused("UNPACKS_TOO_LARGE");
    // Parts that lie on each other are the art by which small archives unpack to terabytes.
    if (entry.at < before || (before === 0 && entry.at !== 0)) throw new FileRefused("MORE_THAN_ONE_KIND");
    const start = await startOf(file, entry);
    before = start + entry.packed;
    if (before > size) throw new FileRefused("DAMAGED");
    await unpackAsTold(path, start, entry);
  }
  return new Set(entries.map(({ name }) => name));
}

/** What its line in the directory alone says against a part. */
function refuseByName({ flags, name }: Entry): void {
  if ((flags & 0x41) !== 0) throw new FileRefused("LOCKED");
  if (programs.test(name) || embedded.test(name)) throw new FileRefused("HOLDS_PROGRAM");
  if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i.test(name)) throw new FileRefused("DAMAGED");
}

async function read(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  if (bytesRead < length) throw new FileRefused("DAMAGED");
  return buffer;
}

/** The directory at the end; an archive without one, with a comment, or of several volumes is none. */
async function directoryOf(file: FileHandle, size: number): Promise<Entry[]> {
  if (size < endLength) throw new FileRefused("DAMAGED");
  const end = await read(file, size - endLength, endLength);
  if (end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0) throw new FileRefused("DAMAGED");
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const at = end.readUInt32LE(16);
  if (count > mostEntries) throw new FileRefused("UNPACKS_TOO_LARGE");
  if (count === 0 || at + length !== size - endLength) throw new FileRefused("DAMAGED");
  const directory = await read(file, at, length);
  const entries = entriesIn(directory);
  if (entries.length !== count) throw new FileRefused("DAMAGED");
  return entries;
}

function entriesIn(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let place = 0; place < directory.length;) {
    if (directory.length - place < 46 || directory.readUInt32LE(place) !== 0x02014b50)
      throw new FileRefused("DAMAGED");
    const nameLength = directory.readUInt16LE(place + 28);
    const behind = nameLength + directory.readUInt16LE(place + 30) + directory.readUInt16LE(place + 32);
    entries.push({
      flags: directory.readUInt16LE(place + 8),
      method: directory.readUInt16LE(place + 10),
      packed: directory.readUInt32LE(place + 20),
      unpacked: directory.readUInt32LE(place + 24),
      at: directory.readUInt32LE(place + 42),
      name: directory.toString("utf8", place + 46, place + 46 + nameLength),
    });
    place += 46 + behind;
  }
  return entries;
}

/** Where the packed bytes of a part begin. Its own head must name it as the directory does. */
async function startOf(file: FileHandle, { at, name }: Entry): Promise<number> {
  const head = await read(file, at, 30);
  if (head.readUInt32LE(0) !== 0x04034b50) throw new FileRefused("DAMAGED");
  const nameLength = head.readUInt16LE(26);
  const own = await read(file, at + 30, nameLength);
  if (own.toString("utf8") !== name) throw new FileRefused("MORE_THAN_ONE_KIND");
  return at + 30 + nameLength + head.readUInt16LE(28);
}

/** Unpacks a part, keeping nothing, and stops where it grows larger than its head says. */
async function unpackAsTold(path: string, start: number, { method, packed, unpacked }: Entry): Promise<void> {
  if (method === 0) {
    if (packed !== unpacked) throw new FileRefused("UNPACKS_TOO_LARGE");
    return;
  }
  if (method !== 8) throw new FileRefused("DAMAGED");
  if (packed === 0) throw new FileRefused("DAMAGED");
  const inflate = createReadStream(path, { start, end: start + packed - 1 }).pipe(createInflateRaw());
  let length = 0;
  try {
    for await (const piece of inflate) {
      length += (piece as Buffer).length;
      if (length > unpacked) throw new FileRefused("UNPACKS_TOO_LARGE");
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("DAMAGED");
  }
  if (length !== unpacked) throw new FileRefused("DAMAGED");
}
