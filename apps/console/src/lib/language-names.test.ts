import { expect, test } from "vitest";
import { intakeLanguages, languageName } from "./language-names.ts";

test.each([
  ["es", "Spanish", "Español"],
  ["yue", "Cantonese", "Cantonés"],
  ["cmn", "Mandarin", "Mandarín"],
  ["zh", "Chinese, not said which", "Chino, sin decir cuál"],
  ["ase", "American Sign Language", "Lengua de señas americana"],
  ["sgn", "Sign language, not said which", "Lengua de señas, sin decir cuál"],
  ["hmn", "Hmong", "Hmong"],
  ["mxv", "mxv", "mxv"],
])("%s is called %s, in Spanish %s", (tag, en, es) => {
  expect(languageName(tag, "en").toLowerCase()).toBe(en.toLowerCase());
  expect(languageName(tag, "es").toLowerCase()).toBe(es.toLowerCase());
});

test("every language offered at intake has a name in both languages, and no two have the same", () => {
  for (const language of ["en", "es"] as const) {
    const names = intakeLanguages.map((tag) => languageName(tag, language));
    expect(names.filter((name) => intakeLanguages.some((tag) => tag === name.toLowerCase()))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});
