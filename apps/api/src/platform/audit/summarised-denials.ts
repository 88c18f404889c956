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
    if (this.#knocking.has(key)) return this.#count(key, entry, [[code, 1]]);
    this.#wait(key, entry);
    // What could not be written now is counted in the row of the minute.
    this.#audit
      .record({ ...entry, details: { ...entry.details, code } })
      .catch(() => this.#count(key, entry, [[code, 1]]));
  }

  /** Writes down what was counted and not yet written. */
  async end(): Promise<void> {
    const left = [...this.#knocking.values()].filter(({ codes }) => codes.size > 0);
    for (const { timer } of this.#knocking.values()) clearTimeout(timer);
    this.#knocking.clear();
    await Promise.all(left.map(({ codes, last }) => this.#audit.note(rowOf(last, codes))));
  }

  #count(key: string, last: AuditEntry, counted: Iterable<readonly [code: string, times: number]>): void {
    const knocking = this.#knocking.get(key) ?? this.#wait(key, last);
    knocking.last = last;
    for (const [code, times] of counted) knocking.codes.set(code, (knocking.codes.get(code) ?? 0) + times);
  }

  #wait(key: string, last: AuditEntry): Knocking {
    const timer = setTimeout(() => this.#turn(key), everyMs);
    timer.unref();
    const knocking = { timer, codes: new Map<string, number>(), last };
    this.#knocking.set(key, knocking);
    return knocking;
  }

  /** A minute is over: whoever was still is forgotten, whoever was not has the next minute. */
  #turn(key: string): void {
    const over = this.#knocking.get(key);
    this.#knocking.delete(key);
    if (over === undefined || over.codes.size === 0) return;
    const { codes, last } = over;
    this.#wait(key, last);
    this.#audit.record(rowOf(last, codes)).catch(() => this.#count(key, last, codes));
  }
}

/** The row that counts what followed the first. */
function rowOf(last: AuditEntry, codes: ReadonlyMap<string, number>): AuditEntry {
  const details = { ...last.details, withinSeconds: everyMs / 1_000, codes: Object.fromEntries(codes) };
  return { ...last, details };
}
