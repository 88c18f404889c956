import { randomUUIDv7 } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { startFauxqs, type FauxqsServer } from "fauxqs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Bucket } from "../../config/files-environment.ts";
import { openFilePlace } from "./file-place.ts";
import { FileStore } from "./file-store.ts";

// A disk, and a store that speaks S3 over HTTP in this process.

let directory: string;
let store: FauxqsServer;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "redress-store-"));
  store = await startFauxqs({ port: 0, logger: false });
  store.createBucket("redress-files");
});
afterAll(async () => {
  await store.stop();
  await rm(directory, { recursive: true });
});

const bucket = (changes: Partial<Bucket> = {}): Bucket => ({
  name: "redress-files",
  endpoint: `http://127.0.0.1:${store.port}`,
  region: "us-west-2",
  credentials: { accessKeyId: "key", secretAccessKey: "secret" },
  ...changes,
});

const places = [
  ["on a disk", () => null],
  ["in a bucket", () => bucket()],
] as const;

describe.each(places)("a file %s", (name, bucketOf) => {
  let files: FileStore;
  beforeAll(async () => {
    files = new FileStore(await openFilePlace(join(directory, name), bucketOf()));
  });

  const kept = async (bytes: Buffer, id: string = randomUUIDv7()): Promise<string> => {
    const file = await files.take(id, Readable.from([bytes]));
    await files.keep(id, file);
    await files.drop(file);
    return id;
  };

  test("is got back as it came, 9 MB of it, and nothing of it stays where it arrived", async () => {
    const bytes = Buffer.alloc(9 * 1024 * 1024, "0123456789abcdef-");
    const id = await kept(bytes);
    expect(await files.has(id)).toBe(true);
    expect((await buffer(await files.read(id))).equals(bytes)).toBe(true);
    expect(await readdir(join(directory, name, "incoming"))).toEqual([]);
  });

  test("is gone once it is removed, and may be removed again", async () => {
    const id = await kept(Buffer.from("x"));
    await files.remove(id);
    await files.remove(id);
    expect(await files.has(id)).toBe(false);
    await expect(files.read(id).then(buffer)).rejects.toThrow(/read|no such file/i);
  });

  test("without a row is swept once it is old; one with a row, or made just now, is not", async () => {
    // Made on Wednesday, January 1, 2020.
    const old = [0, 1].map((nth) => `016f5e66-e800-7000-8000-00000000000${nth}`) as [string, string];
    for (const id of old) await kept(Buffer.from("x"), id);
    const recent = await kept(Buffer.from("x"));
    expect(await files.sweepKept(3_600_000, async () => new Set([old[1]]))).toBe(1);
    expect(await Promise.all([...old, recent].map((id) => files.has(id)))).toEqual([false, true, true]);
  });

  test("is named by an id and by nothing else", async () => {
    for (const id of ["../secrets.json", "a/b", ""])
      expect(() => files.has(id)).toThrow("named by the id that was made for it");
  });
});

test("a bucket that is not there keeps nothing: the upload fails, and no row is written for it", async () => {
  const files = new FileStore(await openFilePlace(directory, bucket({ name: "no-such-bucket" })));
  const id = randomUUIDv7();
  const file = await files.take(id, Readable.from([Buffer.from("x")]));
  await expect(files.keep(id, file)).rejects.toThrow(/write/);
});

test("a store that is away is not taken for one that has no file", async () => {
  const files = new FileStore(await openFilePlace(directory, bucket({ endpoint: "http://127.0.0.1:9" })));
  await expect(files.has(randomUUIDv7())).rejects.toThrow(/exist/);
});
