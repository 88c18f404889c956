import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tidyFileName } from "./file-name.ts";
import { FileRefused, type FileRefusal } from "./file-refusals.ts";
import { inspectFile } from "./inspect-file.ts";
import { archive, docx, gif, jpeg, odt, pdf, png, pngText, xlsx } from "./nasty-files.fixture.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redress-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function judge(name: string, bytes: Buffer): Promise<string> {
  const path = join(folder, "file");
  await writeFile(path, bytes);
  return inspectFile(path, name, bytes.length).catch((error: unknown) => {
    if (error instanceof FileRefused) return error.code;
    throw error;
  });
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

test.each([
  ["letter.pdf", pdf(), "application/pdf"],
  ["scan.png", png(), "image/png"],
  ["photo.jpg", jpeg(), "image/jpeg"],
  ["photo.jpeg", jpeg(4_000, 3_000), "image/jpeg"],
  ["stamp.gif", gif(), "image/gif"],
  ["letter.docx", docx(), word],
  ["sums.xlsx", xlsx(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["letter.odt", odt(), "application/vnd.oasis.opendocument.text"],
  ["note.txt", Buffer.from("Llamó dos veces.\r\n\tSin respuesta.\n"), "text/plain"],
])("%s is kept, as what its bytes say it is", async (name, bytes, type) => {
  expect(await judge(name, bytes)).toBe(type);
});

const zeros = Buffer.alloc(3 * 1024 * 1024);
const script = "<script>alert(1)</script>";
const program = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(126)]);

/** What must not be kept: name, bytes, why. */
const nasty: readonly (readonly [what: string, name: string, bytes: Buffer, code: FileRefusal])[] = [
  ["nothing at all", "a.pdf", Buffer.alloc(0), "EMPTY"],
  ["a program for Windows", "a.exe", program, "TYPE_NOT_ALLOWED"],
  ["the same called a PDF", "a.pdf", program, "TYPE_NOT_ALLOWED"],
  [
    "a program for Linux",
    "a.txt",
    Buffer.from("7f454c46020101000000000000000000", "hex"),
    "TYPE_NOT_ALLOWED",
  ],
  ["a page", "a.html", Buffer.from(`<!doctype html>${script}`), "TYPE_NOT_ALLOWED"],
  ["a page called a text", "a.txt", Buffer.from(`<html>${script}</html>`), "TYPE_NOT_ALLOWED"],
  ["a page behind blanks called a text", "a.txt", Buffer.from(`\n\n  ${script}`), "TYPE_NOT_ALLOWED"],
  [
    "a drawing that holds a script",
    "a.svg",
    Buffer.from(`<svg onload="x()">${script}</svg>`),
    "TYPE_NOT_ALLOWED",
  ],
  ["a drawing called a text", "a.txt", Buffer.from(`<svg>${script}</svg>`), "TYPE_NOT_ALLOWED"],
  ["XML", "a.xml", Buffer.from(`<?xml version="1.0"?><a/>`), "TYPE_NOT_ALLOWED"],
  ["a script for the shell", "a.txt", Buffer.from("#!/bin/sh\nrm -rf ~\n"), "TYPE_NOT_ALLOWED"],
  ["a script of PHP in a text", "a.txt", Buffer.from("<?php system($_GET[0]);"), "TYPE_NOT_ALLOWED"],
  ["rich text", "a.rtf", Buffer.from("{\\rtf1 {\\object}}"), "TYPE_NOT_ALLOWED"],
  ["a text with a NUL", "a.txt", Buffer.from("a\0b"), "TYPE_NOT_ALLOWED"],
  ["a text with an escape for terminals", "a.txt", Buffer.from("a\u001b]0;x\u0007"), "TYPE_NOT_ALLOWED"],
  ["a text that is no UTF-8", "a.txt", Buffer.from([0x61, 0xff, 0xfe, 0x80]), "TYPE_NOT_ALLOWED"],
  ["a text cut within a letter", "a.txt", Buffer.from([0x61, 0xc3]), "TYPE_NOT_ALLOWED"],
  ["a packed file", "a.gz", gzipSync("x"), "TYPE_NOT_ALLOWED"],
  ["a plain archive", "a.zip", archive([{ name: "a.txt" }]), "TYPE_NOT_ALLOWED"],
  ["a picture called a PDF", "a.pdf", png(), "NAME_AND_CONTENT_DIFFER"],
  ["a PDF called a picture", "a.png", pdf(), "NAME_AND_CONTENT_DIFFER"],
  ["a PDF called a program", "letter.pdf.exe", pdf(), "NAME_AND_CONTENT_DIFFER"],
  ["a PDF without an ending", "letter", pdf(), "NAME_AND_CONTENT_DIFFER"],
  ["a workbook called a document", "a.docx", xlsx(), "NAME_AND_CONTENT_DIFFER"],
  ["a text called a picture", "a.png", Buffer.from("hello"), "NAME_AND_CONTENT_DIFFER"],
  [
    "a PDF with an archive behind it",
    "a.pdf",
    Buffer.concat([pdf(), archive([{ name: "x" }])]),
    "MORE_THAN_ONE_KIND",
  ],
  ["a PDF with a program behind it", "a.pdf", Buffer.concat([pdf(), program]), "MORE_THAN_ONE_KIND"],
  [
    "a picture with an archive behind it",
    "a.png",
    Buffer.concat([png(), archive([{ name: "x" }])]),
    "MORE_THAN_ONE_KIND",
  ],
  [
    "a picture with a page behind it",
    "a.png",
    Buffer.concat([png(), Buffer.from(script)]),
    "MORE_THAN_ONE_KIND",
  ],
  ["a picture with a page inside it", "a.png", png(1, 1, pngText(script)), "MORE_THAN_ONE_KIND"],
  ["a picture with PHP inside it", "a.png", png(1, 1, pngText("<?php x();")), "MORE_THAN_ONE_KIND"],
  ["a picture with a PDF inside it", "a.png", png(1, 1, pngText("%PDF-1.7")), "MORE_THAN_ONE_KIND"],
  [
    "a photograph with an archive behind it",
    "a.jpg",
    Buffer.concat([jpeg(), archive([{ name: "x" }])]),
    "MORE_THAN_ONE_KIND",
  ],
  [
    "a GIF with a script behind it",
    "a.gif",
    Buffer.concat([gif(), Buffer.from("=1;alert(1)")]),
    "MORE_THAN_ONE_KIND",
  ],
  ["a document with something behind it", "a.docx", Buffer.concat([docx(), Buffer.from("x")]), "DAMAGED"],
  ["a picture of 40,000 by 40,000", "a.png", png(40_000, 40_000), "UNPACKS_TOO_LARGE"],
  ["a photograph of 65,000 by 65,000", "a.jpg", jpeg(65_000, 65_000), "UNPACKS_TOO_LARGE"],
  ["a GIF of 60,000 by 60,000", "a.gif", gif(60_000, 60_000), "UNPACKS_TOO_LARGE"],
  ["a PDF that runs a script", "a.pdf", pdf("/OpenAction << /S /JavaScript >>"), "HOLDS_PROGRAM"],
  ["a PDF that starts a program", "a.pdf", pdf("/OpenAction << /S /Launch >>"), "HOLDS_PROGRAM"],
  ["a PDF that carries a file", "a.pdf", pdf("/Type /EmbeddedFile"), "HOLDS_PROGRAM"],
  ["a document with macros", "a.docx", docx({ name: "word/vbaProject.bin" }), "HOLDS_PROGRAM"],
  ["a document with a program in it", "a.docx", docx({ name: "word/setup.exe" }), "HOLDS_PROGRAM"],
  ["a document with an archive in it", "a.docx", docx({ name: "word/more.zip" }), "HOLDS_PROGRAM"],
  ["a document with controls", "a.docx", docx({ name: "word/activeX/activeX1.bin" }), "HOLDS_PROGRAM"],
  [
    "a document with an object in it",
    "a.docx",
    docx({ name: "word/embeddings/oleObject1.bin" }),
    "HOLDS_PROGRAM",
  ],
  [
    "a document that unpacks 1,000 times",
    "a.docx",
    docx({ name: "word/a.xml", bytes: zeros }),
    "UNPACKS_TOO_LARGE",
  ],
  [
    "a document that says little and unpacks much",
    "a.docx",
    docx({ name: "word/a.xml", bytes: zeros, unpacked: 100 }),
    "UNPACKS_TOO_LARGE",
  ],
  [
    "a document that says it unpacks to 4 GB",
    "a.docx",
    docx({ name: "word/a.xml", stored: true, unpacked: 0xffff_fffe }),
    "UNPACKS_TOO_LARGE",
  ],
  [
    "a document whose parts lie on each other",
    "a.docx",
    docx({ name: "word/b.xml", onTop: true }),
    "MORE_THAN_ONE_KIND",
  ],
  [
    "a document whose part has two names",
    "a.docx",
    docx({ name: "word/b.xml", headName: "word/c.exe" }),
    "MORE_THAN_ONE_KIND",
  ],
  ["a document that climbs out", "a.docx", docx({ name: "../../etc/passwd" }), "DAMAGED"],
  ["a document with a whole path", "a.docx", docx({ name: "/etc/passwd" }), "DAMAGED"],
  ["a locked document", "a.docx", docx({ name: "word/b.xml", flags: 1 }), "LOCKED"],
  ["a document cut short", "a.docx", docx().subarray(0, -30), "DAMAGED"],
  [
    "a document that counts wrongly",
    "a.odt",
    archive(
      [{ name: "mimetype", bytes: Buffer.from("application/vnd.oasis.opendocument.text"), stored: true }],
      { count: 9 },
    ),
    "DAMAGED",
  ],
  [
    "an OpenDocument without a text",
    "a.odt",
    archive([
      { name: "mimetype", bytes: Buffer.from("application/vnd.oasis.opendocument.text"), stored: true },
    ]),
    "DAMAGED",
  ],
  ["a document packed in a way nobody knows", "a.docx", docx({ name: "word/b.xml", method: 99 }), "DAMAGED"],
];

describe("a file that could do harm is refused with the reason", () => {
  test.each(nasty)("%s (%s)", async (_what, name, bytes, code) => {
    expect(await judge(name, bytes)).toBe(code);
  });

  test("and there are at least 40 of them", () => {
    expect(new Set(nasty.map(([what]) => what)).size).toBeGreaterThanOrEqual(40);
  });
});

test.each([
  ["Statement.PDF", "Statement.pdf"],
  ["../../../etc/passwd.txt", "passwd.txt"],
  ["C:\\Users\\x\\scan.png", "scan.png"],
  ["invoice\u202efdp.exe", "invoicefdp.exe"],
  ["line\r\nbreak.pdf", "linebreak.pdf"],
  ['a"b;c<d>.pdf', "ab;cd.pdf"],
  ["  . hidden.txt. ", "hidden.txt"],
  ["con.txt", ""],
  ["COM1.pdf", ""],
  [".pdf", "pdf"],
  ["...", ""],
  ["\u0000\u200b", ""],
  [`${"x".repeat(300)}.pdf`, `${"x".repeat(116)}.pdf`],
  ["Año “2026”.pdf", "Año “2026”.pdf"],
])("the name %j is kept as %j", (given, kept) => {
  expect(tidyFileName(given)).toBe(kept);
});
