import { aContact, aWorld, liveContact, repeatedContact, type ContactStep } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { plainDate as d } from "../calendar/plain-date.ts";
import { contactInPlainWords } from "./plain-words.ts";
import type { Told } from "./saying.ts";

const en = (told: readonly Told[]) => told.map(({ words }) => words.en);
const of = (steps: readonly ContactStep[], today: string) =>
  contactInPlainWords(liveContact(steps).facts, aWorld(today));

const acknowledged: ContactStep = {
  action: "acknowledgeContact",
  acknowledgedOn: d("2026-06-03"),
  whatIsDone: "We ask the bank.",
  answerExpectedOn: d("2026-06-12"),
};
const answered: ContactStep = {
  action: "answerContact",
  answeredOn: d("2026-06-08"),
  manner: "ORAL",
  text: "It was sent back.",
};
const offered = (wishesToFile: boolean): ContactStep => ({
  action: "offerComplaint",
  offeredOn: d("2026-06-09"),
  wishesToFile,
});
const employer: ContactStep = { ...aContact, from: "OTHER", contactKind: "QUESTION" };

describe("a contact of Monday, June 1, 2026, in plain words", () => {
  test("a dispute: an answer, or what is being done, by Thursday, June 4; asked again by Sunday, August 30, it is a complaint", () => {
    const { happened, comes, mayDo } = of([aContact], "2026-06-02");
    expect(en(happened)).toEqual(["You got in touch with the agency on Monday, June 1, 2026."]);
    expect(en(comes)).toEqual([
      "The agency must answer you by Thursday, June 4, 2026.",
      "If it needs more time, it must tell you by that day what it is doing, and when your answer comes.",
    ]);
    expect(en(mayDo)).toEqual([
      "You may file a complaint at any time, by word of mouth or in writing. The agency helps you with it.",
      "If you get in touch again about the same subject by Sunday, August 30, 2026, the law makes that a complaint.",
    ]);
  });

  test("a question is answered, and on Friday, June 5, the answer is late", () => {
    expect(en(of([{ ...aContact, contactKind: "QUESTION" }], "2026-06-05").comes)).toEqual([
      "The answer was due on Thursday, June 4, 2026. It is late, and the agency still owes it to you.",
    ]);
  });

  test("an employer is told by Thursday, June 4, that the message came", () => {
    const { comes, mayDo } = of([employer], "2026-06-02");
    expect(en(comes)).toEqual([
      "The agency must tell you by Thursday, June 4, 2026 that it has your message. Then it answers as soon as it can.",
    ]);
    expect(en(mayDo)).toEqual(["You may get in touch with the agency again at any time."]);
  });

  test("acknowledged with a promise for Friday, June 12", () => {
    expect(en(of([aContact, acknowledged], "2026-06-04").comes)).toEqual([
      "The agency promised you an answer by Friday, June 12, 2026.",
    ]);
    expect(en(of([aContact, acknowledged], "2026-06-15").comes)).toEqual([
      "The agency promised you an answer by Friday, June 12, 2026. It is late, and still owes it to you.",
    ]);
  });

  test("answered on Monday, June 8: who is not satisfied is told how to complain", () => {
    const { happened, comes } = of([aContact, answered], "2026-06-08");
    expect(en(happened).at(-1)).toBe("The agency answered you on Monday, June 8, 2026.");
    expect(en(comes)).toEqual([
      "If you are not satisfied with the answer, the agency must explain how to complain and ask if you want to.",
    ]);
    expect(en(of([employer, answered], "2026-06-08").comes)).toEqual([
      "The agency has answered. Nothing more is due.",
    ]);
  });

  test("told on Tuesday, June 9, of the right to complain: wanted, or not wanted", () => {
    const wanted = of([aContact, answered, offered(true)], "2026-06-10");
    expect(en(wanted.happened).at(-1)).toBe(
      "The agency told you on Tuesday, June 9, 2026 that you may complain. You said that you want to.",
    );
    expect(en(wanted.comes)).toEqual(["You want to complain. The agency takes your complaint down next."]);
    const unwanted = of([aContact, answered, offered(false)], "2026-06-10");
    expect(en(unwanted.comes)).toEqual(["Nothing more comes, unless you get in touch again."]);
  });

  test("closed on Wednesday, June 10, and long after: a complaint may still be filed, only the 90 days are over", () => {
    const closed = [aContact, answered, { action: "closeContact", closedOn: d("2026-06-10") }] as const;
    expect(en(of(closed, "2026-06-11").happened).at(-1)).toBe(
      "The agency closed this on Wednesday, June 10, 2026.",
    );
    expect(en(of(closed, "2026-08-31").mayDo)).toEqual([
      "You may file a complaint at any time, by word of mouth or in writing. The agency helps you with it.",
    ]);
  });

  test("the second on its subject is a complaint, unless somebody finds that it is about another", () => {
    const { happened, mayDo } = of([repeatedContact], "2026-06-02");
    expect(en(happened)).toContain(
      "You had asked about the same subject on Wednesday, April 1, 2026. The law made the second time a complaint.",
    );
    expect(en(mayDo)).toEqual([
      "There is a complaint about this. It has days of its own: ask the agency to tell you them.",
    ]);
    const other = { action: "rejectRepeatedContact", reason: "The first was about custody." } as const;
    expect(en(of([repeatedContact, other], "2026-06-02").happened)).toEqual([
      "You got in touch with the agency on Monday, June 1, 2026.",
    ]);
  });

  test("in Spanish the same is said", () => {
    expect(of([aContact], "2026-06-02").comes[0]?.words.es).toBe(
      "La agencia debe responderle a más tardar el jueves 4 de junio de 2026.",
    );
  });
});
