/** Run by the tests in a process of its own: starts a server, writes one row, says where its data lie, and waits to be killed. */
import { withClient } from "./connections.ts";
import { startPostgres } from "./start-postgres.ts";

const [, , kind, directory] = process.argv;
const server = await startPostgres(kind === "ephemeral" ? { ephemeral: true } : { dataDir: directory ?? "" });
await withClient(server.ownerUrl, (client) => client.query("CREATE TABLE written AS SELECT 1 AS row"));
const [found] = await withClient(
  server.adminUrl,
  async (client) => (await client.query("SHOW data_directory")).rows,
);
process.stdout.write(`${(found as { data_directory: string }).data_directory}\n`);
setInterval(() => undefined, 60_000);
