import type { SafetyServer } from "./safety-server.ts";
import { viewerOf } from "../write-fixture.ts";
import { noted } from "./beside.ts";
import { canary, done, marked, staffIdsOf } from "./two-agencies.ts";

/** A complaint that went from Placer to Sacramento, which then wrote into it. */
export interface Moved {
  readonly id: string;
  readonly number: string;
  /** Everything that was recorded of it since, and Sacramento's persons: uuids of which Placer may see none. */
  readonly since: ReadonlySet<string>;
}

/** A complaint of Placer's, with every field about persons filled in, on its way to Sacramento at version 2. */
export async function sentToSacramento(server: SafetyServer): Promise<{ id: string; version: number }> {
  const rosa = await server.signIn("ombudsperson");
  const [caseworkerId = ""] = await staffIdsOf(server, "placer", "CASEWORKER");
  const { id, version } = await done(server, rosa, "receiveComplaint", marked("ourmark", caseworkerId));
  await noted(server, rosa, id, { mark: "ourmark", mentionedId: caseworkerId });
  return done(server, rosa, "transferComplaint", {
    complaintId: id,
    expectedVersion: version,
    toAgencyId: "agency_sacramento",
    sentOn: "2026-11-18",
    sentBy: "FAX",
    reason: "ourmark reason",
  });
}

/** The same taken over by Sacramento, with what its people wrote since under the canary. */
export async function takenOverBySacramento(server: SafetyServer): Promise<Moved> {
  const { id, version } = await sentToSacramento(server);
  const bell = await server.signIn("ombudsperson-sacramento");
  const advance = (action: string, expectedVersion: number, input: Record<string, unknown>) =>
    done(server, bell, action, { complaintId: id, expectedVersion, ...input });
  const received = await advance("receiveTransfer", version, { receivedOn: "2026-11-19" });
  const acknowledged = await advance("acknowledgeComplaint", received.version, {
    noticeMailedOn: "2026-11-19",
  });
  const amended = await advance("amendComplaint", acknowledged.version, {
    amendedOn: "2026-11-19",
    noticeMailedOn: "2026-11-19",
    issues: [
      { subject: "PAYMENT", description: `${canary} payment` },
      { subject: "ARREARS", description: `${canary} arrears` },
    ],
  });
  await advance("withdrawComplaint", amended.version, {
    withdrawnOn: "2026-11-19",
    manner: "ORAL",
    note: `${canary} note`,
  });
  await noted(server, bell, id, { mark: canary, mentionedId: viewerOf("ombudsperson-sacramento").id });
  const recordId = id.slice("complaint_".length);
  const since = await server.fixture.admin<{ id: string }>(
    `select id from record_event where record_id = $1 and sequence > $2
     union all select id from notice where record_id = $1 and event_sequence > $2
     union all select id from note where record_id = $1 and text like '${canary}%'
     union all select unnest(person_ids) from record where id = $1`,
    [recordId, version],
  );
  const [row] = await server.fixture.admin<{ number: string }>("select number from record where id = $1", [
    recordId,
  ]);
  return { id, number: row?.number ?? "", since: new Set(since.map((one) => one.id)) };
}
