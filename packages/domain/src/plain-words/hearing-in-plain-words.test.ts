import {
  aWorld,
  adoptedHearing,
  hearingActs as acts,
  hearingTurns as turns,
  heardHearing,
  liveHearing,
  lostHearing,
  reportedCompliance,
  setHearing,
  type HearingStep,
} from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { hearingInPlainWords } from "./plain-words.ts";
import type { Told } from "./saying.ts";

const en = (told: readonly Told[]) => told.map(({ words }) => words.en);
const of = (steps: readonly HearingStep[], today: string) =>
  hearingInPlainWords(liveHearing(steps).facts, aWorld(today));

const request = acts.receiveHearingRequest;

describe("a state hearing in plain words, asked for on Monday, May 11, 2026", () => {
  test("requested: the hearing begins by Thursday, June 25", () => {
    const { happened, comes } = of([request], "2026-05-12");
    expect(en(happened)).toEqual(["The State Hearing Office got your request on Monday, May 11, 2026."]);
    expect(en(comes).slice(0, 2)).toEqual([
      "The State Hearing Office looks at your request. It checks if it can hold a hearing about it.",
      "Your hearing must begin by Thursday, June 25, 2026.",
    ]);
    expect(en(of([request], "2026-06-26").comes)[1]).toBe(
      "Your hearing had to begin by Thursday, June 25, 2026. It is late: call the State Hearing Office at 866-289-4714.",
    );
  });

  test("set for Monday, June 15: letter and statement by Friday, June 5; on Monday, June 8, both are late", () => {
    expect(en(of(setHearing, "2026-05-18").comes)).toEqual([
      "Your hearing is on Monday, June 15, 2026.",
      "The letter about it must be sent by Friday, June 5, 2026.",
      "The agency must mail you its side of the matter by Friday, June 5, 2026.",
    ]);
    expect(en(of(setHearing, "2026-06-08").comes).slice(1)).toEqual([
      "The letter about it had to be sent by Friday, June 5, 2026. It is late. You may ask to have the hearing on another day.",
      "The agency had to mail you its side of the matter by Friday, June 5, 2026. It is late.",
    ]);
  });

  test("the notice of dismissal of Friday, May 15, is answered by Monday, June 1", () => {
    const noticed = [request, turns.noticeDismissal];
    const { comes, mayDo } = of(noticed, "2026-05-18");
    // Day 15 is Saturday, May 30.
    expect(en(comes)).toEqual([
      "The State Hearing Office means to end your request. If you do not answer by Monday, June 1, 2026, it is over.",
    ]);
    expect(en(mayDo)[0]).toBe(
      "You may tell the State Hearing Office more facts, by word of mouth or in writing, by Monday, June 1, 2026.",
    );
    expect(en(of([...noticed, turns.giveFurtherFacts], "2026-05-27").comes)).toEqual([
      "The State Hearing Office looks at what you told it. Then it goes on with your request or ends it.",
    ]);
  });

  test("dismissed on Monday, June 15: the letter that says why by Thursday, June 25", () => {
    const dismissed = [
      request,
      turns.noticeDismissal,
      turns.giveFurtherFacts,
      turns.mailFurtherFacts,
      turns.dismissRequest,
    ];
    expect(en(of(dismissed, "2026-06-16").comes)).toEqual([
      "A letter that says why must be sent to you by Thursday, June 25, 2026.",
      "Nothing more comes on this hearing.",
    ]);
  });

  test("missed, with a letter of Tuesday, June 16: asked to go on by Wednesday, July 1", () => {
    const { mayDo } = of([...setHearing, turns.recordNonAppearance], "2026-06-17");
    expect(en(mayDo)[0]).toBe(
      "You may ask to go on, with a good reason for missing the hearing, by Wednesday, July 1, 2026.",
    );
  });

  test("heard, the record closed on Wednesday, June 17: a proposed decision by Friday, July 17", () => {
    expect(en(of(heardHearing, "2026-06-18").comes)).toEqual([
      "The judge must write a proposed decision by Friday, July 17, 2026.",
    ]);
  });

  test("proposed on Wednesday, July 8: the director acts by Thursday, July 23", () => {
    expect(en(of([...heardHearing, acts.proposeDecision], "2026-07-09").comes)[0]).toMatch(
      /must act on it by Thursday, July 23, 2026: agree, change it, or order a further hearing\.$/,
    );
  });

  test("decided, received by both on Monday, July 27: report and rehearing by Wednesday, August 26, a court by Tuesday, July 27, 2027", () => {
    const received = [...adoptedHearing, acts.recordDecisionReceipt, acts.recordComplainantDecisionReceipt];
    const { comes, mayDo } = of(received, "2026-07-28");
    expect(en(comes)).toEqual([
      "The agency must do what the decision says. It must tell the state how by Wednesday, August 26, 2026.",
    ]);
    expect(en(mayDo)).toEqual([
      "If you do not agree, you may ask for a rehearing by Wednesday, August 26, 2026.",
      "You may ask a superior court to look at the decision by Tuesday, July 27, 2027. There is no fee for it.",
      "If the agency does not do what the decision says, tell the state, by word of mouth or in writing.",
    ]);
  });

  test("while nobody knows when the person got the decision, no last day is told", () => {
    expect(en(of(adoptedHearing, "2026-07-28").mayDo)[0]).toBe(
      "You may ask for a rehearing, or ask a court to look at the decision. Your days run from the day you got it. Tell the agency which day that was.",
    );
  });

  test("a decision against the person leaves the agency nothing to do", () => {
    expect(en(of(lostHearing, "2026-07-28").comes)).toEqual([
      "The decision went against you, so the agency has nothing to do because of it.",
    ]);
  });

  test("the agency reported on Thursday, August 20: the state looks", () => {
    const { happened, comes } = of([...adoptedHearing, ...reportedCompliance], "2026-08-21");
    expect(en(happened).at(-1)).toBe(
      "The agency told the state on Thursday, August 20, 2026 how it does what the decision says.",
    );
    expect(en(comes)).toEqual([
      "The state looks at what the agency reported. It writes to you if that is enough.",
    ]);
  });

  test("taken back on Friday, June 12", () => {
    const { happened, comes } = of([...setHearing, turns.withdrawRequest], "2026-06-15");
    expect(en(happened).at(-1)).toBe("You took your request back on Friday, June 12, 2026.");
    expect(en(comes)).toEqual(["Nothing more comes on this hearing."]);
  });
});
