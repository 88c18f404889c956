import { plainDate } from "@redress/domain/calendar";
import type { ActionFields } from "@redress/domain/input";
import { describe, expect, it } from "vitest";
import { draftOf, joinValues, takeUp } from "./draft-values.ts";

const label = { en: "x", es: "x" };
const fields: ActionFields = {
  on: { kind: "PAST_DAY", label },
  note: { kind: "LONG_TEXT", label },
  findings: {
    kind: "LIST",
    name: "Finding",
    label,
    per: "issues",
    most: 50,
    whenEmpty: "FINDING_MISSING",
    whenTooMany: "TOO_MANY_ISSUES",
    told: "text",
    each: { issue: { kind: "ORDINAL", label, of: "issues" }, text: { kind: "LONG_TEXT", label } },
  },
};
const finding = (issue: string, text: string) => ({ issue, text });
const open = { on: "11/20/2026", note: "", findings: [finding("1", ""), finding("2", "")] };
const today = plainDate("2026-11-20"); // a Friday

describe("what a draft keeps of a form", () => {
  it("is what differs from the form as it opened", () => {
    expect(draftOf(fields, open, open, today)).toBe("{}");
    expect(JSON.parse(draftOf(fields, open, { ...open, note: "Paid." }, today))).toEqual({ note: "Paid." });
  });

  it.each(["{", "null", "[]", '"x"', '{"note":5,"findings":"x","on":{}}'])(
    "changes nothing where it is none of ours: %s",
    (text) => expect(takeUp(fields, open, text)).toEqual(open),
  );

  it("finds each issue again after one was added before it", () => {
    const kept = draftOf(fields, open, { ...open, findings: [finding("1", "a"), finding("2", "b")] }, today);
    const now = { ...open, findings: [finding("3", ""), finding("1", ""), finding("2", "")] };
    expect(takeUp(fields, now, kept)["findings"]).toEqual([
      finding("3", ""),
      finding("1", "a"),
      finding("2", "b"),
    ]);
  });
});

describe("what two people typed at the same time", () => {
  const mine = { ...open, note: "Mine", findings: [finding("1", "Mine"), finding("2", "")] };

  it("is laid together where each typed in another place", () => {
    const theirs = { ...open, on: "11/18/2026", findings: [finding("1", ""), finding("2", "Theirs")] };
    expect(joinValues(open, mine, theirs)).toEqual({
      on: "11/18/2026",
      note: "Mine",
      findings: [finding("1", "Mine"), finding("2", "Theirs")],
    });
  });

  it("is laid together where both typed the same", () => {
    expect(joinValues(open, mine, { ...mine })).toEqual(mine);
  });

  it("is not laid together where both typed in one place, or one has another number of items", () => {
    expect(joinValues(open, mine, { ...open, note: "Theirs" })).toBeNull();
    expect(joinValues(open, mine, { ...open, findings: [finding("1", "Theirs")] })).toBeNull();
  });
});
