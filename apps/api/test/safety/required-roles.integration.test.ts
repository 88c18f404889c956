import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDatabase } from "../../src/platform/database/create-database.ts";
import { requireRole } from "../../src/platform/orm/required-roles.ts";
import { openWriteFixture, type WriteFixture } from "../write-fixture.ts";
import { buildApi, runApiToItsEnd } from "./api-process.ts";

let fixture: WriteFixture;
let program: string;
beforeAll(async () => {
  [fixture, program] = await Promise.all([openWriteFixture(), buildApi("refusing-api")]);
}, 180_000);
afterAll(() => fixture.close());

/** Makes a login role of its own for one test, as an administrator might, and takes it away again. */
async function withRole(rights: string, work: (url: string) => Promise<void>): Promise<void> {
  const name = `somebody_${crypto.randomUUID().slice(0, 8)}`;
  await fixture.admin(`create role ${name} login password 'only-in-this-test' ${rights}`);
  await fixture.admin(`grant connect on database ${fixture.urls.name} to ${name}`);
  const url = new URL(fixture.urls.appUrl);
  url.username = name;
  url.password = "only-in-this-test";
  try {
    await work(url.href);
  } finally {
    await fixture.admin(`drop owned by ${name}`);
    await fixture.admin(`drop role ${name}`);
  }
}

async function refusalOf(appUrl: string, systemUrl: string): Promise<string | null> {
  const app = createDatabase({ url: appUrl, poolSize: 1 });
  const system = createDatabase({ url: systemUrl, poolSize: 1 });
  try {
    await requireRole("APP_DATABASE_URL", app);
    await requireRole("SYSTEM_DATABASE_URL", system);
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await Promise.all([app.close(), system.close()]);
  }
}

describe("the API", () => {
  it("starts as the two roles that own nothing", async () => {
    expect(await refusalOf(fixture.urls.appUrl, fixture.urls.systemUrl)).toBeNull();
  });

  it("refuses to run as a superuser, on either address", async () => {
    const { appUrl, systemUrl, adminUrl } = fixture.urls;
    expect(await refusalOf(adminUrl, systemUrl)).toBe(
      "APP_DATABASE_URL: connects as postgres, whom row level security does not bind (superuser or BYPASSRLS); connect as redress_app.",
    );
    expect(await refusalOf(appUrl, adminUrl)).toMatch(/^SYSTEM_DATABASE_URL: connects as postgres, whom/);
  });

  it("refuses to run as the owner of its tables, on either address", async () => {
    const { appUrl, systemUrl, ownerUrl } = fixture.urls;
    expect(await refusalOf(ownerUrl, systemUrl)).toBe(
      "APP_DATABASE_URL: connects as redress_owner, who owns the tables; connect as redress_app.",
    );
    expect(await refusalOf(appUrl, ownerUrl)).toMatch(
      /^SYSTEM_DATABASE_URL: connects as redress_owner, who owns/,
    );
  });

  it.each([
    ["has BYPASSRLS", "bypassrls", /whom row level security does not bind/],
    ["is a member of a role that owns the tables", "in role redress_owner", /who owns the tables/],
    ["can become the system role", "in role redress_app, redress_system", /who can become redress_system/],
    ["has none of the program's limits", "in role redress_app", /without the program's time limits/],
  ])("refuses to serve requests as a role that %s", async (_, rights, reason) => {
    await withRole(rights, async (url) => {
      expect(await refusalOf(url, fixture.urls.systemUrl)).toMatch(reason);
    });
  });

  it("refuses to sign people in as the role that serves requests", async () => {
    expect(await refusalOf(fixture.urls.appUrl, fixture.urls.appUrl)).toBe(
      "SYSTEM_DATABASE_URL: connects as redress_app, who is not redress_system; connect as redress_system.",
    );
  });

  it("says so in one line and ends with the exit code of a wrong configuration, before it listens", async () => {
    const { exitCode, complaint } = await runApiToItsEnd(program, {
      APP_DATABASE_URL: fixture.urls.ownerUrl,
      SYSTEM_DATABASE_URL: fixture.urls.systemUrl,
      WORKER: "off",
    });
    expect({ exitCode, complaint }).toEqual({
      exitCode: 78,
      complaint:
        "APP_DATABASE_URL: connects as redress_owner, who owns the tables; connect as redress_app.\n",
    });
  });
});

describe("a command", () => {
  const command = (name: string) => program.replace("main.js", `commands/${name}.js`);

  it.each(["seed", "migrate"])("%s says in one line that nobody answers at the address", async (name) => {
    const nowhere = "postgres://redress_owner@127.0.0.1:9/redress";
    const environment = { DATABASE_URL: nowhere, APP_DATABASE_URL: nowhere };
    expect(await runApiToItsEnd(command(name), environment)).toEqual({
      exitCode: 69,
      complaint:
        "PostgreSQL does not answer. Start it, or correct its address, then run this command again.\n",
    });
  });

  it("seed says in one line that the database was never migrated", async () => {
    const bare = `bare_${crypto.randomUUID().slice(0, 8)}`;
    await fixture.admin(`create database ${bare} owner redress_owner`);
    const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${bare}` }).href;
    const environment = {
      DATABASE_URL: at(fixture.urls.ownerUrl),
      APP_DATABASE_URL: at(fixture.urls.appUrl),
    };
    expect(await runApiToItsEnd(command("seed"), environment)).toEqual({
      exitCode: 78,
      complaint:
        "The database is not as this version expects it. Run `npm run db:migrate`, then this command again.\n",
    });
    await fixture.admin(`drop database ${bare}`);
  });
});
