import { describe, expect, test } from "vitest";
import { authorities } from "../../law/authorities.ts";
import { checkEvidence } from "./check-evidence.ts";
import { evidencedFactNames, evidencedFacts, evidencedFactWords } from "../evidenced-facts.ts";
import {
  evidenceKinds,
  evidenceKindWords,
  evidenceSources,
  evidenceSourceWords,
  exactnessWords,
  sourcesOfKind,
  type Evidence,
  type EvidenceKind,
} from "./evidence.ts";
import { plainDate, toDayNumber } from "../../calendar/plain-date.ts";
import {
  factSlots,
  isChosenFact,
  isDerivedFact,
  slotOf,
  type DatedFact,
} from "../../deadlines/facts/dated-fact.ts";
import type { GivenFacts } from "../../deadlines/facts/given-facts.ts";
import { days } from "../../deadlines/compute/days-of-given.ts";
import { unknown } from "../../deadlines/counting/known-days.ts";
import { factAt, hasRecordFor, withFact } from "../fact-at.ts";

const d = plainDate;
const march6 = d("2026-03-06");

function evidence(changes: Partial<Evidence> = {}): Evidence {
  return { kind: "STATEMENT", source: "COMPLAINANT", exactness: { as: "EXACT" }, ...changes };
}

/** Facts with a record for everything, and no days. */
const records = {
  contact: {},
  complaint: {
    filing: {},
    acknowledgement: {},
    transfer: {},
    extension: {},
    resolution: {},
    withdrawal: {},
  },
  hearing: {},
  disbursementReview: {},
  claim: {},
  caseClosure: {},
} as unknown as GivenFacts;

describe.each(evidencedFactNames)("%s", (fact) => {
  const row = evidencedFacts[fact];

  test("stands where the engine reads it, and nowhere else", () => {
    expect(hasRecordFor(records, fact)).toBe(true);
    const facts = withFact(records, fact, march6);
    expect(factAt(facts, fact)).toBe(march6);
    expect(evidencedFactNames.filter((other) => factAt(facts, other) !== undefined)).toEqual([fact]);
    days.fill(facts);
    // The day of an earlier contact is read by a condition and has no place of its own in the engine.
    const day = fact === "earlierContactOn" ? unknown : toDayNumber(march6);
    expect(days.day(slotOf(fact as DatedFact))).toBe(day);
    expect(withFact(facts, fact, null)).toEqual(records);
    expect(factAt(records, fact)).toBeUndefined();
  });

  test("has a name in both languages, evidence that fits, and law", () => {
    expect(evidencedFactWords(fact).es).not.toBe(evidencedFactWords(fact).en);
    for (const kind of row.kinds) expect(evidenceKinds).toContain(kind);
    for (const key of row.citations) expect(Object.keys(authorities)).toContain(key);
  });

  test("takes the evidence of its table and no other", () => {
    const trouble = (kind: EvidenceKind) =>
      checkEvidence(fact, march6, evidence({ kind, source: sourcesOfKind[kind][0]! }));
    const taken = evidenceKinds.filter((kind) => trouble(kind) === undefined);
    expect([...taken].sort()).toEqual([...new Set(row.kinds)].sort());
    for (const kind of evidenceKinds.filter((one) => !taken.includes(one)))
      expect(trouble(kind)).toMatchObject({
        code: "EVIDENCE_DOES_NOT_FIT",
        path: ["kind"],
        citations: row.citations,
      });
  });
});

test("a day for which there is no record is not put anywhere", () => {
  const none: GivenFacts = {};
  expect(hasRecordFor(none, "postmarkedOn")).toBe(false);
  expect(withFact(none, "postmarkedOn", march6)).toEqual({});
  const spoken: GivenFacts = { complaint: { filing: { channel: "ORAL", spokenOn: march6 } } };
  expect(withFact(spoken, "transferSentOn", march6)).toEqual(spoken);
});

test("every dated fact that a rule reads can have evidence", () => {
  const read = factSlots
    .filter(({ fact }) => !isDerivedFact(fact) && !isChosenFact(fact))
    .map((slot) => slot.fact);
  expect(evidencedFactNames.filter((fact) => fact !== "earlierContactOn").sort()).toEqual([...read].sort());
});

describe("what the law says of evidence", () => {
  test("a postmark is a postmark: what a person says of it does not fit, 22 CCR 110164(a)(1)", () => {
    const trouble = checkEvidence("postmarkedOn", march6, evidence());
    expect(trouble).toMatchObject({ code: "EVIDENCE_DOES_NOT_FIT", citations: ["22-ccr-110164-a-1"] });
    const bySelf = evidence({ kind: "POSTMARK", source: "COMPLAINANT" });
    expect(checkEvidence("postmarkedOn", march6, bySelf)?.code).toBe("SOURCE_DOES_NOT_FIT");
  });

  test("a postmark that cannot be read for certain counts for nothing: the date stamp does", () => {
    const unclear = evidence({
      kind: "POSTMARK",
      source: "POSTAL_SERVICE",
      exactness: { as: "APPROXIMATE", earliest: d("2026-03-05"), latest: d("2026-03-06") },
    });
    expect(checkEvidence("postmarkedOn", march6, unclear)).toMatchObject({
      code: "UNCLEAR_POSTMARK",
      path: ["exactness", "as"],
      citations: ["22-ccr-110164-a-1"],
    });
  });

  test("a resolution is received when someone shows it: its mailing shows nothing", () =>
    expect(evidencedFacts.resolutionReceivedOn.kinds).not.toContain("MAILING_RECORD"));
});

describe("evidence that cannot be taken is refused with its path", () => {
  const bad = (value: string) => value as never;
  const approximate = (earliest: string, latest: string) =>
    ({ as: "APPROXIMATE", earliest: earliest as never, latest: latest as never }) as const;
  test.each<[string, Partial<Evidence>, string, readonly string[]]>([
    ["an unknown kind", { kind: bad("HUNCH") }, "UNKNOWN_VALUE", ["kind"]],
    ["an unknown source", { source: bad("NEIGHBOR") }, "UNKNOWN_VALUE", ["source"]],
    ["the postal service stating something", { source: "POSTAL_SERVICE" }, "SOURCE_DOES_NOT_FIT", ["source"]],
    ["someone else without a name", { source: "OTHER" }, "TEXT_REQUIRED", ["sourceName"]],
    ["a name of blanks", { sourceName: "  " }, "TEXT_REQUIRED", ["sourceName"]],
    ["an unknown exactness", { exactness: { as: bad("ROUGHLY") } }, "UNKNOWN_VALUE", ["exactness", "as"]],
    [
      "no earliest day",
      { exactness: approximate("soon", "2026-03-07") },
      "INVALID_DATE",
      ["exactness", "earliest"],
    ],
    [
      "no latest day",
      { exactness: approximate("2026-03-01", "late") },
      "INVALID_DATE",
      ["exactness", "latest"],
    ],
    [
      "a range the wrong way about",
      { exactness: approximate("2026-03-07", "2026-03-05") },
      "RANGE_REVERSED",
      ["exactness", "latest"],
    ],
    [
      "a range of 367 days",
      { exactness: approximate("2026-01-01", "2027-01-02") },
      "RANGE_TOO_WIDE",
      ["exactness", "latest"],
    ],
    [
      "a range after the day",
      { exactness: approximate("2026-03-07", "2026-03-09") },
      "DAY_OUTSIDE_RANGE",
      ["exactness"],
    ],
    [
      "a range before the day",
      { exactness: approximate("2026-03-01", "2026-03-05") },
      "DAY_OUTSIDE_RANGE",
      ["exactness"],
    ],
    [
      "an unknown disputer",
      { exactness: { as: "DISPUTED", disputedBy: bad("NEIGHBOR") } },
      "UNKNOWN_VALUE",
      ["exactness", "disputedBy"],
    ],
    [
      "another day that is none",
      { exactness: { as: "DISPUTED", disputedBy: "AGENCY", otherDay: bad("x") } },
      "INVALID_DATE",
      ["exactness", "otherDay"],
    ],
    [
      "another day two years off",
      { exactness: { as: "DISPUTED", disputedBy: "AGENCY", otherDay: d("2028-03-06") } },
      "RANGE_TOO_WIDE",
      ["exactness", "otherDay"],
    ],
  ])("%s", (_, changes, code, path) => {
    const trouble = checkEvidence("knewOn", march6, evidence(changes));
    expect(trouble).toMatchObject({ code, path });
    expect(trouble?.words.es).not.toBe(trouble?.words.en);
    expect(trouble?.message).not.toContain("{");
  });

  test.each<[string, Partial<Evidence>]>([
    ["a range of one day", { exactness: approximate("2026-03-06", "2026-03-06") }],
    ["a range of 366 days", { exactness: approximate("2026-01-01", "2027-01-01") }],
    ["someone else with a name", { source: "OTHER", sourceName: "Employer 12" }],
    ["a dispute without another day", { exactness: { as: "DISPUTED", disputedBy: "AGENCY" } }],
    [
      "a dispute with one",
      { exactness: { as: "DISPUTED", disputedBy: "AGENCY", otherDay: d("2026-02-01") } },
    ],
  ])("%s is taken", (_, changes) =>
    expect(checkEvidence("knewOn", march6, evidence(changes))).toBeUndefined(),
  );

  test("a day that is not known yet lies in any range", () =>
    expect(
      checkEvidence("knewOn", undefined, evidence({ exactness: approximate("2026-03-07", "2026-03-09") })),
    ).toBeUndefined());
});

test("kinds, sources and exactness speak both languages, and each kind has someone to speak for it", () => {
  for (const words of [evidenceKindWords, evidenceSourceWords, exactnessWords].flatMap((all) =>
    Object.values(all),
  ))
    expect(words.es).not.toBe(words.en);
  for (const kind of evidenceKinds)
    for (const source of sourcesOfKind[kind]) expect(evidenceSources).toContain(source);
  for (const kind of evidenceKinds) expect(sourcesOfKind[kind].length).toBeGreaterThan(0);
});
