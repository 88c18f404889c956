import { answeredByMail, aWorld } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { correctionRefusalCodes } from "../correction-refusal.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { previewCorrection } from "./preview-correction.ts";
import { type Correction, type CorrectionEffect } from "./correction.ts";
import { type GivenFacts } from "../../deadlines/facts/given-facts.ts";
import { withFact } from "../fact-at.ts";

const d = plainDate;
const world = aWorld("2026-06-01");
const given = answeredByMail;

function correction(changes: Partial<Correction> = {}): Correction {
  return {
    fact: "resolutionReceivedOn",
    to: d("2026-04-15"),
    reason: "The return receipt came in.",
    ...changes,
  };
}

function effectOf(changes: Partial<Correction> = {}, facts = given): CorrectionEffect {
  const preview = previewCorrection(facts, correction(changes), world);
  if (!preview.ok) throw new Error(preview.refusal.message);
  return preview.value;
}

describe("a correction shows its effect first", () => {
  test("the parent’s day moves from Monday, July 13, to Tuesday, July 14, 2026, and nothing else does", () => {
    expect(effectOf()).toEqual({
      from: "2026-04-13",
      moved: [{ ruleId: "state-hearing-request-after-resolution", from: "2026-07-13", to: "2026-07-14" }],
      appearing: [],
      vanishing: [],
      ranges: [],
    });
  });
});

describe("a day that turns out not to be one", () => {
  test("an unreadable postmark is taken away: the date stamp of Monday, March 9, counts as receipt", () => {
    const effect = effectOf({ fact: "postmarkedOn", to: null, reason: "Smudged." });
    expect(effect.moved).toContainEqual({
      ruleId: "complaint-receipt-date",
      from: "2026-03-13",
      to: "2026-03-09",
    });
  });

  test("a receipt that never was makes the parent’s day vanish", () =>
    expect(effectOf({ to: null }).vanishing).toEqual([
      { ruleId: "state-hearing-request-after-resolution", was: "2026-07-13" },
    ]));

  test("a day learnt late makes a date appear", () => {
    const unknown = withFact(given, "knewOn", null);
    const effect = effectOf({ fact: "knewOn", to: d("2026-02-02") }, unknown);
    expect(effect.from).toBeNull();
    expect(effect.appearing).toEqual([{ ruleId: "complaint-filing-window", on: "2026-05-04" }]);
  });
});

describe("a correction that cannot be is refused with code and path", () => {
  const bad = (value: unknown) => value as never;
  test.each<[string, Partial<Correction>, string, readonly (string | number)[]]>([
    ["an unknown fact", { fact: bad("birthday") }, "UNKNOWN_FACT", ["fact"]],
    ["a name of every object", { fact: bad("toString") }, "UNKNOWN_FACT", ["fact"]],
    ["a fact without a record", { fact: "transferSentOn" }, "FACT_NOT_RECORDED", ["fact"]],
    ["a fact of a whole part without a record", { fact: "hearingHeldOn" }, "FACT_NOT_RECORDED", ["fact"]],
    ["no reason", { reason: " \n" }, "REASON_REQUIRED", ["reason"]],
    ["a reason too long", { reason: "x".repeat(10_001) }, "TEXT_TOO_LONG", ["reason"]],
    ["a day that is none", { to: bad("2026-02-30") }, "INVALID_DATE", ["to"]],
    ["a day ahead", { to: d("2026-06-02") }, "FUTURE_DATE", ["to"]],
    ["the day that is recorded", { to: d("2026-04-13") }, "NOTHING_CHANGES", ["to"]],
    ["a resolution without its date", { fact: "resolutionDatedOn", to: null }, "FACT_NEEDED", ["to"]],
    [
      "evidence that does not fit",
      { evidence: { kind: "POSTMARK", source: "POSTAL_SERVICE", exactness: { as: "EXACT" } } },
      "EVIDENCE_DOES_NOT_FIT",
      ["evidence", "kind"],
    ],
    [
      "evidence of other days than the right one",
      {
        to: d("2026-04-15"), // Wednesday
        evidence: {
          kind: "STATEMENT",
          source: "COMPLAINANT",
          exactness: { as: "APPROXIMATE", earliest: d("2026-04-16"), latest: d("2026-04-18") },
        },
      },
      "DAY_OUTSIDE_RANGE",
      ["evidence", "exactness"],
    ],
    [
      "a resolution before the complaint",
      { fact: "resolutionDatedOn", to: d("2026-03-05") },
      "RESOLUTION_BEFORE_COMPLAINT",
      ["complaint", "resolution", "datedOn"],
    ],
    [
      "a date stamp before the postmark",
      { fact: "dateStampedOn", to: d("2026-03-05") },
      "DATE_STAMP_BEFORE_POSTMARK",
      ["complaint", "filing", "dateStampedOn"],
    ],
    [
      "a receipt before the mailing",
      { fact: "resolutionMailedOn", to: d("2026-04-14") },
      "DAYS_OUT_OF_ORDER",
      ["to"],
    ],
    [
      "an acknowledgement before the complaint",
      { fact: "acknowledgementMailedOn", to: d("2026-03-05") },
      "ACKNOWLEDGEMENT_BEFORE_COMPLAINT",
      ["complaint", "acknowledgement", "noticeMailedOn"],
    ],
    [
      "an acknowledgement of a letter still in the mail",
      { fact: "acknowledgementMailedOn", to: d("2026-03-06") },
      "DAYS_OUT_OF_ORDER",
      ["to"],
    ],
  ])("%s", (_, changes, code, path) => {
    const preview = previewCorrection(given, correction(changes), world);
    expect(preview).toMatchObject({ ok: false, refusal: { code, path } });
    if (preview.ok) return;
    expect(preview.refusal.words.es).not.toBe(preview.refusal.words.en);
    expect(preview.refusal.message).not.toContain("{");
  });

  test("a complaint after what answers it is refused too", () => {
    const oral: GivenFacts = {
      complaint: {
        filing: { channel: "ORAL", spokenOn: d("2026-03-09") },
        acknowledgement: { noticeMailedOn: d("2026-03-16") },
      },
    };
    const late = previewCorrection(oral, correction({ fact: "spokenOn", to: d("2026-03-17") }), world);
    expect(late).toMatchObject({ ok: false, refusal: { code: "ACKNOWLEDGEMENT_BEFORE_COMPLAINT" } });
    expect(previewCorrection(oral, correction({ fact: "spokenOn", to: d("2026-03-16") }), world).ok).toBe(
      true,
    );
  });

  test("the order says both days by name in both languages", () => {
    const preview = previewCorrection(
      given,
      correction({ fact: "resolutionMailedOn", to: d("2026-04-14") }),
      world,
    );
    expect(!preview.ok && preview.refusal.words).toEqual({
      en: "This cannot be: “Written resolution received” would come before “Written resolution mailed”.",
      es: "Esto no puede ser: «Resolución escrita recibida» quedaría antes de «Resolución escrita enviada».",
    });
  });

  test("today can be recorded, and a planned hearing may lie ahead", () => {
    expect(effectOf({ to: d("2026-06-01") }).moved).toHaveLength(1);
    const planned: GivenFacts = { hearing: { scheduledFor: d("2026-06-15") } };
    expect(effectOf({ fact: "hearingScheduledFor", to: d("2026-06-22") }, planned).moved).toContainEqual({
      ruleId: "hearing-notice",
      from: "2026-06-05",
      to: "2026-06-12",
    });
  });

  describe("that leaves facts which cannot have happened", () => {
    // Spoken on Tuesday, March 10, 2026.
    const oral = { filing: { channel: "ORAL", spokenOn: d("2026-03-10") } } as const;
    const answer = (complaint: GivenFacts["complaint"], fact: Correction["fact"], to: string) => {
      const preview = previewCorrection({ complaint }, correction({ fact, to: d(to) }), world);
      return preview.ok ? "possible" : `${preview.refusal.code} ${preview.refusal.path.join(" ")}`;
    };
    const amended = { ...oral, amendedOn: d("2026-03-05") };
    const early = "AMENDMENT_BEFORE_COMPLAINT complaint amendedOn";

    test("an impossible day is not corrected to another one, nor is the day that it cannot come before", () => {
      expect(answer(amended, "amendedOn", "2026-03-01")).toBe(early);
      expect(answer(amended, "spokenOn", "2026-03-06")).toBe(early);
      expect(answer(amended, "amendedOn", "2026-03-10")).toBe("possible");
      expect(answer(amended, "spokenOn", "2026-03-05")).toBe("possible");
    });
    test("an older trouble neither holds up a day that it is not about nor hides a new one", () => {
      const both = {
        ...oral,
        acknowledgement: { noticeMailedOn: d("2026-03-02") },
        amendedOn: d("2026-03-12"),
      };
      expect(answer(both, "amendedOn", "2026-03-13")).toBe("possible");
      expect(answer(both, "amendedOn", "2026-03-05")).toBe(early);
    });
    test("two troubles of one transfer are both seen", () => {
      const transfer = {
        sentOn: d("2026-03-05"),
        receivedOn: d("2026-03-12"),
        disputeContactedOn: d("2026-03-13"),
        ownership: "RECEIVING",
      } as const;
      expect(answer({ ...oral, transfer }, "transferReceivedOn", "2026-03-11")).toBe("possible");
      expect(answer({ ...oral, transfer }, "transferReceivedOn", "2026-03-16")).toBe(
        "DISPUTE_BEFORE_TRANSFER complaint transfer disputeContactedOn",
      );
    });
  });

  test("two wrong days are corrected one after the other", () => {
    const both: GivenFacts = {
      complaint: {
        filing: { channel: "ORAL", spokenOn: d("2026-03-09") },
        resolution: { datedOn: d("2026-03-02"), receivedOn: d("2026-03-01") },
      },
    };
    const first = previewCorrection(both, correction({ to: d("2026-04-13") }), world);
    expect(first.ok).toBe(true);
    const second = previewCorrection(
      withFact(both, "resolutionReceivedOn", d("2026-04-13")),
      correction({ fact: "resolutionDatedOn", to: d("2026-04-10") }),
      world,
    );
    expect(second.ok).toBe(true);
  });

  test("the list of codes holds each once", () =>
    expect(new Set(correctionRefusalCodes).size).toBe(correctionRefusalCodes.length));
});
