import { answeredByMail, aWorld } from "@redress/testkit";
import { describe, expect, test } from "vitest";
import { addDays, plainDate } from "../../calendar/plain-date.ts";
import { correctFact } from "./correct-fact.ts";
import { evidencedFacts, type EvidencedFact } from "../evidenced-facts.ts";
import { previewCorrection } from "./preview-correction.ts";
import { sourcesOfKind, type Evidence } from "../evidence/evidence.ts";
import { type Correction, type CorrectionEffect, type ShownCorrection } from "./correction.ts";
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

const evidence: Evidence = {
  kind: "DELIVERY_RECORD",
  source: "POSTAL_SERVICE",
  exactness: { as: "EXACT" },
};

function effectOf(changes: Partial<Correction> = {}, facts = given): CorrectionEffect {
  const preview = previewCorrection(facts, correction(changes), world);
  if (!preview.ok) throw new Error(preview.refusal.message);
  return preview.value;
}

/** A correction that is handed over with the effect that was shown for it. */
function shown(changes: Partial<ShownCorrection> = {}): ShownCorrection {
  const asked = correction({ evidence, ...changes });
  return { shown: effectOf(asked), ...asked, ...changes };
}

/** The code and path of the refusal, or "made". */
function answer(asked: ShownCorrection, facts = given): string {
  const made = correctFact(facts, asked, world);
  return made.ok ? "made" : [made.refusal.code, ...made.refusal.path].join(" ");
}

describe("a correction is made only as it was shown", () => {
  test("the record keeps old and new day, reason and evidence, and the facts given stay as they were", () => {
    const before = structuredClone(given);
    const made = correctFact(given, shown(), world);
    expect(made).toEqual({
      ok: true,
      value: {
        given: withFact(given, "resolutionReceivedOn", d("2026-04-15")),
        record: {
          fact: "resolutionReceivedOn",
          from: "2026-04-13",
          to: "2026-04-15",
          reason: "The return receipt came in.",
          evidence,
        },
      },
    });
    expect(given).toEqual(before);
  });

  test("an unreadable postmark is taken away without evidence of a day that was none", () => {
    const smudged = { fact: "postmarkedOn", to: null, reason: "Smudged.", evidence: undefined } as const;
    const made = correctFact(given, shown(smudged), world);
    expect(made.ok && made.value.given.complaint?.filing).toEqual({
      channel: "MAIL",
      dateStampedOn: "2026-03-09",
    });
    expect(made.ok && made.value.record).toMatchObject({ from: "2026-03-06", to: null });
  });

  test("an effect that nobody looked at is refused, in both languages", () => {
    const blind = correctFact(given, shown({ shown: undefined }), world);
    expect(blind).toMatchObject({
      ok: false,
      refusal: { code: "EFFECT_NOT_SHOWN", path: ["shown"], citations: [] },
    });
    expect(!blind.ok && blind.refusal.words).toEqual({
      en: "Look at the effect of this correction first: which dates move from when to when. Then confirm it.",
      es: "Vea primero el efecto de esta corrección: qué fechas se mueven, de cuándo a cuándo. Después confírmela.",
    });
  });

  test("a right day needs evidence, which the effect alone does not", () => {
    expect(answer(shown({ evidence: undefined }))).toBe("EVIDENCE_REQUIRED evidence");
    expect(effectOf({ evidence: undefined }).moved).toHaveLength(1);
  });

  test("an effect shown for another day, or for an exact one that is approximate, is not this one’s", () => {
    expect(answer(shown({ shown: effectOf({ to: d("2026-04-16") }) }))).toBe("EFFECT_CHANGED shown");
    const week = { as: "APPROXIMATE", earliest: d("2026-04-13"), latest: d("2026-04-17") } as const;
    const statement = { kind: "STATEMENT", source: "COMPLAINANT", exactness: week } as const;
    expect(answer(shown({ evidence: statement, shown: effectOf() }))).toBe("EFFECT_CHANGED shown");
    expect(answer(shown({ evidence: statement }))).toBe("made");
  });

  test("facts that changed since are refused: the effect has to be shown again", () => {
    const meanwhile = withFact(given, "resolutionReceivedOn", d("2026-04-14"));
    expect(answer(shown(), meanwhile)).toBe("EFFECT_CHANGED shown");
  });

  test("facts that changed where it makes no difference are not", () => {
    expect(answer(shown(), withFact(given, "acknowledgementMailedOn", d("2026-03-17")))).toBe("made");
  });

  test("a setting that changed since moves another date, and is refused", () => {
    const stamped: GivenFacts = { complaint: { filing: { channel: "FAX", arrivedOn: d("2026-03-06") } } };
    const asked = {
      fact: "arrivedOn",
      to: d("2026-03-09"),
      reason: "The fax log.",
      evidence: { kind: "TRANSMISSION_RECORD", source: "AGENCY", exactness: { as: "EXACT" } },
    } as const;
    const then = previewCorrection(stamped, asked, world);
    const later = { ...world, settings: { ...world.settings, acknowledgementBusinessDays: 3 } };
    const made = correctFact(stamped, { ...asked, ...(then.ok && { shown: then.value }) }, later);
    expect(made).toMatchObject({ ok: false, refusal: { code: "EFFECT_CHANGED" } });
  });

  test("a correction that has become impossible since is refused for what it is", () => {
    expect(answer(shown(), { hearing: {} })).toBe("FACT_NOT_RECORDED fact");
  });

  test("a journey as JSON, its names in another order, makes no difference; one lost or invented does", () => {
    const { from, moved, appearing, vanishing, ranges } = effectOf();
    const [first] = moved;
    const travelled = JSON.parse(
      JSON.stringify({
        ranges,
        vanishing,
        moved: moved.map(({ to, ruleId, ...day }) => ({ to, ...day, ruleId })),
        from,
        appearing,
      }),
    ) as CorrectionEffect;
    expect(answer(shown({ shown: travelled }))).toBe("made");
    const { ranges: _, ...short } = travelled;
    expect(answer(shown({ shown: short as CorrectionEffect }))).toBe("EFFECT_CHANGED shown");
    expect(answer(shown({ shown: { ...travelled, note: "x" } as CorrectionEffect }))).toBe(
      "EFFECT_CHANGED shown",
    );
    expect(answer(shown({ shown: { ...travelled, moved: [first!, first!] } }))).toBe("EFFECT_CHANGED shown");
    expect(answer(shown({ shown: { ...short, ramges: [] } as unknown as CorrectionEffect }))).toBe(
      "EFFECT_CHANGED shown",
    );
  });
});

/** From Tuesday, January 20, to Saturday, May 30, 2026: before, between and after all days of the letter. */
const days = Array.from({ length: 131 }, (_, n) => addDays(d("2026-01-20"), n));

describe("undoing a correction gives the first facts back", () => {
  test.each<EvidencedFact>([
    "knewOn",
    "postmarkedOn",
    "dateStampedOn",
    "acknowledgementMailedOn",
    "resolutionDatedOn",
    "resolutionMailedOn",
    "resolutionReceivedOn",
  ])("of %s, from each day to which it can be corrected", (fact) => {
    const [kind] = evidencedFacts[fact].kinds;
    const proof = { kind, source: sourcesOfKind[kind][0], exactness: { as: "EXACT" } } as const;
    const possible = days.filter((to) => previewCorrection(given, correction({ fact, to }), world).ok);
    expect(possible.length).toBeGreaterThan(1);
    for (const to of possible) {
      const asked = { fact, to, evidence: proof };
      const made = correctFact(given, { ...correction(asked), shown: effectOf(asked) }, world);
      if (!made.ok) throw new Error(made.refusal.message);
      const undoing = { fact, to: made.value.record.from, evidence: proof };
      const shownThen = effectOf(undoing, made.value.given);
      expect(
        correctFact(made.value.given, { ...correction(undoing), shown: shownThen }, world),
      ).toMatchObject({ value: { given } });
    }
  });
});
