import { answeredByMail, aWorld } from "@redress/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, plainDate } from "../../calendar/plain-date.ts";
import { computeDueDatesOf } from "../../deadlines/compute/compute-deadlines.ts";
import { dueDateRanges } from "./due-date-range.ts";
import { previewCorrection } from "./preview-correction.ts";
import { type Correction } from "./correction.ts";
import { type Evidence } from "../evidence/evidence.ts";
import { type EvidencedFact } from "../evidenced-facts.ts";
import { type GivenFacts } from "../../deadlines/facts/given-facts.ts";
import { type RuleId } from "../../deadlines/rulebook/rule-id.ts";
import { runsAtRandom, seed } from "../../../test/runs-at-random.ts";
import { withFact } from "../fact-at.ts";

const d = plainDate;
const world = aWorld("2026-06-01");
const given = answeredByMail;

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

  test("the safe day to tell is the earliest: dated July 1 to 9, 2026, Tuesday, September 29", () => {
    const { complaint } = given;
    const late = { complaint: { ...complaint, resolution: { datedOn: d("2026-07-06") } } };
    const dated = { as: "APPROXIMATE", earliest: d("2026-07-01"), latest: d("2026-07-09") } as const;
    const ranges = dueDateRanges(late, "resolutionDatedOn", dated, world);
    expect(ranges.find(({ ruleId }) => ruleId === "state-hearing-request-advised")).toEqual({
      ruleId: "state-hearing-request-advised",
      earliest: "2026-09-29",
      latest: "2026-10-07",
      use: "TELL_EARLIEST",
      on: "2026-09-29",
      always: true,
    });
  });

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

  test("a date that is the same on both days of a dispute is certain", () => {
    // Forty-five days after Wednesday, June 17, end on Saturday, August 1, 2026, and move to Monday, August 3; those after
    // Friday, June 19, end on that Monday.
    const asked = { hearing: { requestReceivedOn: d("2026-06-19") } };
    const disputed = { as: "DISPUTED", disputedBy: "AGENCY", otherDay: d("2026-06-17") } as const;
    const moving = dueDateRanges(asked, "hearingRequestReceivedOn", disputed, world);
    expect(moving.map(({ ruleId }) => ruleId)).not.toContain("hearing-commencement");
  });

  test("a day that is not known cannot be disputed by another", () => {
    const disputed = { as: "DISPUTED", disputedBy: "AGENCY", otherDay: d("2026-04-20") } as const;
    const unknown = withFact(given, "resolutionReceivedOn", null);
    expect(dueDateRanges(unknown, "resolutionReceivedOn", disputed, world)).toEqual([]);
  });

  test("of one decision the complainant's door closes at the latest, and the agency asks for a rehearing by the earliest", () => {
    // Received between Monday, November 16, and Wednesday, November 18, 2026: thirty days end in the middle of December.
    const days = { as: "APPROXIMATE", earliest: d("2026-11-16"), latest: d("2026-11-18") } as const;
    const rangeOf = (
      fact: "decisionReceivedByAgencyOn" | "decisionReceivedByComplainantOn",
      rule: RuleId,
    ) => {
      const decided = { hearing: { adoptedOn: d("2026-11-12"), [fact]: d("2026-11-16") } };
      return dueDateRanges(decided, fact, days, world).find(({ ruleId }) => ruleId === rule);
    };
    const bounds = { earliest: "2026-12-16", latest: "2026-12-18", always: true };
    expect(rangeOf("decisionReceivedByComplainantOn", "rehearing-request")).toEqual({
      ...bounds,
      ruleId: "rehearing-request",
      use: "DOOR_CLOSES_LATEST",
      on: "2026-12-18",
    });
    expect(rangeOf("decisionReceivedByAgencyOn", "agency-rehearing-request")).toEqual({
      ...bounds,
      ruleId: "agency-rehearing-request",
      use: "TELL_EARLIEST",
      on: "2026-12-16",
    });
    expect(rangeOf("decisionReceivedByAgencyOn", "rehearing-request")).toBeUndefined();
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
    const asked = { fact: "resolutionReceivedOn", reason: "The parent remembers the week." } as const;
    const rangesTo = (to: Correction["to"]) => {
      const preview = previewCorrection(given, { ...asked, to, evidence }, world);
      return preview.ok ? preview.value.ranges : preview.refusal.code;
    };
    expect(rangesTo(d("2026-04-15"))).toMatchObject([{ on: "2026-07-17" }]);
    expect(rangesTo(null)).toEqual([]);
  });
});

describe("for any range", () => {
  const day = fc.integer({ min: 0, max: 130 }).map((n) => addDays(d("2026-01-20"), n));

  // Of these facts neither the mailing of the acknowledgement nor that of an answer which was received starts a clock.
  test.each<EvidencedFact>([
    "knewOn",
    "postmarkedOn",
    "dateStampedOn",
    "resolutionDatedOn",
    "resolutionReceivedOn",
  ])("of %s it holds the date of every day in it, and the day that counts is one of its ends", (fact) => {
    let found = 0;
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), fc.nat(20), (earliest, length, at) => {
        const exactness = { as: "APPROXIMATE", earliest, latest: addDays(earliest, length) } as const;
        const one = computeDueDatesOf(withFact(given, fact, addDays(earliest, Math.min(at, length))), world);
        for (const range of dueDateRanges(given, fact, exactness, world)) {
          found += 1;
          expect(range.on).toBe(range.use === "DOOR_CLOSES_LATEST" ? range.latest : range.earliest);
          const date = one[range.ruleId];
          const within = date !== undefined && date >= range.earliest && date <= range.latest;
          expect(date === undefined ? !range.always : within).toBe(true);
        }
      }),
      { seed, numRuns: Math.ceil(runsAtRandom / 50) },
    );
    expect(found).toBeGreaterThan(0);
  });
});
