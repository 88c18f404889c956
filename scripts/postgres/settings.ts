/** How the server is run: durable for a person's data, or quick and forgetful for one test run. */
export type Durability = "durable" | "ephemeral";

/**
 * The server's settings as `-c name=value` arguments.
 *
 * They are arguments and not a file so that a change here reaches every existing data directory.
 *
 * @param port the loopback port to listen on; there is no Unix socket.
 */
export function serverArguments(dataDirectory: string, port: number, durability: Durability): string[] {
  const settings = { ...common(port), ...(durability === "durable" ? durable() : ephemeral()) };
  return [
    "-D",
    dataDirectory,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

function common(port: number): Record<string, string> {
  return {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    // Compiling a query costs more than running any of ours.
    jit: "off",
    // Every disk this runs on is a flash disk.
    random_page_cost: "1.1",
    work_mem: "16MB",
    maintenance_work_mem: "256MB",
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    log_line_prefix: "%m [%p] ",
  };
}

function durable(): Record<string, string> {
  return {
    shared_buffers: process.env["REDRESS_PG_SHARED_BUFFERS"] ?? "256MB",
    effective_cache_size: process.env["REDRESS_PG_EFFECTIVE_CACHE_SIZE"] ?? "2GB",
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    wal_compression: "on",
    max_wal_size: "4GB",
    max_connections: "100",
  };
}

function ephemeral(): Record<string, string> {
  return {
    shared_buffers: process.env["REDRESS_PG_SHARED_BUFFERS"] ?? "128MB",
    // Lawful only here: these data are invented by a test and are deleted with the server.
    fsync: "off",
    full_page_writes: "off",
    synchronous_commit: "off",
    autovacuum: "off",
    wal_level: "minimal",
    max_wal_senders: "0",
    max_connections: "200",
  };
}
