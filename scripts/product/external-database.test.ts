/** Databases of the user's own, tried on one throw-away server. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "../postgres/connections.ts";
import { startPostgres, type PostgresServer } from "../postgres/start-postgres.ts";
import { followIssuer } from "./database.ts";
import { openExternal, plainAddress } from "./external-database.ts";

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres({ ephemeral: true });
});

afterAll(() => server.stop());

describe("DATABASE_URL", () => {
  it.each([
    [
      "postgresql:///redress?host=/run/postgresql&user=olga",
      "postgresql://olga@%2Frun%2Fpostgresql:5432/redress",
    ],
    ["postgresql://olga:p%40ss@/redress?host=/run/pg", "postgresql://olga:p%40ss@%2Frun%2Fpg:5432/redress"],
    ["postgres://olga@%2Frun%2Fpg:5433/redress", "postgresql://olga@%2Frun%2Fpg:5433/redress"],
    ["postgres:///redress?user=olga", "postgresql://olga@localhost:5432/redress"],
    ["postgres://olga:x@db.example.gov/redress", "postgres://olga:x@db.example.gov/redress"],
  ])("%s is understood, sockets too", (given, plain) => {
    expect(plainAddress(given)).toBe(plain);
  });

  it("that is no address is refused in a sentence", async () => {
    await expect(openExternal("postgres//nowhere:x")).rejects.toThrow(
      "DATABASE_URL is no address; it looks like",
    );
  });

  it("of a role that owns nothing there is refused in a sentence", async () => {
    await sql(
      server.adminUrl,
      "CREATE ROLE guest LOGIN PASSWORD 'guest'; GRANT CONNECT ON DATABASE redress TO guest",
    );
    await expect(openExternal(as("guest", "guest", "redress"))).rejects.toThrow(
      "DATABASE_URL connects as guest, who may not make tables in redress. Have its owner run",
    );
  });
});

it("an owner who may make roles may act as those it made, as the migration does", async () => {
  const other = await startPostgres({ ephemeral: true });
  const admin = other.adminUrl;
  await sql(
    admin,
    "CREATE ROLE olga LOGIN CREATEROLE PASSWORD 'olga'; DROP OWNED BY redress_app, redress_system",
  );
  await sql(admin, "CREATE DATABASE olgas OWNER olga");
  await sql(admin, "DROP DATABASE redress");
  await sql(admin, "DROP ROLE redress_app, redress_system");
  const olgas = `postgresql://olga:olga@127.0.0.1:${other.port}/olgas`;
  await openExternal(olgas);
  await sql(olgas, "SET ROLE redress_app");
  await other.stop();
});

describe("two installations with databases of their own on one server", () => {
  afterEach(() => sql(server.adminUrl, "ALTER ROLE redress_app NOLOGIN; ALTER ROLE redress_system NOLOGIN"));

  it("share the program's roles and leave each other's connections alone", async () => {
    await sql(server.adminUrl, "ALTER ROLE redress_app NOLOGIN; ALTER ROLE redress_system NOLOGIN");
    await sql(server.adminUrl, "CREATE DATABASE one");
    await sql(server.adminUrl, "CREATE DATABASE two");
    const one = await openExternal(inDatabase("one"));
    await openExternal(inDatabase("two"));
    expect(await sql(one.appUrl, "SELECT current_user AS role")).toEqual([{ role: "redress_app" }]);
    expect(await sql(one.systemUrl, "SELECT current_user AS role")).toEqual([{ role: "redress_system" }]);
  });

  it("of which one has given the roles a password of its own: the other is told, and changes nothing", async () => {
    await sql(server.adminUrl, "ALTER ROLE redress_app LOGIN PASSWORD 'theirs'");
    await expect(openExternal(inDatabase("one"))).rejects.toThrow("Set APP_DATABASE_URL to its address");
    expect(await sql(as("redress_app", "theirs", "one"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });
});

describe("the invented people", () => {
  it("follow the identity provider of a start to another port; nobody else does", async () => {
    await sql(server.ownerUrl, "CREATE TABLE staff (subject text, issuer text)");
    await sql(
      server.ownerUrl,
      `INSERT INTO staff VALUES ('dev|rosa', 'http://127.0.0.1:4681'), ('dev|kept', 'https://login.example.gov'),
         ('x7', 'http://127.0.0.1:4681'), (NULL, NULL)`,
    );
    await followIssuer(server.ownerUrl, "http://127.0.0.1:4682");
    expect(await sql(server.ownerUrl, "SELECT subject FROM staff WHERE issuer LIKE '%4682'")).toEqual([
      { subject: "dev|rosa" },
    ]);
  });
});

function inDatabase(name: string): string {
  return as("postgres", server.credentials.admin, name);
}

function as(role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${server.port}/${database}`;
}

async function sql(url: string, text: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(text)).rows as unknown[]);
}
