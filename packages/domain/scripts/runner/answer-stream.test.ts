import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { PassThrough, Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { answerStream } from "./answer-stream.ts";
import { LineSplitter } from "./line-splitter.ts";

const runner = fileURLToPath(new URL("../deadlines.ts", import.meta.url));
const vectors = readFileSync(new URL("../../test/conformance-vectors.jsonl", import.meta.url), "utf8");
const friday = '{"contact":{"receivedOn":"2026-11-20"}}';
const answered = { expect: { "contact-response": "2026-11-25", "repeat-contact-window": "2027-02-18" } };

/** The answers to an input that comes in the given chunks, and how many were refusals. */
async function answers(...chunks: readonly string[]) {
  const output = new PassThrough();
  const read = text(output);
  const refusals = await answerStream(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), output, {
    explain: false,
  });
  output.end();
  const printed = await read;
  const lines = printed === "" ? [] : printed.replace(/\n$/, "").split("\n");
  return { lines: lines.map((line) => JSON.parse(line) as { error?: { code: string } }), refusals };
}

const codes = async (...chunks: readonly string[]) =>
  (await answers(...chunks)).lines.map((line) => line.error?.code ?? "DATES");

describe("lines", () => {
  test("each is answered by one line, in order, and a bad one does not stop the others", async () => {
    const { lines, refusals } = await answers(`${friday}\nnonsense\n${friday}\n`);
    expect(lines).toEqual([
      answered,
      { error: expect.objectContaining({ code: "NOT_JSON" }) as object },
      answered,
    ]);
    expect(refusals).toBe(1);
  });
  test("the last needs no end, and CR LF ends one too", async () => {
    expect(await codes(`${friday}\r\n${friday}`)).toEqual(["DATES", "DATES"]);
  });
  test("a blank one between others is no JSON; blank ones at the end are nothing", async () => {
    expect(await codes(`${friday}\n\n${friday}\n\n \n`)).toEqual(["DATES", "NOT_JSON", "DATES"]);
    expect(await codes("\n\n")).toEqual([]);
    expect(await codes()).toEqual([]);
  });
  test("a byte order mark at the start is passed over", async () => {
    expect(await codes(`\uFEFF${friday}\n\uFEFF${friday}`)).toEqual(["DATES", "NOT_JSON"]);
  });
  test("one that is cut anywhere, within a letter too, is read whole", async () => {
    const bytes = Buffer.from('{"ñ":1}\n{"ñ":1}\n');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const splitter = new LineSplitter(100);
      const lines = [
        ...splitter.push(bytes.subarray(0, cut)),
        ...splitter.push(bytes.subarray(cut)),
        ...splitter.end(),
      ];
      expect(lines).toEqual(['{"ñ":1}', '{"ñ":1}']);
    }
  });
  test("one that is too long is told so and not kept, however it comes", () => {
    const long = "x".repeat(30);
    const splitter = new LineSplitter(20);
    expect(splitter.push(Buffer.from(`${long}`))).toEqual([]);
    expect(splitter.push(Buffer.from(long))).toEqual([]);
    expect(splitter.push(Buffer.from(`y\nshort\n${long}`))).toEqual([null, "short"]);
    expect(splitter.end()).toEqual([null]);
    expect(splitter.end()).toEqual([]);
  });
  test("a line of two million bytes is refused and the next is answered", async () => {
    const huge = `{"contact":"${"x".repeat(2_000_000)}"}`;
    const { lines } = await answers(...(huge.match(/.{1,65536}/g) ?? []), `\n${friday}`);
    expect(lines.map((line) => line.error?.code)).toEqual(["LINE_TOO_LONG", undefined]);
  });
});

test("it waits for a reader that is slow", async () => {
  let waiting = 0;
  let most = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      waiting += 1;
      most = Math.max(most, waiting);
      setTimeout(() => {
        waiting -= 1;
        done();
      }, 1);
    },
  });
  const chunks = Array.from({ length: 20 }, () => Buffer.from(`${friday}\n`));
  expect(await answerStream(Readable.from(chunks), slow, { explain: false })).toBe(0);
  expect(most).toBe(1);
});

describe("the program", () => {
  const run = (input: string, ...options: readonly string[]) =>
    spawnSync(process.execPath, [runner, ...options], { input, encoding: "utf8" });

  test("answers the conformance vectors and ends well", () => {
    const { status, stdout, stderr } = run(vectors);
    const expected = vectors
      .trim()
      .split("\n")
      .map((line) => ({ expect: (JSON.parse(line) as { expect: object }).expect }));
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => ({ expect: (JSON.parse(line) as { expect: object }).expect })),
    ).toEqual(expected);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
  test("ends with 1 after a bad line, with 2 on an unknown option", () => {
    expect(run(`nonsense\n${friday}`).status).toBe(1);
    expect(run("", "--frobnicate")).toMatchObject({ status: 2, stdout: "" });
  });
  test("explains, and answers for one rule", () => {
    const { stdout } = run(friday, "--explain", "--rule", "contact-response");
    expect(JSON.parse(stdout)).toMatchObject({ explain: { "contact-response": { dueOn: "2026-11-25" } } });
  });
  test("ends quietly when nobody reads on", async () => {
    const child = spawn(process.execPath, [runner], { stdio: ["pipe", "pipe", "pipe"] });
    const complaints = text(child.stderr);
    child.stdin.on("error", () => undefined);
    child.stdin.write(`${friday}\n`);
    child.stdout.once("data", () => {
      child.stdout.destroy();
      child.stdin.end(`${friday}\n`.repeat(20_000));
    });
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect(await complaints).toBe("");
    expect(code).toBe(0);
  });
});
