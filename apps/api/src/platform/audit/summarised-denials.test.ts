import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AuditEntry } from "../auth/audit-log.ts";
import { SummarisedDenials } from "./summarised-denials.ts";

const rows: AuditEntry[] = [];
let denials: SummarisedDenials;
beforeEach(() => {
  vi.useFakeTimers();
  rows.length = 0;
  const note = (entry: AuditEntry) => Promise.resolve(void rows.push(entry));
  denials = new SummarisedDenials({ note, record: note });
});
afterEach(() => vi.useRealTimers());

const knock = (who: string, code = "UNAUTHENTICATED") =>
  denials.note(who, code, { act: "access.denied", outcome: "DENIED", ip: who });

describe("denials at the door", () => {
  it("leave one row at once, and after each minute one that counts the rest by their codes", () => {
    for (let count = 0; count < 5_000; count += 1) knock("198.51.100.7");
    knock("198.51.100.7", "NOT_BEGUN_HERE");
    expect(rows).toMatchObject([{ ip: "198.51.100.7", details: { code: "UNAUTHENTICATED" } }]);
    vi.advanceTimersByTime(60_000);
    expect(rows.slice(1)).toMatchObject([
      { details: { withinSeconds: 60, codes: { UNAUTHENTICATED: 4_999, NOT_BEGUN_HERE: 1 } } },
    ]);
    knock("198.51.100.7");
    expect(rows).toHaveLength(2);
    vi.advanceTimersByTime(60_000);
    expect(rows.slice(2)).toMatchObject([{ details: { codes: { UNAUTHENTICATED: 1 } } }]);
  });

  it("of an address that is still again leave nothing more, and its next one a row at once", () => {
    knock("198.51.100.7");
    vi.advanceTimersByTime(180_000);
    expect(rows).toHaveLength(1);
    knock("198.51.100.7");
    expect(rows).toHaveLength(2);
  });

  it("are counted apart for each address, and together beyond ten thousand of them", () => {
    for (let count = 0; count < 10_050; count += 1) knock(`10.0.${count >> 8}.${count & 255}`);
    expect(rows).toHaveLength(10_001);
    vi.advanceTimersByTime(60_000);
    expect(rows.slice(10_001)).toMatchObject([{ details: { codes: { UNAUTHENTICATED: 49 } } }]);
  });

  it("that could not be written down are counted in the row of the next minute", async () => {
    let isAway = true;
    const record = (entry: AuditEntry) =>
      isAway ? Promise.reject(new Error("away")) : Promise.resolve(void rows.push(entry));
    denials = new SummarisedDenials({ note: record, record });
    knock("198.51.100.7");
    await vi.advanceTimersByTimeAsync(61_000);
    expect(rows).toEqual([]);
    isAway = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(rows).toMatchObject([{ details: { codes: { UNAUTHENTICATED: 1 } } }]);
  });

  it("that were counted are written down when the server ends", async () => {
    knock("198.51.100.7");
    knock("198.51.100.7");
    await denials.end();
    expect(rows.slice(1)).toMatchObject([{ details: { codes: { UNAUTHENTICATED: 1 } } }]);
  });
});
