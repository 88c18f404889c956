import { impossibleFacts, misshapenFacts } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { answerGiven, answerLine } from "./answer-given.ts";
import { parseGiven } from "./parse-given.ts";

const oral = { channel: "ORAL", spokenOn: "2026-04-01" };
const complaint = (more: object) => ({ complaint: { filing: oral, ...more } });
const filing = (evidence: object) => ({ complaint: { filing: evidence } });
const transfer = (more: object) => complaint({ transfer: { sentOn: "2026-04-06", ...more } });
const extension = (days: number) => complaint({ extension: { noticeMailedOn: "2026-04-20", days } });

describe("facts that are refused name the path and say why in both languages", () => {
  test.each([...misshapenFacts, ...impossibleFacts])("%s", (_, given, code, path) => {
    const parsed = parseGiven(given);
    if (parsed.ok) throw new Error("These facts were read.");
    expect(parsed.refusal).toMatchObject({ code, path });
    const { message, words } = parsed.refusal;
    expect(message).toBe(words.en);
    expect(words.es).not.toBe(words.en);
    expect(`${words.en}${words.es}`).not.toMatch(/[{}]|undefined|\[object/);
    expect(answerGiven(given, { explain: true })).toEqual({ error: { code, message, path } });
  });
});

describe("the last that is allowed", () => {
  test.each([
    ["an extension of one day", extension(1)],
    ["an extension of thirty days", extension(30)],
    [
      "a resolution on the day of the complaint",
      complaint({ resolution: { datedOn: "2026-04-01", receivedOn: "2026-04-01" } }),
    ],
    [
      "a hearing on the day it is asked for",
      { hearing: { requestReceivedOn: "2026-09-01", scheduledFor: "2026-09-01" } },
    ],
    [
      "a stamp on the day of the postmark",
      filing({ channel: "MAIL", postmarkedOn: "2026-02-09", dateStampedOn: "2026-02-09" }),
    ],
    ["a thousand closures", { closures: { state: Array(1000).fill("2026-07-06") } }],
    ["nothing at all", {}],
  ])("%s is read", (_, given) => expect(parseGiven(given).ok).toBe(true));
});

describe("what is read", () => {
  test("the caller is a participant and the receiving agency owns a transfer unless said otherwise", () => {
    const parsed = parseGiven({ contact: { receivedOn: "2026-06-01" }, ...transfer({}) });
    expect(parsed).toMatchObject({
      value: {
        facts: { contact: { from: "PARTICIPANT" }, complaint: { transfer: { ownership: "RECEIVING" } } },
      },
    });
  });

  test("closures and settings become the context and are no facts", () => {
    const parsed = parseGiven({ closures: { court: ["2026-07-06"] }, settings: { rehearingDays: 15 } });
    if (!parsed.ok) throw new Error("These facts were refused.");
    expect(parsed.value.facts).toEqual({});
    expect(parsed.value.context.settings).toMatchObject({ rehearingDays: 15, positionStatementDays: 10 });
    expect(parsed.value.context.calendars.court.closures).toEqual(["2026-07-06"]);
    expect(parsed.value.context.calendars.agency.closures).toEqual([]);
  });

  test("what a caller wrote is repeated only in part", () => {
    const parsed = parseGiven({ ["x".repeat(5_000)]: 1 });
    expect(!parsed.ok && parsed.refusal.message.length).toBeLessThan(300);
  });
});

describe("a line", () => {
  const dates = { expect: { "contact-response": "2026-11-25", "repeat-contact-window": "2027-02-18" } };
  const given = { contact: { receivedOn: "2026-11-20" } };

  test("may hold facts, or a conformance vector with its name and dates", () => {
    expect(answerLine(JSON.stringify(given), { explain: false })).toEqual(dates);
    expect(answerLine(JSON.stringify({ name: "A", given, expect: {} }), { explain: false })).toEqual(dates);
  });
  test("of a vector that cannot have happened names the path from the line", () => {
    expect(
      answerLine(JSON.stringify({ name: "A", given: { contact: {} } }), { explain: false }),
    ).toMatchObject({
      error: { code: "MISSING", path: ["given", "contact", "receivedOn"] },
    });
  });
  test("that is no vector may not call its facts given", () => {
    expect(answerLine('{"given":{},"contact":{}}', { explain: false })).toMatchObject({
      error: { code: "UNKNOWN_NAME", path: ["given"] },
    });
  });
  test.each(["", "{", "undefined", "{'contact':{}}", '{"a":1} {"a":1}'])("%j is no JSON", (line) => {
    expect(answerLine(line, { explain: false })).toMatchObject({ error: { code: "NOT_JSON", path: [] } });
  });
});

describe("a name that stands twice in a line is refused with its path", () => {
  const twice = (line: string) => {
    const answer = answerLine(line, { explain: false });
    return "error" in answer && answer.error.code === "REPEATED_NAME" ? answer.error.path : answer;
  };
  const once = '{"noticeMailedOn":"2026-04-20","days":7}';
  test.each([
    [`{"complaint":{"extension":${once},"extension":${once}}}`, ["complaint", "extension"]],
    ['{"contact" : {"receivedOn":"2026-11-20"}, "contact" : {}}', ["contact"]],
    ['{"given":{"closures":{"agency":[],"agency":[]}}}', ["given", "closures", "agency"]],
    ['{"name":[{"a":1},{"a":1,"a":2}],"given":{}}', ["name", 1, "a"]],
    ['{"c\\u006fntact":{},"contact":{}}', ["contact"]],
  ])("%s", (line, path) => expect(twice(line)).toEqual(path));

  test("however deep the lists, the line is answered", () => {
    const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
    expect(twice(deep)).toMatchObject({ error: { code: "WRONG_TYPE", path: [] } });
    expect(twice(`{"contact":${deep}}`)).toMatchObject({ error: { code: "WRONG_TYPE", path: ["contact"] } });
    expect(twice(`{"name":"${"x".repeat(900_000)}","contact":{},"contact":{}}`)).toEqual(["contact"]);
  });

  test("texts that look like names do not count", () => {
    const name = 'he said "days": 7, {"a":1,"a":2} \\';
    expect(answerLine(JSON.stringify({ name, given: {} }), { explain: false })).toEqual({ expect: {} });
    expect(twice('{"name\\\\":1,"given":{}}')).toMatchObject({ error: { code: "UNKNOWN_NAME" } });
  });
});

describe("one rule", () => {
  const ask = (ruleId: string, given: unknown, explain = false) => answerGiven(given, { explain, ruleId });
  test("is answered alone, with its reasons when asked for", () => {
    expect(ask("written-resolution", complaint({}))).toEqual({
      expect: { "written-resolution": "2026-05-01" },
    });
    expect(ask("written-resolution", complaint({}), true)).toMatchObject({
      explain: { "written-resolution": { dueOn: "2026-05-01" } },
    });
  });
  test("says why it gives no date", () => {
    expect(ask("proposed-decision", {})).toMatchObject({ error: { code: "START_NOT_KNOWN", path: [] } });
    expect(ask("toString", {})).toMatchObject({ error: { code: "UNKNOWN_RULE", path: [] } });
  });
});

describe("facts that are not all known give the dates that they determine", () => {
  test("null says that a fact is not known", () => {
    const given = { contact: { receivedOn: "2026-11-20" }, complaint: { knewOn: null }, hearing: null };
    expect(answerGiven(given, { explain: false })).toEqual({
      expect: { "contact-response": "2026-11-25", "repeat-contact-window": "2027-02-18" },
    });
  });

  test("a setting that is null has its default", () => {
    const given = { settings: { positionStatementDays: null }, hearing: { scheduledFor: "2026-10-15" } };
    expect(answerGiven(given, { explain: false })).toEqual({
      expect: { "hearing-notice": "2026-10-05", "position-statement": "2026-10-05" },
    });
  });

  test("a transfer whose sending is not known still restarts the agency’s clock on Tue May 26, 2026", () => {
    const answer = answerGiven(
      {
        complaint: {
          filing: { channel: "HAND_DELIVERY", dateStampedOn: "2026-05-18" },
          transfer: { receivedOn: "2026-05-26" },
        },
      },
      { explain: false },
    );
    expect(answer).toEqual({
      expect: {
        acknowledgement: "2026-06-02",
        "complaint-made-on": "2026-05-18",
        "complaint-receipt-date": "2026-05-26",
        "complaint-transfer": "2026-05-26",
        "ownership-dispute-contact": "2026-06-02",
        "resolution-extension-notice": "2026-06-25",
        "state-hearing-request-no-resolution": "2026-08-17",
        "written-resolution": "2026-06-25",
      },
    });
  });

  test("an extension counts although the mailing of its notice is not known", () => {
    const answer = answerGiven(complaint({ extension: { days: 7 } }), { explain: false });
    expect(answer).toMatchObject({ expect: { "written-resolution": "2026-05-08" } });
  });

  test.each([
    ["Fri May 1, 2026, in time for the parent", "2026-05-01", undefined],
    ["Sat May 2, 2026, a day late for the parent", "2026-05-02", "2026-06-30"],
  ])("a resolution of which only the receipt is known, %s", (_, receivedOn, noResolution) => {
    const answer = answerGiven(complaint({ resolution: { receivedOn } }), { explain: false });
    const dates = "expect" in answer ? answer.expect : {};
    expect(dates["state-hearing-request-no-resolution"]).toBe(noResolution);
    expect(dates["state-hearing-request-advised"]).toBeUndefined();
    expect(dates["state-hearing-request-after-resolution"]).toBeDefined();
  });

  test("evidence of another kind beside the channel’s own may be the earliest trace, and no more", () => {
    const answer = answerGiven(filing({ ...oral, postmarkedOn: "2026-03-30" }), { explain: false });
    expect(answer).toMatchObject({
      expect: { "complaint-made-on": "2026-03-30", "complaint-receipt-date": "2026-04-01" },
    });
  });
});
