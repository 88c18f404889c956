import { crc32, deflateRawSync, deflateSync } from "node:zlib";

// Files made in code: none of them lies in the repository.

/** One part of an archive, with what is wrong about it. */
interface Part {
  readonly name: string;
  readonly bytes?: Buffer;
  readonly stored?: boolean;
  readonly flags?: number;
  readonly method?: number;
  /** What the directory says of its length. */
  readonly unpacked?: number;
  readonly packed?: number;
  /** What its own head calls it. */
  readonly headName?: string;
  /** Begins where the part before it begins. */
  readonly onTop?: boolean;
}

/** A part with its own head, and its line in the directory. */
function writePart(part: Part, at: number): { readonly head: Buffer; readonly entry: Buffer } {
  const bytes = part.bytes ?? Buffer.from("<x/>");
  const data = part.stored ? bytes : deflateRawSync(bytes);
  const told = {
    flags: 0,
    method: part.stored ? 0 : 8,
    packed: data.length,
    unpacked: bytes.length,
    headName: part.name,
    ...part,
  };
  const head = Buffer.alloc(30);
  const headName = Buffer.from(told.headName);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(told.flags, 6);
  head.writeUInt16LE(told.method, 8);
  head.writeUInt32LE(crc32(bytes), 14);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(bytes.length, 22);
  head.writeUInt16LE(headName.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(told.flags, 8);
  entry.writeUInt16LE(told.method, 10);
  entry.writeUInt32LE(crc32(bytes), 16);
  entry.writeUInt32LE(told.packed, 20);
  entry.writeUInt32LE(told.unpacked, 24);
  entry.writeUInt16LE(Buffer.byteLength(part.name), 28);
  entry.writeUInt32LE(at, 42);
  return {
    head: Buffer.concat([head, headName, data]),
    entry: Buffer.concat([entry, Buffer.from(part.name)]),
  };
}

/** A zip archive, made by hand so that it can lie. */
export function archive(parts: readonly Part[], { count }: { readonly count?: number } = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  let last = 0;
  for (const part of parts) {
    const { head, entry } = writePart(part, part.onTop ? last : at);
    directory.push(entry);
    bodies.push(head);
    last = at;
    at += head.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count ?? parts.length, 8);
  end.writeUInt16LE(count ?? parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const sheetTypes = types
  .replace("/word/document.xml", "/xl/workbook.xml")
  .replace("wordprocessingml.document", "spreadsheetml.sheet");

/** A Word document with further parts. */
export const docx = (...more: readonly Part[]): Buffer =>
  archive([
    { name: "[Content_Types].xml", bytes: Buffer.from(types) },
    { name: "word/document.xml" },
    ...more,
  ]);

/** An Excel workbook. */
export const xlsx = (...more: readonly Part[]): Buffer =>
  archive([
    { name: "[Content_Types].xml", bytes: Buffer.from(sheetTypes) },
    { name: "xl/workbook.xml" },
    ...more,
  ]);

/** An OpenDocument text. */
export const odt = (...more: readonly Part[]): Buffer =>
  archive([
    { name: "mimetype", bytes: Buffer.from("application/vnd.oasis.opendocument.text"), stored: true },
    { name: "content.xml" },
    ...more,
  ]);

/** A PDF of one line. */
export const pdf = (inside = ""): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`,
  );

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A PNG that says it has these sides. */
export function png(width = 1, height = 1, ...more: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const pixels = chunk("IDAT", deflateSync(Buffer.from([0, 255, 255, 255])));
  return Buffer.concat([signature, chunk("IHDR", head), ...more, pixels, chunk("IEND", Buffer.alloc(0))]);
}

/** A comment inside a PNG. */
export const pngText = (text: string): Buffer => chunk("tEXt", Buffer.from(`Comment\0${text}`));

/** A JPEG that says it has these sides. */
export function jpeg(width = 1, height = 1): Buffer {
  const frame = Buffer.from("ffc0001108000000000301220002110103110100", "hex").subarray(0, 19);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([
    Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"),
    frame,
    Buffer.from("ffd9", "hex"),
  ]);
}

/** A GIF that says it has these sides. */
export function gif(width = 1, height = 1): Buffer {
  const head = Buffer.from("47494638396100000000800000000000ffffff", "hex");
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  return Buffer.concat([head, Buffer.from("2c000000000100010000020144003b", "hex")]);
}
