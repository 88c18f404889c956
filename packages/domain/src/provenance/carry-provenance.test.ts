import { complaintEvidence } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate } from "../calendar/plain-date.ts";
import { type GivenFacts } from "../deadlines/facts/given-facts.ts";
import { type Provenance } from "./provenance.ts";
import { carryProvenance } from "./carry-provenance.ts";

const d = plainDate;
const { log, statement } = complaintEvidence;

interface Kept {
  readonly knewOn?: string;
  readonly spokenOn?: string;
  readonly provenance?: Provenance;
}

function givenOf({ knewOn, spokenOn }: Kept): GivenFacts {
  return {
    complaint: {
      ...(knewOn && { knewOn: d(knewOn) }),
      ...(spokenOn && { filing: { channel: "ORAL", spokenOn: d(spokenOn) } }),
    },
  };
}

const carry = (before: Kept | null, after: Kept, event: Parameters<typeof carryProvenance>[2]): Kept =>
  carryProvenance(before, after, event, givenOf);

/** Known since Wednesday, April 1, 2026, and spoken on Monday, May 18. */
const days = { knewOn: "2026-04-01", spokenOn: "2026-05-18" };
const received = { kind: "ComplaintReceived" };

describe("the evidence of a record's days", () => {
  test("is kept with the first event that brings it", () => {
    const provenance = { knewOn: statement, spokenOn: log };
    expect(carry(null, days, { ...received, provenance })).toEqual({ ...days, provenance });
  });

  test("stays while the day is the same", () => {
    const before = { ...days, provenance: { knewOn: statement } };
    expect(carry(before, days, { kind: "InvestigatorAssigned" })).toEqual(before);
  });

  test("goes with the day: another day, or none, has none of it", () => {
    const before = { ...days, provenance: { knewOn: statement, spokenOn: log } };
    expect(carry(before, { ...days, knewOn: "2026-04-02" }, { kind: "Changed" })).toEqual({
      ...days,
      knewOn: "2026-04-02",
      provenance: { spokenOn: log },
    });
    expect(carry(before, { spokenOn: days.spokenOn }, { kind: "Changed" })).toEqual({
      spokenOn: days.spokenOn,
      provenance: { spokenOn: log },
    });
  });

  test("goes with the day also where the record was copied whole, evidence and all", () => {
    const before = { ...days, provenance: { knewOn: statement, spokenOn: log } };
    expect(carry(before, { ...before, knewOn: "2026-04-02" }, { kind: "Changed" }).provenance).toEqual({
      spokenOn: log,
    });
  });

  test("returns with a day that is brought back", () => {
    const before = { ...days, provenance: { spokenOn: log } };
    const after = { ...days, knewOn: "2026-03-31", provenance: { knewOn: statement, spokenOn: log } };
    expect(carry(before, after, { kind: "GivenBack" })).toEqual(after);
  });

  test("is the newest that an event brings, and what is said of a day that is not on record is not kept", () => {
    const before = { ...days, provenance: { knewOn: log } };
    expect(carry(before, days, { kind: "Told", provenance: { knewOn: statement } }).provenance).toEqual({
      knewOn: statement,
    });
    expect(carry(null, {}, { ...received, provenance: { knewOn: statement } })).toEqual({});
  });

  test("of a correction is that of the corrected day alone", () => {
    const corrected = { kind: "FactCorrected", fact: "knewOn", evidence: statement } as const;
    const after = { ...days, knewOn: "2026-03-31" };
    const before = { ...days, provenance: { knewOn: log, spokenOn: log } };
    expect(carry(before, after, { ...corrected, provenance: { spokenOn: statement } }).provenance).toEqual({
      knewOn: statement,
      spokenOn: log,
    });
  });

  test("goes when a correction names none, and leaves no empty record behind", () => {
    const corrected = { kind: "FactCorrected", fact: "knewOn" } as const;
    const before = { ...days, provenance: { knewOn: log } };
    expect(carry(before, { ...days, knewOn: "2026-03-31" }, corrected)).toEqual({
      ...days,
      knewOn: "2026-03-31",
    });
  });

  test("is nothing where there never was any: the record is the same one", () => {
    const after = { ...days };
    expect(carry(days, after, { kind: "InvestigatorAssigned" })).toBe(after);
  });
});
