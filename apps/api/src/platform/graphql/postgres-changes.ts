import { Client } from "pg";
import { announcedChange, calendarChannel, changeChannel, type AnnouncedChange } from "./live-updates.ts";

const firstWaitMs = 250;
const longestWaitMs = 10_000;

interface ChangesOptions {
  readonly databaseUrl: string;
  /** Told of each change. */
  readonly onChange: (change: AnnouncedChange) => void;
  /** Told whose calendar changed; null for one that counts for every agency. */
  readonly onCalendarChange: (agencyId: string | null) => void;
  /** Told that changes are heard from now on. */
  readonly onListening: () => void;
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
    client.on("notification", ({ channel, payload }) => this.#heard(channel, payload));
    this.#client = client;
    try {
      await client.connect();
      await client.query(`listen ${changeChannel}; listen ${calendarChannel}`);
      this.#options.onListening();
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

  #heard(channel: string, payload: string | undefined): void {
    if (channel === calendarChannel) return this.#options.onCalendarChange(payload || null);
    const said = announcedChange.safeParse(parseJson(payload));
    if (said.success) this.#options.onChange(said.data);
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
