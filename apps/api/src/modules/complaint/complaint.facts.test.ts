import { stories, tell } from "@redress/testkit";
import { describe, expect, it } from "vitest";
import { aWorld } from "@redress/testkit";
import { plainDate } from "@redress/domain";
import { factColumnsOf, factsOf, readingsOf } from "./complaint.facts.ts";

describe.each(stories.map((story) => [story.name, tell(story).facts] as const))("%s", (_, facts) => {
  it("comes back from its row as it went in", () => {
    expect(factsOf(factColumnsOf(facts))).toEqual(facts);
  });

  it("has a next duty exactly as long as it is open", () => {
    const { columns } = readingsOf(facts, aWorld(plainDate("2026-11-19")));
    const isOpen = facts.status === "RECEIVED" || facts.status === "UNDER_INVESTIGATION";
    expect(columns.next_due_on !== null).toBe(isOpen);
    expect(columns.next_rule_id !== null).toBe(isOpen);
  });
});
