import { stories, tell } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { evolve, evolveAll } from "./events/evolve.ts";
import { Impossible } from "../vocabulary/impossible.ts";
import { contactReasons } from "../contact/refusal.ts";
import { hearingReasons } from "../state-hearing/refusals/index.ts";
import { complaintReasons } from "./refusals/refusal-reasons.ts";

const reasons = { ...contactReasons, ...complaintReasons, ...hearingReasons };
const refusalCodes = Object.keys(reasons) as readonly (keyof typeof reasons)[];

/** Refusals that rest on no text of the law, each with the reason why. */
const withoutLaw: Readonly<Record<string, string>> = {
  ROLE_NOT_ALLOWED: "the office's division of work",
  BODY_NOT_ALLOWED: "the law of the act itself is cited beside it",
  APPROVAL_NEEDED: "the office’s own setting",
  ALREADY_RECEIVED: "the record itself",
  NOT_RECEIVED: "the record itself",
  CONTACT_NOT_RECORDED: "the record itself",
  CONTACT_ALREADY_RECORDED: "the record itself",
  CHECKLIST_ITEM_NOT_HERE: "the office's practice",
  CHECKLIST_ITEM_STANDS_SO: "nothing would change",
  TOO_MANY_ACTIONS: "form",
  ACTION_ORDER: "form",
  NOTHING_CHANGES: "nothing would change",
  DAYS_OUT_OF_ORDER: "the order of things",
  UNKNOWN_FACT: "form",
  UNKNOWN_VALUE: "form",
  EVIDENCE_DOES_NOT_FIT: "the law of the day itself is cited with it",
  SOURCE_DOES_NOT_FIT: "the order of things",
  EVIDENCE_REQUIRED: "the office's practice",
  EFFECT_NOT_SHOWN: "the office's practice",
  EFFECT_CHANGED: "the office's practice",
  RANGE_REVERSED: "form",
  RANGE_TOO_WIDE: "form",
  DAY_OUTSIDE_RANGE: "form",
  OUT_OF_ORDER: "the order of things",
  INVESTIGATOR_ALREADY_ASSIGNED: "nothing would change",
  INVESTIGATOR_NOT_ACTIVE: "nobody could do it",
  INVALID_DATE: "the calendar",
  FUTURE_DATE: "only what happened is recorded",
  WITHDRAWAL_BEFORE_COMPLAINT: "the order of things",
  TEXT_REQUIRED: "form",
  TEXT_TOO_LONG: "form",
  TEXT_NOT_READABLE: "form",
  ONE_LINE_ONLY: "form",
  WRITING_TURNED: "form",
  TOO_MANY_ISSUES: "form",
  ISSUE_ORDER: "form",
  UNKNOWN_CHOICE: "form",
};

describe.each(refusalCodes)("the refusal %s", (code) => {
  test("cites the law, or it is said why not", () =>
    expect(reasons[code].citations.length > 0).toBe(!(code in withoutLaw)));
  test("speaks both languages with the same blanks", () => {
    const { en, es } = reasons[code];
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(es).not.toBe(en);
    expect(blanks(es)).toEqual(blanks(en));
  });
});

describe("histories", () => {
  const told = stories.map((story) => [story.name, tell(story)] as const);

  test.each(told)("%s: folding the events gives the facts", (_, { facts, events }) => {
    expect(evolveAll(events.map((one) => one.event))).toEqual(facts);
  });

  test("a broken history is a bug, not a refusal", () => {
    const [first, second] = told[0]?.[1].events.map((one) => one.event) ?? [];
    if (!first || !second) throw new Error("The first story has two events.");
    expect(() => evolve(null, second)).toThrow(Impossible);
    expect(() => evolveAll([first, first])).toThrow(Impossible);
    expect(() => evolveAll([])).toThrow(Impossible);
  });
});
