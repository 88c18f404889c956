import { hash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient, type Client } from "graphql-sse";
import { PostgresChanges } from "../src/platform/graphql/postgres-changes.ts";
import { receiveComplaint } from "../src/modules/complaint/commands.ts";
import { openServer, origin, type ServerFixture } from "./server-fixture.ts";
import { receiving, viewerOf } from "./write-fixture.ts";

const query = "subscription Changes { complaintChanged { complaintId version kind changedBy } }";
const addNote = "mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }";
const everyRecord = "subscription Records { recordChanged { id version changedBy beside } }";
let api: ServerFixture;
let changes: PostgresChanges;
let url: string;

beforeAll(async () => {
  api = await openServer({ documents: [query, everyRecord, addNote] });
  const address = await api.server.http.listen({ host: "127.0.0.1", port: 0 });
  url = `${address}/graphql/stream`;
  changes = new PostgresChanges({
    databaseUrl: api.fixture.urls.appUrl,
    onChange: (change) => api.server.changes.publish(change),
    onCalendarChange: (agencyId) => api.server.worlds.forget(agencyId),
    onListening: () => api.server.worlds.hear("listening"),
    onGap: () => api.server.interruptStreams(),
    onTrouble: () => undefined,
  });
  await changes.start();
});
afterAll(async () => {
  await changes.stop();
  await api.close();
});

interface Listening {
  readonly heard: unknown[];
  readonly ended: Promise<string>;
  /** How often the stream was opened. */
  connections(): number;
  stop(): void;
}

/** As the console asks: the library insists on a text, so it sends an empty one beside the hash. */
const byHash = (text: string) => ({
  query: "",
  extensions: { persistedQuery: { version: 1, sha256Hash: hash("sha256", text) } },
});

/** Opens a stream and waits until the server counts it. */
async function listen(
  headers: Record<string, string>,
  retryAttempts = 0,
  text: string = query,
): Promise<Listening> {
  let connections = 0;
  const client: Client = createClient({
    url,
    headers: { origin, ...headers },
    on: { connected: () => (connections += 1) },
    retryAttempts,
    retry: () => new Promise((resolve) => setTimeout(resolve, 20)),
  });
  const heard: unknown[] = [];
  const before = api.server.changes.readers;
  let stop = (): void => undefined;
  const ended = new Promise<string>((resolve) => {
    stop = client.subscribe("cookie" in headers ? byHash(text) : { query: text }, {
      next: (value) => heard.push(Object.values(value.data ?? {})[0] ?? value.errors),
      complete: () => resolve("complete"),
      error: () => resolve("error"),
    });
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  const isOpen = (): boolean => isOver || api.server.changes.readers === before + 1;
  await expect.poll(isOpen, { interval: 5, timeout: 5_000 }).toBe(true);
  return { heard, ended, connections: () => connections, stop };
}

/** Somebody of an agency takes a complaint in. */
async function somethingHappens(person: "ombudsperson" | "ombudsperson-sacramento"): Promise<string> {
  const viewer = viewerOf(person);
  const action = { ...receiving().action, ombudspersonId: viewer.id };
  const outcome = await receiveComplaint(
    api.fixture,
    receiving({ viewer, agencyId: viewer.agencyId!, action }),
  );
  if (outcome.kind !== "ADVANCED") throw new Error(outcome.kind);
  return outcome.recordId;
}

describe("live updates", () => {
  it("tell a colleague what changed, and by whom", async () => {
    const cookie = await api.signIn("supervisor");
    const stream = await listen({ cookie });
    const id = await somethingHappens("ombudsperson");
    await expect
      .poll(() => stream.heard)
      .toEqual([
        {
          complaintId: `complaint_${id}`,
          version: 1,
          kind: expect.stringMatching(/received/i),
          changedBy: "Rosa Delgado",
        },
      ]);
    stream.stop();
    await expect.poll(() => api.server.changes.readers).toBe(0);
  });

  it("tell of notes those alone who read them, apart from the history", async () => {
    const id = await somethingHappens("ombudsperson");
    const rosa = await api.signIn("ombudsperson");
    const colleague = await listen({ cookie: await api.signIn("investigator") }, 0, everyRecord);
    const others = [
      await listen({ cookie: await api.signIn("auditor") }, 0, everyRecord),
      await listen({ cookie: await api.signIn("state-analyst") }, 0, everyRecord),
      await listen({ cookie: await api.signIn("ombudsperson-sacramento") }, 0, everyRecord),
      await listen({ authorization: `Bearer ${await api.token("complaints:read")}` }, 0, everyRecord),
      await listen({ cookie: await api.signIn("supervisor") }),
    ];
    const input = { clientMutationId: "live", recordId: `complaint_${id}`, text: "Called twice." };
    const answer = await api.graphql({ query: addNote, variables: { input } }, { cookie: rosa });
    expect(answer.json().data.addNote.__typename).toBe("AddNoteSuccess");
    await expect
      .poll(() => colleague.heard)
      .toEqual([{ id: `complaint_${id}`, version: 1, changedBy: "Rosa Delgado", beside: "NOTE" }]);
    await somethingHappens("ombudsperson");
    await expect.poll(() => others[4]?.heard).toHaveLength(1);
    for (const { heard } of others) expect(JSON.stringify(heard)).not.toContain("NOTE");
    for (const stream of [colleague, ...others]) stream.stop();
    await expect.poll(() => api.server.changes.readers).toBe(0);
  });

  it("hold a place only while the client is there: the thirteenth page opened after twelve closed ones listens", async () => {
    const cookie = await api.signIn("supervisor");
    for (let page = 1; page <= 13; page += 1) {
      const gone = new AbortController();
      const headers = { origin, cookie, accept: "text/event-stream", "content-type": "application/json" };
      const body = JSON.stringify({ query });
      const answer = await fetch(url, { method: "POST", headers, body, signal: gone.signal });
      expect({ page, status: answer.status }).toEqual({ page, status: 200 });
      gone.abort();
      await expect.poll(() => api.server.changes.readers).toBe(0);
    }
  });

  it("tell nobody of another agency, but the Department", async () => {
    const neighbour = await listen({ cookie: await api.signIn("ombudsperson-sacramento") });
    const analyst = await listen({ cookie: await api.signIn("state-analyst") });
    await somethingHappens("ombudsperson");
    await expect.poll(() => analyst.heard).toHaveLength(1);
    await somethingHappens("ombudsperson-sacramento");
    await expect.poll(() => neighbour.heard).toHaveLength(1);
    expect(neighbour.heard).toMatchObject([{ changedBy: "Marcus Bell" }]);
    neighbour.stop();
    analyst.stop();
  });

  it("are refused without a session, to a role without complaints, and for unregistered documents", async () => {
    for (const [headers, status] of [
      [{}, 401],
      [{ cookie: `redress-session=${"A".repeat(43)}` }, 401],
      [{ cookie: await api.signIn("director"), origin: "https://evil.example" }, 403],
    ] as const) {
      const answer = await fetch(url, {
        method: "POST",
        headers: { origin, "content-type": "application/json", accept: "text/event-stream", ...headers },
        body: JSON.stringify({ query }),
      });
      expect(answer.status).toBe(status);
    }
    const cookie = await api.signIn("director");
    const other = await fetch(url, {
      method: "POST",
      headers: { origin, cookie, "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query: `${query} ` }),
    });
    expect(
      ((await other.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
    ).toBe("OPERATION_NOT_REGISTERED");
    const administrator = await fetch(url, {
      method: "POST",
      headers: {
        origin,
        cookie: await api.signIn("administrator"),
        "content-type": "application/json",
        accept: "text/event-stream",
      },
      body: JSON.stringify({ query }),
    });
    expect(await administrator.text()).toContain("FORBIDDEN");
  });

  it("serve subscriptions only", async () => {
    const token = await api.token("complaints:read");
    const send = (text: string) =>
      fetch(url, {
        method: "POST",
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          accept: "text/event-stream",
        },
        body: JSON.stringify({ query: text }),
      });
    for (const text of [
      "{ viewer { role } }",
      "mutation { __typename }",
      "subscription {",
      "subscription { nothing }",
    ]) {
      const answer = await send(text);
      expect({ text, status: answer.status }).toEqual({ text, status: 400 });
    }
  });

  it("end when the session ends", async () => {
    const cookie = await api.signIn("investigator");
    const stream = await listen({ cookie });
    await fetch(url.replace("/graphql/stream", "/auth/sign-out"), {
      method: "POST",
      headers: { cookie, origin },
    });
    expect(await stream.ended).toBe("complete");
  });

  it("look again at the session before each change: one ended elsewhere hears nothing more", async () => {
    const stream = await listen({ cookie: await api.signIn("investigator") });
    await api.fixture.admin("update session set revoked_at = now() where staff_id = $1", [
      viewerOf("investigator").id,
    ]);
    api.clock.advance(1_001);
    await somethingHappens("ombudsperson");
    expect(await stream.ended).toBe("complete");
    expect(stream.heard).toEqual([]);
  });

  it("do not keep an idle session alive", async () => {
    const cookie = await api.signIn("supervisor");
    const stream = await listen({ cookie });
    for (let minute = 0; minute < 14; minute += 1) {
      api.clock.advance(60_000);
      await somethingHappens("ombudsperson");
    }
    await expect.poll(() => stream.heard).toHaveLength(14);
    api.clock.advance(60_000);
    await api.server.changes.review();
    expect(await stream.ended).toBe("complete");
  });

  it("come back when the database was lost, so that clients read anew what they missed", async () => {
    const stream = await listen({ cookie: await api.signIn("director") }, 100);
    await api.fixture.admin(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'redress-live' and datname = current_database()",
    );
    await expect.poll(() => stream.connections(), { timeout: 5_000 }).toBe(2);
    await expect
      .poll(
        async () => {
          await somethingHappens("ombudsperson");
          return stream.heard.length;
        },
        { timeout: 5_000, interval: 200 },
      )
      .toBeGreaterThan(0);
    stream.stop();
  });

  it("are limited to a dozen for one viewer", async () => {
    const cookie = await api.signIn("auditor");
    const streams: Listening[] = [];
    for (let count = 0; count < 12; count += 1) streams.push(await listen({ cookie }));
    const refused = await fetch(url, {
      method: "POST",
      headers: { origin, cookie, "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ query }),
    });
    expect(refused.status).toBe(429);
    for (const stream of streams) stream.stop();
  });
});
