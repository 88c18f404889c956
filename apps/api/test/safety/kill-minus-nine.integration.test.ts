import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWriteFixture, type WriteFixture } from "../write-fixture.ts";
import { buildApi, startApi, startIssuer, type ApiProcess, type TokenIssuer } from "./api-process.ts";
import { effort } from "./effort.ts";
import { expectKept, expectWhole } from "./invariants.ts";
import { beginSession, type Credentials } from "./safety-server.ts";
import { send, Writer, type Acknowledged, type Surroundings } from "./writer.ts";

const publicOrigin = "http://127.0.0.1:4680";
const audience = "urn:redress:api";
const writers = 6;

let fixture: WriteFixture;
let issuer: TokenIssuer;
let program: string;
beforeAll(async () => {
  [fixture, issuer, program] = await Promise.all([openWriteFixture(), startIssuer(), buildApi("killed-api")]);
}, 180_000);
afterAll(async () => {
  issuer.close();
  await fixture.close();
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
