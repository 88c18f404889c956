import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anyFreePort, isPortFree } from "../machine/ports.ts";
import { identifyProcess, isRunning } from "../machine/process-identity.ts";
import { waitFor } from "../machine/wait.ts";
import { initialise } from "./cluster.ts";
import { withClient } from "./connections.ts";
import { makeCredentials } from "./credentials.ts";
import type { GuardianStatus } from "./guardian.ts";
import { launch } from "./launch.ts";
import { placeCluster } from "./place.ts";
import { startInAnotherProcess } from "./start-in-another-process.ts";
import { startPostgres } from "./start-postgres.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "redress-supervisor-"));
  chmodSync(directory, 0o711);
});

afterEach(async () => {
  await stopServer();
  rmSync(directory, { recursive: true, force: true });
});

describe("a data directory of a person", () => {
  it("is made on first use, with an owner and an application role that has no power over the tables", async () => {
    const server = await startPostgres({ dataDir: directory });
    const role = await query(
      server.appUrl,
      "SELECT rolsuper, rolbypassrls, rolcreatedb FROM pg_roles WHERE rolname = current_user",
    );
    expect(role).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreatedb: false }]);
    const database = await query(
      server.ownerUrl,
      "SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = current_database()",
    );
    expect(database).toEqual([{ owner: "redress_owner" }]);
    expect(await setting(server.ownerUrl, "fsync")).toBe("on");
    expect(await setting(server.ownerUrl, "synchronous_commit")).toBe("on");
    expect(statSync(join(directory, "credentials.json")).mode & 0o777).toBe(0o600);
    await expect(query(server.appUrl, "CREATE TABLE mine ()")).rejects.toThrow("permission denied");
    await server.stop();
    expect(await isPortFree(server.port)).toBe(true);
  });

  it("keeps its data and passwords over a stop and a start", async () => {
    const first = await startPostgres({ dataDir: directory });
    await query(first.ownerUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    const second = await startPostgres({ dataDir: directory });
    expect(await query(second.ownerUrl, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    expect(second.ownerUrl.split(":")[2]).toBe(first.ownerUrl.split(":")[2]);
    await second.stop();
  });

  it("is shared with a second command, which does not stop it", async () => {
    const first = await startPostgres({ dataDir: directory });
    const second = await startPostgres({ dataDir: directory });
    expect(second.shared).toBe(true);
    await second.stop();
    expect(await query(first.ownerUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it("is stopped in good order when the command that runs it is killed", async () => {
    const { command } = await startInAnotherProcess("durable", directory);
    const { guardian } = status();
    command.kill("SIGKILL");
    expect(await waitFor(() => (isRunning(guardian) ? undefined : true), { withinMs: 15_000 })).toBe(true);
    expect(readFileSync(join(directory, "server.log"), "utf8")).toContain("database system is shut down");
    const next = await startPostgres({ dataDir: directory });
    expect(await query(next.ownerUrl, "SELECT count(*)::int AS rows FROM written")).toEqual([{ rows: 1 }]);
    await next.stop();
  });

  it("is taken back when the command and the guardian were killed and the server still runs", async () => {
    const { command } = await startInAnotherProcess("durable", directory);
    const { guardian } = status();
    command.kill("SIGKILL");
    process.kill(guardian.pid, "SIGKILL");
    await waitFor(() => (isRunning(guardian) ? undefined : true), { withinMs: 5_000 });
    const next = await startPostgres({ dataDir: directory });
    expect(next.shared).toBe(false);
    expect(await query(next.ownerUrl, "SELECT count(*)::int AS rows FROM written")).toEqual([{ rows: 1 }]);
    await next.stop();
  });

  it("recovers when the server itself was killed with everything around it", async () => {
    const { command } = await startInAnotherProcess("durable", directory);
    const server = serverPid();
    process.kill(status().guardian.pid, "SIGKILL");
    process.kill(server, "SIGKILL");
    command.kill("SIGKILL");
    const next = await startPostgres({ dataDir: directory });
    expect(await query(next.ownerUrl, "SELECT count(*)::int AS rows FROM written")).toEqual([{ rows: 1 }]);
    await next.stop();
  });

  it("gets a new server when the server alone was killed under a running command", async () => {
    const server = await startPostgres({ dataDir: directory });
    process.kill(serverPid(), "SIGKILL");
    const answer = await waitFor(() => query(server.ownerUrl, "SELECT 1 AS one").catch(() => undefined), {
      withinMs: 20_000,
    });
    expect(answer).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it("starts although a pid file from before a crash names a process that is something else now", async () => {
    const first = await startPostgres({ dataDir: directory });
    await first.stop();
    writeFileSync(join(dataDirectory(), "postmaster.pid"), `${process.ppid}\n${dataDirectory()}\n`);
    const second = await startPostgres({ dataDir: directory });
    expect(await query(second.ownerUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it("is made again when a killed start left it half made", async () => {
    mkdirSync(dataDirectory(), { recursive: true });
    writeFileSync(join(dataDirectory(), "PG_VERSION"), "18\n");
    const server = await startPostgres({ dataDir: directory });
    expect(await query(server.ownerUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it("passes over a port that somebody uses", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const server = await startPostgres({ dataDir: directory, port });
    expect(server.port).toBeGreaterThan(port);
    await server.stop();
    other.close();
  });

  it("passes over a port that another installation's server takes in the same moment", async () => {
    const other = await startPostgres({ ephemeral: true });
    const ports = [other.port, await anyFreePort()];
    const cluster = await placeCluster(directory, () => undefined);
    const credentials = makeCredentials();
    initialise(cluster, credentials.admin);
    const server = await launch({
      cluster,
      credentials,
      durability: "durable",
      directory,
      statusFile: join(directory, "guardian.json"),
      logFile: join(directory, "server.log"),
      choosePort: () => Promise.resolve(ports.shift() ?? 0),
      onProgress: () => undefined,
    });
    expect(server.port).not.toBe(other.port);
    await Promise.all([server.stop(), other.stop()]);
  });

  it("is made once when two commands start at the same moment", async () => {
    const servers = await Promise.all([
      startPostgres({ dataDir: directory }),
      startPostgres({ dataDir: directory }),
    ]);
    expect(servers.filter((server) => server.shared)).toHaveLength(1);
    expect(servers[0].port).toBe(servers[1].port);
    await Promise.all(servers.map((server) => server.stop()));
  });

  it("does not hear of the user's own PG* variables", async () => {
    Object.assign(process.env, { PGSSLMODE: "require", PGOPTIONS: "-c work_mem=nonsense" });
    const server = await startPostgres({ dataDir: directory });
    expect(await query(server.ownerUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it.runIf(process.getuid?.() === 0)(
    "is served by an unprivileged account when the command runs as root",
    async () => {
      const server = await startPostgres({ dataDir: directory });
      expect(statSync(dataDirectory()).uid).not.toBe(0);
      expect(statSync(`/proc/${serverPid()}`).uid).not.toBe(0);
      await server.stop();
    },
  );
});

describe.runIf(process.getuid?.() === 0)("the data of a folder that only root can enter", () => {
  let home: string;

  beforeEach(() => {
    chmodSync(directory, 0o700);
    home = join(directory, "one");
  });

  it("lie where the server's account gets and nothing cleans, and follow the folder when it moves", async () => {
    const first = await startPostgres({ dataDir: home });
    await query(first.ownerUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    expect(first.dataDirectory).toMatch(/^\/var\/lib\/redress\//);
    await first.stop();
    const moved = join(directory, "two");
    renameSync(home, moved);
    const second = await startPostgres({ dataDir: moved });
    expect(await query(second.ownerUrl, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    expect(second.dataDirectory).not.toBe(first.dataDirectory);
    expect(existsSync(dirname(first.dataDirectory))).toBe(false);
    await second.stop();
    rmSync(dirname(second.dataDirectory), { recursive: true });
  });

  it("come back into the folder once the server's account may enter it", async () => {
    const first = await startPostgres({ dataDir: home });
    await query(first.ownerUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    chmodSync(directory, 0o711);
    const second = await startPostgres({ dataDir: home });
    expect(second.dataDirectory).toBe(join(home, "data"));
    expect(await query(second.ownerUrl, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    await second.stop();
  });

  it("are gone when the folder was deleted", async () => {
    const first = await startPostgres({ dataDir: home });
    await query(first.ownerUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    await first.stop();
    rmSync(home, { recursive: true });
    const second = await startPostgres({ dataDir: home });
    await expect(query(second.ownerUrl, "SELECT answer FROM kept")).rejects.toThrow("does not exist");
    expect(readdirSync(dirname(second.dataDirectory)).toSorted()).toEqual(["belongs-to", "data"]);
    await second.stop();
    rmSync(dirname(second.dataDirectory), { recursive: true });
  });

  it("stay with the folder when somebody starts a copy of it, which begins with its own", async () => {
    const first = await startPostgres({ dataDir: home });
    await query(first.ownerUrl, "CREATE TABLE kept AS SELECT 42 AS answer");
    const copy = join(directory, "two");
    cpSync(home, copy, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith("guardian.json"),
    });
    const second = await startPostgres({ dataDir: copy });
    expect(await query(first.ownerUrl, "SELECT answer FROM kept")).toEqual([{ answer: 42 }]);
    await expect(query(second.ownerUrl, "SELECT answer FROM kept")).rejects.toThrow("does not exist");
    await Promise.all([first.stop(), second.stop()]);
    for (const { dataDirectory } of [first, second]) rmSync(dirname(dataDirectory), { recursive: true });
  });
});

async function query(url: string, text: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(text)).rows as unknown[]);
}

async function setting(url: string, name: string): Promise<unknown> {
  const [row] = await query(url, `SELECT current_setting('${name}') AS value`);
  return (row as { value: string }).value;
}

function dataDirectory(): string {
  return join(directory, "data");
}

function status(): GuardianStatus {
  return JSON.parse(readFileSync(join(directory, "guardian.json"), "utf8")) as GuardianStatus;
}

function serverPid(): number {
  return Number(readFileSync(join(dataDirectory(), "postmaster.pid"), "utf8").split("\n")[0]);
}

/** A failed test must not leave a server behind. */
async function stopServer(): Promise<void> {
  if (!existsSync(join(dataDirectory(), "postmaster.pid"))) return;
  const server = identifyProcess(serverPid());
  if (server === undefined) return;
  process.kill(server.pid, "SIGQUIT");
  await waitFor(() => (isRunning(server) ? undefined : true), { withinMs: 5_000 });
}
