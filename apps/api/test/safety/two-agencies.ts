import { randomUUID } from "node:crypto";
import { receiveInput, mutationOf } from "../harness.ts";
import { asked, noted } from "./beside.ts";
import { flagged } from "./flagged.ts";
import { layFiles } from "./laid-files.ts";
import { viewerOf } from "../write-fixture.ts";
import type { Credentials, SafetyServer } from "./safety-server.ts";
import { settingsAndApprovals } from "./settings-and-approvals.ts";
import { twoContacts } from "./two-contacts.ts";

/** In every text that a person of the other agency wrote or is named by, and nowhere else. */
export const canary = "qzxcanary";
/** The other agency's complaints are numbered from here, so that their numbers are told from our own. */
const foreignNumbers = 900_000;

/** Placer, who asks, and Sacramento, of whom nothing may be seen. Complaints in every status on both sides. */
export interface TwoAgencies {
  /** Public ids of complaints: ours and theirs. */
  readonly own: readonly string[];
  readonly foreign: readonly string[];
  /** Public ids of everything of theirs that has one: complaints, staff, events, notices, sessions. */
  readonly foreignIds: readonly string[];
  /** Every uuid in a row of theirs. */
  readonly foreignUuids: ReadonlySet<string>;
  readonly ownStaff: readonly string[];
  readonly foreignStaff: readonly string[];
  /** Numbers of their complaints. */
  readonly foreignNumbers: readonly string[];
  /** Names of people who complained to us. */
  readonly ownNames: readonly string[];
}

/** What a person of one agency writes into a complaint, with a mark in every text. */
export function marked(mark: string, caseworkerId: string): Record<string, unknown> {
  return receiveInput({
    complainant: {
      givenName: `${mark} Given`,
      familyName: `${mark} Family`,
      party: "NONCUSTODIAL_PARENT",
      address: `1 ${mark} Street`,
      phone: `916-${mark}`,
      email: `${mark}@example.org`,
      language: `en-${mark.slice(0, 8)}`,
      accommodation: `${mark} large print`,
      participantNumber: `${mark}-7`,
      representative: { name: `${mark} Advocate`, address: `2 ${mark} Street`, phone: `530-${mark}` },
    },
    caseNumber: `${mark}-42`,
    issues: [{ subject: "PAYMENT", description: `${mark} payment` }],
    caseworkerId: `staff_${caseworkerId}`,
  });
}

/** Acts as somebody and returns the complaint; throws when the act was not done. */
export async function done(
  server: SafetyServer,
  as: Credentials,
  action: string,
  input: Record<string, unknown>,
): Promise<{ id: string; version: number }> {
  const reply = await server.ask(as, {
    query: mutationOf(action),
    variables: { input: { clientMutationId: randomUUID(), ...input } },
  });
  const complaint = reply.body.data?.[action]?.complaint;
  if (complaint === undefined) throw new Error(`${action}: ${reply.text}`);
  return complaint;
}

interface Office {
  readonly director: Credentials;
  readonly ombudsperson: Credentials;
  readonly investigatorId: string;
  readonly caseworkerId: string;
  readonly mark: string;
}

/** Six complaints, one in each stage of a complaint's life, and one that a repeated contact made. */
async function someComplaints(server: SafetyServer, office: Office): Promise<string[]> {
  const { director, ombudsperson, mark } = office;
  const ids: string[] = [];
  for (let stage = 0; stage < 6; stage += 1) {
    const received = await done(server, ombudsperson, "receiveComplaint", marked(mark, office.caseworkerId));
    const { id } = received;
    let { version } = received;
    const advance = async (
      as: Credentials,
      action: string,
      input: Record<string, unknown>,
    ): Promise<void> => {
      ({ version } = await done(server, as, action, { complaintId: id, expectedVersion: version, ...input }));
    };
    ids.push(id);
    await noted(server, ombudsperson, id, { mark, mentionedId: office.investigatorId });
    await asked(server, ombudsperson, id, { mark, caseworkerId: office.caseworkerId });
    if (stage >= 1) await advance(ombudsperson, "acknowledgeComplaint", { noticeMailedOn: "2026-11-18" });
    if (stage >= 2)
      await advance(director, "assignInvestigator", { investigatorId: `staff_${office.investigatorId}` });
    if (stage >= 3)
      await advance(director, "extendResolutionPeriod", {
        days: 20,
        reason: `${mark} reason`,
        noticeMailedOn: "2026-11-18",
      });
    if (stage === 4) {
      const findings = [{ issueOrdinal: 1, outcome: "FOR_COMPLAINANT", explanation: `${mark} finding` }];
      await advance(director, "issueWrittenResolution", {
        datedOn: "2026-11-18",
        mailedOn: "2026-11-18",
        findings,
        actionsToTake: `${mark} actions`,
      });
      await advance(ombudsperson, "recordResolutionReceipt", { receivedOn: "2026-11-19" });
    }
    if (stage === 5)
      await advance(ombudsperson, "withdrawComplaint", {
        withdrawnOn: "2026-11-19",
        manner: "ORAL",
        note: `${mark} note`,
      });
  }
  return [...ids, await twoContacts(server, ombudsperson, mark, marked(mark, ""))];
}

/** The members of staff of an agency in a role, by id. */
export async function staffIdsOf(server: SafetyServer, agencyId: string, role: string): Promise<string[]> {
  const rows = await server.fixture.admin<{ id: string }>(
    "select id from staff where agency_id = $1 and role = $2 order by id",
    [agencyId, role],
  );
  return rows.map((row) => row.id);
}

/** One of Sacramento's complaints as it would stand frozen, had it gone to another agency and come back. */
async function handOver(server: SafetyServer): Promise<void> {
  await server.fixture.admin(
    `insert into handed_over (record_id, birth_agency_id, agency_id, version, number, to_agency_id, handed_over_on, person_ids, document)
     select id, birth_agency_id, 'sacramento', 1, number, 'butte', '2026-03-06', person_ids, $1 from record
     where holder_id = 'sacramento' order by number limit 1`,
    [{ row: { note: canary } }],
  );
}

/** Sacramento's people have typed into forms of their complaints and not filed: alone, and together. */
async function keepDrafts(server: SafetyServer, as: Credentials, ids: readonly string[]): Promise<void> {
  const query = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { ... on SaveDraftSuccess { revision } } }`;
  for (const about of ids)
    for (const form of ["withdrawComplaint", "issueWrittenResolution"]) {
      const text = JSON.stringify({ note: `${canary} typed` });
      const authorId = `staff_${viewerOf("ombudsperson-sacramento").id}`;
      const input = { clientMutationId: "typed", authorId, form, about, writer: "window", nth: 1, text };
      const reply = await server.ask(as, { query, variables: { input } });
      if (!reply.body.data?.saveDraft?.revision) throw new Error(reply.text);
    }
}

/** A hold of the other office, whose last day was set. */
function shutDown({ fixture }: SafetyServer): Promise<unknown> {
  return fixture.admin(
    `insert into enforcement_hold (id, agency_id, actions, from_on, reason, author_id, author, changes)
    values (gen_random_uuid(), 'sacramento', '{LEVY}', '2026-01-01', $1, 'x', $1, jsonb_build_array(jsonb_build_object(
      'throughOn', '2026-12-31', 'reason', $1::text, 'author', $1::text, 'changedAt', '2026-01-02T00:00:00Z')))`,
    [`${canary} hold`],
  );
}

/** Makes both offices work through the API, then marks what only jobs and administrators write. */
export async function furnish(server: SafetyServer): Promise<TwoAgencies> {
  const admin: SafetyServer["fixture"]["admin"] = (text, values) => server.fixture.admin(text, values);
  await admin("update staff set given_name = $1, family_name = $2 || role where agency_id = 'sacramento'", [
    `${canary} Official`,
    canary,
  ]);
  await admin("update staff set role = 'DIRECTOR' where id = $1", [viewerOf("ombudsperson-sacramento").id]);
  await admin(
    "insert into record_counter (agency_id, kind, year, last_number) select 'sacramento', kind, 2026, $1 from unnest(array['COMPLAINT', 'CONTACT']) kind",
    [foreignNumbers],
  );
  await admin(
    "insert into partner_client (client_id, agency_id, name, scopes) values ('partner-of-sacramento', 'sacramento', $1, '{complaints:read}')",
    [`${canary} partner`],
  );
  const theirs = await server.signIn("ombudsperson-sacramento");
  const [investigatorId = ""] = await staffIdsOf(server, "sacramento", "INVESTIGATOR");
  const [caseworkerId = ""] = await staffIdsOf(server, "sacramento", "CASEWORKER");
  const foreign = await someComplaints(server, {
    director: theirs,
    ombudsperson: theirs,
    investigatorId,
    caseworkerId,
    mark: canary,
  });
  const [ours = ""] = await staffIdsOf(server, "placer", "CASEWORKER");
  const own = await someComplaints(server, {
    director: await server.signIn("director"),
    ombudsperson: await server.signIn("ombudsperson"),
    investigatorId: viewerOf("investigator").id,
    caseworkerId: ours,
    mark: "ourmark",
  });
  await admin(
    "update notice set status = 'PREPARED', prepared_at = now(), language = 'en', body = $1 where holder_id = 'sacramento'",
    [`Dear ${canary}`],
  );
  await admin(
    "update notice set status = 'PREPARED', prepared_at = now(), language = 'en', body = 'Dear ourmark' where holder_id = 'placer'",
  );
  await admin(
    "update session set user_agent = $1, ip = $2, id_token_hint = $1 where agency_id = 'sacramento'",
    [`${canary} browser`, canary],
  );
  await admin(
    "insert into audit_entry (id, agency_id, birth_agency_id, act, outcome, details) values (gen_random_uuid(), 'sacramento', 'sacramento', 'access.denied', 'DENIED', $1)",
    [{ canary }],
  );
  await Promise.all([keepDrafts(server, theirs, foreign), shutDown(server)]);
  await Promise.all([
    handOver(server),
    flagged(server, theirs, canary),
    settingsAndApprovals(server, canary),
    layFiles(server, canary),
  ]);
  return { own, foreign, ...(await whatIsTheirs(server)) };
}

/** The tables whose rows are an agency's for good, and not their holder's. */
const owned = new Set(["staff", "session", "person", "approval", "calendar_change"]);

async function whatIsTheirs(server: SafetyServer): Promise<Omit<TwoAgencies, "foreign" | "own">> {
  const admin: SafetyServer["fixture"]["admin"] = (text, values) => server.fixture.admin(text, values);
  const ids = async (kind: string, table: string, agency = "sacramento"): Promise<string[]> => {
    // Tasks that follow from the facts are many and alike; those that a person wrote stand for them.
    const which = `${owned.has(table) ? "agency_id" : "holder_id"} = $1${table === "task" ? " and title is not null" : ""}`;
    const rows = await admin<{ id: string }>(`select id from ${table} where ${which}`, [agency]);
    return rows.map((row) => `${kind}_${row.id}`);
  };
  const foreignStaff = await ids("staff", "staff");
  const foreignIds = [
    ...(await ids("complaint", "complaint")),
    ...(await ids("contact", "contact")),
    ...foreignStaff,
    ...(await ids("person", "person")),
    ...(await ids("event", "record_event")),
    ...(await ids("notice", "notice")),
    ...(await ids("note", "note")),
    ...(await ids("task", "task")),
    ...(await ids("approval", "approval")),
    ...(await ids("calendarchange", "calendar_change")),
    ...(await ids("attachment", "attachment")),
    ...(await ids("session", "session")),
  ];
  const drafts = (
    await admin<{ revision: string }>("select revision from draft where agency_id = 'sacramento'")
  ).map(({ revision }) => revision);
  const numbers = await admin<{ number: string }>("select number from record where holder_id = 'sacramento'");
  return {
    foreignIds,
    foreignUuids: new Set([...foreignIds.map((id) => id.slice(id.indexOf("_") + 1)), ...drafts]),
    ownStaff: await ids("staff", "staff", "placer"),
    foreignStaff,
    foreignNumbers: numbers.map((row) => row.number),
    ownNames: ["ourmark", "ourmark Family", "Given ourmark"],
  };
}
