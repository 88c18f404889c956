import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintInputs } from "@redress/domain/complaint";
import type { ActionFields } from "@redress/domain/input";
import { servedActionNames } from "../../src/authorization/served-actions.ts";
import { examples, type ActionName } from "../actions/examples.ts";
import { mutationOf, type Loose } from "../harness.ts";
import { effort } from "./effort.ts";
import { expectWhole } from "./invariants.ts";
import { everybodyOfPlacer, leaksIn, searchForLeaks } from "./leaks.ts";
import { sentToSacramento, takenOverBySacramento, type Moved } from "./moved.ts";
import { openSafetyServer, type Credentials, type Reply, type SafetyServer } from "./safety-server.ts";
import { canary } from "./two-agencies.ts";

// A record that changes hands, by its hands, through GraphQL: who sees what of it at each moment, and who may write.

let server: SafetyServer;
let placer: Credentials;
let sacramento: Credentials;
let department: Credentials;
/** A system of an agency that has no part in any transfer. */
let yuba: Credentials;
beforeAll(async () => {
  server = await openSafetyServer();
  placer = await server.signIn("director");
  await server.fixture.admin("update staff set role = 'DIRECTOR' where agency_id = 'sacramento'");
  sacramento = await server.signIn("ombudsperson-sacramento");
  department = await server.signIn("state-analyst");
  await server.fixture.admin(
    "insert into partner_client (client_id, agency_id, name, scopes) values ('partner-of-yuba', 'yuba', 'Yuba portal', '{complaints:read,complaints:write,persons:read}')",
  );
  yuba = await server.partner("partner-of-yuba", "complaints:read", "complaints:write", "persons:read");
});
afterAll(async () => {
  await expectWhole(server.fixture);
  await server.close();
});

/** Acts whose input names a person or a record of the sender's, whom nobody else can name. */
const namesAnother = (action: ActionName): boolean =>
  ["assignInvestigator", "assignReviewer", "joinContact"].includes(action);

const actions = servedActionNames.filter((name): name is ActionName => name !== "receiveComplaint");

const whole = `query ($id: ID!) { complaint(id: $id) {
  version status handedOver { takenOn } issues { description }
  complainant { name address phone email language accommodation representative { name address phone } }
  transfer { reason toAgency { id } fromAgency { id } } withdrawal { note } ombudsperson { name } caseworker { name }
  timeline(first: 100) { nodes { id sequence kind summary facts { value } } } notices { id form }
  deadlines { ruleId } availableActions { action allowed refusal { code } } } }`;

async function read(as: Credentials, id: string): Promise<Loose> {
  return (await server.ask(as, { query: whole, variables: { id } })).body.data?.complaint ?? null;
}

function send(as: Credentials, action: ActionName, id: string, version: number): Promise<Reply> {
  const input = {
    ...examples[action].input,
    // A number that names nothing.
    ...((complaintInputs[action] as ActionFields)["contactId"] && { contactId: "CT-2026-31-000001" }),
    clientMutationId: crypto.randomUUID(),
    complaintId: id,
    expectedVersion: version,
  };
  return server.ask(as, { query: mutationOf(action), variables: { input } });
}

/** Everything that an act would write, as one digest for each table. */
async function everything(): Promise<unknown> {
  const tables = [
    "record",
    "complaint",
    "record_event",
    "deadline",
    "notice",
    "note",
    "task",
    "approval",
    "attachment",
    "handed_over",
    "person",
    "person_version",
    "person_flag",
    "recusal",
    "kept_apart",
    "record_access",
    "idempotency_key",
    "pgboss.job",
  ];
  const digests = tables.map(
    (table) =>
      `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${table} t) as "${table}"`,
  );
  const done = `(select count(*) from audit_entry where outcome = 'DONE') as acts`;
  return server.fixture.admin(`select ${[...digests, done].join(", ")}`);
}

describe("a complaint on its way", () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await sentToSacramento(server));
  });

  test("is read alike by its sender and by the agency to which it was sent, but for the sender's staff", async () => {
    const theirs = await read(sacramento, id);
    const { availableActions } = theirs;
    expect(theirs).toEqual({
      ...(await read(placer, id)),
      availableActions,
      ombudsperson: null,
      caseworker: null,
    });
    expect(theirs).toMatchObject({
      version: 2,
      handedOver: null,
      complainant: { name: "ourmark Given ourmark Family", representative: { name: "ourmark Advocate" } },
    });
    expect(theirs.timeline.nodes).toHaveLength(2);
  });

  test("gives that agency two acts and no more, and each other one is refused by a code and writes nothing", async () => {
    const { availableActions } = await read(sacramento, id);
    const allowed = availableActions.filter((one: Loose) => one.allowed).map((one: Loose) => one.action);
    expect(allowed).toEqual(["receiveTransfer", "disputeTransfer"]);
    const before = await everything();
    for (const action of actions.filter((name) => !allowed.includes(name))) {
      const { body } = await send(sacramento, action, id, 2);
      const { __typename, code } = body.data[action];
      expect([action, __typename]).toEqual([action, namesAnother(action) ? "InvalidInput" : "ActionRefused"]);
      expect(code).toMatch(/^[A-Z_]+$/);
    }
    expect(await everything()).toEqual(before);
  });

  test("does not exist for a third agency, whatever it tries", async () => {
    expect(await read(yuba, id)).toBeNull();
    const { number } = (
      await server.ask(placer, {
        query: "query ($id: ID!) { complaint(id: $id) { number } }",
        variables: { id },
      })
    ).body.data.complaint;
    const lists = await server.ask(yuba, {
      query: `query ($number: String!) { searchComplaints(text: $number) { nodes { id } } caseload { nodes { id } }
        arriving: caseload(filter: { arriving: true }) { nodes { id } } }`,
      variables: { number },
    });
    expect(lists.text).not.toContain(id);
    const before = await everything();
    for (const action of actions) {
      const { body } = await send(yuba, action, id, 2);
      const said = body.errors?.[0]?.extensions?.["code"] ?? body.data[action].__typename;
      expect([action, said]).toEqual([action, namesAnother(action) ? "InvalidInput" : "NOT_FOUND"]);
    }
    expect(await everything()).toEqual(before);
  });
});

describe("a complaint that another agency has taken over", () => {
  let moved: Moved;
  beforeAll(async () => {
    moved = await takenOverBySacramento(server);
  });

  test("is the other agency's with the whole history, and the persons as they were", async () => {
    const complaint = await read(sacramento, moved.id);
    expect(complaint).toMatchObject({
      version: 6,
      handedOver: null,
      complainant: {
        name: "ourmark Given ourmark Family",
        address: "1 ourmark Street",
        email: "ourmark@example.org",
        representative: { name: "ourmark Advocate", phone: "530-ourmark" },
      },
    });
    expect(complaint.timeline.nodes.map((event: Loose) => event.kind)).toEqual([
      "ComplaintReceived",
      "ComplaintTransferred",
      "TransferReceived",
      "ComplaintAcknowledged",
      "ComplaintAmended",
      "ComplaintWithdrawn",
    ]);
    expect(leaksIn({ text: JSON.stringify(complaint) }, { foreignUuids: moved.since })).toContain(canary);
  });

  test("is for its former holder as it stood, and nothing of what was written since", async () => {
    const complaint = await read(placer, moved.id);
    expect(complaint).toMatchObject({
      version: 2,
      status: "TRANSFER_SENT",
      handedOver: { takenOn: "2026-11-19" },
      complainant: { name: "ourmark Given ourmark Family" },
      withdrawal: null,
    });
    expect(complaint.timeline.nodes).toHaveLength(2);
    expect(complaint.notices).toMatchObject([{ form: "LCR004" }]);
  });

  const queries = Math.ceil(effort.queries / 4);
  test(`tells its former holder nothing since, by whatever query (${queries} of them)`, async () => {
    const pools = {
      ids: [moved.id, moved.id, `complaint_${crypto.randomUUID()}`, "agency_sacramento", "agency_placer"],
      cursors: ["nonsense"],
      texts: [moved.number, moved.number.slice(0, 12), "ourmark Family", canary.slice(0, 6)],
    };
    const askers = await everybodyOfPlacer(server);
    await searchForLeaks({ server, askers, two: { foreignUuids: moved.since }, pools, runs: queries });
    for (const as of askers)
      expect(
        leaksIn(await server.ask(as, { query: whole, variables: { id: moved.id } }), {
          foreignUuids: moved.since,
        }),
      ).toEqual([]);
  }, 600_000);

  test("refuses its former holder every act by a code, whatever version is sent, and nothing is written or told", async () => {
    const before = await everything();
    const refused = (version: number) => (version === 2 ? "ActionRefused" : "StaleVersion");
    for (const action of actions.filter((name) => name !== "mailTransferCopy"))
      for (const version of [2, 6]) {
        const reply = await send(placer, action, moved.id, version);
        const { __typename, code } = reply.body.data[action];
        // A correction is not read further than that it cannot be; everything else is for another to do.
        expect([action, __typename, code]).toEqual([
          action,
          action === "joinContact" ? "InvalidInput" : refused(version),
          expect.stringMatching(/^[A-Z_]+$/),
        ]);
        expect(leaksIn(reply, { foreignUuids: moved.since })).toEqual([]);
      }
    expect(await everything()).toEqual(before);
  });

  test("lets it mail the complainant's copy, once, and tells it nothing with it", async () => {
    const reply = await send(placer, "mailTransferCopy", moved.id, 2);
    expect(reply.body.data.mailTransferCopy).toMatchObject({
      __typename: "MailTransferCopySuccess",
      complaint: { version: 3, status: "TRANSFER_SENT" },
    });
    expect(leaksIn(reply, { foreignUuids: moved.since })).toEqual([]);
    const before = await everything();
    const again = await send(placer, "mailTransferCopy", moved.id, 3);
    expect(again.body.data.mailTransferCopy).toMatchObject({
      __typename: "ActionRefused",
      code: "TRANSFER_COPY_ALREADY_MAILED",
    });
    expect(await everything()).toEqual(before);
    expect(await read(sacramento, moved.id)).toMatchObject({ version: 7 });
  });
});

test("at no moment does nobody hold a complaint, while it goes to another agency and back", async () => {
  const { id } = await sentToSacramento(server);
  const holds = async (as: Credentials): Promise<boolean> => (await read(as, id))?.handedOver === null;
  // Between two questions it may have gone from the one to the other, and once from there back.
  const held = async (): Promise<boolean> =>
    (await holds(placer)) || (await holds(sacramento)) || (await holds(placer));
  let over = false;
  const looks = Array.from({ length: 3 }, async () => {
    const seen: boolean[] = [];
    while (!over) seen.push(await held());
    return seen;
  });
  const acts = [
    [sacramento, "disputeTransfer"],
    [department, "determineOwnership"],
  ] as const;
  const replies: Loose[] = [];
  for (const [at, [as, action]] of acts.entries())
    replies.push((await send(as, action, id, 2 + at)).body.data[action]);
  over = true;
  const seen = (await Promise.all(looks)).flat();
  expect(replies).toMatchObject([{ complaint: { version: 3 } }, { complaint: { version: 4 } }]);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen).not.toContain(false);
  expect(await read(placer, id)).toMatchObject({ handedOver: null, status: "RECEIVED", version: 4 });
  expect(await read(sacramento, id)).toMatchObject({ handedOver: expect.anything(), version: 3 });
});
