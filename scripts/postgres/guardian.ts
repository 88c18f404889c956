/**
 * A small process that stands between a command and its database server.
 *
 * The command talks to it over Node's own channel. When that channel closes, for whatever reason (the command ended,
 * was killed, its terminal went away), the guardian stops the server in good order and ends. So a server never
 * outlives the command that asked for it, and `kill -9` of the command costs no data and blocks no later start.
 * It has a session of its own: Ctrl-C in the terminal does not reach it or the server.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import { identifyProcess } from "../machine/process-identity.ts";
import { writePrivateJson } from "../machine/private-file.ts";

/** What the guardian is told to run; it comes as JSON in the first argument. */
export interface GuardianPlan {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly account: { readonly uid: number; readonly gid: number } | undefined;
  /** where the guardian says who it is, for other commands on the same data */
  readonly statusFile: string;
  readonly port: number;
  /** deleted when the server has stopped; for test servers only */
  readonly removeAtEnd: string | undefined;
}

/** The guardian's status file. */
export interface GuardianStatus {
  readonly guardian: { readonly pid: number; readonly startedAt: string };
  readonly owner: { readonly pid: number; readonly startedAt: string };
  readonly port: number;
}

/** A server that fails this often within a minute is given up. */
const restartsPerMinute = 5;

function guard(plan: GuardianPlan): void {
  let server: ChildProcess;
  let stopping = false;
  const starts: number[] = [];

  const start = (): void => {
    starts.push(Date.now());
    // A path relative to "/" cannot go missing under a long-running server.
    server = spawn(plan.program, plan.arguments, {
      ...plan.account,
      cwd: "/",
      stdio: ["ignore", "inherit", "inherit"],
    });
    server.once("error", (error) => finish(1, error.message));
    server.once("exit", (code) => onExit(code));
  };

  const onExit = (code: number | null): void => {
    const recent = starts.filter((at) => Date.now() - at < 60_000);
    if (stopping) return finish(0, "stopped");
    // Exit 1 is PostgreSQL refusing to start (port taken, directory in use): trying again is for the command to decide.
    if (code === 1 || plan.removeAtEnd !== undefined || recent.length > restartsPerMinute) {
      return finish(1, `the database server ended with code ${code}`);
    }
    say(`the database server ended with code ${code}; starting it again`);
    setTimeout(() => (stopping ? finish(0, "stopped") : start()), 500 * recent.length);
  };

  const finish = (code: number, message: string): void => {
    say(message);
    rmSync(plan.statusFile, { force: true });
    if (plan.removeAtEnd !== undefined)
      rmSync(plan.removeAtEnd, { recursive: true, force: true, maxRetries: 5 });
    process.exit(code);
  };

  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    if (server.exitCode !== null || server.signalCode !== null) return finish(0, "stopped");
    // SIGINT: PostgreSQL's fast stop, which keeps everything. SIGQUIT: at once, for data nobody will read again.
    server.kill(plan.removeAtEnd === undefined ? "SIGINT" : "SIGQUIT");
    setTimeout(() => server.kill("SIGQUIT"), 60_000).unref();
  };

  process.on("disconnect", stop);
  process.on("SIGTERM", stop);
  process.on("SIGINT", () => undefined);
  process.on("SIGHUP", () => undefined);
  writePrivateJson(plan.statusFile, {
    guardian: identifyProcess(process.pid),
    owner: identifyProcess(process.ppid),
    port: plan.port,
  });
  start();
}

function say(message: string): void {
  process.stdout.write(`${new Date().toISOString()} guardian: ${message}\n`);
}

const [, , plan] = process.argv;
if (plan !== undefined && process.send !== undefined) guard(JSON.parse(plan) as GuardianPlan);
