import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFilePlace } from "../../src/modules/attachment/file-place.ts";
import { FileStore } from "../../src/modules/attachment/file-store.ts";
import { pdf } from "../../src/modules/attachment/inspect/nasty-files.fixture.ts";
import { Quarantine } from "../../src/modules/attachment/quarantine.ts";
import { receiveComplaint } from "../../src/modules/complaint/commands.ts";
import { openWriteFixture, receiving, type WriteFixture } from "../write-fixture.ts";
import { buildApi, startApi, startIssuer, type ApiProcess, type TokenIssuer } from "./api-process.ts";
import { effort } from "./effort.ts";
import { expectKept, expectWhole } from "./invariants.ts";
import { beginSession, type Credentials } from "./safety-server.ts";
import { send, Writer, type Acknowledged, type Surroundings } from "./writer.ts";

const publicOrigin = "http://127.0.0.1:4680";
const audience = "urn:redress:api";
const writers = 6;

let fixture: WriteFixture;
let folder: string;
let issuer: TokenIssuer;
let program: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redress-killed-"));
  [fixture, issuer, program] = await Promise.all([openWriteFixture(), startIssuer(), buildApi("killed-api")]);
}, 180_000);
afterAll(async () => {
  issuer.close();
  await fixture.close();
  await rm(folder, { recursive: true });
});

function start(): Promise<ApiProcess> {
  return startApi(program, {
    APP_DATABASE_URL: fixture.urls.appUrl,
    SYSTEM_DATABASE_URL: fixture.urls.systemUrl,
    DATABASE_CONNECTIONS: "6",
    PUBLIC_ORIGIN: publicOrigin,
    PARTNER_ISSUER: issuer.address,
    PARTNER_AUDIENCE: audience,
    CONSOLE_DOCUMENTS: "any",
    RATE_LIMIT_POINTS_PER_MINUTE: "1000000000",
    WORKER: "off",
    FILES_DIRECTORY: folder,
  });
}

/** Who asks: a supervisor with one session for the whole run, and a partner whose tokens are renewed. */
async function surroundings(address: () => string): Promise<Surroundings> {
  const cookie = `redress-session=${await beginSession(fixture, "supervisor", Date.now())}`;
  const people = await fixture.admin<{ id: string }>(
    "select id from staff where agency_id = 'placer' and role = 'INVESTIGATOR' order by id limit 3",
  );
  let token = { text: "", until: 0 };
  const partner = async (): Promise<Credentials> => {
    if (Date.now() > token.until) {
      token = {
        text: await issuer.tokenFor("partner-placer", audience, "complaints:read complaints:write"),
        until: Date.now() + 200_000,
      };
    }
    return { authorization: `Bearer ${token.text}` };
  };
  const credentials = async (as: "partner" | "staff"): Promise<Credentials> =>
    as === "staff" ? { cookie, origin: publicOrigin } : partner();
  return { address, credentials, investigators: people.map(({ id }) => `staff_${id}`) };
}

test(`killed with -9 ${effort.kills} times in the middle of writes, the API loses nothing and leaves nothing half done`, async () => {
  let current = await start();
  const around = await surroundings(() => current.address);
  const crowd = Array.from({ length: writers }, () => new Writer(around, Math.random));
  let over = false;
  // Watched from the start: a writer that meets a wrong answer ends the test at its end.
  const work = Promise.allSettled(crowd.map((writer) => writer.work(() => over)));
  for (let kill = 0; kill < effort.kills; kill += 1) {
    // The next process warms up while this one works, so that the time between kills is spent on writes.
    const next = start();
    const [successor] = await Promise.all([next, sleep(30 + Math.random() * 200)]);
    const killed = current;
    await killed.kill();
    current = successor;
  }
  await sleep(100);
  over = true;
  expect((await work).filter(({ status }) => status === "rejected")).toEqual([]);
  await expectWhole(fixture);

  const acknowledged: Acknowledged[] = crowd.flatMap((writer) => writer.acknowledged);
  const unanswered = crowd.flatMap((writer) => writer.unanswered);
  await expectKept(fixture, acknowledged);
  // The kills hit: acts were cut off, and some of those had been done.
  expect(unanswered.length).toBeGreaterThan(effort.kills / 10);
  for (const act of [...unanswered, ...unanswered]) {
    const done = await send(around, act);
    expect(done).toBeDefined();
    acknowledged.push(done!);
  }
  await current.kill();
  await expectWhole(fixture);
  await expectKept(fixture, acknowledged);
  // One effect for each key, and no effect without one.
  const keys = new Set(acknowledged.map(({ act }) => act.input.clientMutationId));
  expect(await fixture.admin("select count(*)::int as count from record_event")).toEqual([
    { count: keys.size },
  ]);
}, 900_000);

describe("killed with -9", () => {
  const bytes = pdf();
  let recordId: string;
  let headers: Record<string, string>;
  beforeAll(async () => {
    const received = await receiveComplaint(fixture, receiving());
    if (received.kind !== "ADVANCED") throw new Error(received.kind);
    recordId = received.recordId;
    const cookie = `redress-session=${await beginSession(fixture, "supervisor", Date.now())}`;
    headers = { cookie, origin: publicOrigin, "content-type": "application/octet-stream" };
  });

  const filesIn = async (part: "incoming" | "kept"): Promise<string[]> =>
    (await readdir(join(folder, part), { recursive: true }).catch(() => [])).filter(
      (name) => name.length >= 36,
    );

  /** Sends a file; null when no answer came. */
  async function upload(
    api: ApiProcess,
    key: string,
    body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>,
  ): Promise<{ id: string } | null> {
    const query = new URLSearchParams({ recordId: `complaint_${recordId}`, name: "letter.pdf", key });
    const sending = { method: "POST", headers, body, duplex: "half" } as RequestInit;
    const answer = await fetch(`${api.address}/files?${query.toString()}`, sending).catch(() => null);
    return answer && ((await answer.json()) as { id: string });
  }

  /** Every row has its bytes, and every file its row: after what a job does each night, as if the night were over. */
  async function expectPaired(rows: number): Promise<void> {
    const found = await fixture.admin<{ id: string; checksum: string }>(
      "select id, checksum from attachment where record_id = $1",
      [recordId],
    );
    expect(found).toHaveLength(rows);
    for (const { id, checksum } of found) {
      const kept = await readFile(join(folder, "kept", id.slice(-2), id));
      expect(createHash("sha256").update(kept).digest("hex")).toBe(checksum);
    }
    const files = new FileStore(await openFilePlace(folder, null));
    await files.sweepArrivals(-60_000);
    const onTrouble = (): void => undefined;
    await new Quarantine({ database: fixture.system, files, scanner: null, onTrouble }).sweep(-60_000);
    expect(await filesIn("incoming")).toEqual([]);
    expect((await filesIn("kept")).map((name) => name.slice(-36)).toSorted()).toEqual(
      found.map(({ id }) => id).toSorted(),
    );
  }

  test("while a file arrives, and between its bytes and its row, the API keeps no row without bytes and no bytes without a row", async () => {
    const keys = [randomUUID(), randomUUID()] as const;
    let api = await start();
    const endless = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new Uint8Array(bytes.subarray(0, 100))),
    });
    const arriving = upload(api, keys[0], endless);
    await expect.poll(() => filesIn("incoming")).toHaveLength(1);
    await api.kill();
    expect(await arriving).toBeNull();
    expect(await filesIn("incoming")).toHaveLength(1);
    await expectPaired(0);

    api = await start();
    const lock = new Client({ connectionString: fixture.urls.adminUrl });
    await lock.connect();
    await lock.query("begin; lock table attachment in share row exclusive mode");
    const stored = upload(api, keys[1], new Uint8Array(bytes));
    await expect.poll(() => filesIn("kept")).toHaveLength(1);
    await api.kill();
    expect(await stored).toBeNull();
    await lock.end();
    expect(await filesIn("kept")).toHaveLength(1);
    await expectPaired(0);

    // Nothing was promised, nothing is lost: the same requests, sent again, add each file once.
    api = await start();
    for (const key of [...keys, ...keys])
      expect(await upload(api, key, new Uint8Array(bytes))).toHaveProperty("id");
    await api.kill();
    await expectPaired(2);
  }, 120_000);
});
