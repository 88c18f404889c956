import "reflect-metadata";
import { randomUUID } from "node:crypto";
import type { Language } from "@redress/domain/vocabulary";
import { getOperationAST, parse, validate, type DocumentNode, type GraphQLFormattedError } from "graphql";
import { SealedText } from "../src/actions/drafts/sealed-text.ts";
import type { RequestContext } from "../src/context.ts";
import { requireViewer } from "../src/authorization/permissions.ts";
import { DatabaseAuditLog } from "../src/modules/session/database-audit-log.ts";
import { noteDenial } from "../src/server/note-denial.ts";
import { Disclosures } from "../src/platform/audit/disclosures.ts";
import { rowScopeOf, type Viewer } from "../src/platform/auth/viewer.ts";
import type { BoundStatement, Database } from "../src/platform/database/database.ts";
import { CompiledQueries } from "../src/platform/graphql/operation/compiled-queries.ts";
import { OperationRunner } from "../src/platform/graphql/operation/run-operation.ts";
import { buildApiSchema } from "../src/schema.ts";
import { PublicReader } from "../src/modules/public-information/index.ts";
import { Worlds } from "../src/world.ts";
import { openWriteFixture, viewerOf, type WriteFixture } from "./write-fixture.ts";

export { viewerOf } from "./write-fixture.ts";

/** The data of an answer. Its shape is the query's, which was checked against the schema; tests look into it freely. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** What came of an operation. */
export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  /** Names of the statements that were sent by reads, round trip by round trip. */
  readonly roundTrips: readonly (readonly string[])[];
}

/** How one operation is asked. */
export interface Asking {
  /** A person's key of the seed, a viewer made by hand, or null for nobody. */
  readonly as?: string | Viewer | null;
  readonly language?: Language;
  readonly today?: string;
  /** With which keys what was typed is kept; one and the same unless given. */
  readonly drafts?: SealedText;
}

/** The API without its HTTP side: schema, runner and a real database. */
export interface TestApi {
  readonly fixture: WriteFixture;
  /** Runs an operation as Rosa Delgado, ombudsperson of Placer, unless told otherwise. */
  ask<Data = Loose>(
    document: string,
    variables?: Record<string, unknown>,
    asking?: Asking,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

export const schema = buildApiSchema();

/** A database of its own for one test file, with the API on it. */
export async function openTestApi(): Promise<TestApi> {
  const fixture = await openWriteFixture();
  const runner = new OperationRunner<RequestContext>({
    schema,
    compiled: new CompiledQueries(schema),
    timeLimitMs: 15_000,
    onHiddenError: (error) => hidden.push(error),
    onDenied: noteDenial,
    onTimeUp: () => undefined,
  });
  const documents = new Map<string, DocumentNode>();
  const hidden: unknown[] = [];

  const ask = async <Data>(
    text: string,
    variables: Record<string, unknown> = {},
    asking: Asking = {},
  ): Promise<Answer<Data>> => {
    const document = documents.get(text) ?? checked(text);
    documents.set(text, document);
    const roundTrips: string[][] = [];
    const context = contextOf(fixture, asking, roundTrips);
    // A copy by JSON, as variables come over HTTP.
    const sent = JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;
    const operation = getOperationAST(document);
    if (!operation) throw new Error("The document holds no operation, or more than one.");
    const outcome = await runner.run({
      document,
      operation,
      variables: sent,
      context,
      traceId: context.traceId,
    });
    // What a caller is not told is a bug in a test.
    if (hidden.length > 0) throw new Error("An error was masked.", { cause: hidden.splice(0)[0] });
    return { data: outcome.data as Data, errors: outcome.errors, roundTrips };
  };
  return { fixture, ask, close: () => fixture.close() };
}

function checked(text: string): DocumentNode {
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error !== undefined) throw error;
  return document;
}

const draftsOfTests = new SealedText("a secret of drafts that only tests know");

/** A request by somebody, as the server would build it. */
export function contextOf(
  fixture: WriteFixture,
  asking: Asking,
  roundTrips: string[][] = [],
): RequestContext {
  const viewer =
    asking.as === null
      ? null
      : typeof asking.as === "object"
        ? asking.as
        : viewerOf(asking.as ?? "ombudsperson");
  const now = Date.parse(`${asking.today ?? "2026-11-19"}T18:00:00Z`);
  const unit = () => fixture.units.of(rowScopeOf(requireViewer({ viewer })));
  const worlds = new Worlds(fixture.units, { now: () => now });
  return {
    viewer,
    language: asking.language ?? "en",
    world: worlds.of,
    known: () => new PublicReader(fixture.units, { now: () => now }).now(),
    forgetCalendars: (agencyId) => worlds.forget(agencyId),
    database: watched(fixture.database, roundTrips),
    unit: { read: (work) => unit().read(work), write: (work) => unit().write(work) },
    jobs: fixture.jobs,
    drafts: asking.drafts ?? draftsOfTests,
    traceId: randomUUID(),
    signal: new AbortController().signal,
    sessions: {
      list: () => Promise.resolve([]),
      revoke: () => Promise.resolve(false),
      previousSignInAt: () => Promise.resolve(null),
    },
    audit: new DatabaseAuditLog(fixture.system, (_entry, error) => {
      throw error;
    }),
    disclosures: new Disclosures({ now: () => now }),
    liveUpdates: { changes: () => neverChanging() },
    rateLimit: {
      cost: 1,
      limit: 20_000,
      remaining: 19_999,
      resetAt: Date.parse("2026-11-19T20:00:00Z"),
      resetsInSeconds: 60,
    },
  };
}

async function* neverChanging(): AsyncGenerator<never> {}

/** The same database, with the names of what is read written down. */
function watched(database: Database, roundTrips: string[][]): Database {
  return {
    read: (scope, ...bound) => {
      roundTrips.push(bound.map(({ statement }: BoundStatement<unknown>) => statement.name));
      return database.read(scope, ...bound);
    },
    show: (scope, ...bound) => {
      roundTrips.push(bound.map(({ statement }: BoundStatement<unknown>) => statement.name));
      return database.show(scope, ...bound);
    },
    write: (scope, work) => database.write(scope, work),
    counters: () => database.counters(),
    close: () => database.close(),
  };
}

/** A partner system of Placer with these scopes. */
export function partnerWith(...scopes: string[]): Viewer {
  return {
    kind: "PARTNER",
    id: "family-portal",
    role: "PARTNER",
    name: "Family Portal",
    agencyId: "placer",
    scopes,
    sessionId: null,
  };
}

/** Takes a complaint in and returns it. Handed over on Monday, November 16, 2026, unless changed. */
export async function aReceivedComplaint(
  api: TestApi,
  changes: Record<string, unknown> = {},
): Promise<{ id: string; version: number; number: string }> {
  const { data } = await api.ask(
    `mutation ($input: ReceiveComplaintInput!) { receiveComplaint(input: $input) {
      __typename ... on ActionSuccess { complaint { id version number } } ... on UserError { code message } } }`,
    { input: receiveInput(changes) },
  );
  if (data.receiveComplaint.complaint === undefined) throw new Error(JSON.stringify(data.receiveComplaint));
  return data.receiveComplaint.complaint;
}

/** A valid input of receiveComplaint. */
export function receiveInput(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    clientMutationId: randomUUID(),
    filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-11-16" },
    knewOn: "2026-10-01",
    complainant: {
      givenName: "María José",
      familyName: "Núñez-O’Brien",
      party: "CUSTODIAL_PARTY",
      email: "maria@example.org",
      language: "es",
    },
    issues: [
      { subject: "PAYMENT", description: "Two payments were not sent on." },
      { subject: "CUSTOMER_SERVICE", description: "Nobody called back." },
    ],
    ...changes,
  };
}

/** The parts of an answer that tests of actions look at. */
export const answerFields = `
  __typename
  ... on ActionSuccess { clientMutationId noticesQueued event { sequence kind summary actorName } complaint { id version status } }
  ... on UserError { code message citations { key } }
  ... on ActionRefused { field availableActions { action allowed refusal { code } } }
  ... on InvalidInput { issues { path code message } }
  ... on StaleVersion { expectedVersion current { version } changedBy changedAt changes { sequence kind actorName } }`;

/** A mutation of one action that answers with `answerFields`. */
export function mutationOf(action: string): string {
  const input = `${action[0]?.toUpperCase()}${action.slice(1)}Input`;
  return `mutation ${action}($input: ${input}!) { ${action}(input: $input) { ${action === "receiveComplaint" ? withoutStale(answerFields) : answerFields} } }`;
}

function withoutStale(fields: string): string {
  return fields
    .split("\n")
    .filter((line) => !line.includes("StaleVersion"))
    .join("\n");
}

/** Takes one action and returns its payload. */
export async function act(
  api: TestApi,
  action: string,
  input: Record<string, unknown>,
  asking: Asking = {},
): Promise<Loose> {
  const { data, errors } = await api.ask(
    mutationOf(action),
    { input: { clientMutationId: randomUUID(), ...input } },
    asking,
  );
  return data?.[action] ?? { errors };
}

/** A complaint that Daniel Okafor investigates. */
export async function aComplaintUnderInvestigation(
  api: TestApi,
  changes: Record<string, unknown> = {},
): Promise<{ id: string; version: number }> {
  const { id, version } = await aReceivedComplaint(api, changes);
  const answer = await act(api, "assignInvestigator", {
    complaintId: id,
    expectedVersion: version,
    investigatorId: `staff_${viewerOf("investigator").id}`,
  });
  return answer.complaint;
}
