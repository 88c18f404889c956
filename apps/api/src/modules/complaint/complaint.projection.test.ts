import { plainDate } from "@redress/domain/calendar";
import { openStatuses } from "@redress/domain/complaint";
import { aWorld, stories, tell } from "@redress/testkit";
import { describe, expect, it } from "vitest";
import { complaintKind } from "./complaint-kind.ts";

const registration = {
  complainantId: "0195a000-0000-7000-8000-000000000001",
  party: "CUSTODIAL_PARTY",
  representativeId: null,
  caseNumber: null,
} as const;

describe.each(stories.map((story) => [story.name, tell(story).facts] as const))("%s", (_, facts) => {
  const context = aWorld(plainDate("2026-11-19")); // Thursday
  const deadlines = complaintKind.deadlinesOf(facts, context);
  const { columns } = complaintKind.projection;
  const valueOf = (name: string) => columns[name]?.({ facts, registration, deadlines, context });

  it("comes back from its row as it went in", () => {
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it("has a next duty exactly as long as it is open", () => {
    const isOpen = (openStatuses as readonly string[]).includes(facts.status);
    expect(valueOf("next_due_on") !== null).toBe(isOpen);
    expect(valueOf("next_rule_id") !== null).toBe(isOpen);
  });

  it("has a day on which it was made and one on which it counts as received", () => {
    expect([valueOf("made_on"), valueOf("received_on")]).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    ]);
  });
});
