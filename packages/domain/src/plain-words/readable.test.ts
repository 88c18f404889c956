import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { authorities } from "../law/authorities.ts";
import { complaintSayings } from "./complaint-sayings.ts";
import { contactSayings } from "./contact-sayings.ts";
import { hearingSayings } from "./hearing-sayings.ts";
import { rightsInPlainWords } from "./rights.ts";
import type { Saying, Sayings } from "./saying.ts";

/** A sentence as it is written down, of whatever kind of record. */
type AnySaying = Pick<Saying<never>, "citations" | "words">;

const sayingsOf = ({ happened, comes, mayDo }: Sayings<never, string>): readonly AnySaying[] => [
  ...new Set([happened, ...Object.values(comes), ...Object.values(mayDo)].flat()),
];

/** The name of the office, its forms and its numbers are what they are; the words around them are measured. */
const names =
  /State Hearing Office|Family Law Facilitator|ombudsperson|form SH001|\(?(TTY )?866-\d{3}-\d{4}\)?/gi;

function gradeOf(texts: readonly string[]): number {
  const text = texts
    .join(" ")
    .replaceAll(/\{\w+\}/g, "May 4")
    .replaceAll(names, "it");
  const words = text.match(/[\p{L}\d’'-]+/gu) ?? [];
  const sentence = text.match(/[.:!?]+(\s|$)/g)?.length ?? 1;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence, word: words.length, syllable: syllables });
}

const kinds: readonly (readonly [string, readonly AnySaying[]])[] = [
  ["a complaint", sayingsOf(complaintSayings as Sayings<never, string>)],
  ["a contact", sayingsOf(contactSayings as Sayings<never, string>)],
  ["a state hearing", sayingsOf(hearingSayings as Sayings<never, string>)],
  ["the rights", rightsInPlainWords],
];

describe.each(kinds)("what is told of %s", (_, sayings) => {
  test("reads at the eighth grade or below, as a whole, by Flesch and Kincaid’s formula", () => {
    expect(gradeOf(sayings.map(({ words }) => words.en))).toBeLessThanOrEqual(8);
  });

  test("holds no single saying above the twelfth grade", () => {
    const hard = sayings.map(({ words }) => [gradeOf([words.en]), words.en] as const);
    expect(hard.filter(([grade]) => grade > 12)).toEqual([]);
  });

  test("names the same days in both languages, and cites law that is known", () => {
    const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).toSorted();
    for (const { words, citations } of sayings) {
      expect(blanks(words.es)).toEqual(blanks(words.en));
      expect(citations).not.toEqual([]);
      for (const key of citations) expect(Object.keys(authorities)).toContain(key);
    }
  });

  test("says in Spanish ombudsperson, court and caseworker by the one word that each has", () => {
    for (const { words } of sayings) {
      expect(words.es).not.toMatch(/tribunal|juzgado|trabajador|queda firme/);
      expect(words.es.replaceAll("ombudsperson (defensor del cliente)", "")).not.toMatch(/ombudsperson/);
    }
  });
});
