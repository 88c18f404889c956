import { daysBetween, plainDate } from "@redress/domain/calendar";
import {
  computeDeadlines,
  describeStep,
  ruleTitle,
  type ComplaintClockFacts,
} from "@redress/domain/deadlines";
import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { world } from "../../testing/complaints.ts";
import { deadlineClock, type DeadlineReading } from "./deadline-clock.ts";

function reading(facts: ComplaintClockFacts, ruleId: string): DeadlineReading {
  const found = computeDeadlines(facts, world).find((one) => one.ruleId === ruleId);
  if (!found) throw new Error(ruleId);
  return {
    title: ruleTitle(found.ruleId, "en"),
    startedOn: found.startedOn,
    dueOn: found.dueOn,
    metOn: found.metOn ?? null,
    daysLeft: found.metOn ? null : daysBetween(world.today, found.dueOn),
    steps: found.steps.map((step) => ({
      kind: step.kind,
      days: "days" in step ? step.days : null,
      sentence: describeStep(step, "en"),
    })),
    citations: [],
  };
}

const spoken = { filing: { channel: "ORAL", spokenOn: plainDate("2026-11-02") } } as const;
const clock = (facts: ComplaintClockFacts, ruleId: string) =>
  deadlineClock(reading(facts, ruleId), world, "en", i18next.t);

describe("the words of a clock on Friday, November 20, 2026", () => {
  it("count the days of a complaint spoken on Monday, November 2", () => {
    const { words, elapsed, extensionFrom, tone } = clock(spoken, "written-resolution");
    expect(words).toBe("Day 18 of 30, due Wed Dec 2, 2026");
    expect(elapsed).toBeCloseTo(0.6);
    expect(extensionFrom).toBeNull();
    expect(tone).toBe("calm");
  });

  it("show an extension of 20 days as a second part of the bar", () => {
    const { words, extensionFrom } = clock(
      { ...spoken, extension: { days: 20, noticeMailedOn: plainDate("2026-11-18") } },
      "written-resolution",
    );
    expect(words).toBe("Day 18 of 50, due Tue Dec 22, 2026");
    expect(extensionFrom).toBeCloseTo(0.6);
  });

  it("say how late an acknowledgement is", () => {
    const { words, tone } = clock(spoken, "acknowledgement");
    expect(words).toBe("11 days late, was due Mon Nov 9, 2026");
    expect(tone).toBe("late");
  });

  it("say when the counting starts while the day of receipt has not come", () => {
    // Mailed on Tuesday, November 17: received five business days later, on Tuesday, November 24.
    const mailed = { filing: { channel: "MAIL", postmarkedOn: plainDate("2026-11-17") } } as const;
    const { words, elapsed } = clock(mailed, "written-resolution");
    expect(words).toBe("Counting starts Tue Nov 24, 2026, due Thu Dec 24, 2026");
    expect(elapsed).toBeLessThan(0);
  });

  it("say how many days too late something was done, and stay red", () => {
    const { words, tone } = clock(
      { ...spoken, acknowledgement: { noticeMailedOn: plainDate("2026-11-19") } },
      "acknowledgement",
    );
    expect(words).toBe("Done Thu Nov 19, 2026, 10 days late");
    expect(tone).toBe("late");
  });

  it("say when it was done", () => {
    const { words, tone } = clock(
      { ...spoken, acknowledgement: { noticeMailedOn: plainDate("2026-11-05") } },
      "acknowledgement",
    );
    expect(words).toBe("Done Thu Nov 5, 2026");
    expect(tone).toBe("done");
  });
});
