import { open, type FileHandle } from "node:fs/promises";
import { keptFileKinds } from "@redress/domain/vocabulary";
import { fileTypeFromFile } from "file-type";
import { endingOf } from "./file-name.ts";
import { FileRefused } from "./file-refusals.ts";
import { inspectArchive } from "./inspect-archive.ts";

/** Kinds that are kept, with the endings that say so. */
const kinds: Readonly<Record<string, readonly string[]>> = keptFileKinds;

/** What each kind that is an archive must hold. */
const holds: Readonly<Record<string, string>> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "word/document.xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xl/workbook.xml",
  "application/vnd.oasis.opendocument.text": "content.xml",
} satisfies Partial<Record<keyof typeof keptFileKinds, string>>;

/** The most picture elements of an image: what a viewer must hold in memory to show it. */
const mostPixels = 40_000_000;
/** How much of each end of a file is searched for another kind. */
const endBytes = 66_000;

/**
 * What kind of file this is, by its bytes and not by its name or by what the sender says.
 *
 * @param name as it is kept; its ending must be one of the kind.
 * @returns the media type.
 * @throws FileRefused with the reason.
 */
export async function inspectFile(path: string, name: string, size: number): Promise<string> {
  if (size === 0) throw new FileRefused("EMPTY");
  const file = await open(path);
  try {
    const mediaType = await sniffed(path, file, size);
    const endings = kinds[mediaType];
    if (endings === undefined) throw new FileRefused("TYPE_NOT_ALLOWED");
    if (!endings.includes(endingOf(name))) throw new FileRefused("NAME_AND_CONTENT_DIFFER");
    const part = holds[mediaType];
    if (part === undefined) await refusePolyglots(file, mediaType, size);
    else if (!(await inspectArchive(file, path, size)).has(part)) throw new FileRefused("DAMAGED");
    return mediaType;
  } finally {
    await file.close();
  }
}

async function sniffed(path: string, file: FileHandle, size: number): Promise<string> {
  const found = await fileTypeFromFile(path).catch(() => undefined);
  if (found !== undefined) return found.mime;
  await requirePlainText(file, size);
  return "text/plain";
}

async function slice(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

const markup = /<\s*(!doctype|html|script|svg|iframe|\?php|\?xml)/i;
/** Such as a picture may hold by chance in none of its bytes. */
const pageInPicture = /<(!doctype|html|script|svg|iframe|\?php)/i;

/** A text is UTF-8, holds nothing that a terminal would obey, and does not begin like a page or a program. */
async function requirePlainText(file: FileHandle, size: number): Promise<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const piece = 1024 * 1024;
  try {
    for (let at = 0; at < size; at += piece) {
      const text = decoder.decode(await slice(file, at, piece), { stream: at + piece < size });
      // oxlint-disable-next-line no-control-regex -- These are what is looked for.
      if (/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text)) throw new FileRefused("TYPE_NOT_ALLOWED");
      if (at === 0 && (/^\s*(#!|%PDF|MZ|\{\\rtf)/.test(text) || markup.test(text.slice(0, 4_096))))
        throw new FileRefused("TYPE_NOT_ALLOWED");
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused("TYPE_NOT_ALLOWED");
  }
}

/** The last bytes of each kind that has some. */
const lastBytes: Readonly<Record<string, (tail: Buffer) => boolean>> = {
  "application/pdf": (tail) => /%%EOF[\s\0]*$/.test(tail.toString("latin1")),
  "image/png": (tail) => tail.subarray(-12).equals(Buffer.from("0000000049454e44ae426082", "hex")),
  "image/jpeg": (tail) => tail.subarray(-2).equals(Buffer.from("ffd9", "hex")),
  "image/gif": (tail) => tail.at(-1) === 0x3b,
};

/** Other kinds that could be read from the same bytes: a page at the beginning, an archive or a program anywhere near an end. */
async function refusePolyglots(file: FileHandle, mediaType: string, size: number): Promise<void> {
  const head = await slice(file, 0, endBytes);
  const tail = await slice(file, Math.max(0, size - endBytes), endBytes);
  if (mediaType === "application/pdf" && !head.subarray(0, 5).equals(Buffer.from("%PDF-")))
    throw new FileRefused("MORE_THAN_ONE_KIND");
  if (lastBytes[mediaType]?.(tail) === false) throw new FileRefused("MORE_THAN_ONE_KIND");
  for (const part of [head, tail])
    refuseForeignParts(part.toString("latin1"), mediaType.startsWith("image/"));
  if (pixelsOf(mediaType, head) > mostPixels) throw new FileRefused("UNPACKS_TOO_LARGE");
}

/** By what archives begin and end. */
const archiveMarks = ["PK\u0005\u0006", "PK\u0003\u0004", "7z\u00bc\u00af\u0027\u001c"];

/** What a PDF or a picture does not hold: an archive; a page or a PDF in a picture; in a PDF what runs by itself. */
function refuseForeignParts(text: string, isPicture: boolean): void {
  const isForeign = isPicture && (pageInPicture.test(text) || text.includes("%PDF-"));
  if (isForeign || archiveMarks.some((mark) => text.includes(mark)))
    throw new FileRefused("MORE_THAN_ONE_KIND");
  if (!isPicture && /\/(JavaScript|Launch|EmbeddedFile)\b/.test(text)) throw new FileRefused("HOLDS_PROGRAM");
}

/** How many picture elements an image says it has; 0 where its head does not tell. */
function pixelsOf(mediaType: string, head: Buffer): number {
  if (mediaType === "image/png" && head.length >= 24) return head.readUInt32BE(16) * head.readUInt32BE(20);
  if (mediaType === "image/gif" && head.length >= 10) return head.readUInt16LE(6) * head.readUInt16LE(8);
  return mediaType === "image/jpeg" ? pixelsOfJpeg(head) : 0;
}

function pixelsOfJpeg(head: Buffer): number {
  for (let at = 2; at + 9 < head.length && head[at] === 0xff; at += 2 + head.readUInt16BE(at + 2)) {
    const marker = head[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return head.readUInt16BE(at + 5) * head.readUInt16BE(at + 7);
  }
  return 0;
}
