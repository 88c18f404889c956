import { aWorld } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  checkProvenance,
  computeDueDatesOf,
  correctFact,
  correctionRefusalCodes,
  dueDateEffect,
  dueDateRanges,
  plainDate,
  previewCorrection,
  uncertainDates,
  type Correction,
  type CorrectionPreview,
  type Evidence,
  type EvidencedFact,
  type GivenFacts,
  type Provenance,
} from "../index.ts";
import { withFact } from "./fact-at.ts";

const d = plainDate;
const world = aWorld("2026-06-01");

/** Mailed, postmark Friday, March 6, 2026, answered on Friday, April 10, which the parent received on Monday. */
const given: GivenFacts = {
  complaint: {
    knewOn: d("2026-02-02"),
    filing: { channel: "MAIL", postmarkedOn: d("2026-03-06"), dateStampedOn: d("2026-03-09") },
    acknowledgement: { noticeMailedOn: d("2026-03-16") },
    resolution: { datedOn: d("2026-04-10"), mailedOn: d("2026-04-10"), receivedOn: d("2026-04-13") },
  },
};

function correction(changes: Partial<Correction> = {}): Correction {
  return {
    fact: "resolutionReceivedOn",
    to: d("2026-04-15"),
    reason: "The return receipt came in.",
    by: "staff 7",
    ...changes,
  };
}

function shown(changes: Partial<Correction> = {}, facts = given): CorrectionPreview {
  const preview = previewCorrection(facts, correction(changes), world);
  if (!preview.ok) throw new Error(preview.refusal.message);
  return preview.value;
}

describe("a correction shows its effect first", () => {
  test("the parent’s day moves from Monday, July 13, to Tuesday, July 14, 2026, and nothing else does", () => {
    const preview = shown();
    expect(preview.from).toBe("2026-04-13");
    expect(preview.effect).toEqual({
      moved: [{ ruleId: "state-hearing-request-after-resolution", from: "2026-07-13", to: "2026-07-14" }],
      appearing: [],
      vanishing: [],
    });
    expect(preview.ranges).toEqual([]);
  });

  test("and is made only from what was shown, leaving the facts given as they were", () => {
    const before = structuredClone(given);
    const made = correctFact(given, shown(), world);
    expect(made.ok && made.value.given.complaint?.resolution?.receivedOn).toBe("2026-04-15");
    expect(made.ok && made.value.effect.moved).toHaveLength(1);
    expect(given).toEqual(before);
  });

  test("what was not shown cannot be handed over: it does not compile", () => {
    const made = { correction: correction(), from: null, ranges: [], effect: dueDateEffect({}, {}) };
    // @ts-expect-error Only previewCorrection makes a preview.
    const refusedByType: CorrectionPreview = made;
    expect(correctFact(given, refusedByType, world)).toMatchObject({ ok: false });
  });

  test("the record keeps old and new day, reason, who, evidence and when", () => {
    const evidence: Evidence = {
      kind: "DELIVERY_RECORD",
      source: "POSTAL_SERVICE",
      exactness: { as: "EXACT" },
    };
    const made = correctFact(given, shown({ evidence }), world);
    expect(made.ok && made.value.record).toEqual({
      fact: "resolutionReceivedOn",
      from: "2026-04-13",
      to: "2026-04-15",
      reason: "The return receipt came in.",
      by: "staff 7",
      evidence,
      correctedOn: "2026-06-01",
    });
    const without = correctFact(given, shown(), world);
    expect(without.ok && without.value.record.evidence).toBeNull();
  });

  test("facts that changed since are refused: the effect has to be shown again", () => {
    const preview = shown();
    const meanwhile = withFact(given, "resolutionReceivedOn", d("2026-04-14"));
    expect(correctFact(meanwhile, preview, world)).toMatchObject({
      ok: false,
      refusal: { code: "EFFECT_CHANGED" },
    });
  });

  test("a correction that has become impossible since is refused for what it is", () => {
    const hearing = correctFact({ hearing: {} }, shown(), world);
    expect(hearing).toMatchObject({ ok: false, refusal: { code: "FACT_NOT_RECORDED", path: ["fact"] } });
  });

  test("facts that changed where it makes no difference are not", () => {
    const preview = shown();
    expect(correctFact(withFact(given, "acknowledgementMailedOn", d("2026-03-17")), preview, world).ok).toBe(
      true,
    );
  });
});

describe("a day that turns out not to be one", () => {
  test("an unreadable postmark is taken away: the date stamp of Monday, March 9, counts as receipt", () => {
    const preview = shown({ fact: "postmarkedOn", to: null, reason: "Smudged." });
    expect(preview.effect.moved).toContainEqual({
      ruleId: "complaint-receipt-date",
      from: "2026-03-13",
      to: "2026-03-09",
    });
    const made = correctFact(given, preview, world);
    expect(made.ok && made.value.record.to).toBeNull();
    expect(made.ok && made.value.given.complaint?.filing).toEqual({
      channel: "MAIL",
      dateStampedOn: "2026-03-09",
    });
  });

  test("a receipt that never was makes the parent’s day vanish", () =>
    expect(shown({ to: null }).effect.vanishing).toEqual([
      { ruleId: "state-hearing-request-after-resolution", was: "2026-07-13" },
    ]));

  test("a day learnt late makes a date appear", () => {
    const unknown = withFact(given, "knewOn", null);
    const preview = shown({ fact: "knewOn", to: d("2026-02-02") }, unknown);
    expect(preview.from).toBeNull();
    expect(preview.effect.appearing).toEqual([{ ruleId: "complaint-filing-window", on: "2026-05-04" }]);
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
    ["nobody", { by: "" }, "TEXT_REQUIRED", ["by"]],
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
      "OUT_OF_ORDER",
      ["to"],
    ],
    [
      "an acknowledgement before the complaint",
      { fact: "acknowledgementMailedOn", to: d("2026-03-05") },
      "ACKNOWLEDGEMENT_BEFORE_COMPLAINT",
      ["complaint", "acknowledgement", "noticeMailedOn"],
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
    expect(shown({ to: d("2026-06-01") }).correction.to).toBe("2026-06-01");
    const planned: GivenFacts = { hearing: { scheduledFor: d("2026-06-15") } };
    expect(shown({ fact: "hearingScheduledFor", to: d("2026-06-22") }, planned).effect.moved).toContainEqual({
      ruleId: "hearing-notice",
      from: "2026-06-05",
      to: "2026-06-12",
    });
  });

  test("two wrong days are corrected one after the other", () => {
    const both: GivenFacts = {
      complaint: {
        filing: { channel: "ORAL", spokenOn: d("2026-03-09") },
        resolution: { datedOn: d("2026-03-02"), receivedOn: d("2026-03-01") },
      },
    };
    const first = correctFact(
      both,
      shown({ fact: "resolutionReceivedOn", to: d("2026-04-13") }, both),
      world,
    );
    expect(first.ok).toBe(true);
    if (!first.ok) return;
    const second = previewCorrection(
      first.value.given,
      correction({ fact: "resolutionDatedOn", to: d("2026-04-10") }),
      world,
    );
    expect(second.ok).toBe(true);
  });

  test("the list of codes holds each once", () =>
    expect(new Set(correctionRefusalCodes).size).toBe(correctionRefusalCodes.length));
});

describe("an approximate day gives a range of dates", () => {
  const approximate = { as: "APPROXIMATE", earliest: d("2026-04-11"), latest: d("2026-04-18") } as const;

  test("the parent’s door closes at the latest: receipt April 11 to 18 gives Friday, July 10, to Friday, July 17, 2026", () =>
    expect(dueDateRanges(given, "resolutionReceivedOn", approximate, world)).toEqual([
      {
        ruleId: "state-hearing-request-after-resolution",
        earliest: "2026-07-10",
        latest: "2026-07-17",
        use: "DOOR_CLOSES_LATEST",
        on: "2026-07-17",
        always: true,
      },
    ]));

  test("the agency works to the earliest: spoken on some day from March 9 to 11 gives Wednesday, April 8", () => {
    const spoken: GivenFacts = { complaint: { filing: { channel: "ORAL", spokenOn: d("2026-03-10") } } };
    const ranges = dueDateRanges(
      spoken,
      "spokenOn",
      { as: "APPROXIMATE", earliest: d("2026-03-09"), latest: d("2026-03-11") },
      world,
    );
    expect(ranges.find(({ ruleId }) => ruleId === "written-resolution")).toMatchObject({
      earliest: "2026-04-08",
      latest: "2026-04-10",
      use: "WORK_TO_EARLIEST",
      on: "2026-04-08",
    });
    expect(ranges.find(({ ruleId }) => ruleId === "complaint-made-on")).toMatchObject({
      use: "TELL_EARLIEST",
      on: "2026-03-09",
    });
  });

  test("of a dispute only the two days count that are claimed", () => {
    const disputed = { as: "DISPUTED", disputedBy: "AGENCY", otherDay: d("2026-04-20") } as const;
    expect(dueDateRanges(given, "resolutionReceivedOn", disputed, world)).toMatchObject([
      { earliest: "2026-07-13", latest: "2026-07-20" },
    ]);
    const earlier = { ...disputed, otherDay: d("2026-04-10") };
    expect(dueDateRanges(given, "resolutionReceivedOn", earlier, world)).toMatchObject([
      { earliest: "2026-07-09", latest: "2026-07-13" },
    ]);
  });

  test.each([
    ["an exact day", { as: "EXACT" }],
    ["a dispute without another day", { as: "DISPUTED", disputedBy: "AGENCY" }],
  ] as const)("%s gives none", (_, exactness) =>
    expect(dueDateRanges(given, "resolutionReceivedOn", exactness, world)).toEqual([]),
  );

  test("a date that exists only for some of the days says so", () => {
    // Dated April 5: day 30 after a complaint made on March 6; a day later the parent has the day that no answer gives.
    const dated = { as: "APPROXIMATE", earliest: d("2026-04-05"), latest: d("2026-04-06") } as const;
    const answered = withFact(withFact(given, "resolutionReceivedOn", null), "resolutionMailedOn", null);
    const ranges = dueDateRanges(answered, "resolutionDatedOn", dated, world);
    expect(ranges.find(({ ruleId }) => ruleId === "state-hearing-request-no-resolution")).toMatchObject({
      earliest: "2026-06-04",
      latest: "2026-06-04",
      always: false,
    });
  });

  test("the preview of an approximate correction shows them", () => {
    const evidence: Evidence = { kind: "STATEMENT", source: "COMPLAINANT", exactness: approximate };
    expect(shown({ evidence }).ranges).toMatchObject([{ on: "2026-07-17" }]);
    expect(shown({ to: null, evidence }).ranges).toEqual([]);
  });
});

describe("the evidence of a whole matter", () => {
  const statement: Evidence = {
    kind: "STATEMENT",
    source: "COMPLAINANT",
    exactness: { as: "APPROXIMATE", earliest: d("2026-04-11"), latest: d("2026-04-18") },
  };
  const exact: Evidence = { kind: "STATEMENT", source: "COMPLAINANT", exactness: { as: "EXACT" } };

  test("tells which facts leave dates open, in the order of the table", () => {
    const wide = { as: "APPROXIMATE", earliest: d("2026-02-01"), latest: d("2026-02-09") } as const;
    const provenance = { resolutionReceivedOn: statement, knewOn: { ...exact, exactness: wide } };
    expect(checkProvenance(given, provenance)).toBeUndefined();
    expect(uncertainDates(given, provenance, world)).toMatchObject([
      { fact: "knewOn", ranges: [{ ruleId: "complaint-filing-window", on: "2026-05-11" }] },
      { fact: "resolutionReceivedOn", ranges: [{ on: "2026-07-17" }] },
    ]);
  });

  test("leaves out what is exact", () =>
    expect(uncertainDates(given, { resolutionReceivedOn: exact }, world)).toEqual([]));

  test.each<[string, Provenance, string, readonly string[]]>([
    ["an unknown fact", { birthday: exact } as Provenance, "UNKNOWN_FACT", ["birthday"]],
    ["a fact that is not recorded", { hearingHeldOn: exact }, "FACT_NOT_RECORDED", ["hearingHeldOn"]],
    [
      "evidence that does not fit",
      { resolutionReceivedOn: statement, postmarkedOn: exact },
      "EVIDENCE_DOES_NOT_FIT",
      ["postmarkedOn", "kind"],
    ],
  ])("%s is refused with its path", (_, provenance, code, path) =>
    expect(checkProvenance(given, provenance)).toMatchObject({ code, path }),
  );
});

describe("for any correction", () => {
  const facts = fc.constantFrom<EvidencedFact>(
    "knewOn",
    "postmarkedOn",
    "dateStampedOn",
    "acknowledgementMailedOn",
    "resolutionDatedOn",
    "resolutionMailedOn",
    "resolutionReceivedOn",
  );
  const day = fc.integer({ min: 0, max: 130 }).map((n) => addDays(d("2026-01-20"), n));

  test("what was shown is what happens, and undoing it gives the first facts and dates back", () =>
    fc.assert(
      fc.property(facts, day, (fact, to) => {
        const preview = previewCorrection(given, correction({ fact, to }), world);
        if (!preview.ok) return;
        const made = correctFact(given, preview.value, world);
        if (!made.ok) throw new Error(made.refusal.message);
        expect(made.value.effect).toEqual(
          dueDateEffect(computeDueDatesOf(given, world), computeDueDatesOf(made.value.given, world)),
        );
        const back = previewCorrection(made.value.given, correction({ fact, to: preview.value.from }), world);
        expect(back.ok && correctFact(made.value.given, back.value, world)).toMatchObject({
          value: { given },
        });
      }),
      { numRuns: 500 },
    ));

  test("a range holds the date of every day in it, and the day that counts is one of its ends", () =>
    fc.assert(
      fc.property(facts, day, fc.nat(20), fc.nat(20), (fact, earliest, length, at) => {
        const exactness = { as: "APPROXIMATE", earliest, latest: addDays(earliest, length) } as const;
        const one = computeDueDatesOf(withFact(given, fact, addDays(earliest, Math.min(at, length))), world);
        for (const range of dueDateRanges(given, fact, exactness, world)) {
          expect(range.on).toBe(range.use === "DOOR_CLOSES_LATEST" ? range.latest : range.earliest);
          const date = one[range.ruleId];
          const within = date !== undefined && date >= range.earliest && date <= range.latest;
          expect(date === undefined ? !range.always : within).toBe(true);
        }
      }),
      { numRuns: 300 },
    ));
});
