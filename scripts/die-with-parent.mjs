/**
 * Loaded with `node --import` into every process that this repository's commands start.
 *
 * The command holds Node's message channel to the process. When the channel closes (the command ended or was killed
 * with -9), the process stops as if told to by SIGTERM, and after a grace period without asking again. So no killed
 * command leaves a server behind that holds a port. And the command hears when the process itself listens: what answers
 * on its port may be another program that took it first.
 */
import { tracingChannel } from "node:diagnostics_channel";
import { isMainThread } from "node:worker_threads";

const graceMs = 60_000;

if (isMainThread && process.env.REDRESS_DIES_WITH_PARENT === "1" && process.channel) {
  // A process that this one starts has another parent; only `spawn` with a channel sets the variable again.
  delete process.env.REDRESS_DIES_WITH_PARENT;
  process.on("disconnect", () => {
    setTimeout(() => process.kill(process.pid, "SIGKILL"), graceMs).unref();
    process.kill(process.pid, "SIGTERM");
  });
  tracingChannel("net.server.listen").subscribe({
    asyncEnd: () => void (process.connected && process.send("listening")),
  });
  // The channel must not keep a process alive that has nothing left to do.
  process.channel.unref();
}
