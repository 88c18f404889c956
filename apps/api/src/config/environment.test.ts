import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { StartRefused } from "../platform/start-refused.ts";
import { readEnvironment, redacted } from "./environment.ts";

const secret = "s".repeat(40);
const production = {
  REDRESS_ENVIRONMENT: "production",
  PUBLIC_ORIGIN: "https://redress.example.gov",
  APP_DATABASE_URL: "postgresql://redress_app:hunter2@db.example.gov/redress",
  SYSTEM_DATABASE_URL: "postgresql://redress_system:hunter2@db.example.gov/redress",
  OIDC_ISSUER: "https://login.example.gov",
  OIDC_CLIENT_ID: "redress",
  OIDC_CLIENT_SECRET: secret,
  PARTNER_AUDIENCE: "urn:redress:api",
  SESSION_SECRET: secret,
  CURSOR_SECRET: secret,
  DRAFT_SECRET: secret,
};

function faultsOf(variables: Record<string, string | undefined>): readonly string[] {
  try {
    readEnvironment(variables);
    return [];
  } catch (error) {
    if (error instanceof StartRefused) return error.faults;
    throw error;
  }
}

const databases = {
  APP_DATABASE_URL: "postgresql://a@127.0.0.1/b",
  SYSTEM_DATABASE_URL: "postgresql://s@127.0.0.1/b",
};

describe("the environment", () => {
  it("of one machine needs only the addresses of the database", () => {
    const environment = readEnvironment(databases);
    expect(environment).toMatchObject({
      kind: "local",
      host: "127.0.0.1",
      port: 4680,
      publicOrigin: "http://127.0.0.1:4680",
      consoleDocuments: "registered",
      worker: "inside",
    });
    expect(environment.partner).toEqual({ issuer: "http://127.0.0.1:4681", audience: "urn:redress:api" });
  });

  it("of production is accepted when it is complete", () => {
    expect(readEnvironment(production).kind).toBe("production");
  });

  it("is refused with a sentence for each variable at fault, and no value in any of them", () => {
    const faults = faultsOf({
      PORT: "http",
      PUBLIC_ORIGIN: "https://x.example/path",
      SESSION_SECRET: "hunter2",
      SESSION_IDLE_MINUTES: "600",
      WORKER: "outside",
      LOG_LEVEL: "loud",
      TRUSTED_PROXIES: "10.0.0.0/8, the balancer",
    });
    expect(faults.map((fault) => fault.split(":")[0] ?? "").toSorted((a, b) => a.localeCompare(b))).toEqual([
      "APP_DATABASE_URL",
      "LOG_LEVEL",
      "PORT",
      "PUBLIC_ORIGIN",
      "SESSION_IDLE_MINUTES",
      "SESSION_SECRET",
      "SYSTEM_DATABASE_URL",
      "TRUSTED_PROXIES",
      "WORKER",
    ]);
    for (const fault of faults) expect(fault).toMatch(/^[A-Z_]+: .+\.$/);
    expect(faults.join()).not.toContain("hunter2");
  });

  it.each([
    ["plain http", { PUBLIC_ORIGIN: "http://redress.example.gov" }, "PUBLIC_ORIGIN"],
    [
      "a plain http issuer",
      { OIDC_ISSUER: "http://login.example.gov", PARTNER_ISSUER: "https://p.example.gov" },
      "OIDC_ISSUER",
    ],
    [
      "the development identity provider",
      { OIDC_ISSUER: "https://127.0.0.1:4681", PARTNER_ISSUER: "https://p.example.gov" },
      "OIDC_ISSUER",
    ],
    ["any document of the console", { CONSOLE_DOCUMENTS: "any" }, "CONSOLE_DOCUMENTS"],
    [
      "a secret of the local defaults",
      { SESSION_SECRET: "not-a-secret-for-local-sessions-only" },
      "SESSION_SECRET",
    ],
    ["no secret", { CURSOR_SECRET: undefined }, "CURSOR_SECRET"],
    ["a short secret", { CURSOR_SECRET: "short" }, "CURSOR_SECRET"],
  ])("of production does not take %s", (_what, changes, name) => {
    const faults = faultsOf({ ...production, ...changes });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${name}: `));
  });

  it("takes proxies by address, by range and by the names of ranges", () => {
    const given = { ...databases, TRUSTED_PROXIES: "10.0.0.0/8, 2001:db8::/32,192.0.2.7, loopback" };
    expect(readEnvironment(given).trustedProxies).toEqual([
      "10.0.0.0/8",
      "2001:db8::/32",
      "192.0.2.7",
      "loopback",
    ]);
  });

  it("outside production does not send cookies over plain http to another machine", () => {
    expect(faultsOf({ ...databases, PUBLIC_ORIGIN: "http://redress.example.gov" })).toHaveLength(1);
  });

  it("lets the console run any document in development only", () => {
    expect(readEnvironment({ ...databases, NODE_ENV: "development" }).consoleDocuments).toBe("any");
    expect(readEnvironment({ ...production, NODE_ENV: "development" }).consoleDocuments).toBe("registered");
  });

  it("takes secrets from files", () => {
    const folder = mkdtempSync(join(tmpdir(), "redress-"));
    const path = join(folder, "secret");
    writeFileSync(path, `${"f".repeat(40)}\n`);
    expect(
      readEnvironment({ ...production, SESSION_SECRET: undefined, SESSION_SECRET_FILE: path }).sessionSecret,
    ).toBe("f".repeat(40));
    expect(
      faultsOf({ ...production, SESSION_SECRET: undefined, SESSION_SECRET_FILE: join(folder, "nowhere") }),
    ).toContain("SESSION_SECRET_FILE: the file cannot be read.");
    rmSync(folder, { recursive: true });
  });

  it("is printed without secrets", () => {
    const printed = JSON.stringify(redacted(readEnvironment(production)));
    expect(printed).not.toContain(secret);
    expect(printed).not.toContain("hunter2");
    expect(printed).toContain("db.example.gov");
  });
});
