import { aWorld, complaintEvidence } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate, type PlainDate } from "../calendar/plain-date.ts";
import { type Evidence } from "../provenance/evidence/evidence.ts";
import { evidenceCheck, type DaysRecordedBy } from "../provenance/evidence/evidence-check.ts";

/** A small machine: a notice of hearing is sent, with its evidence, and something is noted, which has none. */
type Small =
  | {
      readonly action: "send";
      readonly sentOn: PlainDate;
      readonly provenance?: { readonly hearingNoticeSentOn?: Evidence } | undefined;
    }
  | { readonly action: "note"; readonly text: string };

const { mailing } = complaintEvidence;
const world = aWorld("2026-06-01"); // Monday
const sent = {
  action: "send",
  sentOn: plainDate("2026-05-29"),
  provenance: { hearingNoticeSentOn: mailing },
};

const days: DaysRecordedBy<Small> = { send: ({ sentOn }) => ({ hearingNoticeSentOn: sentOn }) };

const codeOf = (recorded: DaysRecordedBy<Small>, action: object) =>
  evidenceCheck(recorded).ask({ facts: null, action: action as never, world })?.code;

describe("the evidence that an action carries", () => {
  test("is that of a day which the action records", () => {
    expect(codeOf(days, sent)).toBeUndefined();
    expect(codeOf(days, { ...sent, provenance: undefined })).toBeUndefined();
    expect(codeOf(days, { ...sent, provenance: { recordClosedOn: mailing } })).toBe("FACT_NOT_RECORDED");
  });

  test("is asked of the actions that may carry it, and of no others", () => {
    expect(evidenceCheck(days).understands).toEqual(["send"]);
  });

  test("would be refused of its own day, were the day forgotten: which does not compile", () => {
    // @ts-expect-error The day whose evidence the action may carry is missing.
    const forgetful: DaysRecordedBy<Small> = { send: () => ({}) };
    expect(codeOf(forgetful, sent)).toBe("FACT_NOT_RECORDED");
  });
});
