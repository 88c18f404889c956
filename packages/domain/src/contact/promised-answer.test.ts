import { describe, expect, test } from "vitest";
import { aWorld, liveContact as live, staff } from "@redress/testkit";
import { computeDeadlinesOf, computeDueDatesOf } from "../deadlines/compute/compute-deadlines.ts";
import { deadlineStanding } from "../deadlines/deadline-standing.ts";
import { evolveContact } from "./evolve-contact.ts";
import { contactGivenFacts } from "./facts/contact-readings.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { type ContactAction } from "./contact-action.ts";
import { type RuleId } from "../deadlines/rulebook/rule-id.ts";

const d = plainDate;

/** A dispute of Friday, May 1, 2026, to be answered by Wednesday, May 6. */
const dispute: ContactAction = {
  action: "recordContact",
  receivedOn: d("2026-05-01"),
  channel: "ORAL",
  from: "PARTICIPANT",
  contactKind: "DISPUTE",
  subject: "PAYMENT",
  summary: "April is missing.",
};
const acknowledged = (day: string): ContactAction => ({
  action: "acknowledgeContact",
  acknowledgedOn: d(day),
  whatIsDone: "The ledger is being read.",
  answerExpectedOn: d("2026-05-15"), // Friday
});
const answer = (day: string): ContactAction => ({
  action: "answerContact",
  answeredOn: d(day),
  manner: "ORAL",
  text: "It was posted on May 2.",
});

function standing(rule: RuleId, day: string, ...steps: readonly ContactAction[]) {
  const world = aWorld(day);
  const given = contactGivenFacts(live([dispute, ...steps]).facts);
  const one = computeDeadlinesOf(given, world).find(({ ruleId }) => ruleId === rule);
  return one && [one.dueOn, deadlineStanding(one, world.today)];
}

describe("a dispute acknowledged with a day for its answer", () => {
  test("in time, is no longer owed the answer of three days, and is owed the promised one", () => {
    expect(standing("contact-response", "2026-05-11", acknowledged("2026-05-06"))).toEqual([
      "2026-05-06",
      "EXCUSED",
    ]);
    expect(standing("promised-answer", "2026-05-11", acknowledged("2026-05-06"))).toEqual([
      "2026-05-15",
      "DUE_SOON",
    ]);
  });

  test("late, leaves it on record that the three days went by", () => {
    expect(standing("contact-response", "2026-05-11", acknowledged("2026-05-07"))).toEqual([
      "2026-05-06",
      "PASSED",
    ]);
  });

  test("and not answered on the promised day, is overdue from the next day on", () => {
    expect(standing("promised-answer", "2026-05-15", acknowledged("2026-05-06"))).toEqual([
      "2026-05-15",
      "DUE_TODAY",
    ]);
    expect(standing("promised-answer", "2026-06-03", acknowledged("2026-05-06"))).toEqual([
      "2026-05-15",
      "OVERDUE",
    ]);
    const late = [acknowledged("2026-05-06"), answer("2026-05-18")];
    expect(standing("promised-answer", "2026-06-03", ...late)).toEqual(["2026-05-15", "MET_LATE"]);
  });

  test("is one by what was said: a question taken down as such is answered, not acknowledged", () => {
    const asked = { ...dispute, contactKind: "QUESTION" } as const;
    const rules = ({ facts }: ReturnType<typeof live>) =>
      computeDeadlinesOf(contactGivenFacts(facts), aWorld("2026-05-04")).map(({ ruleId }) => ruleId);
    expect(rules(live([dispute]))).toContain("dispute-acknowledgement");
    expect(rules(live([asked]))).toContain("contact-response");
    expect(rules(live([asked]))).not.toContain("dispute-acknowledgement");
  });

  test("with a day that was taken down wrongly is owed by the right one, and the words of the promise stay", () => {
    const { facts } = live([dispute, acknowledged("2026-05-06")]);
    const corrected = evolveContact(facts, {
      kind: "FactCorrected",
      fact: "contactAnswerExpectedOn",
      from: d("2026-05-15"),
      to: d("2026-05-13"), // Wednesday
      reason: "The letter says Wednesday.",
      correctedById: staff.supervisor.id,
    });
    expect(corrected).toMatchObject({
      whatIsDone: "The ledger is being read.",
      answerExpectedOn: "2026-05-13",
    });
    const due = computeDueDatesOf(contactGivenFacts(corrected), aWorld("2026-05-11"));
    expect(due["promised-answer"]).toBe("2026-05-13");
  });

  test("is one; a mere question that is acknowledged is still to be answered in three days", () => {
    expect(standing("contact-response", "2026-05-11")).toEqual(["2026-05-06", "OVERDUE"]);
    const world = aWorld("2026-05-11");
    const question = {
      receivedOn: d("2026-05-01"),
      from: "PARTICIPANT",
      acknowledgedOn: d("2026-05-05"),
      answerExpectedOn: d("2026-05-15"),
    } as const;
    const unpromised = { ...question, dispute: true, answerExpectedOn: undefined };
    for (const contact of [question, unpromised]) {
      const one = computeDeadlinesOf({ contact }, world).find(({ ruleId }) => ruleId === "contact-response");
      expect(one && deadlineStanding(one, world.today)).toBe("OVERDUE");
    }
  });
});
