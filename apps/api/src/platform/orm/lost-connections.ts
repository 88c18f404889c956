import type { Socket } from "node:net";
import type { Pool, PoolClient } from "pg";

/**
 * What MikroORM's pool lacks for a server that goes away. Silent connections are closed, the idle ones too (they are
 * opened again when needed). And a connection that is lost while lent out goes back to the pool at once: Kysely gives it
 * back only when the server has answered begin, commit or rollback, so each loss would take one from the pool for ever.
 *
 * @param silenceMs how long a connection may be silent.
 */
export function giveUpLostConnections(pool: Pool, silenceMs: number): void {
  pool.on("connect", (client) => {
    const { stream } = (client as unknown as { connection: { stream: Socket } }).connection;
    stream.setTimeout(silenceMs, () => stream.destroy());
  });
  const lend = pool.connect.bind(pool) as () => Promise<PoolClient>;
  pool.connect = (async () => returnedWhenLost(await lend())) as Pool["connect"];
}

function returnedWhenLost(client: PoolClient): PoolClient {
  const release = client.release.bind(client);
  const giveBack = (): void => client.release(true);
  let isLent = true;
  client.release = (error) => {
    if (!isLent) return;
    isLent = false;
    client.off("end", giveBack);
    release(error);
  };
  client.once("end", giveBack);
  return client;
}
