import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { afterEach, describe, expect, it } from "vitest";
import { addCompression } from "./compression.ts";
import { addConsole } from "./console-files.ts";

const rows = { rows: Array.from({ length: 200 }, (_, at) => ({ number: `CR-2026-31-${at}` })) };
const text = JSON.stringify(rows);

let server: FastifyInstance;
let directory: string | undefined;

afterEach(async () => {
  await server.close();
  if (directory) rmSync(directory, { recursive: true });
  directory = undefined;
});

function api(): FastifyInstance {
  server = fastify();
  addCompression(server);
  server.get("/rows", async (_, reply) => reply.header("content-type", "application/json").send(text));
  server.get("/small", async () => ({ small: true }));
  return server;
}

async function ask(url: string, accepted?: string) {
  const headers = accepted === undefined ? {} : { "accept-encoding": accepted };
  const answer = await server.inject({ url, headers });
  return { coding: answer.headers["content-encoding"], vary: answer.headers["vary"], answer };
}

describe("a JSON answer", () => {
  it("travels as brotli to a browser, and is the same when unpacked", async () => {
    api();
    const { coding, vary, answer } = await ask("/rows", "gzip, deflate, br, zstd");
    expect([coding, vary]).toEqual(["br", "accept-encoding"]);
    expect(answer.rawPayload.length).toBeLessThan(text.length / 4);
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(text);
  });

  it("travels as gzip to a client that takes gzip only, or refuses brotli", async () => {
    api();
    for (const accepted of ["gzip", "GZIP", "br;q=0, gzip;q=0.5", "br; q=0.000, gzip"]) {
      const { coding, answer } = await ask("/rows", accepted);
      expect(coding, accepted).toBe("gzip");
      expect(gunzipSync(answer.rawPayload).toString()).toBe(text);
    }
  });

  it("travels as it is to a client that names no coding, and says that it depends on it", async () => {
    api();
    for (const accepted of [undefined, "", "identity", "gzip;q=0, br;q=0"]) {
      const { coding, vary, answer } = await ask("/rows", accepted);
      expect([coding, vary, answer.body], accepted).toEqual([undefined, "accept-encoding", text]);
    }
  });

  it("that fits one packet is not compressed", async () => {
    api();
    expect((await ask("/small", "br")).coding).toBeUndefined();
  });
});

describe("the console's files", () => {
  const script = "export const words = 'the same words again and again';\n".repeat(60);

  async function files(): Promise<void> {
    directory = mkdtempSync(join(tmpdir(), "redress-console-"));
    writeFileSync(join(directory, "index.html"), "<!doctype html><title>Redress</title>");
    writeFileSync(join(directory, "app.js"), script);
    writeFileSync(join(directory, "app.js.br"), brotliCompressSync(script));
    writeFileSync(join(directory, "app.js.gz"), gzipSync(script));
    server = fastify();
    await addConsole(server, directory);
  }

  it("travel as the build compressed them, under their own type", async () => {
    await files();
    const { coding, vary, answer } = await ask("/app.js", "gzip, br");
    expect([coding, vary]).toEqual(["br", "accept-encoding"]);
    expect(answer.headers["content-type"]).toBe("application/javascript; charset=utf-8");
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script);
    expect((await ask("/app.js", "gzip")).coding).toBe("gzip");
  });

  it("travel as they are to a client that names no coding, or where the build made no copy", async () => {
    await files();
    expect((await ask("/app.js")).answer.body).toBe(script);
    const page = await server.inject({
      url: "/caseload",
      headers: { accept: "text/html", "accept-encoding": "br" },
    });
    expect([page.statusCode, page.headers["content-encoding"]]).toEqual([200, undefined]);
  });
});
