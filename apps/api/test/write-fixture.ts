import { randomUUID } from "node:crypto";
import { createCalendar, plainDate } from "@redress/domain/calendar";
import type { ReceiveComplaint } from "@redress/domain/complaint";
import type { Role } from "@redress/domain/vocabulary";
import { defaultOfficeSettings, defaultSettings, type World } from "@redress/domain/world";
import { Client } from "pg";
import { inject } from "vitest";
// @boundaries-ignore The tests run on the supervisor that starts the product.
import { createTestDatabase, type TestDatabase } from "../../../scripts/postgres/test-database.ts";
import type { AdvanceRequest, ComplainantRecord, ReceiveRequest } from "../src/modules/complaint/commands.ts";
import type { Viewer } from "../src/platform/auth/viewer.ts";
import { entities } from "../src/entities.ts";
import { createDatabase, createSystemDatabase } from "../src/platform/database/create-database.ts";
import type { SystemDatabase } from "../src/platform/database/database.ts";
import { openJobOutbox } from "../src/platform/jobs/job-outbox.ts";
import { Units } from "../src/platform/orm/units.ts";
import type { WriteDependencies } from "../src/record/command.ts";
import { developers } from "../src/seed/people.ts";
import type { ServedAction } from "../src/authorization/served-actions.ts";

/** A migrated database with the write path on it, as the role that serves requests. */
export interface WriteFixture extends WriteDependencies {
  readonly urls: TestDatabase;
  /** The same database as the system role. */
  readonly system: SystemDatabase;
  readonly units: Units;
  /** Runs SQL as the superuser, past every wall; for looking, and for taking walls away. */
  admin<Row = Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A fresh database for one test file. */
export async function openWriteFixture(poolSize = 8): Promise<WriteFixture> {
  const urls = await createTestDatabase(inject("postgres"));
  const database = createDatabase({ url: urls.appUrl, poolSize });
  const system = createSystemDatabase({ url: urls.systemUrl, poolSize: 4 });
  const units = new Units({ url: urls.appUrl, entities });
  const jobs = await openJobOutbox(urls.appUrl, () => undefined);
  const client = new Client({ connectionString: urls.adminUrl });
  client.on("error", () => undefined);
  await client.connect();
  return {
    urls,
    database,
    system,
    units,
    jobs,
    admin: async (text, values) => (await client.query(text, values)).rows,
    close: async () => {
      await jobs.close();
      await Promise.all([database.close(), system.close(), units.close()]);
      await client.end();
      await urls.drop();
    },
  };
}

/** Thursday, November 19, 2026. */
export const world: World = {
  today: plainDate("2026-11-19"),
  calendars: {
    agency: createCalendar({ body: "AGENCY" }),
    state: createCalendar({ body: "STATE" }),
    court: createCalendar({ body: "COURT" }),
  },
  settings: defaultSettings,
  office: defaultOfficeSettings,
};

/** One of the invented people, as the one who asks. */
export function viewerOf(key: string): Viewer {
  const person = developers.find((one) => one.key === key);
  if (!person) throw new Error(`Nobody is called ${key}.`);
  const { id, role, agencyId, givenName, familyName } = person;
  return {
    kind: "STAFF",
    id,
    role: role as Role,
    name: `${givenName} ${familyName}`,
    agencyId,
    scopes: [],
    sessionId: null,
  };
}

/** An invented complainant with a name that search must bend to. */
export const complainant: ComplainantRecord = {
  givenName: "María José",
  familyName: "Núñez-O’Brien",
  party: "CUSTODIAL_PARTY",
  address: "12 Alder Row, Auburn, CA 95603",
  phone: "916-555-0143",
  email: "maria@example.org",
  language: "es",
  accommodation: null,
  representative: null,
};

/** Handed in on Monday, November 16, 2026, with two issues. */
export const receiveAction: ReceiveComplaint = {
  action: "receiveComplaint",
  filing: { channel: "HAND_DELIVERY", dateStampedOn: plainDate("2026-11-16") },
  knewOn: plainDate("2026-10-01"),
  issues: [
    { ordinal: 1, subject: "PAYMENT", description: "Two payments were not sent on." },
    { ordinal: 2, subject: "CUSTOMER_SERVICE", description: "Nobody called back." },
  ],
  ombudspersonId: viewerOf("ombudsperson").id,
};

/** A request to take a complaint in; every call has a key of its own unless one is given. */
export function receiving(changes: Partial<ReceiveRequest> = {}): ReceiveRequest {
  return {
    viewer: viewerOf("ombudsperson"),
    worldOf: () => Promise.resolve(world),
    clientMutationId: randomUUID(),
    fingerprint: "f".repeat(64),
    agencyId: "placer",
    action: receiveAction,
    complainant,
    caseNumber: null,
    ...changes,
  };
}

/** A request for a step of an existing complaint. */
export function advancing(
  recordId: string,
  expectedVersion: number,
  action: Exclude<ServedAction, ReceiveComplaint>,
  changes: Partial<AdvanceRequest> = {},
): AdvanceRequest {
  const base = {
    viewer: viewerOf("supervisor"),
    worldOf: () => Promise.resolve(world),
    clientMutationId: randomUUID(),
    fingerprint: "a".repeat(64),
  };
  return { ...base, recordId, expectedVersion, action, ...changes };
}

/** Names Daniel Okafor as investigator. */
export const assignOkafor = {
  action: "assignInvestigator",
  investigator: {
    staffId: viewerOf("investigator").id,
    role: "INVESTIGATOR",
    sameAgency: true,
    active: true,
  },
} as const;

/** The acknowledgement, mailed on Wednesday, November 18, 2026. */
export const acknowledge = {
  action: "acknowledgeComplaint",
  noticeMailedOn: plainDate("2026-11-18"),
} as const;
