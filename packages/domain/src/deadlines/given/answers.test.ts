import { describe, expect, test } from "vitest";
import { answerGiven, answerLine } from "./answer-given.ts";

const faxed = { complaint: { filing: { channel: "FAX", arrivedOn: "2026-03-06" } } };
const oral = { complaint: { filing: { channel: "ORAL", spokenOn: "2026-04-01" } } };

describe("an answer with its reasons", () => {
  test("tells each step in both languages, the doubt with the first, and the law by its name and place", () => {
    const answer = answerGiven(faxed, { explain: true, ruleId: "complaint-receipt-date" });
    expect(answer).toEqual({
      expect: { "complaint-receipt-date": "2026-03-06" },
      explain: {
        "complaint-receipt-date": {
          dueOn: "2026-03-06",
          steps: [
            {
              kind: "START",
              fact: "arrivedOn",
              to: "2026-03-06",
              authority: "22-ccr-110164",
              words: {
                en: "Arrived: Fri Mar 6, 2026 (22 CCR 110164).",
                es: "Llegó: viernes 6 mar 2026 (22 CCR 110164).",
              },
              doubt: {
                en: "The regulation is silent on when an electronic or faxed complaint, or one made by repeating a contact, is received; it counts as received on the day it came unless the setting adds business days.",
                es: "El reglamento no dice cuándo se recibe una queja electrónica o por fax, o hecha al repetir un contacto; se considera recibida el día en que llegó, salvo que la configuración añada días hábiles.",
              },
            },
          ],
          citations: [
            {
              key: "22-ccr-110164",
              label: "22 CCR 110164",
              url: "https://www.law.cornell.edu/regulations/california/22-CCR-110164",
            },
          ],
        },
      },
    });
  });
  test("tells the doubt once, with the first step of several", () => {
    const answer = answerGiven(oral, { explain: true, ruleId: "acknowledgement" });
    const steps = "expect" in answer ? (answer.explain?.acknowledgement?.steps ?? []) : [];
    expect(steps.map(({ words, doubt }) => [words.en, doubt !== undefined])).toEqual([
      ["Complaint received: Wed Apr 1, 2026 (22 CCR 110164).", true],
      ["5 business days after Wed Apr 1, 2026: Wed Apr 8, 2026 (22 CCR 120102).", false],
    ]);
  });
  test("a date without doubt tells none", () => {
    const answer = answerGiven(oral, { explain: true, ruleId: "written-resolution" });
    expect(JSON.stringify(answer)).not.toContain("doubt");
  });
  test("the dates alone are told without reasons", () => {
    expect(answerGiven(oral, { explain: false, ruleId: "written-resolution" })).toEqual({
      expect: { "written-resolution": "2026-05-01" },
    });
  });
});

describe("which dates are answered, and in which order", () => {
  const ids = (options: { readonly explain: boolean; readonly all?: boolean }) => {
    const answer = answerGiven(oral, options);
    return "expect" in answer ? [Object.keys(answer.expect), Object.keys(answer.explain ?? {})] : [];
  };
  const ofVectors = [
    "acknowledgement",
    "complaint-made-on",
    "complaint-receipt-date",
    "complaint-transfer",
    "resolution-extension-notice",
    "state-hearing-request-no-resolution",
    "written-resolution",
  ];
  const every = ofVectors.toSpliced(
    5,
    1,
    "state-hearing-request-no-resolution",
    "state-hearing-request-opening",
  );

  test("those of the vectors, by name", () => {
    expect(ids({ explain: false })).toEqual([ofVectors, []]);
    expect(ids({ explain: true })).toEqual([ofVectors, ofVectors]);
    expect(ids({ explain: false, all: false })).toEqual([ofVectors, []]);
  });
  test("or all of them, by name too", () => {
    expect(ids({ explain: false, all: true })).toEqual([every, []]);
    expect(ids({ explain: true, all: true })).toEqual([every, every]);
  });
});

describe("a rule that was not in force when its clock would start is named, with no date", () => {
  const filingWindow =
    "“Complaint filing window” was not in force on Fri Dec 31, 1999, when its clock would start; this version holds from Sat Jan 1, 2000.";

  test("beside the dates of the others, with and without reasons", () => {
    const facts = { complaint: { ...oral.complaint, knewOn: "1999-12-31" } };
    for (const explain of [true, false]) {
      const answer = answerGiven(facts, { explain });
      expect(answer).toMatchObject({
        expect: { "written-resolution": "2026-05-01" },
        notInForce: { "complaint-filing-window": filingWindow },
      });
      expect("expect" in answer && Object.keys(answer.expect)).not.toContain("complaint-filing-window");
    }
  });
  test("also where it is the only one that the facts start", () => {
    expect(answerGiven({ complaint: { knewOn: "1999-12-31" } }, { explain: false })).toEqual({
      expect: {},
      notInForce: { "complaint-filing-window": filingWindow },
    });
  });
  test("only where it was asked for: no vector knows the rule of a repeated contact, which was none before June 1, 2022", () => {
    const facts = { contact: { receivedOn: "2022-05-31", earlierOnSameSubjectOn: "2022-05-02" } };
    expect(answerGiven(facts, { explain: false })).not.toHaveProperty(
      "notInForce.repeated-contact-complaint",
    );
    expect(answerGiven(facts, { explain: false, all: true })).toHaveProperty(
      "notInForce.repeated-contact-complaint",
    );
  });
  test("and nothing is said where every rule was in force: known since Saturday, January 1, 2000", () => {
    const answer = answerGiven({ complaint: { knewOn: "2000-01-01" } }, { explain: true, all: true });
    expect(Object.keys(answer)).toEqual(["expect", "explain"]);
  });
});

describe("a line is a vector when it has nothing beside its name, facts and dates", () => {
  const contact = { receivedOn: "2026-11-20" };
  const dates = { expect: { "contact-response": "2026-11-25", "repeat-contact-window": "2027-02-18" } };
  const ask = (json: unknown) => answerLine(JSON.stringify(json), { explain: false });

  test("a vector’s facts are answered", () => {
    expect(ask({ given: { contact } })).toEqual(dates);
    expect(ask({ name: "A", given: { contact }, expect: {} })).toEqual(dates);
  });
  test("anything else is read as the facts themselves", () => {
    expect(ask({ contact })).toEqual(dates);
    for (const [json, path] of [
      [{ name: "A", contact }, ["name"]],
      [{ given: { contact }, note: "" }, ["given"]],
    ] as const)
      expect(ask(json)).toMatchObject({ error: { code: "UNKNOWN_NAME", path } });
    for (const json of [null, 7, "given", ["given"]])
      expect(ask(json)).toMatchObject({ error: { code: "WRONG_TYPE", path: [] } });
  });
});
