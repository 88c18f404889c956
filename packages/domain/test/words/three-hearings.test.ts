import { globSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { actionWords } from "../../src/complaint/complaint-words.ts";
import { datedFactWords } from "../../src/deadlines/facts/dated-fact-words.ts";
import { hearingActionWords, hearingEventWords } from "../../src/state-hearing/hearing-words.ts";
import { type Words } from "../../src/vocabulary/words.ts";

function isWords(thing: object): thing is Words {
  return "en" in thing && "es" in thing && typeof thing.en === "string" && typeof thing.es === "string";
}

/** Every sentence within something, however deep. */
function wordsIn(thing: unknown, seen = new Set<unknown>()): readonly Words[] {
  if (typeof thing !== "object" || thing === null || seen.has(thing)) return [];
  seen.add(thing);
  const inside = Object.values(thing).flatMap((part) => wordsIn(part, seen));
  return isWords(thing) ? [{ en: thing.en, es: thing.es }, ...inside] : inside;
}

const source = fileURLToPath(new URL("../../src", import.meta.url));
const files = globSync("**/*.ts", { cwd: source }).filter((file) => !/\.(test|examples)\.ts$/.test(file));
const exported: readonly unknown[] = await Promise.all(
  files.map((file) => import(pathToFileURL(`${source}/${file}`).href)),
);

const all = wordsIn(exported.map((module) => ({ ...(module as object) })));

/** What is asked for against a decision, what the Director orders before it, and what a judge who is replaced leaves. */
const ideas = [
  ["rehearing", /\brehearings?\b/i, /\bnuevas? audiencias? \(rehearing\)/i],
  ["further hearing", /\bfurther hearing\b/i, /\baudiencia adicional\b/i],
  ["new hearing", /\bnew hearing\b/i, /\bnueva audiencia\b(?! \(rehearing\))/i],
] as const;

describe("three kinds of another hearing are told apart in both languages", () => {
  test.each(ideas)("a %s", (_, english, spanish) => {
    const said = all.filter(({ en, es }) => english.test(en) || spanish.test(es));
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter(({ en, es }) => !english.test(en) || !spanish.test(es))).toEqual([]);
  });

  test("none of them is just another hearing", () =>
    expect(all.filter(({ es }) => /\botra audiencia\b/i.test(es))).toEqual([]));
});

describe("the words of a machine", () => {
  test.each(["en", "es"] as const)("no two buttons differ by an article alone (%s)", (language) => {
    for (const words of [actionWords, hearingActionWords]) {
      const bare = Object.values(words).map((one) =>
        one[language].toLowerCase().replaceAll(/\b(?:the|an?|el|la|los|las|una?) /g, ""),
      );
      expect(bare).toHaveLength(new Set(bare).size);
    }
  });

  test("a hearing’s timeline says the day that an event records as the day itself is called", () => {
    expect(hearingEventWords).toMatchObject({
      DismissalNoticed: datedFactWords.dismissalNoticeSentOn,
      HearingNoticeSent: datedFactWords.hearingNoticeSentOn,
      PositionStatementFiled: datedFactWords.positionStatementSentOn,
      ReinstatementRequested: datedFactWords.reinstatementRequestedOn,
      HearingHeld: datedFactWords.hearingHeldOn,
      RecordClosed: datedFactWords.recordClosedOn,
      DecisionAdopted: datedFactWords.decisionAdoptedOn,
      DecisionReceiptRecorded: datedFactWords.decisionReceivedByAgencyOn,
      ComplianceReported: datedFactWords.complianceReportedOn,
      RehearingRequested: datedFactWords.rehearingRequestedOn,
      CourtPetitioned: datedFactWords.courtPetitionedOn,
    });
  });
});
