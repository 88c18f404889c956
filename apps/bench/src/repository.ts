/**
 * What the benchmark borrows from the repository's own scripts: the embedded PostgreSQL, and how the product's
 * processes are started. It is measured as `npm start` runs it, so it is started by the same code.
 */
// @boundaries-ignore the scripts are the repository's, no package has them
export { answers, apiNodeFlags, programs } from "../../../scripts/product/services.ts";
// @boundaries-ignore see above
export { productEnvironment } from "../../../scripts/product/environment.ts";
// @boundaries-ignore see above
export { runChild, startChild, type Child } from "../../../scripts/product/child.ts";
// @boundaries-ignore see above
export { databaseUrl, ensureDatabase, withClient } from "../../../scripts/postgres/connections.ts";
// @boundaries-ignore see above
export { startPostgres, type PostgresServer } from "../../../scripts/postgres/start-postgres.ts";
// @boundaries-ignore see above
export { anyFreePort } from "../../../scripts/machine/ports.ts";
// @boundaries-ignore see above
export { ensureStateDirectory } from "../../../scripts/machine/repository.ts";
