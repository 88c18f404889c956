import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cursorBelow } from "../src/actions/live/change-cursor.ts";
import { PostgresChanges } from "../src/platform/graphql/postgres-changes.ts";
import { receiveComplaint } from "../src/modules/complaint/commands.ts";
import { openServer, type ServerFixture } from "./server-fixture.ts";
import { receiving, viewerOf } from "./write-fixture.ts";

let api: ServerFixture;
let changes: PostgresChanges;
let url: string;

beforeAll(async () => {
  api = await openServer();
  url = await api.server.http.listen({ host: "127.0.0.1", port: 0 });
  changes = new PostgresChanges({
    databaseUrl: api.fixture.urls.appUrl,
    onChange: (change) => api.server.changes.publish(change),
    onCalendarChange: () => undefined,
    onListening: () => undefined,
    onGap: () => api.server.interruptStreams(),
    onTrouble: () => undefined,
  });
  await changes.start();
});
afterAll(async () => {
  await changes.stop();
  await api.close();
});

/** Somebody of an agency takes a complaint in; its public id. */
async function filed(person: "ombudsperson" | "ombudsperson-sacramento" = "ombudsperson"): Promise<string> {
  const viewer = viewerOf(person);
  const action = { ...receiving().action, ombudspersonId: viewer.id };
  const outcome = await receiveComplaint(
    api.fixture,
    receiving({ viewer, agencyId: viewer.agencyId!, action }),
  );
  if (outcome.kind !== "ADVANCED") throw new Error(outcome.kind);
  return `complaint_${outcome.recordId}`;
}

const headers = async (more: Record<string, string> = {}) => ({
  authorization: `Bearer ${await api.token("complaints:read")}`,
  "content-type": "application/json",
  ...more,
});

interface Page {
  readonly nodes: readonly { readonly complaintId: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

const listed = `query ($after: String, $first: Int) { complaintChanges(after: $after, first: $first) {
  nodes { complaintId version kind changedBy changedAt } pageInfo { endCursor hasNextPage } } }`;

async function page(after: string | null, first = 500): Promise<Page> {
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: await headers(),
    body: JSON.stringify({ query: listed, variables: { after, first } }),
  });
  const { data, errors } = (await answer.json()) as { data: { complaintChanges: Page }; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data.complaintChanges;
}

const idsOf = ({ nodes }: Page) => nodes.map(({ complaintId }) => complaintId);

/** Opens the stream and reads events until there are so many; then the connection is closed. */
async function heard(count: number, lastEventId: string | null, meanwhile?: () => Promise<unknown>) {
  const gone = new AbortController();
  const answer = await fetch(`${url}/graphql/stream`, {
    method: "POST",
    signal: gone.signal,
    headers: await headers({
      accept: "text/event-stream",
      ...(lastEventId && { "last-event-id": lastEventId }),
    }),
    body: JSON.stringify({ query: "subscription { complaintChanged { complaintId version } }" }),
  });
  let text = "";
  const events = () => [...text.matchAll(/id: (\S+)\nevent: next\ndata: (.*)\n/g)];
  const reading = (async () => {
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (events().length >= count) break;
    }
  })();
  await meanwhile?.();
  await reading;
  gone.abort();
  return events().map(([, id = "", data = "{}"]) => ({
    id,
    complaintId: (JSON.parse(data) as { data: { complaintChanged: { complaintId: string } } }).data
      .complaintChanged.complaintId,
  }));
}

/** Another event of a complaint, written by a transaction that has begun and is not committed yet. */
async function underWay(complaintId: string): Promise<{ commit: () => Promise<void> }> {
  const client = new Client({ connectionString: api.fixture.urls.adminUrl });
  await client.connect();
  await client.query("begin");
  await client.query(
    `insert into record_event (record_id, birth_agency_id, holder_id, sequence, id, kind, actor_id, actor_role, actor_name, data)
     select record_id, birth_agency_id, holder_id, 2, gen_random_uuid(), 'InvestigatorAssigned', actor_id, actor_role, actor_name, data
     from record_event where record_id = $1`,
    [complaintId.replace("complaint_", "")],
  );
  return {
    commit: async () => {
      await client.query("commit");
      await client.end();
    },
  };
}

describe("the list of changes in their order", () => {
  test("goes on after a cursor with what is new, and with nothing twice", async () => {
    const { pageInfo } = await page(null);
    const [first, second] = [await filed(), await filed()];
    await filed("ombudsperson-sacramento");
    const after = await page(pageInfo.endCursor, 1);
    expect([idsOf(after), after.pageInfo.hasNextPage]).toEqual([[first], true]);
    expect(idsOf(await page(after.pageInfo.endCursor))).toEqual([second]);
  });

  test("loses nothing when of two that overlap the later one is committed first", async () => {
    const { pageInfo } = await page(null);
    const slow = await filed();
    const earlier = await underWay(slow);
    const quick = await filed();
    const meanwhile = await page(pageInfo.endCursor);
    expect(idsOf(meanwhile)).toEqual([slow]);
    await earlier.commit();
    expect(idsOf(await page(meanwhile.pageInfo.endCursor))).toEqual([slow, quick]);
    expect(idsOf(await page(pageInfo.endCursor))).toEqual([slow, slow, quick]);
  });

  test.each(["nonsense", "x".repeat(600)])("refuses what is no cursor", async (after) => {
    await expect(page(after)).rejects.toThrow("BAD_USER_INPUT");
  });
});

describe("a stream that broke off", () => {
  test("is taken up after the last event, with what happened meanwhile", async () => {
    const [event] = await heard(1, null, filed);
    const missed = [await filed(), await filed()];
    // What was told last comes once more.
    const again = await heard(3, event!.id);
    expect(again.map(({ complaintId }) => complaintId)).toEqual(expect.arrayContaining(missed));
    // The list goes on from the same place.
    expect(idsOf(await page(event!.id))).toEqual(expect.arrayContaining(missed));
  });

  test("is told of what began before its last event and was committed after it", async () => {
    const slow = await filed();
    const earlier = await underWay(slow);
    const [event] = await heard(1, null, filed);
    await earlier.commit();
    const again = await heard(2, event!.id);
    expect(new Set(again.map(({ complaintId }) => complaintId))).toEqual(new Set([slow, event!.complaintId]));
  });

  test("goes on with what happens, after what was missed, and tells nothing of another agency", async () => {
    const [event] = await heard(1, null, filed);
    const missed = await filed();
    let live = "";
    const elsewhere = await filed("ombudsperson-sacramento");
    const told = await heard(3, event!.id, async () => (live = await filed()));
    const ids = told.map(({ complaintId }) => complaintId);
    expect(ids).toEqual(expect.arrayContaining([missed, live]));
    expect(ids).not.toContain(elsewhere);
  });

  test.each([
    ["what is no id", () => "42"],
    [
      "an id of more than 24 hours ago",
      () => {
        const now = Date.now;
        Date.now = () => now() - 24 * 60 * 60 * 1_000 - 1;
        try {
          return cursorBelow("1");
        } finally {
          Date.now = now;
        }
      },
    ],
  ])("by %s is refused", async (_, id) => {
    const answer = await fetch(`${url}/graphql/stream`, {
      method: "POST",
      headers: await headers({ accept: "text/event-stream", "last-event-id": id() }),
      body: JSON.stringify({ query: "subscription { complaintChanged { complaintId } }" }),
    });
    expect(await answer.text()).toContain("BAD_USER_INPUT");
  });
});
