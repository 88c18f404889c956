import { Client } from "pg";
import { z } from "zod";
import type { ComplaintChange } from "./live-updates.ts";
import type { ServedEventKind } from "../auth/served-actions.ts";

const channel = "redress_complaint_changed";
const firstWaitMs = 250;
const longestWaitMs = 10_000;

/** What the write path announces; anything else on the channel is dropped. */
const announcement = z.object({
  complaintId: z.uuid(),
  agencyId: z.string(),
  version: z.int(),
  kind: z.string(),
  actorName: z.string(),
  at: z.string(),
});

interface ChangesOptions {
  readonly databaseUrl: string;
  /** Told of each change. */
  readonly onChange: (change: ComplaintChange) => void;
  /** Told that changes may have been missed: the connection was lost. */
  readonly onGap: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/** Listens for changes on one connection of its own, and comes back by itself when the connection is lost. */
export class PostgresChanges {
  readonly #options: ChangesOptions;
  #client: Client | null = null;
  #stopped = false;
  #retry: NodeJS.Timeout | undefined;
  #waitMs = firstWaitMs;

  constructor(options: ChangesOptions) {
    this.#options = options;
  }

  /** Connects; resolves when the first attempt has succeeded or failed (then others follow). */
  async start(): Promise<void> {
    if (this.#stopped) return;
    const client = new Client({
      connectionString: this.#options.databaseUrl,
      application_name: "redress-live",
      connectionTimeoutMillis: 2_000,
      keepAlive: true,
    });
    client.on("error", (error) => this.#lost(client, error));
    client.on("end", () => this.#lost(client, null));
    client.on("notification", ({ payload }) => this.#heard(payload));
    this.#client = client;
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      this.#waitMs = firstWaitMs;
    } catch (error) {
      this.#lost(client, error);
    }
  }

  /** Stops listening for good. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  #heard(payload: string | undefined): void {
    const said = announcement.safeParse(parseJson(payload));
    if (!said.success) return;
    const { actorName, at, kind, ...rest } = said.data;
    this.#options.onChange({
      ...rest,
      kind: kind as ServedEventKind,
      changedBy: actorName,
      changedAt: at,
    });
  }

  #lost(client: Client, error: unknown): void {
    if (this.#stopped || client !== this.#client) return;
    this.#client = null;
    if (error !== null) this.#options.onTrouble(error);
    this.#options.onGap();
    client.end().catch(() => undefined);
    this.#retry = setTimeout(() => void this.start(), this.#waitMs);
    this.#retry.unref();
    this.#waitMs = Math.min(longestWaitMs, this.#waitMs * 2);
  }
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return null;
  }
}
