import type { AuditEntry, AuditLog } from "../../platform/auth/audit-log.ts";
import { systemScope } from "../../platform/auth/viewer.ts";
import type { SystemDatabase } from "../../platform/database/database.ts";
import { recordAct } from "../../platform/audit/record-act.ts";

/** Denials that wait to be written at most; beyond it they are only logged, so an attack cannot fill the memory. */
const mostWaiting = 1_000;

/** Writes audit entries to the database, each in a transaction of its own. */
export class DatabaseAuditLog implements AuditLog {
  readonly #database: SystemDatabase;
  readonly #onLost: (entry: AuditEntry, error: unknown) => void;
  #waiting = 0;

  /** @param onLost told of every entry that could not be written. */
  constructor(database: SystemDatabase, onLost: (entry: AuditEntry, error: unknown) => void) {
    this.#database = database;
    this.#onLost = onLost;
  }

  async record(entry: AuditEntry): Promise<void> {
    const act = recordAct({
      ...entry,
      agencyId: entry.agencyId ?? null,
      actorId: entry.actorId ?? null,
      actorRole: entry.actorRole ?? null,
    });
    await this.#database.write(systemScope, (transaction) => transaction.send(act));
  }

  async note(entry: AuditEntry): Promise<void> {
    try {
      if (this.#waiting >= mostWaiting) throw new Error("Too many audit entries wait to be written.");
      this.#waiting += 1;
      await this.record(entry).finally(() => (this.#waiting -= 1));
    } catch (error) {
      this.#onLost(entry, error);
    }
  }
}
