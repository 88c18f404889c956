import { complaintInputs } from "@redress/domain/complaint";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examples, type ActionName } from "../actions/examples.ts";
import { mutationOf, receiveInput } from "../harness.ts";
import { effort } from "./effort.ts";
import { leaksIn, poolsFor } from "./leaks.ts";
import { randomOperation } from "./random-operation.ts";
import { openSafetyServer, type Credentials, type Reply, type SafetyServer } from "./safety-server.ts";
import { canary, furnish, type TwoAgencies } from "./two-agencies.ts";

let server: SafetyServer;
let two: TwoAgencies;
/** The number of a contact of our own, for acts that name one. */
let ownContact: string;
let writers: Readonly<Record<string, Credentials>>;
beforeAll(async () => {
  server = await openSafetyServer();
  two = await furnish(server);
  const [{ number }] = (await server.fixture.admin<{ number: string }>(
    "select number from contact where holder_id = 'placer' order by number",
  )) as [{ number: string }];
  ownContact = number;
  const partner = await server.partner("partner-placer", "complaints:read", "complaints:write");
  writers = {
    director: await server.signIn("director"),
    ombudsperson: await server.signIn("ombudsperson"),
    partner,
  };
});
afterAll(() => server.close());

/** Every row of Sacramento's, as text, in every table that knows agencies. */
async function everythingOfTheirs(): Promise<unknown> {
  const tables = await server.fixture.admin<{ name: string; owner: string }>(
    `select table_name as name, column_name as owner from information_schema.columns
     where table_schema = 'public' and column_name in ('agency_id', 'holder_id') order by table_name`,
  );
  const digests = tables.map(
    ({ name, owner }) =>
      `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name} t where ${owner} = 'sacramento') as ${name}`,
  );
  return (await server.fixture.admin(`select ${digests.join(", ")}`))[0];
}

/** Everything that any write leaves behind. */
async function rowCounts(): Promise<unknown> {
  const tables = [
    "record",
    "person",
    "person_version",
    "person_flag",
    "recusal",
    "kept_apart",
    "record_access",
    "complaint",
    "contact",
    "record_event",
    "deadline",
    "notice",
    "note",
    "task",
    "approval",
    "calendar_change",
    "attachment",
    "idempotency_key",
    "pgboss.job",
  ];
  return (
    await server.fixture.admin(
      `select ${tables.map((table) => `(select count(*)::int from ${table}) as "${table}"`).join(", ")}`,
    )
  )[0];
}

function plain({ text, status }: Reply, id: string): string {
  return `${status} ${text.replaceAll(id, "ID").replace(/"traceId":"[^"]*"|,"extensions":\{"cost".*$/g, "")}`;
}

test.each(Object.keys(examples) as ActionName[])(
  "%s on their complaint is answered as on none, and writes nothing",
  async (action) => {
    const before = [await everythingOfTheirs(), await rowCounts()];
    for (const [name, as] of Object.entries(writers)) {
      for (const id of two.foreign) {
        const ask = (complaintId: string, version: number): Promise<Reply> => {
          const input = {
            clientMutationId: crypto.randomUUID(),
            complaintId,
            expectedVersion: version,
            ...("contactId" in complaintInputs[action] && { contactId: ownContact }),
            ...examples[action].input,
          };
          return server.ask(as, { query: mutationOf(action), variables: { input } });
        };
        const everyVersion = [1, 2, 3, 4, 5, 6].map(async (version) => {
          const absent = `complaint_${crypto.randomUUID()}`;
          const [theirs, none] = await Promise.all([ask(id, version), ask(absent, version)]);
          expect({ name, said: plain(theirs, id) }).toEqual({ name, said: plain(none, absent) });
          expect(theirs.text).toMatch(/"NOT_FOUND"|"UNKNOWN_ID"|"FORBIDDEN"/);
        });
        await Promise.all(everyVersion);
      }
    }
    expect([await everythingOfTheirs(), await rowCounts()]).toEqual(before);
  },
);

test("their people can be named nowhere: as investigator, as caseworker, by their agency", async () => {
  const before = [await everythingOfTheirs(), await rowCounts()];
  const as = writers["director"]!;
  const nobody = `staff_${crypto.randomUUID()}`;
  const { body } = await server.ask(as, {
    query: "query ($id: ID!) { complaint(id: $id) { version } }",
    variables: { id: two.own[0] },
  });
  for (const id of two.foreignStaff) {
    const naming = (person: string): Promise<Reply>[] => [
      server.ask(as, {
        query: mutationOf("assignInvestigator"),
        variables: {
          input: {
            clientMutationId: "named",
            complaintId: two.own[0],
            expectedVersion: body.data.complaint.version,
            investigatorId: person,
          },
        },
      }),
      server.ask(as, {
        query: mutationOf("receiveComplaint"),
        variables: { input: receiveInput({ clientMutationId: "named", caseworkerId: person }) },
      }),
    ];
    const theirs = (await Promise.all(naming(id))).map((reply) => plain(reply, id));
    const none = (await Promise.all(naming(nobody))).map((reply) => plain(reply, nobody));
    expect(theirs).toEqual(none);
    for (const said of theirs) expect(said).toContain('"UNKNOWN_ID"');
  }
  const agency = (key: string): Promise<Reply> =>
    server.ask(as, {
      query: mutationOf("receiveComplaint"),
      variables: { input: receiveInput({ clientMutationId: "agency", agencyId: key }) },
    });
  expect(plain(await agency("agency_sacramento"), "sacramento")).toBe(
    plain(await agency("agency_atlantis"), "atlantis"),
  );
  expect([await everythingOfTheirs(), await rowCounts()]).toEqual(before);
});

test("their notes cannot be corrected, nor anything be noted on their records, nor their people be mentioned", async () => {
  const before = [await everythingOfTheirs(), await rowCounts()];
  const as = writers["director"]!;
  const add = (recordId: string, mentions: readonly string[] = []): Promise<Reply> =>
    server.ask(as, {
      query: `mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename ... on InvalidInput { issues { path code } } } }`,
      variables: { input: { clientMutationId: "note", recordId, text: "@x", mentions } },
    });
  const correct = (noteId: string): Promise<Reply> =>
    server.ask(as, {
      query: `mutation ($input: CorrectNoteInput!) { correctNote(input: $input) { __typename ... on InvalidInput { issues { path code } } } }`,
      variables: { input: { clientMutationId: "note", noteId, expectedVersion: 1, text: "x" } },
    });
  const remove = (attachmentId: string): Promise<Reply> =>
    server.ask(as, {
      query: `mutation ($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { __typename ... on InvalidInput { issues { path code } } } }`,
      variables: { input: { clientMutationId: "file", attachmentId, reason: "x" } },
    });
  const [noRecord, noNote, nobody, noFile] = ["complaint", "note", "staff", "attachment"].map(
    (kind) => `${kind}_${crypto.randomUUID()}`,
  ) as [string, string, string, string];
  for (const id of two.foreign) expect(plain(await add(id), id)).toBe(plain(await add(noRecord), noRecord));
  const notes = two.foreignIds.filter((one) => one.startsWith("note_"));
  expect(notes.length).toBeGreaterThan(0);
  for (const id of notes) expect(plain(await correct(id), id)).toBe(plain(await correct(noNote), noNote));
  const files = two.foreignIds.filter((one) => one.startsWith("attachment_"));
  expect(files.length).toBeGreaterThan(0);
  for (const id of files) expect(plain(await remove(id), id)).toBe(plain(await remove(noFile), noFile));
  for (const id of two.foreignStaff)
    expect(plain(await add(two.own[0]!, [id]), id)).toBe(plain(await add(two.own[0]!, [nobody]), nobody));
  expect([await everythingOfTheirs(), await rowCounts()]).toEqual(before);
});

test("their sessions cannot be ended", async () => {
  const query = `mutation ($input: RevokeSessionInput!) { revokeSession(input: $input) { __typename } }`;
  const end = (sessionId: string): Promise<Reply> =>
    server.ask(writers["director"]!, { query, variables: { input: { clientMutationId: "end", sessionId } } });
  const absent = `session_${crypto.randomUUID()}`;
  for (const id of two.foreignIds.filter((one) => one.startsWith("session_")))
    expect(plain(await end(id), id)).toBe(plain(await end(absent), absent));
  expect(
    await server.fixture.admin(
      "select from session where agency_id = 'sacramento' and revoked_at is not null",
    ),
  ).toEqual([]);
});

const writes = Math.ceil(effort.queries / 8);
test(`by whatever mutation (${writes} of them) nothing of theirs changes or is told`, async () => {
  const before = await everythingOfTheirs();
  const drawn = await poolsFor(server, two);
  // What an actor writes comes back to them: a number of theirs among the texts would be taken for a leak.
  const pools = { ...drawn, texts: drawn.texts.filter((text) => !two.foreignNumbers.includes(text)) };
  // Their own sessions are ended by revokeSession with an id of the pool.
  const askers = [
    writers["ombudsperson"]!,
    writers["partner"]!,
    await server.signIn("supervisor"),
    await server.signIn("director"),
  ];
  const asked = fc.asyncProperty(
    randomOperation("Mutation", pools),
    fc.constantFrom(...askers),
    async (operation, as) => {
      const reply = await server.ask(as, operation);
      // What an actor writes themselves is theirs to read; the pool's texts never hold the whole canary.
      expect({ leaks: leaksIn(reply, two), operation: operation.query }).toEqual({
        leaks: [],
        operation: operation.query,
      });
      expect(reply.text).not.toContain('"INTERNAL"');
    },
  );
  await fc.assert(asked, { numRuns: writes });
  // The pools were made by signing one of theirs in, which is a session more and no change of ours.
  expect({ ...(before as object), session: null }).toEqual({
    ...((await everythingOfTheirs()) as object),
    session: null,
  });
  expect(server.log.join("")).not.toContain(canary);
}, 600_000);
