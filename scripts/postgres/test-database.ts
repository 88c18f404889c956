/**
 * PostgreSQL for tests: one server for a whole run, a database of its own for each test file.
 *
 * In a workspace's vitest `globalSetup`:
 *
 *     import type { TestProject } from "vitest/node";
 *     import { startTestPostgres } from "./test-database.ts";
 *
 *     export default async function setup(project: TestProject) {
 *       const postgres = await startTestPostgres();
 *       await migrate(postgres.template.ownerUrl);       // once; every test database is a copy of this one
 *       project.provide("postgres", postgres.access);    // plain data, so it reaches the test workers
 *       return () => postgres.stop();
 *     }
 *
 * In a test file:
 *
 *     const database = await createTestDatabase(inject("postgres"));
 *     // database.ownerUrl, database.appUrl, database.systemUrl, database.adminUrl
 *     afterAll(() => database.drop());
 *
 * `npm test` starts one server for all workspaces and names it in REDRESS_TEST_POSTGRES; a workspace's tests started
 * by themselves get a server of their own. Close every connection to the template before the first copy is made:
 * PostgreSQL copies only a database that nobody uses.
 */
import { randomBytes } from "node:crypto";
import { databaseUrl, ensureDatabase, ignorePgVariables, withClient } from "./connections.ts";
import type { Credentials } from "./credentials.ts";
import { startPostgres, type PostgresServer } from "./start-postgres.ts";

/** How to reach the test server: plain data that can be sent to another process. */
export interface TestPostgresAccess {
  readonly port: number;
  readonly credentials: Credentials;
  /** the database that test databases are copied from */
  readonly template: string;
}

/** Addresses of one database, as each role. */
export interface TestDatabaseUrls {
  readonly name: string;
  /** as the superuser: for tests that take a wall away */
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly systemUrl: string;
}

/** A test server for a run. */
export interface TestPostgres {
  readonly access: TestPostgresAccess;
  /** an empty database to migrate; the tests' databases are copies of it */
  readonly template: TestDatabaseUrls;
  /** stops the server, or leaves it to the run it is shared with */
  stop(): Promise<void>;
}

/** A database for one test file. */
export interface TestDatabase extends TestDatabaseUrls {
  /** drops the database, closing whoever is still connected */
  drop(): Promise<void>;
}

/**
 * Starts an ephemeral server (about a second), or joins the one named in REDRESS_TEST_POSTGRES, and makes an empty
 * template database on it.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const shared = process.env["REDRESS_TEST_POSTGRES"];
  if (shared === undefined || shared === "") {
    const server = await startPostgres({ ephemeral: true });
    return { ...(await makeTemplate(server)), stop: () => server.stop() };
  }
  ignorePgVariables();
  const joined = JSON.parse(shared) as Pick<TestPostgresAccess, "credentials" | "port">;
  return { ...(await makeTemplate(joined)), stop: () => Promise.resolve() };
}

/** What `npm test` puts into REDRESS_TEST_POSTGRES so that every workspace joins its server. */
export function shareTestPostgres(server: PostgresServer): string {
  return JSON.stringify({ port: server.port, credentials: server.credentials });
}

/**
 * Copies the template (some 50 ms) into a database of its own.
 *
 * @param from the database to copy; by default the run's template. Nobody may be connected to it.
 */
export async function createTestDatabase(
  access: TestPostgresAccess,
  from = access.template,
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const urls = urlsFor(access, name);
  await asAdmin(access, (sql) => sql(`CREATE DATABASE ${name} TEMPLATE ${from} OWNER redress_owner`));
  // Rights on a database are not part of the copy.
  await asAdmin(access, (sql) => sql(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`));
  await asAdmin(access, (sql) => sql(`GRANT CONNECT ON DATABASE ${name} TO redress_app, redress_system`));
  return {
    ...urls,
    drop: () => asAdmin(access, (sql) => sql(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

async function makeTemplate(
  server: Pick<TestPostgresAccess, "credentials" | "port">,
): Promise<Pick<TestPostgres, "access" | "template">> {
  const name = `template_${randomBytes(6).toString("hex")}`;
  const access = { port: server.port, credentials: server.credentials, template: name };
  const urls = urlsFor(access, name);
  await ensureDatabase(
    databaseUrl("postgres", access.credentials.admin, access.port, "postgres"),
    access.credentials,
    name,
  );
  return { access, template: urls };
}

function urlsFor({ port, credentials }: TestPostgresAccess, name: string): TestDatabaseUrls {
  return {
    name,
    adminUrl: databaseUrl("postgres", credentials.admin, port, name),
    ownerUrl: databaseUrl("redress_owner", credentials.owner, port, name),
    appUrl: databaseUrl("redress_app", credentials.app, port, name),
    systemUrl: databaseUrl("redress_system", credentials.system, port, name),
  };
}

async function asAdmin(
  access: TestPostgresAccess,
  work: (sql: (text: string) => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const url = databaseUrl("postgres", access.credentials.admin, access.port, "postgres");
  await withClient(url, (client) => work((text) => client.query(text)));
}
