import { systemScope } from "../../platform/auth/viewer.ts";
import { bind, type Statement, type SystemDatabase } from "../../platform/database/database.ts";
import { recordAct } from "../../platform/audit/record-act.ts";
import { announceBeside } from "../../record/stream/announce-change.ts";
import type { Scanner } from "./clamd.ts";
import type { FileStore } from "./file-store.ts";

interface Waiting {
  readonly id: string;
}

interface Settled {
  readonly record_id: string;
  readonly birth_agency_id: string;
  readonly holder_id: string;
  readonly receiver_id: string | null;
  readonly kind: string;
  readonly number: string;
  readonly version: number;
  readonly author_name: string;
}

const inQuarantine: Statement<Waiting, []> = {
  name: "attachments-in-quarantine",
  // In no order: a file on which the scanner fails each time keeps no other waiting.
  text: "select id from attachment where state = 'SCANNING' order by random() limit 100",
};

const settle: Statement<Settled, [id: string, state: string, refusal: string | null]> = {
  name: "settle-attachment",
  text: `with settled as (
      update attachment set state = $2, refusal = $3, scanned = true where id = $1 and state = 'SCANNING'
      returning record_id, birth_agency_id, holder_id, receiver_id, author_name)
    select s.*, r.kind, r.number, (select max(e.sequence) from record_event e where e.record_id = r.id) as version
    from settled s join record r on r.id = s.record_id`,
};

const known: Statement<Waiting, [ids: readonly string[]]> = {
  name: "known-attachments",
  text: "select id from attachment where id = any($1::uuid[]) and state <> 'REFUSED'",
};

/** Longer than an upload may take. */
const leftoverMs = 3_600_000;
/** So often in a row the scanner may fail before a round is given up. */
const patience = 3;

interface QuarantineOptions {
  readonly database: SystemDatabase;
  readonly files: FileStore;
  readonly scanner: Scanner | null;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * Lets files out of quarantine once the scanner has looked at them, and removes what has no row. Two jobs of the worker go
 * on where a process was killed or the scanner did not answer.
 */
export class Quarantine {
  readonly #options: QuarantineOptions;
  readonly #underWay = new Set<string>();

  constructor(options: QuarantineOptions) {
    this.#options = options;
  }

  /** Whether files wait for a scanner at all. */
  get scans(): boolean {
    return this.#options.scanner !== null;
  }

  /** Scans what waits. Never rejects for the scanner: what it says nothing of stays where it is. */
  async scanWaiting(): Promise<void> {
    if (!this.scans) return;
    let failures = 0;
    const [waiting] = await this.#options.database.read(systemScope, bind(inQuarantine));
    for (const { id } of waiting) {
      failures = (await this.scan(id)) ? 0 : failures + 1;
      if (failures === patience) return;
    }
  }

  /** Removes files that were kept and have no row, once they are old enough to be nobody's upload. */
  async sweep(olderThanMs: number = leftoverMs): Promise<number> {
    const { database, files } = this.#options;
    return files.sweepKept(olderThanMs, async (ids) => {
      const [rows] = await database.read(systemScope, bind(known, ids));
      return new Set(rows.map(({ id }) => id));
    });
  }

  /** Scans one file. Never rejects: without a verdict it stays where it is, and false is told. */
  async scan(id: string): Promise<boolean> {
    const { files, scanner, onTrouble } = this.#options;
    if (scanner === null || this.#underWay.has(id)) return true;
    this.#underWay.add(id);
    try {
      const verdict = await scanner.scan(await files.read(id));
      await this.#settle(id, verdict === "CLEAN" ? "CLEAN" : "REFUSED");
      if (verdict === "MALWARE") await files.remove(id);
      return true;
    } catch (error) {
      onTrouble(error);
      return false;
    } finally {
      this.#underWay.delete(id);
    }
  }

  async #settle(id: string, state: "CLEAN" | "REFUSED"): Promise<void> {
    const refusal = state === "REFUSED" ? "MALWARE" : null;
    await this.#options.database.write(systemScope, async (transaction) => {
      const [[row]] = await transaction.send(bind(settle, id, state, refusal));
      if (row === undefined) return transaction.rollback();
      const { record_id, birth_agency_id, holder_id, receiver_id, kind, number, version } = row;
      const record = {
        kind,
        number,
        version,
        recordId: record_id,
        birthAgencyId: birth_agency_id,
        holderId: holder_id,
        receiverId: receiver_id,
      };
      await transaction.finish(
        recordAct({
          act: "attachment.scanned",
          outcome: state === "CLEAN" ? "DONE" : "DENIED",
          agencyId: holder_id,
          birthAgencyId: birth_agency_id,
          actorId: null,
          actorRole: null,
          subjectKind: kind.toLowerCase(),
          subjectId: record_id,
          details: { attachment: id, ...(refusal && { code: refusal }) },
        }),
        announceBeside(record, "ATTACHMENT", row.author_name),
      );
      return undefined;
    });
  }
}
