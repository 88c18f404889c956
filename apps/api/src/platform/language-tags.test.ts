import { describe, expect, test } from "vitest";
import { preferredLanguage, readLanguageTag } from "./language-tags.ts";

describe("the language of an answer", () => {
  test.each([
    [undefined, "en"],
    ["", "en"],
    ["es", "es"],
    ["es-MX,es;q=0.9,en;q=0.8", "es"],
    ["en;q=0.5,es", "es"],
    ["en;q=0.5,es;q=0.4", "en"],
    ["fr, es;q=0.3", "es"],
    ["fr, *;q=0.1", "en"],
    ["es;q=0, en;q=0.1", "en"],
    ["es;q=0", "en"],
    ["en, es", "en"],
    ["es, en", "es"],
    ["est", "en"],
    ["ES ; Q=0.9, en;q=0.8", "es"],
  ] as const)("asked for with %j is %s", (header, language) =>
    expect(preferredLanguage(header)).toBe(language),
  );
});

describe("the language that a person wishes", () => {
  test.each([
    ["ES-mx", "es-MX"],
    ["zh-hant", "zh-Hant"],
    ["Sgn", "sgn"],
    ["cmn", "cmn"],
    ["CMN-Hans", "cmn-Hans"],
    ["zh-yue", "yue"],
    ["yue-Hant-HK", "yue-Hant-HK"],
    ["sgn-US", "ase"],
    ["mxv", "mxv"],
  ])("written %s is %s", (typed, tag) => expect(readLanguageTag(typed)).toBe(tag));

  test.each(["Spanish", "Chinese", "xx", "english", "es_MX", "e", "Spanish, please", "español", "12", "-"])(
    "%s is no tag",
    (typed) => expect(readLanguageTag(typed)).toBeNull(),
  );
});
