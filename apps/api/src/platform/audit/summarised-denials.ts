import type { AuditEntry, AuditLog } from "../auth/audit-log.ts";

/** At most one row in so long for whoever knocks. */
const everyMs = 60_000;
/** Those beyond are counted as one: nobody fills the memory with addresses. */
const mostKnocking = 10_000;
const everybodyElse = "everybody else";

interface Knocking {
  readonly timer: NodeJS.Timeout;
  /** What was denied since the last row, by its code. */
  readonly codes: Map<string, number>;
  last: AuditEntry;
}

/**
 * Denials at the door, where anybody may knock without end. The first from an address, or of a session, is written down
 * at once; what follows within a minute is counted and leaves one row, with how often which code was given. So the
 * append-only audit grows by a row a minute and address at most, and no denial is missing from it.
 */
export class SummarisedDenials {
  readonly #audit: AuditLog;
  readonly #knocking = new Map<string, Knocking>();

  constructor(audit: AuditLog) {
    this.#audit = audit;
  }

  /**
   * Notes a denial.
   *
   * @param who the address, or the session or client, that was denied.
   */
  note(who: string, code: string, entry: AuditEntry): void {
    const isCounted = this.#knocking.has(who) || this.#knocking.size < mostKnocking;
    const key = isCounted ? who : everybodyElse;
    const known = this.#knocking.get(key);
    if (known !== undefined) {
      known.codes.set(code, (known.codes.get(code) ?? 0) + 1);
      known.last = entry;
      return;
    }
    void this.#audit.note({ ...entry, details: { ...entry.details, code } });
    this.#wait(key, entry);
  }

  /** Writes down what was counted and not yet written. */
  async end(): Promise<void> {
    const left = [...this.#knocking.values()];
    this.#knocking.clear();
    for (const { timer } of left) clearTimeout(timer);
    await Promise.all(left.map((one) => this.#write(one)));
  }

  #wait(key: string, last: AuditEntry): void {
    const timer = setTimeout(() => this.#turn(key), everyMs);
    timer.unref();
    this.#knocking.set(key, { timer, codes: new Map(), last });
  }

  /** A minute is over: whoever was still is forgotten, whoever was not has the next minute. */
  #turn(key: string): void {
    const over = this.#knocking.get(key);
    this.#knocking.delete(key);
    if (over === undefined || over.codes.size === 0) return;
    void this.#write(over);
    this.#wait(key, over.last);
  }

  async #write({ codes, last }: Knocking): Promise<void> {
    if (codes.size === 0) return;
    const details = { ...last.details, withinSeconds: everyMs / 1_000, codes: Object.fromEntries(codes) };
    await this.#audit.note({ ...last, details });
  }
}
