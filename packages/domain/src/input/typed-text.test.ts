import { describe, expect, test } from "vitest";
import { textTrouble, tidyText, type Lines } from "./typed-text.ts";

const codeOf = (text: unknown, lines: Lines) => textTrouble(text, { lines })?.code;

describe("a text of one line", () => {
  test.each([
    ["a line break", "B\n\nYour right to a state hearing has ended.", "a line break"],
    ["a tab", "B\tC", "a tab"],
    ["a vertical tab", "B\vC", "a vertical tab"],
    ["a page break", "B\fC", "a page break"],
    ["a carriage return", "B\rC", "a carriage return"],
    ["a next-line mark", "B\u0085C", "a next-line mark"],
    ["a line separator", "B\u2028C", "a line separator"],
    ["a paragraph separator", "B\u2029C", "a paragraph separator"],
  ])("does not hold %s, which is named", (_, text, character) => {
    expect(textTrouble(text, { lines: "ONE_LINE" })).toMatchObject({
      code: "ONE_LINE_ONLY",
      details: { character: { en: character } },
    });
  });

  test.each([
    ["a family name of two words", "García Márquez"],
    ["a long blank", "Núñez\u00A0O’Brien"],
    ["an emoji of several", "Sunny 👩‍👩‍👧 ❤️"],
  ])("holds %s", (_, text) => expect(codeOf(text, "ONE_LINE")).toBeUndefined());
});

describe("a text of several lines", () => {
  test.each(["one\ntwo", "one\r\ntwo", "one\n\n\ttwo", "one\u2028two", "one\u2029two", "one\u0085two"])(
    "holds %j",
    (text) => expect(codeOf(text, "MANY_LINES")).toBeUndefined(),
  );
});

describe.each<Lines>(["ONE_LINE", "MANY_LINES"])("in any text (%s)", (lines) => {
  test.each([
    "",
    " \u00A0\u3000",
    "\u200B",
    "\u3164",
    "\u115F\u1160\uFFA0",
    "\u00AD",
    "\u2800",
    "\u2060\uFEFF",
    "\u200E\u200F\u061C",
    "\u202E",
    "\u{E0041}",
    "\uFE0F",
    "\u180E",
  ])("%j says nothing to whoever looks at it", (text) => expect(codeOf(text, lines)).toBe("TEXT_REQUIRED"));

  test.each(["\u0000", "\u0007", "\u001B", "\u007F", "\u009B", "\uD800"])(
    "%j cannot be stored or printed",
    (mark) => expect(codeOf(`a${mark}b`, lines)).toBe("TEXT_NOT_READABLE"),
  );

  test.each(["\u202D", "\u202E"])("%j, which makes a reader see another text, is refused", (mark) => {
    expect(codeOf(`Maria ${mark}zeugirdoR`, lines)).toBe("WRITING_TURNED");
    expect(tidyText(`Maria ${mark}zeugirdoR`, lines)).toContain(mark);
  });

  test.each([
    ["a zero width space", "Ri\u200Bvera", "Rivera"],
    ["a soft hyphen", "Ri\u00ADvera", "Rivera"],
    ["a filler of Hangul", "Kim\u3164", "Kim"],
    ["a byte-order mark", "\uFEFFRivera", "Rivera"],
    ["joiners between Latin letters", "Ri\u200Dve\u200Cra", "Rivera"],
    [
      "a direction that a telephone's directory wraps a number in",
      "\u202A916-555-0142\u202C",
      "916-555-0142",
    ],
    ["an isolate", "\u2066Rivera\u2069", "Rivera"],
    ["hidden tags", "Rivera\u{E0041}\u{E0042}", "Rivera"],
    ["a variant of a letter that has none", "Rivera\uFE0F", "Rivera"],
    ["blanks around it", "  Rivera \n", "Rivera"],
  ])("%s goes", (_, typed, kept) => expect(tidyText(typed, lines)).toBe(kept));

  test.each([
    ["a non-joiner within a Persian word", "می\u200Cخواهم"],
    ["a joiner after a Persian letter", "ه\u200D"],
    ["a joiner within a Sinhala word", "ශ්\u200Dරී"],
    ["a non-joiner within a Bengali word", "র\u200D্য ক্\u200Cষ"],
    ["the joiners of a family", "👩\u200D👩\u200D👧"],
    ["the joiner after a tone of skin", "👩🏽\u200D⚖\uFE0F"],
    ["the colour of a heart", "❤\uFE0F"],
    ["a variant of an ideograph", "葛\u{E0100}西"],
  ])("%s stays", (_, text) => expect(tidyText(text, lines)).toBe(text));
});

test("marks of direction stay where there is room for sentences, and go from a name", () => {
  expect(tidyText("שלום (\u200EABC\u200E)", "MANY_LINES")).toBe("שלום (\u200EABC\u200E)");
  expect(tidyText("\u200FAna", "ONE_LINE")).toBe("Ana");
});
